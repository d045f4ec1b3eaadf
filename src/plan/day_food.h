/* What is eaten on one of several days: carbohydrate for its training, protein as on every other, fat what is left. */
#ifndef REFUEL_PLAN_DAY_FOOD_H
#define REFUEL_PLAN_DAY_FOOD_H

#include <refuel/days.h>

#include "diet/case.h"
#include "plan/day_load.h"

/* On a day of rest of somebody who trains, energy that is left raises protein as far as this (Witard 2025). */
#define RF_DAY_PROTEIN_REST_G_KG 2.0

/* What the split of a day starts from: its protein is that of the plan, and is cut only where nothing else makes the
   energy hold it. And the end of protein where energy is left. */
refuel_split_input rf_day_split_input(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load,
                                      double intake_kcal_d);
double rf_day_protein_most_g_d(const rf_case *c, const rf_day_load *load, const refuel_split_input *in);

/* The least energy of a day that holds its protein, and carbohydrate at the lower edge of its range. NaN where no food is
   planned. */
double rf_day_fits_kcal_d(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load);

/* Writes the food of a day whose intake is known. */
void rf_day_put_food(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load, refuel_day *day);

/* Whether no run may be done low in carbohydrate on purpose. */
int rf_day_never_trains_low(const rf_case *c);

#endif
