/* The smaller and the larger of two numbers as selects, which a loop over many people can have: fmin and fmax are calls.
   Like them they pass over a NaN. */
#ifndef REFUEL_CORE_SELECT_H
#define REFUEL_CORE_SELECT_H

#include <math.h>

static inline double rf_min(double a, double b)
{
    double smaller = a < b ? a : b; /* b where a is NaN */
    return isnan(b) ? a : smaller;
}

static inline double rf_max(double a, double b)
{
    double larger = a > b ? a : b;
    return isnan(b) ? a : larger;
}

#endif
