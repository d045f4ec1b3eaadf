#include "fatigue/counted.h"

#include <stddef.h>

#include "diet/health.h"
#include "diet/indicators.h"
#include "plan/plan_case.h"

#define PERIODS REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS)
#define BONES REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY)

int32_t rf_counted_signs(const rf_fatigue_judged *judged)
{
    rf_sign_state sign[RF_SIGNS];
    int32_t counted = 0;
    if (rf_fatigue_finding(judged, REFUEL_CHECK_LEA_INDICATORS)->verdict != REFUEL_VERDICT_RISK) return 0;
    rf_case c = rf_plan_case(&judged->who, &judged->plan);
    rf_case_eaten(&c, &judged->who, &judged->plan);
    rf_signs_of(&c, sign);
    if (sign[RF_SIGN_PERIODS] == RF_SIGN_YES) counted |= judged->signs & PERIODS;
    if (sign[RF_SIGN_BONE_STRESS] == RF_SIGN_YES) counted |= judged->signs & BONES;
    return counted;
}

int32_t rf_hidden_signs(const rf_fatigue_judged *judged)
{
    const refuel_health *h = &judged->who.health;
    int hidden = judged->who.life_stage != REFUEL_LIFE_STAGE_NONE ||
                 rf_health_word(h, REFUEL_HEALTH_HORMONAL_CONTRACEPTION) == REFUEL_YES ||
                 rf_health_past_menopause(h, judged->who.age_y);
    return hidden ? judged->signs & PERIODS : 0;
}

const char *rf_counted_title(int32_t counted)
{
    if (counted == (PERIODS | BONES)) return "self-reported signs, missed periods and a bone stress injury among them";
    if (counted == PERIODS) return "self-reported signs, missed periods among them";
    return counted == BONES ? "self-reported signs, a bone stress injury among them" : NULL;
}
