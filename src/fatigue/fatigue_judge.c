#include "fatigue/fatigue_judge.h"

#include <math.h>
#include <refuel/body.h>

#include "diet/health_kernel.h"
#include "person/person.h"
#include "plan/plan_case.h"
#include "plan/request.h"

static const refuel_plan_result nobody = REFUEL_PLAN_RESULT_INIT;

static int has_answered(const refuel_health *h, refuel_health_number which)
{
    return !isnan(h->number[which]);
}

/* What a sign says where the question about it was not answered: that it is there, and no more. */
static void answer_by_signs(refuel_request *who, int32_t signs)
{
    refuel_health *h = &who->health;
    int periods = signs & REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS),
        bones = signs & REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY),
        tired = signs & REFUEL_SIGN_BIT(REFUEL_SIGN_PERSISTENT_FATIGUE);
    if (periods && who->sex != REFUEL_MALE && !has_answered(h, REFUEL_HEALTH_MISSED_PERIODS))
        h->number[REFUEL_HEALTH_MISSED_PERIODS] = RF_MISSED_PERIODS;
    if (bones && !has_answered(h, REFUEL_HEALTH_BONE_STRESS) && !has_answered(h, REFUEL_HEALTH_BONE_STRESS_HIGH_RISK))
        h->number[REFUEL_HEALTH_BONE_STRESS] = RF_BONE_STRESS_GATE;
    if (tired && !h->word[REFUEL_HEALTH_PERSISTENT_FATIGUE]) h->word[REFUEL_HEALTH_PERSISTENT_FATIGUE] = REFUEL_YES;
}

/* The same the other way round. */
static int32_t signs_by_answers(const refuel_health *h)
{
    int tired = h->word[REFUEL_HEALTH_PERSISTENT_FATIGUE] == REFUEL_YES;
    return tired ? REFUEL_SIGN_BIT(REFUEL_SIGN_PERSISTENT_FATIGUE) : 0;
}

static int is_in_range(refuel_input input, double value)
{
    const refuel_input_info *info = &rf_request_fields[input].info;
    return value >= info->low && value <= info->high;
}

/* The week of a log, where nobody said how much it is. */
static void run_by_log(rf_fatigue_judged *it)
{
    const rf_trained *t = &it->trained;
    it->runs_by_log = t->is_fresh && isnan(it->who.distance_km_week) && is_in_range(REFUEL_INPUT_DISTANCE, t->km_week);
    if (!it->runs_by_log) return;
    it->who.distance_km_week = t->km_week;
    if (isnan(it->who.speed_km_h) && is_in_range(REFUEL_INPUT_PACE, t->speed_km_h)) it->who.speed_km_h = t->speed_km_h;
}

static int is_person(const refuel_request *who)
{
    return who->sex != REFUEL_SEX_NONE && !isnan(who->age_y) && !isnan(who->height_cm) && !isnan(who->weight_kg);
}

/* What is known of somebody for whom there is no plan: no energy, and all that rests on it unknown. */
static void judge_bare(rf_fatigue_judged *it)
{
    const refuel_request *who = &it->who;
    refuel_plan_result *p = &it->plan;
    *p = nobody;
    p->sex = who->sex;
    p->life_stage = who->life_stage;
    p->age_y = who->age_y;
    p->height_cm = who->height_cm;
    p->weight_kg = who->weight_kg;
    p->bmi_kg_m2 = refuel_bmi(who->weight_kg, who->height_cm);
    p->level = isnan(who->level) ? RF_DEFAULT_LEVEL : who->level;
    p->requested_kg_week = p->applied_kg_week = 0;
    rf_case c = rf_plan_case(who, p);
    rf_case_eaten(&c, who, p);
    it->findings = rf_run_checks(&c, it->finding, RF_FINDINGS_MAX);
}

refuel_status rf_fatigue_judge(const refuel_request *person, const refuel_fatigue_request *ask, rf_fatigue_judged *out,
                               refuel_error *err)
{
    rf_fatigue_judged it = {.who = *person, .goal_kg_week = person->goal_kg_week, .planned = is_person(person)};
    refuel_status status = rf_train(ask, &it.trained, err);
    if (status != REFUEL_OK) return status;
    run_by_log(&it);
    it.signs = ask->signs | signs_by_answers(&person->health);
    it.who.goal_kg_week = NAN;
    it.who.floors = REFUEL_FLOORS_WARN;
    answer_by_signs(&it.who, it.signs);
    it.plan = nobody;
    if (it.planned) status = refuel_plan(&it.who, &it.plan, err);
    if (it.planned && status == REFUEL_OK)
        status = rf_check_given(&it.who, &it.plan, it.finding, RF_FINDINGS_MAX, &it.findings, err);
    if (status == REFUEL_E_MISSING) it.planned = 0, status = REFUEL_OK; /* what goes with pregnancy, as its week */
    if (status != REFUEL_OK) return status;
    if (!it.planned) judge_bare(&it);
    *out = it;
    return REFUEL_OK;
}

const refuel_finding *rf_fatigue_finding(const rf_fatigue_judged *it, int32_t check)
{
    static const refuel_finding none = {.verdict = REFUEL_VERDICT_NONE};
    for (size_t i = 0; i < it->findings; i++)
        if (it->finding[i].id == check) return &it->finding[i];
    return &none;
}

int rf_fatigue_at_risk(const rf_fatigue_judged *it)
{
    static const refuel_check_id checks[] = {REFUEL_CHECK_WEIGHT_STATUS, REFUEL_CHECK_GATE_ESSENTIAL_FAT,
                                             REFUEL_CHECK_LEA_INDICATORS, REFUEL_CHECK_GATE_EATING_DISORDER,
                                             REFUEL_CHECK_GATE_UNPLANNED_LOSS};
    int at_risk = it->who.age_y < RF_ADULT_AGE_Y || it->who.life_stage != REFUEL_LIFE_STAGE_NONE;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        at_risk |= rf_fatigue_finding(it, checks[i])->verdict > REFUEL_VERDICT_UNKNOWN;
    return at_risk;
}
