/* How fast body weight changes, in percent of it per week. */
#include <math.h>
#include <refuel/units.h>

#include "diet/case.h"

refuel_finding rf_check_loss_rate(const rf_case *c)
{
    if (c->weight_change_kg_week >= 0) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = -c->weight_change_kg_week / c->weight_kg * 100;
    refuel_finding it = rf_judge(REFUEL_CHECK_LOSS_RATE, percent, NAN, RF_LOSS_OK_PERCENT);
    if (rf_above(percent, RF_LOSS_RISK_PERCENT)) it.verdict = REFUEL_VERDICT_RISK;
    return it;
}

refuel_finding rf_check_gain_rate(const rf_case *c)
{
    if (!(c->weight_change_kg_week > 0)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    return rf_judge(REFUEL_CHECK_GAIN_RATE, c->weight_change_kg_week / c->weight_kg * 100, NAN, 0.5);
}

double refuel_mildest_goal_kg_week(double goal_kg_week, double total_kcal_d, double need_kcal_d, double weight_kg)
{
    double lb_week = goal_kg_week / REFUEL_KG_PER_LB, kcal_per_lb = REFUEL_KCAL_PER_LB / REFUEL_DAYS_PER_WEEK;
    if (isnan(goal_kg_week + total_kcal_d + need_kcal_d + weight_kg)) return NAN;
    for (int steps = 0; goal_kg_week < 0 && steps < 100; steps++) {
        double lb = lb_week + 0.5 * steps, kg = lb * REFUEL_KG_PER_LB;
        if (lb >= 0) return 0;
        int eats_enough = !rf_below(total_kcal_d + kcal_per_lb * lb, need_kcal_d);
        if (eats_enough && !rf_above(-kg / weight_kg * 100, RF_LOSS_RISK_PERCENT)) return kg;
    }
    return goal_kg_week < 0 ? 0 : goal_kg_week;
}
