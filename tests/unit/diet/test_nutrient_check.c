#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "diet/dri.h"
#include "diet/micronutrient_kernel.h"
#include "unit/diet/base_case.h"

#define A_LITTLE 0.999
#define MORE 1.001

static double amounts[REFUEL_NUTRIENT_PLACES];

/* The woman of base_case, who eats so much of one nutrient and tells of no other. */
static rf_case eats(int32_t nutrient, double amount)
{
    rf_case c = base_case();
    c.eaten = 1;
    for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) amounts[i] = NAN;
    amounts[nutrient] = amount;
    c.amount = amounts;
    return c;
}

static refuel_finding intake(const rf_case *c, int32_t nutrient)
{
    return rf_run_check(REFUEL_CHECK_OF_NUTRIENT(nutrient), c);
}

static refuel_finding upper(const rf_case *c, int32_t nutrient)
{
    return rf_run_check(REFUEL_CHECK_OF_UPPER_LEVEL(nutrient), c);
}

/* Both sides of every edge, for all of them, in all groups of people. */
Test(nutrient_check, edges)
{
    for (int32_t nutrient = RF_MICRONUTRIENT_FIRST; nutrient <= RF_MICRONUTRIENT_LAST; nutrient++)
        for (int i = 0; i < RF_DRI_GROUPS; i++) {
            const rf_dri_people *who = rf_dri_group_at(i);
            refuel_dri dri = rf_dri_at(nutrient, i);
            rf_case c = eats(nutrient, isnan(dri.rda) ? dri.ai : dri.rda);
            c.sex = who->sex ? who->sex : REFUEL_FEMALE;
            c.life_stage = who->life_stage;
            c.age_y = who->from_y;
            double enough = amounts[nutrient];
            refuel_finding it = intake(&c, nutrient);
            cr_expect(it.verdict == REFUEL_VERDICT_OK && it.low == enough && it.value == enough && isnan(it.high),
                      "%d %d", nutrient, i);
            amounts[nutrient] = enough * A_LITTLE;
            it = intake(&c, nutrient);
            cr_expect(eq(int, it.verdict, isnan(dri.rda) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_LOW), "%d %d",
                      nutrient, i);
            if (isnan(dri.ear)) continue;
            amounts[nutrient] = dri.ear;
            cr_expect(eq(int, intake(&c, nutrient).verdict, REFUEL_VERDICT_LOW), "%d %d", nutrient, i);
            amounts[nutrient] = dri.ear * A_LITTLE;
            cr_expect(eq(int, intake(&c, nutrient).verdict, REFUEL_VERDICT_RISK), "%d %d", nutrient, i);
            amounts[nutrient] = 0;
            cr_expect(eq(int, intake(&c, nutrient).verdict, REFUEL_VERDICT_RISK), "%d %d", nutrient, i);
        }
}

/* The whole is more than a part: below the level it is ok, above it nobody can tell; the part itself is judged. Of the
   synthetic vitamin E two milligrams count as one. */
Test(nutrient_check, upper_levels)
{
    for (int32_t nutrient = RF_MICRONUTRIENT_FIRST; nutrient <= RF_MICRONUTRIENT_LAST; nutrient++)
        for (int i = 0; i < RF_DRI_GROUPS; i++) {
            const rf_dri_people *who = rf_dri_group_at(i);
            const rf_counted_form *form = rf_counted_form_of(nutrient);
            double ul = rf_dri_at(nutrient, i).ul, whole = form ? ul / form->most : ul;
            rf_case c = eats(nutrient, isnan(ul) ? 1 : whole);
            c.sex = who->sex ? who->sex : REFUEL_FEMALE;
            c.life_stage = who->life_stage;
            c.age_y = who->from_y;
            refuel_finding it = upper(&c, nutrient);
            if (isnan(ul)) {
                cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && it.action == REFUEL_ACTION_NONE && *it.message);
                continue;
            }
            cr_expect(it.verdict == REFUEL_VERDICT_OK && it.high == ul && isnan(it.low), "%d %d", nutrient, i);
            amounts[nutrient] = whole * MORE;
            it = upper(&c, nutrient);
            cr_expect(eq(int, it.verdict, form ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_HIGH), "%d %d", nutrient, i);
            if (!form) cr_expect(eq(int, it.direction, REFUEL_DIRECTION_TOO_MUCH));
            if (!form) continue;
            amounts[form->form] = ul;
            cr_expect(eq(int, upper(&c, nutrient).verdict, REFUEL_VERDICT_OK), "%d %d", nutrient, i);
            amounts[form->form] = ul * MORE;
            it = upper(&c, nutrient);
            cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.value == ul * MORE, "%d %d", nutrient, i);
            amounts[nutrient] = NAN; /* the part alone is known */
            cr_expect(eq(int, upper(&c, nutrient).verdict, REFUEL_VERDICT_HIGH), "%d %d", nutrient, i);
            cr_expect(eq(int, intake(&c, nutrient).verdict, REFUEL_VERDICT_NONE), "%d %d", nutrient, i);
        }
}

/* Levels of nothing: chromium, potassium, vitamins K, B1, B2, B12, pantothenic acid, biotin; sodium has a limit instead. */
Test(nutrient_check, no_upper_level)
{
    size_t none = 0;
    for (int32_t nutrient = RF_MICRONUTRIENT_FIRST; nutrient <= RF_MICRONUTRIENT_LAST; nutrient++) {
        rf_case c = eats(nutrient, 1e9);
        int unknown = upper(&c, nutrient).verdict == REFUEL_VERDICT_UNKNOWN;
        none += unknown && !rf_counted_form_of(nutrient);
    }
    cr_expect(eq(sz, none, 9));
    rf_case c = eats(REFUEL_NUTRIENT_THIAMIN, 500);
    cr_expect(strstr(upper(&c, REFUEL_NUTRIENT_THIAMIN).message, "does not mean that much is safe") != NULL);
    c = eats(REFUEL_NUTRIENT_SODIUM, 500);
    cr_expect(strstr(upper(&c, REFUEL_NUTRIENT_SODIUM).message, "chronic disease") != NULL);
}

/* A diary of two days tells nothing of them, and neither does an age without a reference. */
Test(nutrient_check, unknown)
{
    for (int32_t nutrient = RF_MICRONUTRIENT_FIRST; nutrient <= RF_MICRONUTRIENT_LAST; nutrient++) {
        rf_case c = eats(nutrient, 1e6);
        c.days_too_few = 1;
        refuel_finding one = intake(&c, nutrient), other = upper(&c, nutrient);
        cr_expect(one.verdict == REFUEL_VERDICT_UNKNOWN && strstr(one.message, "3 days") && one.low > 0);
        cr_expect(eq(int, other.verdict, REFUEL_VERDICT_UNKNOWN));
        c.days_too_few = 0, c.age_y = 0.5;
        one = intake(&c, nutrient), other = upper(&c, nutrient);
        cr_expect(one.verdict == REFUEL_VERDICT_UNKNOWN && strstr(one.message, "no reference") && isnan(one.low));
        cr_expect(other.verdict == REFUEL_VERDICT_UNKNOWN && strstr(other.message, "no reference"));
        c.age_y = 55, c.life_stage = REFUEL_LACTATING;
        cr_expect(eq(int, intake(&c, nutrient).verdict, REFUEL_VERDICT_UNKNOWN));
    }
}

/* What is not given has no row, and of a plan no amount is known. */
Test(nutrient_check, only_what_was_given)
{
    refuel_finding rows[RF_FINDINGS_MAX];
    rf_case c = eats(REFUEL_NUTRIENT_ZINC, 9);
    size_t with = rf_run_checks(&c, rows, RF_FINDINGS_MAX);
    cr_expect(eq(int, rows[with - 2].id, REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_ZINC)));
    cr_expect(eq(int, rows[with - 1].id, REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_ZINC)));
    cr_expect(eq(str, (char *)rows[with - 2].unit, "mg/d"));
    c.amount = NULL;
    cr_expect(eq(sz, rf_run_checks(&c, rows, RF_FINDINGS_MAX), with - 2));
    cr_expect(eq(int, intake(&c, REFUEL_NUTRIENT_ZINC).verdict, REFUEL_VERDICT_NONE));
    cr_expect(eq(int, upper(&c, REFUEL_NUTRIENT_ZINC).verdict, REFUEL_VERDICT_NONE));
    for (int i = RF_MICRONUTRIENT_FIRST; i < REFUEL_NUTRIENT_LINOLEIC_ACID; i++) amounts[i] = 1;
    c.amount = amounts;
    cr_expect(rf_run_checks(&c, rows, RF_FINDINGS_MAX) <= RF_FINDINGS_MAX);
}

/* Iron is for a blood test and never for a guess. */
Test(nutrient_check, iron)
{
    rf_case c = eats(REFUEL_NUTRIENT_IRON, 8);
    refuel_finding it = intake(&c, REFUEL_NUTRIENT_IRON);
    cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.action == REFUEL_ACTION_REFER);
    cr_expect(strstr(it.message, "ferritin") && strstr(it.message, "no supplement before"));
    amounts[REFUEL_NUTRIENT_IRON] = 9;
    it = intake(&c, REFUEL_NUTRIENT_IRON);
    cr_expect(it.verdict == REFUEL_VERDICT_LOW && it.action == REFUEL_ACTION_INFORM && strstr(it.message, "ferritin"));
    amounts[REFUEL_NUTRIENT_IRON] = 18;
    it = intake(&c, REFUEL_NUTRIENT_IRON);
    cr_expect(it.verdict == REFUEL_VERDICT_OK && strstr(it.message, "does not tell"));
    amounts[REFUEL_NUTRIENT_IRON] = 46;
    it = upper(&c, REFUEL_NUTRIENT_IRON);
    cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.action == REFUEL_ACTION_WARN);
}

/* The published factors, against the printed amounts: IOM 2001. */
Test(nutrient_check, iron_without_meat)
{
    double man = rf_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, 0, 30).rda;
    double woman = rf_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, 0, 30).rda;
    cr_expect(epsilon_eq(dbl, RF_IRON_WITHOUT_MEAT * man, 14.4, 0.05));
    cr_expect(epsilon_eq(dbl, RF_IRON_WITHOUT_MEAT * woman, 32.4, 0.05));
    double both = RF_IRON_WITHOUT_MEAT * RF_IRON_RUNNER_MOST * woman; /* more than the upper level: never multiplied */
    cr_expect(gt(dbl, both, rf_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, 0, 30).ul));
}

/* Calcium and vitamin D where little energy is left for the body: both matter for bone. */
Test(nutrient_check, bone)
{
    static const int32_t nutrients[] = {REFUEL_NUTRIENT_CALCIUM, REFUEL_NUTRIENT_VITAMIN_D};
    for (int i = 0; i < 2; i++) {
        rf_case c = eats(nutrients[i], 5000);
        refuel_finding it = intake(&c, nutrients[i]);
        cr_expect(it.verdict == REFUEL_VERDICT_OK && it.action == REFUEL_ACTION_NONE);
        c.intake_kcal_d = 1500;
        it = intake(&c, nutrients[i]);
        cr_expect(it.verdict == REFUEL_VERDICT_OK && it.action == REFUEL_ACTION_INFORM && strstr(it.message, "bone"));
        amounts[nutrients[i]] = 1;
        it = intake(&c, nutrients[i]);
        cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.action == REFUEL_ACTION_REFER && strstr(it.message, "bone"));
    }
}

/* Periods that are few or missed can go with little energy; what contraception or a pregnancy hides is no sign. */
Test(nutrient_check, bone_and_periods)
{
    static const struct {
        double missed, year;
        int32_t contraception, life_stage;
        int matters;
    } rows[] = {{3, NAN, 0, 0, 1}, {2, NAN, 0, 0, 0},          {NAN, 8, 0, 0, 1},
                {NAN, 9, 0, 0, 0}, {4, NAN, REFUEL_YES, 0, 0}, {4, NAN, 0, REFUEL_PREGNANT, 0},
                {0, 12, 0, 0, 0},  {NAN, 0, 0, 0, 1},          {NAN, NAN, 0, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_health health = REFUEL_HEALTH_NOT_GIVEN;
        health.number[REFUEL_HEALTH_MISSED_PERIODS] = rows[i].missed;
        health.number[REFUEL_HEALTH_PERIODS_YEAR] = rows[i].year;
        health.word[REFUEL_HEALTH_HORMONAL_CONTRACEPTION] = rows[i].contraception;
        rf_case c = eats(REFUEL_NUTRIENT_CALCIUM, 1300);
        c.health = &health, c.life_stage = rows[i].life_stage;
        refuel_finding it = intake(&c, REFUEL_NUTRIENT_CALCIUM);
        cr_expect(eq(int, it.verdict, REFUEL_VERDICT_OK), "row %zu", i);
        cr_expect(eq(int, strstr(it.message, "bone") != NULL, rows[i].matters), "row %zu", i);
    }
}

/* Retinol and the child; what is little in pregnancy is for a talk. */
Test(nutrient_check, pregnancy)
{
    rf_case c = eats(REFUEL_NUTRIENT_VITAMIN_A, 900);
    c.life_stage = REFUEL_PREGNANT;
    amounts[REFUEL_NUTRIENT_VITAMIN_A_PREFORMED] = 3100;
    refuel_finding it = upper(&c, REFUEL_NUTRIENT_VITAMIN_A);
    cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.action == REFUEL_ACTION_REFER && strstr(it.message, "child"));
    c = eats(REFUEL_NUTRIENT_FOLATE, 500);
    c.life_stage = REFUEL_PREGNANT;
    it = intake(&c, REFUEL_NUTRIENT_FOLATE);
    cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.action == REFUEL_ACTION_REFER && strstr(it.message, "midwife"));
    c = eats(REFUEL_NUTRIENT_IRON,
             20); /* whoever cares for her may have prescribed some: nothing against a supplement */
    c.life_stage = REFUEL_PREGNANT;
    it = intake(&c, REFUEL_NUTRIENT_IRON);
    cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.action == REFUEL_ACTION_REFER && strstr(it.message, "midwife"));
    cr_expect(strstr(it.message, "supplement") == NULL);
}

/* NASEM 2019: 2300 mg from 14 years on. It is of people who do not sweat heavily. */
Test(nutrient_check, sodium)
{
    rf_case c = eats(REFUEL_NUTRIENT_SODIUM, 2300);
    refuel_finding it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_OK && it.high == 2300 && it.action == REFUEL_ACTION_NONE);
    amounts[REFUEL_NUTRIENT_SODIUM] = 2310;
    it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.action == REFUEL_ACTION_INFORM && strstr(it.message, "sweat"));
    c.running_h_week = 0;
    it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.action == REFUEL_ACTION_WARN && !strstr(it.message, "sweat"));
    c.heavy_sweat = 1;
    it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_OK && it.action == REFUEL_ACTION_INFORM);
    c.days_too_few = 1;
    it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && strstr(it.message, "3 days"));
    c.days_too_few = 0, c.age_y = 0.5;
    it = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && isnan(it.high));
}

/* IOM 2005: 2.7 l a day for a woman, of food and drink. Less tells nothing. */
Test(nutrient_check, water)
{
    rf_case c = eats(REFUEL_NUTRIENT_TOTAL_WATER, 2.7);
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_WATER_TOTAL, &c).verdict, REFUEL_VERDICT_OK));
    amounts[REFUEL_NUTRIENT_TOTAL_WATER] = 2.69;
    refuel_finding it = rf_run_check(REFUEL_CHECK_WATER_TOTAL, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && it.low == 2.7 && it.action == REFUEL_ACTION_INFORM);
    c.amount = NULL;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_WATER_TOTAL, &c).verdict, REFUEL_VERDICT_NONE));
}

/* NaN anywhere is never ok, and more is never worse until a limit. */
Test(nutrient_check, kernel)
{
    cr_expect(eq(int, rf_nutrient_verdict(NAN, 8, 18, NAN), REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, rf_nutrient_verdict(10, NAN, NAN, NAN), REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, rf_nutrient_verdict(10, NAN, NAN, 9), REFUEL_VERDICT_OK));
    cr_expect(eq(int, rf_upper_verdict(NAN, NAN, 45), REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, rf_upper_verdict(10, 10, NAN), REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, rf_upper_verdict(NAN, 45, 45), REFUEL_VERDICT_OK));
    cr_expect(eq(int, rf_upper_verdict(NAN, 46, 45), REFUEL_VERDICT_UNKNOWN));
}

/* An answer about health: what it bears on is neither enough nor too little by the reference of the healthy, however much; what is
   above an upper level is told, and for a talk. The others are judged. */
Test(nutrient_check, treated)
{
    static const struct {
        refuel_health_word answer;
        int32_t bears_on, not_on;
    } rows[] = {{REFUEL_HEALTH_KIDNEY_DISEASE, REFUEL_NUTRIENT_POTASSIUM, REFUEL_NUTRIENT_IODINE},
                {REFUEL_HEALTH_KIDNEY_DISEASE, REFUEL_NUTRIENT_PHOSPHORUS, REFUEL_NUTRIENT_IODINE},
                {REFUEL_HEALTH_KIDNEY_DISEASE, REFUEL_NUTRIENT_SODIUM, REFUEL_NUTRIENT_IRON},
                {REFUEL_HEALTH_THYROID_DISEASE, REFUEL_NUTRIENT_IODINE, REFUEL_NUTRIENT_POTASSIUM},
                {REFUEL_HEALTH_OTHER_MEDICAL, REFUEL_NUTRIENT_POTASSIUM, REFUEL_NUTRIENT_IODINE},
                {REFUEL_HEALTH_OTHER_MEDICAL, REFUEL_NUTRIENT_SODIUM, REFUEL_NUTRIENT_PHOSPHORUS}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int side = 0; side < 2; side++) {
            static const double shares[] = {0, 0.5, 1, 2.5, 20};
            int32_t nutrient = side ? rows[i].not_on : rows[i].bears_on;
            refuel_health health = {.word = {0}};
            for (int k = 0; k < REFUEL_HEALTH_PLACES; k++) health.number[k] = NAN;
            health.word[rows[i].answer] = REFUEL_YES;
            int judged = 0;
            for (size_t k = 0; k < sizeof shares / sizeof *shares; k++) {
                refuel_dri dri;
                cr_assert(eq(int, (int)refuel_dri_of(nutrient, REFUEL_FEMALE, 0, 30, &dri, NULL), REFUEL_OK));
                rf_case c = eats(nutrient, shares[k] * (isnan(dri.rda) ? dri.ai : dri.rda));
                c.health = &health;
                refuel_finding is = intake(&c, nutrient), most = upper(&c, nutrient),
                               limit = rf_run_check(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, &c);
                judged += is.verdict != REFUEL_VERDICT_UNKNOWN;
                if (side) continue;
                cr_expect(is.verdict == REFUEL_VERDICT_UNKNOWN && isnan(is.low), "%d %d", nutrient, is.verdict);
                cr_expect(limit.verdict <= REFUEL_VERDICT_UNKNOWN, "%d", limit.verdict);
                cr_expect(most.verdict == REFUEL_VERDICT_UNKNOWN ||
                              (most.verdict == REFUEL_VERDICT_HIGH && most.action == REFUEL_ACTION_REFER),
                          "%d %d", nutrient, most.verdict);
                cr_expect(strstr(is.message, "physician") && !strstr(most.message, "without harm"), "%s", most.message);
            }
            cr_expect(eq(int, judged > 0, side), "%d", nutrient);
        }
}
