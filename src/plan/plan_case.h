/* What the checks look at: built in one place, from the inputs of the request and the numbers of the plan. */
#ifndef REFUEL_PLAN_PLAN_CASE_H
#define REFUEL_PLAN_PLAN_CASE_H

#include <refuel/plan.h>

#include "diet/case.h"

#define RF_FEWEST_DAYS 3 /* of a diary that is judged */

/* Who, the day and the goal, as far as the plan holds them: before the goal is applied, and after. Both are complete
   structs of this library. Nothing is judged yet. */
rf_case rf_plan_case(const refuel_request *request, const refuel_plan_result *plan);

/* The amounts that are judged: those of the plan, or what is eaten. */
void rf_case_planned(rf_case *c, const refuel_plan_result *plan);
void rf_case_eaten(rf_case *c, const refuel_request *request, const refuel_plan_result *plan);

/* What running and all other training take beside resting energy, kcal/d; NaN where the running is not known. With other
   methods than the ledger the total contains it, and it is still known from the volumes. */
double rf_plan_training_net_kcal_d(const refuel_plan_result *plan);

/* What that is called: running, or training where more than running has a term. */
const char *rf_plan_training_word(const refuel_plan_result *plan);

#endif
