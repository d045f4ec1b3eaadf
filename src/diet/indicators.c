#include "diet/indicators.h"

#include "diet/availability_kernel.h"
#include "diet/health.h"
#include "person/growth.h"

#define NAME(sign, name) name,
const char *const rf_sign_names[RF_SIGNS] = {RF_SIGN_LIST(NAME)};
#undef NAME

static rf_sign_state of_answer(int32_t word)
{
    return word == REFUEL_YES ? RF_SIGN_YES : word == REFUEL_NO ? RF_SIGN_NO : RF_SIGN_UNKNOWN;
}

static rf_sign_state of_number(double value, int holds)
{
    return holds ? RF_SIGN_YES : isnan(value) ? RF_SIGN_UNKNOWN : RF_SIGN_NO;
}

static rf_sign_state periods(const rf_case *c)
{
    rf_menses menses = rf_health_menses(c->health, c->age_y, c->life_stage);
    int menopause = rf_health_past_menopause(c->health, c->age_y);
    int before_the_first = menses == RF_MENSES_NOT_ASKED && c->age_y < RF_LATE_FIRST_PERIOD_Y;
    if (c->sex == REFUEL_MALE || menopause || before_the_first) return RF_SIGN_NOT_HERS;
    if (menses < RF_MENSES_REGULAR) return RF_SIGN_UNKNOWN;
    return menses > RF_MENSES_REGULAR ? RF_SIGN_YES : RF_SIGN_NO;
}

static rf_sign_state bone_stress(const rf_case *c)
{
    return of_number(rf_health_number(c->health, REFUEL_HEALTH_BONE_STRESS), rf_health_had_bone_stress(c->health));
}

/* One that is there now; an EDE-Q need not have been made. */
static rf_sign_state eating_disorder(const rf_case *c)
{
    int32_t word = rf_health_word(c->health, REFUEL_HEALTH_EATING_DISORDER);
    if (word == REFUEL_EATING_DISORDER_NOW || rf_health_ede_q_is_high(c->health, c->sex)) return RF_SIGN_YES;
    return word == REFUEL_NOT_ANSWERED ? RF_SIGN_UNKNOWN : RF_SIGN_NO;
}

/* A class of adults; in pregnancy that of the weight before it. */
static rf_sign_state low_bmi(const rf_case *c)
{
    double bmi = c->life_stage == REFUEL_PREGNANT ? c->pre_pregnancy_bmi : c->bmi;
    if (c->age_y < RF_ADULT_AGE_Y) return RF_SIGN_NOT_HERS;
    return of_number(bmi, rf_below(bmi, RF_UNDERWEIGHT_BMI));
}

/* A sign only where energy availability is low as well. */
static rf_sign_state fatigue(const rf_case *c)
{
    rf_sign_state tired = of_answer(rf_health_word(c->health, REFUEL_HEALTH_PERSISTENT_FATIGUE));
    int known = !c->days_too_few && c->life_stage != REFUEL_PREGNANT;
    double value =
        rf_availability_kcal_kg_d(c->intake_kcal_d - c->milk_kcal_d, c->exercise_net_kcal_d, c->fat_free_mass_kg);
    if (tired == RF_SIGN_NO) return RF_SIGN_NO;
    rf_sign_state low = of_number(known ? value : NAN, known && rf_below(value, rf_availability_threshold(c->sex)));
    return low == RF_SIGN_YES ? tired : low;
}

static rf_sign_state of_one_sex(const rf_case *c, refuel_sex other, refuel_health_word word)
{
    return c->sex == (int32_t)other ? RF_SIGN_NOT_HERS : of_answer(rf_health_word(c->health, word));
}

void rf_signs_of(const rf_case *c, rf_sign_state sign[RF_SIGNS])
{
    double scoff = rf_health_number(c->health, REFUEL_HEALTH_SCOFF),
           lost = rf_health_number(c->health, REFUEL_HEALTH_UNPLANNED_LOSS_PCT);
    sign[RF_SIGN_PERIODS] = periods(c);
    sign[RF_SIGN_BONE_STRESS] = bone_stress(c);
    sign[RF_SIGN_GROWTH] = c->age_y < RF_GROWTH_TO_AGE_Y
                               ? of_answer(rf_health_word(c->health, REFUEL_HEALTH_GROWTH_SLOWED))
                               : RF_SIGN_NOT_HERS;
    sign[RF_SIGN_EATING_DISORDER] = eating_disorder(c);
    sign[RF_SIGN_SCOFF] = of_number(scoff, scoff >= RF_SCOFF_YES);
    sign[RF_SIGN_LIBIDO] = of_one_sex(c, REFUEL_FEMALE, REFUEL_HEALTH_LOW_LIBIDO);
    sign[RF_SIGN_UNPLANNED_LOSS] = of_number(lost, rf_lost_unplanned(lost));
    sign[RF_SIGN_LOW_BMI] = low_bmi(c);
    sign[RF_SIGN_FATIGUE] = fatigue(c);
}

/* Whether a question that a sign rests on was answered. Contraception and menopause ask for nothing by themselves. */
static int is_asked(const refuel_health *h)
{
    static const refuel_health_number numbers[] = {REFUEL_HEALTH_SCOFF,
                                                   REFUEL_HEALTH_MISSED_PERIODS,
                                                   REFUEL_HEALTH_PERIODS_YEAR,
                                                   REFUEL_HEALTH_MENARCHE_Y,
                                                   REFUEL_HEALTH_BONE_STRESS,
                                                   REFUEL_HEALTH_BONE_STRESS_HIGH_RISK,
                                                   REFUEL_HEALTH_BONE_STRESS_MONTHS,
                                                   REFUEL_HEALTH_UNPLANNED_LOSS_PCT,
                                                   REFUEL_HEALTH_EDE_Q};
    static const refuel_health_word words[] = {REFUEL_HEALTH_EATING_DISORDER, REFUEL_HEALTH_LOW_LIBIDO,
                                               REFUEL_HEALTH_PERSISTENT_FATIGUE, REFUEL_HEALTH_GROWTH_SLOWED};
    int asked = 0;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) asked |= !isnan(rf_health_number(h, numbers[i]));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) asked |= rf_health_word(h, words[i]) != 0;
    return asked;
}

#define SIGNS(n) \
    n " self-reported signs that can go with low energy availability; please discuss with a sports physician"
static const char *const words_of_count[RF_SIGNS + 1] = {
    NULL,       "1 self-reported sign that can go with low energy availability; please discuss with a sports physician",
    SIGNS("2"), SIGNS("3"),
    SIGNS("4"), SIGNS("5"),
    SIGNS("6"), SIGNS("7"),
    SIGNS("8"), SIGNS("9")};
#undef SIGNS
_Static_assert(RF_SIGNS == 9, "words for each count");

/* A count and a referral: no score, and never ok while one is unknown. */
refuel_finding rf_check_lea_indicators(const rf_case *c)
{
    rf_sign_state sign[RF_SIGNS];
    int count = 0, unknown = 0;
    if (!is_asked(c->health)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    rf_signs_of(c, sign);
    for (int i = 0; i < RF_SIGNS; i++) {
        count += sign[i] == RF_SIGN_YES;
        unknown += sign[i] == RF_SIGN_UNKNOWN;
    }
    refuel_finding it = rf_judge(REFUEL_CHECK_LEA_INDICATORS, count, NAN, 0);
    it.message = words_of_count[count];
    if (count > 0) it.verdict = REFUEL_VERDICT_RISK, it.action = REFUEL_ACTION_REFER;
    if (count == 0 && unknown > 0) it.verdict = REFUEL_VERDICT_UNKNOWN, it.value = NAN; /* 0 would say none */
    return it;
}
