/* Targets of carbohydrate, protein and fat, and the split of the intake. */
#ifndef REFUEL_PLAN_PLAN_FOOD_H
#define REFUEL_PLAN_PLAN_FOOD_H

#include <refuel/plan.h>

#include "diet/case.h"

typedef struct rf_plan_food {
    refuel_split macros;
    refuel_range carbohydrate_target_g_d, protein_target_g_d, fat_target_g_d;
    double fibre_g_d, mildest_kg_week;
    refuel_warnings warnings;
} rf_plan_food;

/* What the split of an intake starts from; the case has its applied goal. */
refuel_split_input rf_plan_split_input(const rf_case *c, double intake_kcal_d);

/* 1 where the smallest amounts fit neither the intake that was split nor the total: no milder goal makes them fit. */
int rf_plan_no_goal_helps(const rf_case *c, const refuel_split *split);

/* The nearest goal of which the split is feasible: the mildest one goes by steps, and the exact one that clears the floors may
   lie before it. */
double rf_plan_goal_that_fits(const rf_case *c, double mildest_kg_week, double safe_kg_week);

/* For the applied goal of the case, and an intake (NaN where it is not known). */
rf_plan_food rf_plan_food_of(const rf_case *c, double intake_kcal_d);

#endif
