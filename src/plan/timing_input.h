/* What the texts of meals and of food and drink around a session may mean besides an amount an hour. */
#ifndef REFUEL_PLAN_TIMING_INPUT_H
#define REFUEL_PLAN_TIMING_INPUT_H

#include "core/field.h"

/* What one of the meals is: grams of protein. */
extern const refuel_item_info rf_meal_item;

/* How many meals there are, or the protein of each, which goes beside their number. */
refuel_status rf_meals_read(const rf_reading *reading, double *value);

/* An amount of the whole session, where one an hour is asked for, and grams per kg of body weight. */
refuel_status rf_timing_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* A number in mmol/L, the unit of which may be left out, or in mg/L. */
refuel_status rf_read_sweat_sodium(const rf_reading *reading, double *value);

#endif
