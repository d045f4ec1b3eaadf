/* What every header needs: which names the shared library exports (exactly those marked REFUEL_API), and how a caller
   says that a number is not known. */
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

/* A number that was not given is NaN, in every struct; ask with isnan. An enum that was not given is 0. */
#define REFUEL_NOT_GIVEN NAN

#endif
