#include "plan/held.h"

refuel_status rf_held_plan(refuel_request *request, refuel_plan_result *plan, refuel_error *err)
{
    if (!(plan->safe_kg_week > plan->applied_kg_week)) return REFUEL_OK;
    request->goal_kg_week = plan->safe_kg_week;
    request->floors = REFUEL_FLOORS_APPLY;
    return refuel_plan(request, plan, err);
}
