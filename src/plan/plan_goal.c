#include "plan/plan_goal.h"

#include <math.h>

#include "core/static_rule.h"
#include "diet/gate_kernel.h"
#include "diet/health.h"
#include "diet/rate_kernel.h"

/* A gate, whether it fires, and the nearest goal that it lets pass. */
typedef struct asked_gate {
    refuel_check_id id;
    int fires;
    double nearest_kg_week;
} asked_gate;

enum { OWN_GATES = 6, GATES = OWN_GATES + RF_HEALTH_GATES };
_Static_assert(GATES + 1 < REFUEL_PLAN_REASONS, "every gate and a floor have a place, and a 0 behind them");

/* Of two that bind alike the first stands first. */
static void ask(const rf_case *c, asked_gate gate[GATES])
{
    double goal = c->requested_kg_week, fat = c->body_fat_pct, kg = c->weight_kg;
    double least_kcal_d = RF_VLCD_KCAL_D + fmax(0, c->milk_kcal_d);
    const asked_gate gates[OWN_GATES] = {
        {REFUEL_CHECK_GATE_MINOR, rf_gate_minor(c->age_y, goal), 0},
        {REFUEL_CHECK_GATE_PREGNANCY, rf_gate_pregnancy(c->life_stage, goal), 0},
        {REFUEL_CHECK_GATE_LACTATION, rf_gate_lactation(c->life_stage, c->months_since_birth, goal),
         rf_goal_within(goal, rf_lactation_goal_kg_week(c->months_since_birth))},
        {REFUEL_CHECK_GATE_UNDERWEIGHT, rf_gate_underweight(c->age_y, c->bmi, kg, RF_GATE_WEEKS, goal),
         rf_goal_within(goal, rf_underweight_goal_kg_week(c->bmi, kg))},
        {REFUEL_CHECK_GATE_ESSENTIAL_FAT,
         c->fat_measured && rf_gate_essential_fat(c->sex, fat, kg, RF_GATE_WEEKS, goal),
         rf_goal_within(goal, rf_essential_fat_goal_kg_week(c->sex, fat, kg))},
        {REFUEL_CHECK_GATE_VLCD, rf_gate_vlcd(goal, c->requested_intake_kcal_d, fmax(0, c->milk_kcal_d)),
         rf_goal_that_eats(goal, least_kcal_d, c->total_kcal_d)}};
    for (int i = 0; i < OWN_GATES; i++) gate[i] = gates[i];
    for (int i = 0; i < RF_HEALTH_GATES; i++) {
        int forbids = rf_health_forbids(rf_health_gates[i], c->health, c->sex, c->age_y, c->life_stage);
        gate[OWN_GATES + i] = (asked_gate){rf_health_gates[i], goal < 0 && forbids, 0};
    }
}

static void put_first(rf_plan_goal *goal, int32_t at, refuel_check_id reason)
{
    for (int32_t i = goal->reason_count; i > at; i--) goal->reason[i] = goal->reason[i - 1];
    goal->reason[at] = reason;
    goal->reason_count++;
}

/* The reasons, the most binding first: the gate that leaves the least of the goal. */
static void apply_gates(const rf_case *c, rf_plan_goal *goal)
{
    asked_gate gate[GATES];
    double nearest[REFUEL_PLAN_REASONS] = {0};
    ask(c, gate);
    for (int i = 0; i < GATES; i++) {
        if (!gate[i].fires) continue;
        int32_t at = goal->reason_count;
        for (; at > 0 && nearest[at - 1] < gate[i].nearest_kg_week; at--) nearest[at] = nearest[at - 1];
        nearest[at] = gate[i].nearest_kg_week;
        put_first(goal, at, gate[i].id);
    }
    if (goal->reason_count == 0) return;
    goal->accepted = 0;
    goal->applied_kg_week = nearest[0];
}

double rf_goal_after_gates(const rf_case *c)
{
    rf_plan_goal goal = {.applied_kg_week = c->requested_kg_week, .accepted = 1};
    apply_gates(c, &goal);
    return goal.applied_kg_week;
}

/* The floor that a safe goal comes from: of those that it clears the one that leaves least. */
static refuel_check_id floor_of(const rf_case *c, double floors_kg_week, double safe_kg_week)
{
    if (safe_kg_week != floors_kg_week) return REFUEL_CHECK_DAYS_FLOOR;
    return safe_kg_week == rf_fastest_loss_kg_week(c->weight_kg) ? REFUEL_CHECK_LOSS_RATE : REFUEL_CHECK_ENERGY_FLOOR;
}

rf_plan_goal rf_plan_goal_of(const rf_case *c, int32_t floors)
{
    rf_plan_goal goal = {.applied_kg_week = c->requested_kg_week, .accepted = 1};
    apply_gates(c, &goal);
    double floors_kg_week =
        rf_safe_goal_kg_week(goal.applied_kg_week, rf_case_floor_kcal_d(c), c->total_kcal_d, c->weight_kg);
    int by_days = c->days > 0 && !isnan(c->days_least_kcal_d);
    goal.safe_kg_week =
        by_days ? rf_goal_that_eats(floors_kg_week, c->days_least_kcal_d, c->total_kcal_d) : floors_kg_week;
    if (floors == REFUEL_FLOORS_APPLY && goal.safe_kg_week != goal.applied_kg_week) {
        put_first(&goal, 0, floor_of(c, floors_kg_week, goal.safe_kg_week));
        goal.applied_kg_week = goal.safe_kg_week;
    }
    goal.goal_kcal_d = rf_static_kcal_d(goal.applied_kg_week);
    goal.intake_kcal_d = c->total_kcal_d + goal.goal_kcal_d;
    return goal;
}
