/* A person at baseline: constants, checks, and the steady state that every run starts from. */
#ifndef REFUEL_WEIGHT_BASELINE_H
#define REFUEL_WEIGHT_BASELINE_H

#include "weight/hall.h"

/* Checks a person and solves the baseline; on failure *hall is untouched. */
refuel_status rf_baseline_read(const refuel_hall_person *who, rf_hall *hall, refuel_error *err);

/* The rule of the public planner for the body fat of a sex (Jackson 2002). */
const rf_planner_fat *rf_planner_fat_of(int32_t sex);

/* Solves it again after fat_kg, resting_kcal_d or thermogenesis were changed. */
void rf_baseline_solve(rf_hall *hall, double pal);

#endif
