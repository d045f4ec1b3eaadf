#include "diet/indicators.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "support/requests.h"
#include "unit/diet/base_case.h"

static refuel_finding found_with(rf_case *c, const char *pairs)
{
    static refuel_request request;
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    c->health = &request.health;
    return rf_run_check(REFUEL_CHECK_LEA_INDICATORS, c);
}

/* The words say the count, in the singular and the plural, and refer. No more than one sign stands for periods, one for bone
   stress injuries and one for an eating disorder with its questionnaire. */
Test(indicators, words)
{
    static const char *const answers[] = {"scoff=2", "unplanned-loss=7%", "missed-periods=3;periods-year=4",
                                          "bone-stress=2;bone-stress-high-risk=2;bone-stress-months=8",
                                          "eating-disorder=now;ede-q=3"};
    char pairs[256] = "";
    rf_case c = base_case();
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        char begins[32];
        strcat(strcat(pairs, i ? ";" : ""), answers[i]);
        refuel_finding it = found_with(&c, pairs);
        cr_expect(eq(dbl, it.value, (double)i + 1), "%s", pairs);
        cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.action == REFUEL_ACTION_REFER, "%s", pairs);
        snprintf(begins, sizeof begins, "%zu self-reported sign%s that", i + 1, i ? "s" : "");
        cr_expect(strncmp(it.message, begins, strlen(begins)) == 0, "%s", it.message);
        cr_expect(strstr(it.message, "please discuss with a sports physician") != NULL, "%s", it.message);
    }
}

/* What concerns a woman, a man, the young and adults; of an unknown sex both. */
Test(indicators, whom_they_concern)
{
    static const struct {
        int32_t sex;
        double age_y;
        int periods, libido, growth, bmi;
    } rows[] = {{REFUEL_FEMALE, 30, 1, 0, 0, 1}, {REFUEL_MALE, 30, 0, 1, 0, 1},   {REFUEL_FEMALE, 19.99, 1, 0, 1, 1},
                {REFUEL_MALE, 20, 0, 1, 0, 1},   {REFUEL_FEMALE, 16, 1, 0, 1, 0}, {REFUEL_FEMALE, 14.9, 0, 0, 1, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_sign_state sign[RF_SIGNS];
        rf_case c = base_case();
        c.sex = rows[i].sex, c.age_y = rows[i].age_y;
        rf_signs_of(&c, sign);
        cr_expect(eq(int, sign[RF_SIGN_PERIODS] != RF_SIGN_NOT_HERS, rows[i].periods), "%zu", i);
        cr_expect(eq(int, sign[RF_SIGN_LIBIDO] != RF_SIGN_NOT_HERS, rows[i].libido), "%zu", i);
        cr_expect(eq(int, sign[RF_SIGN_GROWTH] != RF_SIGN_NOT_HERS, rows[i].growth), "%zu", i);
        cr_expect(eq(int, sign[RF_SIGN_LOW_BMI] != RF_SIGN_NOT_HERS, rows[i].bmi), "%zu", i);
    }
}

/* In pregnancy the body mass index before it counts, and energy availability has no reference. */
Test(indicators, pregnancy)
{
    rf_sign_state sign[RF_SIGNS];
    rf_case c = base_case();
    c.life_stage = REFUEL_PREGNANT, c.bmi = 18;
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_LOW_BMI], RF_SIGN_UNKNOWN));
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_UNKNOWN));
    c.pre_pregnancy_bmi = 18.5;
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_LOW_BMI], RF_SIGN_NO));
}

/* Tired alone is no sign, and neither is a low energy availability alone; a diary that is too short says neither. */
Test(indicators, fatigue)
{
    rf_sign_state sign[RF_SIGNS];
    rf_case c = base_case();
    found_with(&c, "persistent-fatigue=yes");
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_NO), "48.9 kcal/kg");
    c.intake_kcal_d = 1700;
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_YES), "28.9 kcal/kg");
    c.days_too_few = 1;
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_UNKNOWN));
    c.days_too_few = 0;
    found_with(&c, "scoff=0");
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_UNKNOWN), "low, and nobody asked whether she is tired");
    found_with(&c, "persistent-fatigue=no");
    rf_signs_of(&c, sign);
    cr_expect(eq(int, (int)sign[RF_SIGN_FATIGUE], RF_SIGN_NO));
}

/* An answer that no sign rests on asks for no count, not even of somebody whose weight is low. */
Test(indicators, not_asked)
{
    static const char *const answers[] = {
        "insulin=yes",      "ferritin=20", "hormonal-contraception=yes", "menopause=no", "dietary-restriction=yes",
        "bone-density-z=-1"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        rf_case c = base_case();
        c.bmi = 17;
        cr_expect(eq(int, found_with(&c, answers[i]).verdict, REFUEL_VERDICT_NONE), "%s", answers[i]);
    }
    rf_case c = base_case();
    c.bmi = 17;
    cr_expect(eq(dbl, found_with(&c, "scoff=0").value, 1));
}

/* An unknown count has no number, so that nobody reads a 0. */
Test(indicators, unknown_has_no_number)
{
    rf_case c = base_case();
    refuel_finding it = found_with(&c, "scoff=0");
    cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && isnan(it.value));
    for (int i = 0; i < RF_SIGNS; i++) cr_expect(ne(chr, rf_sign_names[i][0], '\0'));
}
