#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/units.h>

#include "core/static_rule.h"

/* One pound a week is 500 kcal a day exactly, and so are the halves and the hundredths, in both directions. */
Test(static_rule, exact_pounds)
{
    for (int hundredths = -200; hundredths <= 200; hundredths++) {
        double lb_week = hundredths / 100.0, kg_week = 0;
        cr_assert(eq(int, (int)refuel_convert(lb_week, "lb/week", "kg/week", &kg_week, NULL), REFUEL_OK));
        cr_expect(eq(dbl, rf_lb_of_kg(kg_week), lb_week), "%d", hundredths);
        cr_expect(eq(dbl, rf_static_kcal_d(kg_week), lb_week * 500), "%d", hundredths);
        cr_expect(epsilon_eq(dbl, rf_static_kg_week(lb_week * 500), kg_week, 1e-15), "%d", hundredths);
    }
}

/* What is no whole hundredth stays as it is. */
Test(static_rule, other_goals)
{
    cr_expect(eq(dbl, rf_lb_of_kg(0.25), 0.25 / REFUEL_KG_PER_LB));
    cr_expect(epsilon_eq(dbl, rf_static_kcal_d(0.25), 0.25 / 0.45359237 * 500, 1e-12));
    cr_expect(isnan(rf_static_kcal_d(NAN)) && isnan(rf_static_kg_week(NAN)));
}
