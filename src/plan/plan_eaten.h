/* What is eaten, as far as it is known: rf_request_check_eaten and rf_warn_not_judged of plan/request.h, and its place in
   the result. */
#ifndef REFUEL_PLAN_PLAN_EATEN_H
#define REFUEL_PLAN_PLAN_EATEN_H

#include <refuel/plan.h>

/* Behind the day. Three macronutrients without the energy add up to it. */
void rf_plan_put_eaten(const refuel_request *request, refuel_plan_result *out);

#endif
