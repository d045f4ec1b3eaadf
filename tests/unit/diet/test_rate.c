#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "diet/rate.h"
#include "diet/rate_kernel.h"
#include "unit/diet/base_case.h"

Test(rate, loss)
{
    static const struct {
        double percent;
        int verdict;
    } rows[] = {{0.7, REFUEL_VERDICT_OK},   {0.71, REFUEL_VERDICT_HIGH}, {1.01, REFUEL_VERDICT_HIGH},
                {1.5, REFUEL_VERDICT_HIGH}, {1.51, REFUEL_VERDICT_RISK}, {0.01, REFUEL_VERDICT_OK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.weight_change_kg_week = -rows[i].percent / 100 * c.weight_kg;
        refuel_finding it = rf_check_loss_rate(&c);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "%g %%", rows[i].percent);
        cr_expect(epsilon_eq(dbl, it.value, rows[i].percent, 1e-9));
        cr_expect(eq(int, rf_check_gain_rate(&c).verdict, REFUEL_VERDICT_NONE));
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
    rf_case c = base_case();
    c.weight_change_kg_week = -0.01 * c.weight_kg;
    refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
    cr_expect(eq(int, it.direction, REFUEL_DIRECTION_TOO_LITTLE));
    cr_expect(eq(str, (char *)it.source, RF_SOURCE_GARTHE_2011));
    c.weight_change_kg_week = -0.016 * c.weight_kg;
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
