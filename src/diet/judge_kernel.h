/* The verdict of a value against the edges of ok, as a number, so that a loop over many people can have it. */
#ifndef REFUEL_DIET_JUDGE_KERNEL_H
#define REFUEL_DIET_JUDGE_KERNEL_H

#include <math.h>
#include <refuel/verdict.h>

#include "core/edge.h"

/* A refuel_verdict. A NaN edge is no edge; a NaN value is unknown. */
static inline double rf_verdict_of(double value, double low, double high)
{
    double it = isnan(value) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    it = rf_below(value, low) ? REFUEL_VERDICT_LOW : it; /* nothing is below a NaN */
    return rf_above(value, high) ? REFUEL_VERDICT_HIGH : it;
}

/* The same where an edge has to be known. */
static inline double rf_verdict_by(double edge, double verdict)
{
    return isnan(edge) ? REFUEL_VERDICT_UNKNOWN : verdict;
}

#endif
