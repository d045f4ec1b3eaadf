#include "forecast/forecast_refuse.h"

#include <math.h>

#include "core/failure.h"
#include "diet/case.h"
#include "diet/health.h"
#include "plan/plan_case.h"

/* So much less than is spent still counts as level: half of 0.1 MJ, to which people round. refuel's own. */
#define LEVEL_KCAL_D 12.0

/* At the weight of the start: how long it is eaten, and what was gained before, is no way around it. */
static int loses(const rf_start *start, const refuel_schedule *schedule)
{
    for (size_t i = 0; i < schedule->rows; i++) {
        const refuel_schedule_row *row = &schedule->row[i];
        if (row->intake_kcal_d < start->intake_kcal_d + row->running_change_kcal_d - LEVEL_KCAL_D) return 1;
    }
    return 0;
}

/* The words with which the gate refuses a goal. */
static const char *why(const refuel_request *request, const rf_start *start)
{
    rf_case c = rf_plan_case(request, &start->plan);
    c.requested_kg_week = -1;
    for (int i = 0; i < RF_HEALTH_GATES; i++)
        if (rf_health_forbids(rf_health_gates[i], c.health, c.sex, c.age_y, c.life_stage))
            return rf_run_check(rf_health_gates[i], &c).message;
    return NULL;
}

refuel_status rf_forecast_refuse(const refuel_request *request, const rf_start *start, const refuel_schedule *schedule,
                                 refuel_error *err)
{
    const char *words = why(request, start);
    if (!words || !loses(start, schedule)) return REFUEL_OK;
    int eaten = !isnan(request->eaten[REFUEL_NUTRIENT_ENERGY]);
    return rf_fail(err, REFUEL_E_CONFLICT, eaten ? "intake" : "schedule",
                   "weight is not projected for an intake that loses it: %s; refuel plan says what to eat", words);
}
