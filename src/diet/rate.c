#include "diet/rate.h"

#include <math.h>
#include <refuel/units.h>

#include "core/edge.h"
#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/gate_kernel.h"
#include "diet/gate_source.h"
#include "diet/health.h"
#include "diet/rate_kernel.h"
#include "person/person.h"

#define LOSES "this loses weight, and "

typedef struct refusal {
    const char *words, *source;
} refusal;

/* Whoever may plan no such loss may not eat it either: the words and the source of the first gate that would refuse it; NULL
   where none would. */
static refusal not_now(const rf_case *c)
{
    double change = c->weight_change_kg_week;
    const char *health = change < 0 ? rf_health_against_loss(c->health, c->sex, c->age_y, c->life_stage) : NULL;
    if (rf_gate_pregnancy(c->life_stage, change))
        return (refusal){LOSES
                         "in pregnancy weight is not to be lost now: worth eating more, and a talk with the "
                         "midwife or physician",
                         RF_GATE_SOURCE_PREGNANCY};
    if (rf_gate_minor(c->age_y, change))
        return (refusal){LOSES "in growth weight is not to be lost now: worth eating more", RF_GATE_SOURCE_MINOR};
    if (rf_gate_underweight(c->age_y, c->bmi, c->weight_kg, 0, change))
        return (refusal){LOSES "the weight is low for the height: worth eating more, and a talk with a physician",
                         RF_GATE_SOURCE_UNDERWEIGHT};
    if (c->fat_measured && rf_gate_essential_fat(c->sex, c->body_fat_pct, c->weight_kg, 0, change))
        return (refusal){LOSES "there is less fat than a body needs: worth eating more, and a talk with a physician",
                         RF_GATE_SOURCE_ESSENTIAL_FAT};
    if (rf_gate_lactation(c->life_stage, c->months_since_birth, change))
        return (refusal){c->months_since_birth < RF_NO_LOSS_MONTHS
                             ? LOSES "in the first 2 months after a birth none is to be lost: worth eating more"
                             : "faster than 0.5 kg a week while breastfeeding: worth eating more",
                         RF_GATE_SOURCE_LACTATION};
    if (health)
        return (refusal){LOSES
                         "what was answered about health speaks against it: worth eating more, and a talk "
                         "with a physician",
                         health};
    return (refusal){NULL, NULL};
}

/* Less than a deficit is within the error of a day: it has a rate, and no verdict comes from it. */
refuel_finding rf_check_loss_rate(const rf_case *c)
{
    if (c->weight_change_kg_week >= 0) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = rf_percent_week(-c->weight_change_kg_week, c->weight_kg);
    refuel_finding it = rf_judge(REFUEL_CHECK_LOSS_RATE, percent, NAN, RF_LOSS_OK_PERCENT);
    refusal refused = not_now(c);
    int deficit = rf_deficit(c->intake_kcal_d, c->total_kcal_d), within = it.verdict == REFUEL_VERDICT_OK;
    if (it.verdict == REFUEL_VERDICT_UNKNOWN) return it;
    it.verdict = (int32_t)rf_loss_verdict(percent, deficit, refused.words != NULL);
    if (!deficit) {
        it.high = NAN; /* no edge is asked for */
        it.message = "slow: the deficit is smaller than the error of a day's energy";
        return it;
    }
    if (within && rf_above(percent, RF_LOSS_BEST_PERCENT)) {
        it.action = REFUEL_ACTION_INFORM;
        it.message = "faster than the 0.7 % that kept muscle best in one trial of 24 athletes";
    }
    if (it.verdict == REFUEL_VERDICT_RISK) it.source = RF_SOURCE_NFHS_2006;
    if (refused.words) {
        it.message = refused.words;
        it.source = refused.source;
        it.action = REFUEL_ACTION_WARN;
        it.high = NAN; /* of no loss is so much well */
    }
    if (it.verdict > REFUEL_VERDICT_UNKNOWN) it.direction = REFUEL_DIRECTION_TOO_LITTLE; /* eaten */
    return it;
}

/* What a fast gain means for somebody of whom a gain is wanted. */
static const char *gain_words(const rf_case *c)
{
    if (c->life_stage == REFUEL_PREGNANT)
        return "faster than 0.5 % of body weight a week on top of what pregnancy needs: how much to gain is for a "
               "talk with the midwife or physician";
    return c->age_y < RF_ADULT_AGE_Y
               ? "faster than 0.5 % of body weight a week on top of growth: if it lasts, worth a talk "
                 "with a physician"
               : NULL;
}

refuel_finding rf_check_gain_rate(const rf_case *c)
{
    if (!(c->weight_change_kg_week > 0)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = rf_percent_week(c->weight_change_kg_week, c->weight_kg);
    int welcome = rf_case_is_to_eat(c);
    refuel_finding it = rf_judge(REFUEL_CHECK_GAIN_RATE, percent, NAN, RF_GAIN_OK_PERCENT);
    if (it.verdict != REFUEL_VERDICT_HIGH) return it;
    it.verdict = (int32_t)rf_gain_verdict(percent, welcome);
    it.high = rf_gain_end_percent(percent, welcome);
    if (rf_case_is_too_light(c)) {
        it.action = rf_case_weight_is_urgent(c) ? REFUEL_ACTION_REFER : REFUEL_ACTION_INFORM;
        it.message = rf_case_weight_is_urgent(c)
                         ? "a gain is what the body needs: from so low a weight it is best begun with medical help"
                         : "a gain is welcome: the body is too light";
        return it;
    }
    if (welcome) { /* answers tell of eating: a gain may be what is needed, and is nobody's fault */
        it.message = "how fast to gain is for a talk with the people who treat you";
        return it;
    }
    if (gain_words(c)) it.message = gain_words(c), it.action = REFUEL_ACTION_INFORM;
    return it;
}

double rf_mildest_goal_kg_week(double goal_kg_week, double total_kcal_d, double need_kcal_d, double weight_kg)
{
    double lb_week = goal_kg_week / REFUEL_KG_PER_LB;
    if (isnan(goal_kg_week + total_kcal_d + need_kcal_d + weight_kg)) return NAN;
    for (int steps = 0; goal_kg_week < 0 && steps < RF_GOAL_STEPS; steps++) {
        double kg =
            rf_milder_goal_kg_week(lb_week + RF_GOAL_STEP_LB_WEEK * steps, total_kcal_d, need_kcal_d, weight_kg);
        if (!isnan(kg)) return kg;
    }
    return goal_kg_week < 0 ? 0 : goal_kg_week;
}
