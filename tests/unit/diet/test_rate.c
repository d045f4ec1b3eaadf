#include <criterion/criterion.h>
#include <criterion/new/assert.h>

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
