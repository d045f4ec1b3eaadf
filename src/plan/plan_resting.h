/* Resting energy of the plan, its standard deviation, and where it comes from. */
#ifndef REFUEL_PLAN_PLAN_RESTING_H
#define REFUEL_PLAN_PLAN_RESTING_H

#include <refuel/selection.h>

#include "plan/plan_person.h"

#define RF_SD_MEASURED_RESTING_PERCENT 6.0 /* a person from day to day, and the device */
#define RF_SD_CHOSEN_RESTING_PERCENT 12.0  /* an equation that somebody chose and no comparison speaks for */

/* Parts, and what an athlete and somebody untrained would have, only where nothing was measured or asked for. */
typedef struct rf_plan_rest {
    refuel_resting_part part[REFUEL_RESTING_PARTS]; /* of an equation asked for: that one */
    double kcal_d, sd_kcal_d, athletes_share, untrained_kcal_d, athlete_kcal_d;
    refuel_equation_id equation; /* of the largest share; REFUEL_EQ_MEASURED where it was measured */
    refuel_selection_reason reason;
    refuel_warnings warnings;
} rf_plan_rest;

/* One standard deviation of an equation that somebody chose, percent of resting energy. */
double rf_chosen_sd_percent(refuel_equation_id equation);

/* Measured, by the equation asked for, or by the one selected. */
refuel_status rf_plan_resting(const refuel_request *request, const rf_plan_who *who, rf_plan_rest *out,
                              refuel_error *err);

#endif
