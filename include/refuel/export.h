/* Which names the shared library exports: exactly those marked REFUEL_API. */
#ifndef REFUEL_EXPORT_H
#define REFUEL_EXPORT_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define REFUEL_API __attribute__((visibility("default")))
#else
#define REFUEL_API
#endif

#endif
