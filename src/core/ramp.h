/* A share that grows along a straight line: what stands between two rules, so that no step in an input is one in the
   result. */
#ifndef REFUEL_CORE_RAMP_H
#define REFUEL_CORE_RAMP_H

#include "core/select.h"

/* 0 at `from`, 1 at `to` and beyond; `from` may be the larger. NaN gives 0: rf_min and rf_max pass over it. */
static inline double rf_ramp(double x, double from, double to)
{
    double share = (x - from) / (to - from);
    return rf_min(rf_max(share, 0), 1);
}

/* The straight line between two values: exactly `one` at share 0 and `other` at share 1. */
static inline double rf_blend(double share, double one, double other)
{
    return (1 - share) * one + share * other;
}

#endif
