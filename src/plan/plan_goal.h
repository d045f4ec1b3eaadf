/* The goal: gates refuse it, floors warn or, where asked, replace it; and the intake that follows. */
#ifndef REFUEL_PLAN_PLAN_GOAL_H
#define REFUEL_PLAN_PLAN_GOAL_H

#include <refuel/plan.h>

#include "diet/case.h"

typedef struct rf_plan_goal {
    double applied_kg_week, safe_kg_week, goal_kcal_d, intake_kcal_d;
    int32_t accepted, reason_count;
    int32_t reason[REFUEL_PLAN_REASONS]; /* the binding one first: a floor that was applied, then the gates */
} rf_plan_goal;

/* From the case of the person and the day, whose requested goal is set, and what its days hold where it has some; floors is
   a refuel_floors. */
rf_plan_goal rf_plan_goal_of(const rf_case *c, int32_t floors);

/* The nearest goal that every gate lets pass, before a floor is looked at. */
double rf_goal_after_gates(const rf_case *c);

#endif
