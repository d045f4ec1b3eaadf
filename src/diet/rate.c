#include "diet/rate.h"
#include "core/source_keys.h"

#include <math.h>
#include <refuel/units.h>

#include "diet/case.h"
#include "diet/edge.h"
#include "diet/rate_kernel.h"
#include "person/person.h"

/* In growth and in pregnancy no rate of loss is a good one. */
static const char *not_now(const rf_case *c)
{
    if (c->life_stage == REFUEL_PREGNANT)
        return "this loses weight, and in pregnancy weight is not to be lost now: worth eating more, and a talk with "
               "the "
               "midwife or physician";
    return c->age_y < RF_ADULT_AGE_Y
               ? "this loses weight, and in growth weight is not to be lost now: worth eating more"
               : NULL;
}

/* Less than a deficit is within the error of a day: it has a rate, and no verdict comes from it. */
refuel_finding rf_check_loss_rate(const rf_case *c)
{
    if (c->weight_change_kg_week >= 0) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = rf_percent_week(-c->weight_change_kg_week, c->weight_kg);
    refuel_finding it = rf_judge(REFUEL_CHECK_LOSS_RATE, percent, NAN, RF_LOSS_OK_PERCENT);
    if (it.verdict == REFUEL_VERDICT_UNKNOWN) return it;
    if (!rf_deficit(c->intake_kcal_d, c->total_kcal_d)) {
        it.verdict = REFUEL_VERDICT_OK;
        it.high = NAN; /* no edge is asked for */
        it.message = "slow: the deficit is smaller than the error of a day's energy";
        return it;
    }
    if (it.verdict == REFUEL_VERDICT_OK && rf_above(percent, RF_LOSS_BEST_PERCENT)) {
        it.action = REFUEL_ACTION_INFORM;
        it.message = "faster than the 0.7 % that kept muscle best in one trial of 24 athletes";
    }
    if (rf_above(percent, RF_LOSS_RISK_PERCENT)) it.verdict = REFUEL_VERDICT_RISK;
    if (it.verdict == REFUEL_VERDICT_RISK) it.source = RF_SOURCE_NFHS_2006;
    if (it.verdict > REFUEL_VERDICT_UNKNOWN) it.direction = REFUEL_DIRECTION_TOO_LITTLE; /* eaten */
    if (not_now(c)) {
        it.message = not_now(c);
        if (it.action == REFUEL_ACTION_NONE && it.verdict == REFUEL_VERDICT_OK) it.action = REFUEL_ACTION_INFORM;
    }
    return it;
}

refuel_finding rf_check_gain_rate(const rf_case *c)
{
    if (!(c->weight_change_kg_week > 0)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = rf_percent_week(c->weight_change_kg_week, c->weight_kg);
    return rf_judge(REFUEL_CHECK_GAIN_RATE, percent, NAN, RF_GAIN_OK_PERCENT);
}

double rf_mildest_goal_kg_week(double goal_kg_week, double total_kcal_d, double need_kcal_d, double weight_kg)
{
    double lb_week = goal_kg_week / REFUEL_KG_PER_LB;
    if (isnan(goal_kg_week + total_kcal_d + need_kcal_d + weight_kg)) return NAN;
    for (int steps = 0; goal_kg_week < 0 && steps < 100; steps++) {
        double lb = lb_week + RF_GOAL_STEP_LB_WEEK * steps, kg = lb * REFUEL_KG_PER_LB;
        if (lb >= 0) return 0;
        int eats_enough = !rf_below(total_kcal_d + RF_KCAL_D_PER_LB_WEEK * lb, need_kcal_d);
        if (eats_enough && !rf_above(rf_percent_week(-kg, weight_kg), RF_LOSS_RISK_PERCENT)) return kg;
    }
    return goal_kg_week < 0 ? 0 : goal_kg_week;
}
