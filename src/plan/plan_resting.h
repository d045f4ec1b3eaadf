/* Resting energy of the plan, its standard deviation, and where it comes from. */
#ifndef REFUEL_PLAN_PLAN_RESTING_H
#define REFUEL_PLAN_PLAN_RESTING_H

#include <refuel/selection.h>

#include "plan/plan_person.h"

#define RF_SD_MEASURED_RESTING_PERCENT 6.0 /* a person from day to day, and the device */
#define RF_SD_CHOSEN_RESTING_PERCENT 12.0  /* an equation that somebody chose and no comparison speaks for */

typedef struct rf_plan_rest {
    double kcal_d, sd_kcal_d;
    refuel_equation_id equation; /* REFUEL_EQ_MEASURED where it was measured */
    refuel_selection_reason reason;
    refuel_warnings warnings;
} rf_plan_rest;

/* The standard deviation of resting energy: a share of it, or an amount; and what the error of a measured fat-free mass
   adds through the slope of the equation, independently. */
typedef struct rf_resting_spread {
    double percent, kcal_d;        /* one of them is NaN */
    double per_ffm_kg, fat_points; /* 0 where it does not enter */
} rf_resting_spread;

/* who holds a fat-free mass where it was measured; used is the equation, or REFUEL_EQ_MEASURED. */
rf_resting_spread rf_resting_spread_of(const refuel_person *who, refuel_athlete athlete, refuel_equation_id used);
double rf_resting_sd_kcal_d(const rf_resting_spread *spread, double resting_kcal_d, double weight_kg);

/* Measured, by the equation asked for, or by the one selected. */
refuel_status rf_plan_resting(const refuel_request *request, const rf_plan_who *who, rf_plan_rest *out,
                              refuel_error *err);

#endif
