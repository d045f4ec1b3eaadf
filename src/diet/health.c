#include "diet/health.h"

#include <stddef.h>

#include "core/edge.h"
#include "core/warning.h"
#include "diet/case.h"
#include "diet/gate.h"
#include "diet/gate_source.h"

const refuel_check_id rf_health_gates[RF_HEALTH_GATES] = {REFUEL_CHECK_GATE_EATING_DISORDER, REFUEL_CHECK_GATE_SCOFF,
                                                          REFUEL_CHECK_GATE_MENSTRUAL, REFUEL_CHECK_GATE_BONE_STRESS,
                                                          REFUEL_CHECK_GATE_MEDICAL};

static int is_yes(const refuel_health *h, refuel_health_word which)
{
    return rf_health_word(h, which) == REFUEL_YES;
}

int rf_health_ede_q_is_high(const refuel_health *h, int32_t sex)
{
    return rf_above(rf_health_number(h, REFUEL_HEALTH_EDE_Q), sex == REFUEL_MALE ? RF_EDE_Q_MALE : RF_EDE_Q_FEMALE);
}

/* One that is there or was, or a score that stands in one row with it. */
static int has_eating_disorder(const refuel_health *h, int32_t sex)
{
    int32_t word = rf_health_word(h, REFUEL_HEALTH_EATING_DISORDER);
    return word == REFUEL_EATING_DISORDER_NOW || word == REFUEL_EATING_DISORDER_PAST || rf_health_ede_q_is_high(h, sex);
}

int rf_health_had_bone_stress(const refuel_health *h)
{
    return rf_had_bone_stress(rf_health_number(h, REFUEL_HEALTH_BONE_STRESS),
                              rf_health_number(h, REFUEL_HEALTH_BONE_STRESS_HIGH_RISK),
                              rf_health_number(h, REFUEL_HEALTH_BONE_STRESS_MONTHS));
}

/* Nursing holds periods back as well: refuel's own, beside contraception and pregnancy. */
rf_menses rf_health_menses(const refuel_health *h, double age_y, int32_t life_stage)
{
    double missed = rf_health_number(h, REFUEL_HEALTH_MISSED_PERIODS),
           year = rf_health_number(h, REFUEL_HEALTH_PERIODS_YEAR),
           menarche_y = rf_health_number(h, REFUEL_HEALTH_MENARCHE_Y);
    int contraception = is_yes(h, REFUEL_HEALTH_HORMONAL_CONTRACEPTION);
    int menopause = is_yes(h, REFUEL_HEALTH_MENOPAUSE);
    int asked = contraception || menopause || !isnan(missed) || !isnan(year) || !isnan(menarche_y);
    if (!asked) return RF_MENSES_NOT_ASKED;
    int hidden = contraception || life_stage != REFUEL_LIFE_STAGE_NONE;
    return rf_menses_of(hidden, menopause, missed, year, menarche_y, age_y);
}

int rf_health_past_menopause(const refuel_health *h, double age_y)
{
    return is_yes(h, REFUEL_HEALTH_MENOPAUSE) && age_y >= RF_MENOPAUSE_FROM_Y;
}

int rf_bone_lacks(const refuel_health *h, double age_y, int32_t life_stage, int32_t energy_availability)
{
    return energy_availability == REFUEL_VERDICT_RISK || rf_health_menses(h, age_y, life_stage) >= RF_MENSES_FEW;
}

int rf_health_forbids(refuel_check_id gate, const refuel_health *h, int32_t sex, double age_y, int32_t life_stage)
{
    switch (gate) {
        case REFUEL_CHECK_GATE_EATING_DISORDER: return has_eating_disorder(h, sex);
        case REFUEL_CHECK_GATE_SCOFF: return rf_health_number(h, REFUEL_HEALTH_SCOFF) >= RF_SCOFF_YES;
        case REFUEL_CHECK_GATE_MENSTRUAL: return rf_health_menses(h, age_y, life_stage) >= RF_MENSES_MISSED;
        case REFUEL_CHECK_GATE_BONE_STRESS: return rf_health_had_bone_stress(h);
        case REFUEL_CHECK_GATE_MEDICAL: return is_yes(h, REFUEL_HEALTH_GLP1);
        default: return 0;
    }
}

const char *rf_health_against_loss(const refuel_health *h, int32_t sex, double age_y, int32_t life_stage)
{
    static const char *const source[RF_HEALTH_GATES] = {RF_GATE_SOURCE_EATING_DISORDER, RF_GATE_SOURCE_SCOFF,
                                                        RF_GATE_SOURCE_MENSTRUAL, RF_GATE_SOURCE_BONE_STRESS,
                                                        RF_GATE_SOURCE_MEDICAL};
    for (int i = 0; h && i < RF_HEALTH_GATES; i++)
        if (rf_health_gates[i] != REFUEL_CHECK_GATE_MEDICAL &&
            rf_health_forbids(rf_health_gates[i], h, sex, age_y, life_stage))
            return source[i];
    return NULL;
}

int rf_health_forbids_loss(const refuel_health *h, int32_t sex, double age_y, int32_t life_stage)
{
    return rf_health_forbids(REFUEL_CHECK_GATE_MEDICAL, h, sex, age_y, life_stage) ||
           rf_health_against_loss(h, sex, age_y, life_stage);
}

int rf_health_tells_of_eating(const refuel_health *h, int32_t sex)
{
    return has_eating_disorder(h, sex) || rf_health_number(h, REFUEL_HEALTH_SCOFF) >= RF_SCOFF_YES;
}

int rf_health_asks_for_a_talk(const refuel_health *h, int32_t sex, double age_y, int32_t life_stage)
{
    return rf_health_forbids_loss(h, sex, age_y, life_stage) ||
           rf_lost_unplanned(rf_health_number(h, REFUEL_HEALTH_UNPLANNED_LOSS_PCT)) ||
           rf_health_menses(h, age_y, life_stage) >= RF_MENSES_FEW || is_yes(h, REFUEL_HEALTH_LOW_LIBIDO) ||
           is_yes(h, REFUEL_HEALTH_PERSISTENT_FATIGUE);
}

static refuel_finding not_asked(void)
{
    return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
}

/* Who gave such an answer is referred, whatever the goal; and a loss is refused. */
static refuel_finding forbidding(refuel_check_id id, const rf_case *c)
{
    refuel_action action = c->requested_kg_week < 0 ? REFUEL_ACTION_REFUSE : REFUEL_ACTION_REFER;
    return rf_gate(id, rf_health_forbids(id, c->health, c->sex, c->age_y, c->life_stage), action);
}

refuel_finding rf_check_gate_eating_disorder(const rf_case *c)
{
    int answered = rf_health_word(c->health, REFUEL_HEALTH_EATING_DISORDER) != REFUEL_NOT_ANSWERED;
    if (!answered && !rf_health_ede_q_is_high(c->health, c->sex)) return not_asked();
    return forbidding(REFUEL_CHECK_GATE_EATING_DISORDER, c);
}

refuel_finding rf_check_gate_scoff(const rf_case *c)
{
    if (isnan(rf_health_number(c->health, REFUEL_HEALTH_SCOFF))) return not_asked();
    return forbidding(REFUEL_CHECK_GATE_SCOFF, c);
}

/* Few periods in a year do not say how many were missed in a row. */
refuel_finding rf_check_gate_menstrual(const rf_case *c)
{
    rf_menses menses = rf_health_menses(c->health, c->age_y, c->life_stage);
    if (menses == RF_MENSES_NOT_ASKED) return not_asked();
    refuel_finding it = forbidding(REFUEL_CHECK_GATE_MENSTRUAL, c);
    if (menses >= RF_MENSES_MISSED && is_yes(c->health, REFUEL_HEALTH_MENOPAUSE)) {
        it.source = RF_SOURCE_ESHRE_2016;
        it.message =
            "periods that end before 40 years: no weight loss is planned; please see a physician about it, also about "
            "eating enough";
    }
    int in_a_row_unknown = isnan(rf_health_number(c->health, REFUEL_HEALTH_MISSED_PERIODS));
    if (it.verdict == REFUEL_VERDICT_OK && (menses == RF_MENSES_HIDDEN || in_a_row_unknown))
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}

refuel_finding rf_check_gate_bone_stress(const rf_case *c)
{
    double injuries = rf_health_number(c->health, REFUEL_HEALTH_BONE_STRESS),
           high_risk = rf_health_number(c->health, REFUEL_HEALTH_BONE_STRESS_HIGH_RISK),
           months = rf_health_number(c->health, REFUEL_HEALTH_BONE_STRESS_MONTHS);
    if (isnan(injuries) && isnan(high_risk) && isnan(months)) return not_asked();
    refuel_finding it = forbidding(REFUEL_CHECK_GATE_BONE_STRESS, c);
    if (it.verdict == REFUEL_VERDICT_OK && isnan(injuries)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}

refuel_finding rf_check_gate_unplanned_loss(const rf_case *c)
{
    double percent = rf_health_number(c->health, REFUEL_HEALTH_UNPLANNED_LOSS_PCT);
    if (isnan(percent)) return not_asked();
    return rf_gate(REFUEL_CHECK_GATE_UNPLANNED_LOSS, rf_lost_unplanned(percent), REFUEL_ACTION_REFER);
}

/* Conditions and medicines that the amounts are not made for. */
static const refuel_health_word conditions[] = {REFUEL_HEALTH_INSULIN, REFUEL_HEALTH_KIDNEY_DISEASE,
                                                REFUEL_HEALTH_THYROID_DISEASE, REFUEL_HEALTH_OTHER_MEDICAL};
#define CONDITIONS (sizeof conditions / sizeof *conditions)

/* What is eaten loses too fast beside the medicine; a projection shows no loss beside it. */
static int loses_fast(const rf_case *c)
{
    double fastest_kg_week = RF_GLP1_LOSS_PERCENT_WEEK / 100 * c->weight_kg;
    return c->eaten && rf_above(-c->weight_change_kg_week, fastest_kg_week);
}

/* With several answers the words are those of what binds most; a note tells of each. */
refuel_finding rf_check_gate_medical(const rf_case *c)
{
    int glp1 = is_yes(c->health, REFUEL_HEALTH_GLP1), condition = 0;
    int answers = rf_health_word(c->health, REFUEL_HEALTH_GLP1) != REFUEL_NOT_ANSWERED;
    for (size_t i = 0; i < CONDITIONS; i++) {
        condition |= is_yes(c->health, conditions[i]);
        answers += rf_health_word(c->health, conditions[i]) != REFUEL_NOT_ANSWERED;
    }
    if (!answers) return not_asked();
    if (glp1 && c->requested_kg_week < 0) {
        refuel_finding it = rf_gate(REFUEL_CHECK_GATE_MEDICAL, 1, REFUEL_ACTION_REFUSE);
        it.message =
            "with a GLP-1 medicine for weight no loss is planned on top of that of the medicine; whoever prescribes it "
            "can advise";
        it.direction = REFUEL_DIRECTION_TOO_LITTLE;
        return it;
    }
    int fast = glp1 && loses_fast(c);
    refuel_finding it = rf_gate(REFUEL_CHECK_GATE_MEDICAL, condition || fast, REFUEL_ACTION_REFER);
    if (fast) it.direction = REFUEL_DIRECTION_TOO_LITTLE;
    if (fast && !condition)
        it.message =
            "with a GLP-1 medicine for weight a loss of more than 1 % of weight a week is for a talk with whoever "
            "prescribes it";
    if (it.verdict == REFUEL_VERDICT_OK && answers < (int)CONDITIONS + 1) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}

refuel_warnings rf_health_warnings(const refuel_health *h)
{
    static const struct {
        refuel_health_word answer;
        refuel_warning_id warning;
    } rows[] = {{REFUEL_HEALTH_INSULIN, REFUEL_WARNING_HEALTH_INSULIN},
                {REFUEL_HEALTH_KIDNEY_DISEASE, REFUEL_WARNING_HEALTH_KIDNEY},
                {REFUEL_HEALTH_THYROID_DISEASE, REFUEL_WARNING_HEALTH_THYROID},
                {REFUEL_HEALTH_OTHER_MEDICAL, REFUEL_WARNING_HEALTH_OTHER},
                {REFUEL_HEALTH_GLP1, REFUEL_WARNING_HEALTH_GLP1}};
    refuel_warnings set = {{0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        rf_warn_if(&set, rows[i].warning, is_yes(h, rows[i].answer));
    rf_warn_if(&set, REFUEL_WARNING_HEALTH_FERRITIN, !isnan(rf_health_number(h, REFUEL_HEALTH_FERRITIN_UG_L)));
    return set;
}
