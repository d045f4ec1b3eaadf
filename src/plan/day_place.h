/* The goal of a plan, put on its days. */
#ifndef REFUEL_PLAN_DAY_PLACE_H
#define REFUEL_PLAN_DAY_PLACE_H

#include <refuel/days.h>

#include "diet/case.h"
#include "plan/day_load.h"
#include "plan/placement.h"

typedef struct rf_day_placed {
    double goal_kcal_d[REFUEL_DAYS]; /* their mean is the goal of the plan */
    double whole_kg_week;            /* the nearest goal that lies on free days alone */
    int32_t deficit_days;            /* refuel_deficit_days */
} rf_day_placed;

rf_day_placed rf_day_place(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load, int days);

/* What limits the deficit of each day. */
void rf_day_limits(const rf_case *c, const refuel_plan_result *plan, const rf_day_load *load, int days,
                   rf_placement_day out[REFUEL_DAYS]);

#endif
