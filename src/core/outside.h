/* The message about a quantity that is impossible: what is allowed, in the unit that was written, and what was probably
   meant. */
#ifndef REFUEL_CORE_OUTSIDE_H
#define REFUEL_CORE_OUTSIDE_H

#include <math.h>

#include <refuel/status.h>

#include "core/kind.h"

typedef struct rf_outside {
    double value, number; /* in the unit of the kind, and as written */
    const char *given;    /* "1.75 cm" */
    const char *unit;     /* as written; NULL: the symbols of measure */
    rf_measure measure;   /* of number */
    bool own_unit;        /* the limits in the unit of the kind: the one that was written does not show them */
    bool hint;            /* whether another unit may have been meant */
} rf_outside;

static inline bool rf_is_possible(const rf_limits *limits, double value)
{
    if (limits->or_zero && value == 0) return true;
    return isfinite(value) && value >= limits->low && value <= limits->high;
}

/* A limit as a message tells it in a sentence: to two decimals, or to so many that less than a two-hundredth of it is lost. It
   may lie on either side, so whoever writes it as it was told means the limit. */
double rf_told_limit(double limit);

/* REFUEL_E_RANGE, with value, low and high of the error in the unit of the kind. */
refuel_status rf_refuse_outside(rf_kind kind, const rf_limits *limits, const rf_outside *it, refuel_error *err);

#endif
