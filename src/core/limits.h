/* Whether numbers lie within what is allowed: a list of them, checked in its order. And limits that several rooms share;
   those of a body are in person/person.h. */
#ifndef REFUEL_CORE_LIMITS_H
#define REFUEL_CORE_LIMITS_H

#include <math.h>
#include <refuel/status.h>

/* The level of an interval. */
#define RF_LEVEL_MIN 0.5
#define RF_LEVEL_MAX 0.99

/* A goal, either way. */
#define RF_GOAL_LB_WEEK_MAX 2.0

/* A number, the smallest and the largest that it may be, and how a message names it. */
typedef struct rf_bound {
    double value, low, high;
    const char *field, *unit; /* "weight", "kg"; unit is "" for a pure number */
} rf_bound;

/* The first number that is not within low..high, ends included, is the error: REFUEL_E_MISSING where it is NaN, which
   means "not given", else REFUEL_E_RANGE. err may be NULL, and stays as it is where nothing is wrong. */
refuel_status rf_bounds_check(const rf_bound *bound, size_t n, refuel_error *err);

/* A number that need not be given: otherwise where it is NaN. */
static inline double rf_given_or(double value, double otherwise)
{
    return isnan(value) ? otherwise : value;
}

#endif
