/* What the texts of a request may mean besides a number and its unit: shares of other inputs, and what is doubtful. */
#ifndef REFUEL_PLAN_WRITTEN_INPUT_H
#define REFUEL_PLAN_WRITTEN_INPUT_H

#include "core/field.h"

/* A running volume in hours, which the pace turns into kilometres. */
refuel_status rf_run_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* Walking in hours, at its speed or the usual one: then with a note. */
refuel_status rf_walk_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* A goal in energy a day (the static rule) or in percent of the weight. */
refuel_status rf_goal_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* Food in percent of the energy eaten, or in grams per kilogram of the weight. */
refuel_status rf_food_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* 5.11ft, and a goal without a sign. */
void rf_height_note(const rf_reading *reading, const rf_amount *amount);
void rf_goal_note(const rf_reading *reading, const rf_amount *amount);

#endif
