#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "core/source_keys.h"
#include "diet/weight_status_kernel.h"
#include "person/growth.h"
#include "unit/diet/base_case.h"

static refuel_finding status(int32_t sex, double age_y, double bmi)
{
    rf_case c = base_case();
    c.sex = sex;
    c.age_y = age_y;
    c.bmi = bmi;
    return rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c);
}

static void expect(refuel_finding it, int verdict, int action, const char *words, const char *where)
{
    cr_expect(eq(int, it.verdict, verdict), "%s", where);
    cr_expect(eq(int, it.action, action), "%s", where);
    cr_expect(strstr(it.message, words) != NULL, "%s: %s", where, it.message);
    cr_expect(eq(int, it.direction, verdict > REFUEL_VERDICT_UNKNOWN ? REFUEL_DIRECTION_TOO_LITTLE : 0), "%s", where);
}

/* Both sides of every edge: under 16, 17.5 included, under 18.5. */
Test(weight_status, adults)
{
    static const struct {
        double bmi;
        int verdict, action;
        const char *words, *source;
    } rows[] = {{15.99, REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "under 16", RF_SOURCE_WHO_2004},
                {16, REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "17.5 or less", RF_SOURCE_TRIAD_2014},
                {17.5, REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "17.5 or less", RF_SOURCE_TRIAD_2014},
                {17.51, REFUEL_VERDICT_LOW, REFUEL_ACTION_REFER, "under 18.5", RF_SOURCE_WHO_2004},
                {18.49, REFUEL_VERDICT_LOW, REFUEL_ACTION_REFER, "under 18.5", RF_SOURCE_WHO_2004},
                {18.5, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", RF_SOURCE_WHO_2004},
                {45, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", RF_SOURCE_WHO_2004}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_finding it = status(REFUEL_FEMALE, 20, rows[i].bmi);
        expect(it, rows[i].verdict, rows[i].action, rows[i].words, rows[i].words);
        cr_expect(eq(str, (char *)it.source, (char *)rows[i].source));
        cr_expect(it.value == rows[i].bmi && it.low == RF_UNDERWEIGHT_BMI && isnan(it.high));
    }
}

/* A girl of 16 years: -2 SD lies at 16.17, -1 at 18.15 (WHO 2007). */
Test(weight_status, growth)
{
    double risk = rf_bmi_at_z(REFUEL_FEMALE, 16, -2), low = rf_bmi_at_z(REFUEL_FEMALE, 16, -1);
    cr_expect(epsilon_eq(dbl, risk, 16.17, 0.005));
    cr_expect(epsilon_eq(dbl, low, 18.15, 0.005));
    expect(status(REFUEL_FEMALE, 16, risk - 1e-3), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "very low", "below -2");
    double urgent = rf_bmi_at_z(REFUEL_FEMALE, 16, -3);
    expect(status(REFUEL_FEMALE, 16, urgent), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "please talk", "-3");
    expect(status(REFUEL_FEMALE, 16, urgent - 1e-3), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "see a physician soon",
           "below -3");
    expect(status(REFUEL_FEMALE, 16, risk), REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, "low side", "-2");
    expect(status(REFUEL_FEMALE, 16, low - 1e-3), REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, "low side", "below -1");
    expect(status(REFUEL_FEMALE, 16, low), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", "-1");
    cr_expect(eq(dbl, status(REFUEL_FEMALE, 16, 20).low, low));
    cr_expect(eq(str, (char *)status(REFUEL_FEMALE, 16, 20).source, RF_SOURCE_WHO_2007));
    expect(status(REFUEL_MALE, 5, 10), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "extremely low", "5.0 years");
    expect(status(REFUEL_MALE, 4.99, 10), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "under 5", "under 5");
}

/* From 18 to under 20 the stricter of both: -1 SD of men at 19 years is 19.6, -2 SD is 17.6. */
Test(weight_status, both)
{
    double low = rf_bmi_at_z(REFUEL_MALE, 19.5, -1);
    expect(status(REFUEL_MALE, 19.5, 19), REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, "low side", "over 18.5");
    expect(status(REFUEL_MALE, 20, 19), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", "an adult");
    expect(status(REFUEL_MALE, 19.5, 18), REFUEL_VERDICT_LOW, REFUEL_ACTION_REFER, "under 18.5", "both low");
    expect(status(REFUEL_MALE, 19.5, 17.55), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "very low",
           "growth is stricter");
    expect(status(REFUEL_MALE, 19.5, 15), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "under 16", "urgent");
    cr_expect(eq(dbl, status(REFUEL_MALE, 19.5, 22).low, low), "the stricter edge");
    double girl = rf_bmi_at_z(REFUEL_FEMALE, 18, -1);
    cr_expect(gt(dbl, girl, 18.5));
    cr_expect(eq(dbl, status(REFUEL_FEMALE, 18, 22).low, girl));
    cr_expect(eq(dbl, rf_weight_status_edge(18, 18.2), 18.5), "the adults' edge, where it is the stricter one");
    expect(status(REFUEL_MALE, 17.99, 17.8), REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, "low side", "not yet an adult");
}

/* In pregnancy the weight before it counts, and without it nothing is ok; in lactation the present one. */
Test(weight_status, life_stages)
{
    rf_case c = base_case();
    c.life_stage = REFUEL_PREGNANT;
    c.pre_pregnancy_bmi = NAN;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE,
           "pre-pregnancy-weight", "asks for it");
    c.pre_pregnancy_bmi = 18;
    refuel_finding it = rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c);
    expect(it, REFUEL_VERDICT_LOW, REFUEL_ACTION_REFER, "before the pregnancy", "under 18.5");
    cr_expect(eq(dbl, it.value, 18));
    c.pre_pregnancy_bmi = 21;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", "21");
    static const double low[] = {15, 17, 18};
    for (size_t i = 0; i < sizeof low / sizeof *low; i++) {
        c.pre_pregnancy_bmi = low[i];
        const char *words = rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c).message;
        cr_expect(strstr(words, "before the pregnancy") == words, "%g: %s", low[i], words);
    }
    c.life_stage = REFUEL_LACTATING;
    cr_expect(eq(dbl, rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c).value, c.bmi));
    c.bmi = NAN;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "not known",
           "NaN");
}

/* The numbers in the words are those of the rule. */
Test(weight_status, numbers_in_words)
{
    char wanted[32];
    snprintf(wanted, sizeof wanted, "under %g:", RF_URGENT_BMI);
    cr_expect(strstr(status(REFUEL_FEMALE, 30, 15).message, wanted) != NULL);
    snprintf(wanted, sizeof wanted, "is %g or less", RF_REFER_BMI);
    cr_expect(strstr(status(REFUEL_FEMALE, 30, 17).message, wanted) != NULL);
    snprintf(wanted, sizeof wanted, "under %g,", RF_UNDERWEIGHT_BMI);
    cr_expect(strstr(status(REFUEL_FEMALE, 30, 18).message, wanted) != NULL);
}

/* In pregnancy, which puts weight on, a present weight that is low is referred, whatever is known of the one before; and nothing is
   called too much. */
Test(weight_status, low_now_in_pregnancy)
{
    static const struct {
        double now, before;
        int verdict;
        const char *words;
    } rows[] = {{15.6, NAN, REFUEL_VERDICT_UNKNOWN, "see a physician soon"},
                {18.4, NAN, REFUEL_VERDICT_UNKNOWN, "low for the height now"},
                {18.4, 18.6, REFUEL_VERDICT_LOW, "low for the height now"},
                {15.6, 24, REFUEL_VERDICT_LOW, "see a physician soon"},
                {15.6, 17, REFUEL_VERDICT_RISK, "before the pregnancy"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.life_stage = REFUEL_PREGNANT, c.bmi = rows[i].now, c.pre_pregnancy_bmi = rows[i].before;
        expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), rows[i].verdict, REFUEL_ACTION_REFER, rows[i].words,
               rows[i].words);
        cr_expect(rf_case_is_to_eat(&c));
    }
}

/* In pregnancy the weight before counts; clearly less than it is told as well. */
Test(weight_status, lost_in_pregnancy)
{
    rf_case c = base_case();
    c.life_stage = REFUEL_PREGNANT, c.pre_pregnancy_bmi = 24;
    c.bmi = 0.95 * 24;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not low", "95 %");
    c.bmi = 0.949 * 24;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_LOW, REFUEL_ACTION_REFER, "midwife", "94.9 %");
    c.pre_pregnancy_bmi = NAN;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "before it",
           "unknown");
    c.pre_pregnancy_bmi = 17;
    c.bmi = 15;
    expect(rf_run_check(REFUEL_CHECK_WEIGHT_STATUS, &c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "17.5 or less",
           "low before");
}
