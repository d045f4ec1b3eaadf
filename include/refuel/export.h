/* Which names the shared library exports: exactly those marked REFUEL_API; and how "not given" is written. */
#ifndef REFUEL_EXPORT_H
#define REFUEL_EXPORT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define REFUEL_API __attribute__((visibility("default")))
#else
#define REFUEL_API
#endif

/* What was not given is NaN, in every struct; ask with isnan. */
#define REFUEL_NOT_GIVEN NAN

#endif
