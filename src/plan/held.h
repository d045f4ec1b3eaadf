/* The plan that days can hold. */
#ifndef REFUEL_PLAN_HELD_H
#define REFUEL_PLAN_HELD_H

#include <refuel/plan.h>

/* Where the goal of a plan is more than its days hold, or its floors: the request with the nearest that they do, and its plan.
   Else both stay as they are. */
refuel_status rf_held_plan(refuel_request *request, refuel_plan_result *plan, refuel_error *err);

#endif
