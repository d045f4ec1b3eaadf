/* The goal: gates refuse it, floors warn or, where asked, replace it; and the intake that follows. */
#include <math.h>
#include <refuel/units.h>

#include "plan/steps.h"

/* The static rule, exact for whole pounds: 0.45359237 kg a week is 500 kcal a day. */
#define KCAL_D_PER_LB_WEEK (REFUEL_KCAL_PER_LB / REFUEL_DAYS_PER_WEEK)

/* A goal in hundredths of a pound comes back whole: pounds to kg and back would leave it an ulp off. */
static double lb_of_kg(double kg)
{
    double lb = kg / REFUEL_KG_PER_LB, hundredths = round(lb * 100) / 100;
    return fabs(lb - hundredths) < 1e-12 ? hundredths : lb;
}

double rf_kcal_of_goal(double kg_week)
{
    return lb_of_kg(kg_week) * KCAL_D_PER_LB_WEEK;
}

double rf_goal_of_kcal(double kcal_d)
{
    return kcal_d / KCAL_D_PER_LB_WEEK * REFUEL_KG_PER_LB;
}

/* The goal nearest to the wanted one that eats at least so much; never on the other side of maintenance. */
static double goal_that_eats(double wanted_kg_week, double least_kcal_d, double total_kcal_d)
{
    return wanted_kg_week >= 0 ? wanted_kg_week
                               : fmin(0, fmax(wanted_kg_week, rf_goal_of_kcal(least_kcal_d - total_kcal_d)));
}

/* The reasons, the most binding first: a gate that forbids every loss stands before the one that forbids very little
   food. */
static void apply_gates(refuel_plan_result *out, const rf_case *c)
{
    const refuel_finding fired[] = {rf_check_gate_minor(c), rf_check_gate_pregnancy(c), rf_check_gate_underweight(c),
                                    rf_check_gate_vlcd(c)};
    out->accepted = 1;
    out->applied_kg_week = out->requested_kg_week;
    for (size_t i = 0; i < sizeof fired / sizeof *fired; i++) {
        if (fired[i].action != REFUEL_ACTION_REFUSE) continue;
        out->accepted = 0;
        out->reason[out->reason_count++] = fired[i].id;
        double allowed = fired[i].id == REFUEL_CHECK_GATE_VLCD
                             ? goal_that_eats(out->requested_kg_week, RF_VLCD_KCAL_D, out->total_kcal_d)
                             : 0;
        out->applied_kg_week = fmax(out->applied_kg_week, allowed);
    }
}

static double safe_goal(const refuel_plan_result *out, const rf_case *c)
{
    double goal = out->applied_kg_week;
    if (goal >= 0 || isnan(out->total_kcal_d)) return goal;
    double floor_kcal_d =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    goal = fmax(goal, -RF_LOSS_RISK_PERCENT / 100 * out->weight_kg);
    return goal_that_eats(goal, floor_kcal_d, out->total_kcal_d);
}

void rf_plan_goal(rf_planning *p)
{
    refuel_plan_result *out = &p->result;
    out->requested_kg_week = p->request.goal_kg_week;
    rf_case c = rf_plan_case(p);
    c.requested_kg_week = out->requested_kg_week;
    c.requested_intake_kcal_d = out->total_kcal_d + rf_kcal_of_goal(out->requested_kg_week);
    apply_gates(out, &c);
    out->safe_kg_week = safe_goal(out, &c);
    if (p->request.floors == REFUEL_FLOORS_APPLY && out->safe_kg_week != out->applied_kg_week) {
        double rate_kg_week = -RF_LOSS_RISK_PERCENT / 100 * out->weight_kg;
        out->reason[out->reason_count++] =
            out->safe_kg_week == rate_kg_week ? REFUEL_CHECK_LOSS_RATE : REFUEL_CHECK_ENERGY_FLOOR;
        out->applied_kg_week = out->safe_kg_week;
    }
    out->goal_kcal_d = rf_kcal_of_goal(out->applied_kg_week);
    out->intake_kcal_d = out->total_kcal_d + out->goal_kcal_d;
    out->intake_interval_kcal_d = (refuel_range){out->total_interval_kcal_d.low + out->goal_kcal_d,
                                                 out->total_interval_kcal_d.high + out->goal_kcal_d};
}
