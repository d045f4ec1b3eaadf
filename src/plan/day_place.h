/* The goal of a plan, put on its days. */
#ifndef REFUEL_PLAN_DAY_PLACE_H
#define REFUEL_PLAN_DAY_PLACE_H

#include <refuel/days.h>

#include "diet/case.h"
#include "plan/day_load.h"
#include "plan/placement.h"

#define RF_HELD_KCAL_D 1e-6 /* what is less is rounding of an intake that was computed from what the days hold */

/* The days of a plan, with what limits the deficit of each. */
typedef struct rf_day_limits {
    int days;
    rf_placement_day day[REFUEL_DAYS];
    double least_kcal_d[REFUEL_DAYS]; /* of a day, for resting energy, 1200 or 1500 kcal, and its food */
    double floor_kcal_d[REFUEL_DAYS]; /* of a day and the two behind it, by their own training */
} rf_day_limits;

rf_day_limits rf_day_limits_of(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load, int days);

/* The largest deficit of one day, whatever it may eat: no more than the fastest loss which is ok for a week, nor than what a
   guideline asks for, unless the goal asks for more on every day. */
double rf_day_deficit_most_kcal_d(const rf_case *c, double goal_kcal_d);

/* Whether a day may be in deficit: of rest or easy, and not the day before a hard or long one. */
int rf_day_is_free(const rf_day_load *load, int days, int i);

/* The least mean intake of which the days hold the deficit. NaN where the total is not known. */
double rf_day_least_kcal_d(const rf_day_limits *limits, double total_kcal_d);

/* Writes the part of each day of a goal; of a deficit as much as the days hold. */
void rf_day_place(const rf_day_limits *limits, double goal_kcal_d, double part_kcal_d[REFUEL_DAYS]);

/* Of all three days in a row those with the least mean above their floor: the mean, and the floor. */
typedef struct rf_three_days {
    double mean_kcal_d, floor_kcal_d;
} rf_three_days;

rf_three_days rf_three_days_of(const rf_day_limits *limits, const double part_kcal_d[REFUEL_DAYS]);

/* What a case has of its days. Without days, or where a run is longer than a day, nothing. */
void rf_case_days(rf_case *c, const refuel_request *request, const refuel_plan_result *plan);

#endif
