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
    const char *unit;     /* as written; NULL: that of the kind */
    rf_measure measure;   /* of number */
    bool own_unit;        /* the limits in the unit of the kind: the one that was written does not show them */
    bool hint;            /* whether another unit may have been meant */
} rf_outside;

static inline bool rf_is_possible(const rf_limits *limits, double value)
{
    if (limits->or_zero && value == 0) return true;
    return isfinite(value) && value >= limits->low && value <= limits->high;
}

/* REFUEL_E_RANGE, with value, low and high of the error in the unit of the kind. */
refuel_status rf_refuse_outside(rf_kind kind, const rf_limits *limits, const rf_outside *it, refuel_error *err);

#endif
