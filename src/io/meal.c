#include "io/meal.h"

#include <math.h>

#include "diet/case.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"
#include "diet/weight_status.h"
#include "person/body.h"

#define NEAR_PLAN_KCAL_D 100.0 /* nobody eats a plan to the kilocalorie */

const refuel_finding *rf_meal_finding(const rf_meal *m, refuel_check_id id)
{
    static const refuel_finding none = {.verdict = REFUEL_VERDICT_NONE};
    for (size_t i = 0; i < m->n; i++)
        if (m->findings[i].id == (int32_t)id) return &m->findings[i];
    return &none;
}

int32_t rf_meal_verdict(const rf_meal *m, refuel_check_id id)
{
    return rf_meal_finding(m, id)->verdict;
}

int rf_meal_is_little(const rf_meal *m, refuel_check_id id)
{
    return rf_meal_verdict(m, id) == REFUEL_VERDICT_LOW || rf_meal_verdict(m, id) == REFUEL_VERDICT_RISK;
}

int rf_meal_is_very_little(const rf_meal *m)
{
    return rf_meal_verdict(m, REFUEL_CHECK_GATE_VLCD) == REFUEL_VERDICT_RISK &&
           rf_meal_finding(m, REFUEL_CHECK_GATE_VLCD)->action == REFUEL_ACTION_REFER;
}

rf_meal rf_meal_of(const refuel_plan_result *p, const refuel_finding *findings, size_t n)
{
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY];
    rf_meal m = {
        .p = p, .findings = findings, .n = n, .eaten_kcal_d = eaten, .balance_kcal_d = eaten - p->total_kcal_d};
    m.deficit = rf_deficit(eaten, p->total_kcal_d);
    m.surplus = rf_surplus(eaten, p->total_kcal_d);
    m.planned = p->goal_kcal_d < 0 && m.deficit && eaten >= p->intake_kcal_d - NEAR_PLAN_KCAL_D;
    m.pregnant = p->life_stage == REFUEL_PREGNANT;
    m.thin = rf_meal_is_little(&m, REFUEL_CHECK_WEIGHT_STATUS);
    m.very_thin = rf_meal_verdict(&m, REFUEL_CHECK_WEIGHT_STATUS) == REFUEL_VERDICT_RISK;
    double bmi = rf_meal_finding(&m, REFUEL_CHECK_WEIGHT_STATUS)->value;
    m.urgent = m.very_thin && rf_weight_is_urgent(rf_weight_class_at(p->sex, p->age_y, bmi));
    m.low_in_pregnancy =
        m.pregnant && !m.very_thin && rf_weight_class_at(p->sex, p->age_y, p->bmi_kg_m2) >= RF_WEIGHT_LOW;
    m.eating = rf_meal_verdict(&m, REFUEL_CHECK_GATE_EATING_DISORDER) == REFUEL_VERDICT_RISK ||
               rf_meal_verdict(&m, REFUEL_CHECK_GATE_SCOFF) == REFUEL_VERDICT_RISK;
    m.bare = rf_lacks_essential_fat(p->sex, p->age_y, p->body_fat_pct, rf_fat_is_measured(p->fat_free_mass_source));
    return m;
}

int rf_meal_is_judged(const rf_meal *m)
{
    static const refuel_check_id needed[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                             REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                             REFUEL_CHECK_FAT_MINIMUM};
    int known = 1;
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        known &= rf_meal_verdict(m, needed[i]) > REFUEL_VERDICT_NONE &&
                 rf_meal_verdict(m, needed[i]) != REFUEL_VERDICT_UNKNOWN;
    return known;
}

/* Beside a finding for information, or a refused goal, the verdict of all does not say what could not be judged. */
int rf_meal_is_sure(const rf_meal *m)
{
    int sure = rf_meal_is_judged(m);
    for (size_t i = 0; i < m->n; i++) sure &= m->findings[i].verdict != REFUEL_VERDICT_UNKNOWN;
    return sure;
}

int rf_meal_energy_is_little(const rf_meal *m)
{
    int by_rate = rf_meal_verdict(m, REFUEL_CHECK_LOSS_RATE) > REFUEL_VERDICT_UNKNOWN && !m->planned;
    int32_t availability = rf_meal_verdict(m, REFUEL_CHECK_ENERGY_AVAILABILITY);
    return availability == REFUEL_VERDICT_RISK || (availability == REFUEL_VERDICT_LOW && !m->planned) || by_rate ||
           rf_meal_is_little(m, REFUEL_CHECK_ENERGY_FLOOR) || rf_meal_is_very_little(m);
}

int rf_meal_lacks(const rf_meal *m)
{
    return rf_meal_energy_is_little(m) || m->bare || m->thin ||
           rf_meal_is_little(m, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD) ||
           rf_meal_is_little(m, REFUEL_CHECK_PROTEIN_DAILY);
}
