#include "plan/plan_goal.h"

#include <math.h>

#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"

/* The reasons, the most binding first: a gate that forbids every loss stands before the one that forbids very little
   food. */
static void apply_gates(const rf_case *c, rf_plan_goal *goal)
{
    const struct {
        refuel_check_id id;
        int fires;
    } gates[] = {{REFUEL_CHECK_GATE_MINOR, rf_gate_minor(c->age_y, c->requested_kg_week)},
                 {REFUEL_CHECK_GATE_PREGNANCY, rf_gate_pregnancy(c->life_stage, c->requested_kg_week)},
                 {REFUEL_CHECK_GATE_UNDERWEIGHT, rf_gate_underweight(c->age_y, c->bmi, c->requested_kg_week)},
                 {REFUEL_CHECK_GATE_VLCD, rf_gate_vlcd(c->requested_kg_week, c->requested_intake_kcal_d)}};
    _Static_assert(sizeof gates / sizeof *gates + 1 <= REFUEL_PLAN_REASONS, "every gate and a floor have a place");
    for (size_t i = 0; i < sizeof gates / sizeof *gates; i++) {
        if (!gates[i].fires) continue;
        double allowed = gates[i].id == REFUEL_CHECK_GATE_VLCD
                             ? rf_goal_that_eats(c->requested_kg_week, RF_VLCD_KCAL_D, c->total_kcal_d)
                             : 0;
        goal->accepted = 0;
        goal->reason[goal->reason_count++] = gates[i].id;
        goal->applied_kg_week = fmax(goal->applied_kg_week, allowed);
    }
}

/* The nearest goal that clears every floor. */
static double safe_goal(const rf_case *c, double applied_kg_week)
{
    if (applied_kg_week >= 0 || isnan(c->total_kcal_d)) return applied_kg_week;
    double floor_kcal_d =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    double goal = fmax(applied_kg_week, rf_fastest_loss_kg_week(c->weight_kg));
    return rf_goal_that_eats(goal, floor_kcal_d, c->total_kcal_d);
}

rf_plan_goal rf_plan_goal_of(const rf_case *c, int32_t floors)
{
    rf_plan_goal goal = {.applied_kg_week = c->requested_kg_week, .accepted = 1};
    apply_gates(c, &goal);
    goal.safe_kg_week = safe_goal(c, goal.applied_kg_week);
    if (floors == REFUEL_FLOORS_APPLY && goal.safe_kg_week != goal.applied_kg_week) {
        int by_rate = goal.safe_kg_week == rf_fastest_loss_kg_week(c->weight_kg);
        goal.reason[goal.reason_count++] = by_rate ? REFUEL_CHECK_LOSS_RATE : REFUEL_CHECK_ENERGY_FLOOR;
        goal.applied_kg_week = goal.safe_kg_week;
    }
    goal.goal_kcal_d = rf_static_kcal_d(goal.applied_kg_week);
    goal.intake_kcal_d = c->total_kcal_d + goal.goal_kcal_d;
    return goal;
}
