/* What was found, written into the result of the plan: each step its own members. */
#ifndef REFUEL_PLAN_PLAN_FILL_H
#define REFUEL_PLAN_PLAN_FILL_H

#include <refuel/plan.h>

#include "plan/plan_day.h"
#include "plan/plan_food.h"
#include "plan/plan_goal.h"

/* Who, and what moves in a usual week. */
void rf_plan_put_person(const refuel_request *request, const rf_plan_who *who, refuel_plan_result *out);

void rf_plan_put_day(const refuel_request *request, const rf_plan_rest *rest, const rf_plan_day *day,
                     refuel_plan_result *out);
void rf_plan_put_goal(const rf_plan_goal *goal, refuel_plan_result *out); /* behind the day */
void rf_plan_put_food(const rf_plan_food *food, double basis_kg, refuel_plan_result *out);

/* What follows from what was told of a session. */
void rf_plan_put_timing(const refuel_request *r, refuel_plan_result *out);

#endif
