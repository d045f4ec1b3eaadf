#include <criterion/criterion.h>
#include <criterion/new/assert.h>
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

/* In growth and in pregnancy no rate of loss is praised. */
Test(rate, not_now)
{
    static const double percent[] = {0.6, 0.9, 1.2, 1.6};
    for (size_t i = 0; i < 2 * sizeof percent / sizeof *percent; i++) {
        rf_case c = losing(percent[i / 2]);
        if (i % 2)
            c.life_stage = REFUEL_PREGNANT;
        else
            c.age_y = 17.99;
        refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
        cr_expect(strstr(it.message, "weight is not to be lost now") != NULL, "%s", it.message);
        cr_expect(eq(int, strstr(it.message, i % 2 ? "pregnancy" : "growth") != NULL, 1), "%s", it.message);
        cr_expect(ge(int, it.action, REFUEL_ACTION_INFORM));
        c.life_stage = REFUEL_LIFE_STAGE_NONE;
        c.age_y = 18;
        cr_expect(strstr(rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).message, "not to be lost") == NULL);
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
