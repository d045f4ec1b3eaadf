#include "core/limits.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

static refuel_status check(double weight, double level, refuel_error *err)
{
    const rf_bound bounds[] = {{weight, 2, 650, "weight", "kg"}, {level, 0.5, 0.99, "level", ""}};
    return rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
}

Test(limits, ends_are_included)
{
    refuel_error err = {.message = "as it was"};
    const double weight[] = {2, 70, 650}, level[] = {0.5, 0.8, 0.99};
    for (size_t i = 0; i < 3; i++) cr_expect(eq(int, (int)check(weight[i], level[i], &err), REFUEL_OK));
    cr_expect(eq(str, err.message, "as it was"));
    cr_expect(eq(int, (int)check(nextafter(2, 0), 0.8, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(nextafter(650, 700), 0.8, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(70, nextafter(0.99, 1), NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(INFINITY, 0.8, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(-INFINITY, 0.8, NULL), REFUEL_E_RANGE));
}

Test(limits, the_first_is_told)
{
    refuel_error err;
    cr_expect(eq(int, (int)check(651, 2, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "weight"));
    cr_expect(eq(str, err.message, "weight: 651 kg is outside 2..650 kg"));
    cr_expect(err.value == 651 && err.low == 2 && err.high == 650);
    cr_expect(eq(int, (int)check(70, 1, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "level: 1 is outside 0.5..0.99"));
    cr_expect(eq(int, (int)rf_bounds_check(NULL, 0, NULL), REFUEL_OK), "no bounds, nothing wrong");
}

Test(limits, what_is_not_given)
{
    refuel_error err;
    cr_expect(eq(int, (int)check(NAN, 0.8, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message, "weight: is needed"));
    cr_expect(eq(int, (int)check(70, rf_given_or(NAN, 0.8), NULL), REFUEL_OK));
    cr_expect(rf_given_or(0, 0.8) == 0 && rf_given_or(-INFINITY, 1) == -INFINITY);
}
