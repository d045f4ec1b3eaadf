#include "io/explain_health.h"

#include <math.h>

#include "core/source_keys.h"
#include "core/text.h"
#include "diet/health.h"
#include "diet/indicators.h"
#include "diet/triad.h"
#include "io/explain_eaten.h"

/* A number that was answered, and from where on, or up to where, it counts; nothing where it was not answered. */
static void answer(rf_teller *t, const rf_case *c, refuel_health_number which, const char *what, const char *counts,
                   double limit)
{
    double value = rf_health_number(c->health, which);
    if (!isnan(value)) rf_tell_more(t, "%s, as answered: %g (%s %g)", what, value, counts, limit);
}

static void periods(rf_teller *t, const rf_case *c)
{
    answer(t, c, REFUEL_HEALTH_MISSED_PERIODS, "Periods missed in a row", "it counts from", RF_MISSED_PERIODS);
    answer(t, c, REFUEL_HEALTH_PERIODS_YEAR, "Periods in 12 months", "few up to", RF_FEW_PERIODS_YEAR);
    if (rf_health_number(c->health, REFUEL_HEALTH_MENARCHE_Y) == REFUEL_MENARCHE_NOT_YET)
        rf_tell_more(t, "No period so far, as answered; from %g years on that counts", RF_LATE_FIRST_PERIOD_Y);
    if (rf_health_menses(c->health, c->age_y, c->life_stage) == RF_MENSES_HIDDEN)
        rf_tell_more(t, "Contraception, pregnancy and nursing hide what periods would tell");
}

static void bone_stress(rf_teller *t, const rf_case *c)
{
    answer(t, c, REFUEL_HEALTH_BONE_STRESS, "Bone stress injuries in 2 years", "it counts from", RF_BONE_STRESS_GATE);
    answer(t, c, REFUEL_HEALTH_BONE_STRESS_HIGH_RISK, "Of these at the femoral neck, sacrum or pelvis",
           "it counts from", RF_BONE_STRESS_GATE);
    answer(t, c, REFUEL_HEALTH_BONE_STRESS_MONTHS, "Months lost to them", "it counts above", 0);
}

/* The signs in a state, by name. */
static void signs_that(rf_teller *t, const rf_sign_state sign[RF_SIGNS], rf_sign_state state, const char *what)
{
    char names[RF_TELLER_LINE] = "";
    for (int i = 0; i < RF_SIGNS; i++)
        if (sign[i] == state) rf_text_join(names, sizeof names, ", ", rf_sign_names[i]);
    if (*names) rf_tell_more(t, "%s: %s", what, names);
}

static void signs(rf_teller *t, const rf_case *c)
{
    rf_sign_state sign[RF_SIGNS];
    rf_signs_of(c, sign);
    signs_that(t, sign, RF_SIGN_YES, "Signs that are there");
    signs_that(t, sign, RF_SIGN_NO, "Not there");
    signs_that(t, sign, RF_SIGN_UNKNOWN, "Not known");
    rf_tell_more(t, "They are counted and not weighed; periods and bone stress injuries count once");
    rf_tell_paper(t, RF_SOURCE_STELLINGWERFF_2023, "(a tool for physicians; no score of it is taken)");
    rf_tell_paper(t, RF_SOURCE_HUTSON_2021, "(few periods and bone stress injuries)");
}

static void triad(rf_teller *t, const rf_case *c)
{
    rf_triad of = rf_triad_of(c);
    if (isnan(of.sum)) return;
    rf_tell_more(t,
                 "0 to 2 points each, in this order: restriction of food, body mass index, first period, periods, bone "
                 "density, bone stress injuries");
    rf_tell_more(t, "Points = %g + %g + %g + %g + %g + %g = %g", of.energy, of.bmi, of.menarche, of.menses,
                 of.bone_density, of.bone_stress, of.sum);
    rf_tell_more(t,
                 "Without a bone density the points of the first period stand in; under contraception those of "
                 "restriction for the periods");
    rf_tell_paper(t, RF_SOURCE_KOLTUN_2020, "");
}

void rf_explain_health(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    switch (it->id) {
        case REFUEL_CHECK_GATE_SCOFF:
            answer(t, c, REFUEL_HEALTH_SCOFF, "Yes answers of 5", "it counts from", RF_SCOFF_YES);
            break;
        case REFUEL_CHECK_GATE_MENSTRUAL: periods(t, c); break;
        case REFUEL_CHECK_GATE_BONE_STRESS: bone_stress(t, c); break;
        case REFUEL_CHECK_GATE_UNPLANNED_LOSS:
            answer(t, c, REFUEL_HEALTH_UNPLANNED_LOSS_PCT, "Percent of the weight lost in a month", "it counts from",
                   RF_UNPLANNED_LOSS_PCT);
            break;
        case REFUEL_CHECK_LEA_INDICATORS: signs(t, c); break;
        case REFUEL_CHECK_TRIAD_CRA: triad(t, c); break;
        default: rf_explain_eaten(t, c, it);
    }
}
