#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/request.h>
#include <refuel/units.h>
#include <string.h>

#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/rate.h"
#include "diet/rate_kernel.h"
#include "unit/diet/base_case.h"

/* A case that loses so many percent a week, by eating that much less. */
static rf_case losing(double percent)
{
    rf_case c = base_case();
    c.weight_change_kg_week = -percent / 100 * c.weight_kg;
    c.intake_kcal_d = c.total_kcal_d + rf_static_kcal_d(c.weight_change_kg_week);
    return c;
}

/* To 0.7 % ok, to 1.0 with a word, over 1.0 high, over 1.5 a risk. */
Test(rate, loss)
{
    static const struct {
        double percent;
        int verdict, action;
    } rows[] = {{0.7, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE},   {0.701, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM},
                {1.0, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM}, {1.01, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN},
                {1.5, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN}, {1.51, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN},
                {0.01, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = losing(rows[i].percent);
        refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "%g %%", rows[i].percent);
        cr_expect(eq(int, it.action, rows[i].action), "%g %%", rows[i].percent);
        cr_expect(epsilon_eq(dbl, it.value, rows[i].percent, 1e-9));
        cr_expect(isnan(it.low) && (rows[i].percent > 0.1 ? it.high == RF_LOSS_OK_PERCENT : isnan(it.high)));
        cr_expect(eq(int, rf_check_gain_rate(&c).verdict, REFUEL_VERDICT_NONE));
        int trial = strstr(it.message, "one trial of 24 athletes") != NULL;
        cr_expect(eq(int, trial, rows[i].action == REFUEL_ACTION_INFORM), "%s", it.message);
    }
}

/* Less than 250 kcal, and than a tenth of the total, is no deficit: the rate is shown, and is ok whatever it is. */
Test(rate, no_deficit)
{
    rf_case c = base_case();
    c.weight_kg = 20; /* 249 kcal are 1.13 % of the weight */
    c.weight_change_kg_week = rf_static_kg_week(-249);
    c.intake_kcal_d = c.total_kcal_d - 249;
    refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_OK && it.action == REFUEL_ACTION_NONE && it.value > 1.1 && isnan(it.high));
    c.intake_kcal_d = c.total_kcal_d - 251;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).verdict, REFUEL_VERDICT_HIGH));
}

/* Of whom a goal of loss would be refused, no rate of loss is well, and the words say why. */
Test(rate, not_now)
{
    static const struct {
        const char *words, *source;
        double age_y, bmi, fat_pct, months;
        int life_stage, eating_disorder, scoff;
    } rows[] = {{"in growth weight is not", RF_SOURCE_AAP_2017, 17.99, 22, 25, NAN, REFUEL_LIFE_STAGE_NONE, 0, 0},
                {"in pregnancy weight is not", RF_SOURCE_IOM_2009, 30, 22, 25, NAN, REFUEL_PREGNANT, 0, 0},
                {"in pregnancy weight is not", RF_SOURCE_IOM_2009, 17, 17, 25, NAN, REFUEL_PREGNANT, 0, 0},
                {"weight is low for the height", RF_SOURCE_WHO_2004, 18, 18.49, 25, NAN, REFUEL_LIFE_STAGE_NONE, 0, 0},
                {"less fat than a body needs", RF_SOURCE_NFHS_2006, 30, 22, 11.9, NAN, REFUEL_LIFE_STAGE_NONE, 0, 0},
                {"in the first 2 months", RF_SOURCE_REFUEL, 30, 22, 25, 1.99, REFUEL_LACTATING, 0, 0},
                {"answered about health", RF_SOURCE_REDS_2023, 30, 22, 25, NAN, REFUEL_LIFE_STAGE_NONE, 1, 0},
                {"answered about health", RF_SOURCE_MORGAN_1999, 30, 22, 25, NAN, REFUEL_LIFE_STAGE_NONE, 0, 2},
                {NULL, NULL, 18, 18.5, 12, NAN, REFUEL_LIFE_STAGE_NONE, 0, 1},
                {NULL, NULL, 30, 22, 25, 2, REFUEL_LACTATING, 0, 0}};
    static const double percent[] = {0.6, 0.83, 1.2, 1.6}; /* of 60 kg: 0.36, 0.498, 0.72, 0.96 kg a week */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t k = 0; k < sizeof percent / sizeof *percent; k++) {
            rf_case c = losing(percent[k]);
            c.age_y = rows[i].age_y, c.bmi = rows[i].bmi, c.body_fat_pct = rows[i].fat_pct, c.fat_measured = 1;
            c.months_since_birth = rows[i].months, c.life_stage = rows[i].life_stage;
            refuel_request asked = REFUEL_REQUEST_INIT;
            asked.health.number[REFUEL_HEALTH_SCOFF] = rows[i].scoff;
            if (rows[i].eating_disorder) asked.health.word[REFUEL_HEALTH_EATING_DISORDER] = REFUEL_EATING_DISORDER_PAST;
            c.health = &asked.health;
            refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
            const char *words = rows[i].words;
            if (!words && c.life_stage == REFUEL_LACTATING && percent[k] > 1) words = "faster than 0.5 kg a week";
            int least = words ? REFUEL_VERDICT_HIGH : percent[k] < 1 ? REFUEL_VERDICT_OK : REFUEL_VERDICT_HIGH;
            int verdict = percent[k] > 1.5 ? REFUEL_VERDICT_RISK : least;
            cr_expect(eq(int, it.verdict, verdict), "%zu: %g %%", i, percent[k]);
            if (words) cr_expect(strstr(it.message, words) != NULL, "%zu: %s", i, it.message);
            cr_expect(eq(int, strstr(it.message, "eating more") != NULL, words != NULL), "%zu: %s", i, it.message);
            if (!words) continue;
            cr_expect(it.action == REFUEL_ACTION_WARN && it.direction == REFUEL_DIRECTION_TOO_LITTLE && isnan(it.high));
            const char *source = rows[i].source ? rows[i].source : RF_SOURCE_REFUEL; /* refuel's rule of lactation */
            cr_expect(eq(str, (char *)it.source, (char *)source), "%zu", i);
        }
}

/* What is within the error of a day is no loss of anybody. */
Test(rate, not_now_but_no_deficit)
{
    rf_case c = base_case();
    c.age_y = 16, c.weight_change_kg_week = rf_static_kg_week(-200), c.intake_kcal_d = c.total_kcal_d - 200;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).verdict, REFUEL_VERDICT_OK));
}

/* A fast gain is what somebody thin needs; so thin, with medical help. In growth and pregnancy it is told in their words. */
Test(rate, gain_of_whom)
{
    static const struct {
        double age_y, bmi, before;
        int life_stage, verdict, action;
        const char *words;
    } rows[] = {{30, 18.5, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN, "mostly fat"},
                {30, 18.49, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM, "welcome"},
                {30, 16, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM, "welcome"},
                {30, 15.99, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_OK, REFUEL_ACTION_REFER, "medical help"},
                {15, 16, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM, "welcome"},
                {15, 20, NAN, REFUEL_LIFE_STAGE_NONE, REFUEL_VERDICT_HIGH, REFUEL_ACTION_INFORM, "growth"},
                {30, 20, 22, REFUEL_PREGNANT, REFUEL_VERDICT_HIGH, REFUEL_ACTION_INFORM, "midwife"},
                {30, 20, 18, REFUEL_PREGNANT, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM, "welcome"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.weight_change_kg_week = 0.6 / 100 * c.weight_kg;
        c.age_y = rows[i].age_y, c.bmi = rows[i].bmi, c.pre_pregnancy_bmi = rows[i].before;
        c.life_stage = rows[i].life_stage;
        refuel_finding it = rf_run_check(REFUEL_CHECK_GAIN_RATE, &c);
        cr_expect(it.verdict == rows[i].verdict && it.action == rows[i].action, "%zu: %d %d", i, it.verdict, it.action);
        cr_expect(strstr(it.message, rows[i].words) != NULL, "%zu: %s", i, it.message);
    }
}

Test(rate, gain)
{
    rf_case c = base_case();
    c.weight_change_kg_week = 0.5 / 100 * c.weight_kg;
    cr_expect(eq(int, rf_check_gain_rate(&c).verdict, REFUEL_VERDICT_OK));
    c.weight_change_kg_week = 0.51 / 100 * c.weight_kg;
    cr_expect(eq(int, rf_check_gain_rate(&c).verdict, REFUEL_VERDICT_HIGH));
    cr_expect(eq(int, rf_check_loss_rate(&c).verdict, REFUEL_VERDICT_NONE));
}

/* Whoever keeps the weight has no rate; an unknown change has one verdict, and it is not ok. */
Test(rate, neither)
{
    rf_case c = base_case();
    cr_expect(eq(int, rf_check_loss_rate(&c).verdict, REFUEL_VERDICT_NONE));
    cr_expect(eq(int, rf_check_gain_rate(&c).verdict, REFUEL_VERDICT_NONE));
    c.weight_change_kg_week = NAN;
    cr_expect(eq(int, rf_check_loss_rate(&c).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* A loss that is too fast is eaten too little, a gain that is too fast too much. The risk is refuel's own limit. */
Test(rate, direction_and_source)
{
    rf_case c = losing(1.01);
    refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
    cr_expect(eq(int, it.direction, REFUEL_DIRECTION_TOO_LITTLE));
    cr_expect(eq(str, (char *)it.source, RF_SOURCE_GARTHE_2011));
    c = losing(1.6);
    it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
    cr_expect(eq(int, it.direction, REFUEL_DIRECTION_TOO_LITTLE));
    cr_expect(eq(str, (char *)it.source, RF_SOURCE_NFHS_2006));
    c.weight_change_kg_week = 0.01 * c.weight_kg;
    it = rf_run_check(REFUEL_CHECK_GAIN_RATE, &c);
    cr_expect(eq(int, it.direction, REFUEL_DIRECTION_TOO_MUCH));
    cr_expect(eq(str, (char *)it.source, RF_SOURCE_IRAKI_2019));
}

/* A goal that eats so much: never on the other side of maintenance, and a gain is not touched. */
Test(rate, goal_that_eats)
{
    cr_expect(epsilon_eq(dbl, rf_goal_that_eats(-2 * REFUEL_KG_PER_LB, 1500, 2000), -REFUEL_KG_PER_LB, 1e-12));
    cr_expect(eq(dbl, rf_goal_that_eats(-0.1, 1500, 2000), -0.1), "the wanted one eats enough");
    cr_expect(eq(dbl, rf_goal_that_eats(-0.5, 2500, 2000), 0), "not even maintenance does");
    cr_expect(eq(dbl, rf_goal_that_eats(0.3, 2500, 2000), 0.3));
    cr_expect(epsilon_eq(dbl, rf_fastest_loss_kg_week(60), -0.9, 1e-15));
}

/* In steps of half a pound a week towards maintenance. */
Test(rate, mildest_goal)
{
    static const struct {
        double goal_lb, total, need, weight_kg, lb;
    } rows[] = {{-2, 2500, 1500, 80, -2}, {-2, 2500, 1501, 80, -1.5}, {-2, 2500, 1750, 80, -1.5},
                {-2, 2500, 2500, 80, 0},  {-2, 2500, 3000, 80, 0},    {-0.3, 2500, 2400, 80, 0},
                {-2, 2500, 1000, 40, -1}, {1, 2500, 9000, 80, 1},     {0, 2500, 9000, 80, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double got =
            rf_mildest_goal_kg_week(rows[i].goal_lb * REFUEL_KG_PER_LB, rows[i].total, rows[i].need, rows[i].weight_kg);
        cr_expect(epsilon_eq(dbl, got, rows[i].lb * REFUEL_KG_PER_LB, 1e-12), "row %zu", i);
    }
    cr_expect(isnan(rf_mildest_goal_kg_week(-0.5, NAN, 1500, 80)) &&
              isnan(rf_mildest_goal_kg_week(-0.5, 2000, NAN, 80)));
}

/* As much above the total is a surplus. */
Test(rate, surplus)
{
    static const struct {
        double intake, total;
        int expect;
    } rows[] = {{2200, 2000, 0}, {2201, 2000, 1}, {3250, 3000, 0}, {3251, 3000, 1}, {NAN, 2000, 0}, {1000, NAN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, rf_surplus(rows[i].intake, rows[i].total), rows[i].expect), "%zu", i);
}

/* Below 2500 kcal a tenth of the total is the limit, above it 250 kcal. What is not known is no deficit. */
Test(rate, deficit)
{
    static const struct {
        double intake, total;
        int expect;
    } rows[] = {{1800, 2000, 0}, {1799, 2000, 1}, {2750, 3000, 0}, {2749, 3000, 1},
                {3000, 2000, 0}, {2250, 2500, 0}, {NAN, 2000, 0},  {1000, NAN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, rf_deficit(rows[i].intake, rows[i].total), rows[i].expect), "%g of %g", rows[i].intake,
                  rows[i].total);
}
