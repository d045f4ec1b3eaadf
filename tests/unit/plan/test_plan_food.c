#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>

#include "plan/plan_food.h"
#include "unit/diet/base_case.h"

static void expect_range(refuel_range got, double low, double high, const char *what)
{
    cr_expect(epsilon_eq(dbl, got.low, low, 1e-9), "%s", what);
    cr_expect(epsilon_eq(dbl, got.high, high, 1e-9), "%s", what);
}

/* 60 kg, an hour of running a day, 5 h a week: 5 to 7 g/kg of carbohydrate, 1.4 to 1.8 of protein; 2600 kcal. */
Test(plan_food, targets)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = 60;
    rf_plan_food it = rf_plan_food_of(&c, 2600);
    expect_range(it.carbohydrate_target_g_d, 300, 420, "carbohydrate");
    expect_range(it.protein_target_g_d, 84, 108, "protein");
    expect_range(it.fat_target_g_d, 0.20 * 2600 / 9, 0.35 * 2600 / 9, "fat");
    cr_expect(eq(int, it.macros.state, REFUEL_SPLIT_FITS));
    cr_expect(epsilon_eq(dbl, it.macros.protein_g_d, 96, 1e-9), "the middle");
    cr_expect(eq(dbl, it.fibre_g_d, 25), "of a woman");
    cr_expect(it.warnings.word[0] == 0 && it.warnings.word[1] == 0);
}

/* In a deficit protein aims at its lower edge, 1.6 g/kg. */
Test(plan_food, deficit)
{
    rf_case c = base_case();
    c.applied_kg_week = -0.2;
    rf_plan_food it = rf_plan_food_of(&c, 2380);
    expect_range(it.protein_target_g_d, 96, 144, "protein");
    cr_expect(epsilon_eq(dbl, it.macros.protein_g_d, 96, 1e-9));
}

/* Without a volume the targets are those of a day of rest. */
Test(plan_food, no_volume)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = c.running_h_week = NAN;
    rf_plan_food it = rf_plan_food_of(&c, 2600);
    expect_range(it.carbohydrate_target_g_d, 180, 300, "carbohydrate");
    expect_range(it.protein_target_g_d, 60, 72, "protein");
}

/* Without an intake there are targets in g/kg and no split. */
Test(plan_food, no_intake)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = 60;
    rf_plan_food it = rf_plan_food_of(&c, NAN);
    expect_range(it.carbohydrate_target_g_d, 300, 420, "carbohydrate");
    cr_expect(isnan(it.fat_target_g_d.low) && isnan(it.macros.fat_g_d));
    cr_expect(eq(dbl, it.fibre_g_d, 25), "the adequate intake does not depend on it");
    cr_expect(eq(int, it.macros.state, REFUEL_SPLIT_NONE));
}

/* Targets of adults are not those of small children; that is said where an intake is known. */
Test(plan_food, under_ten)
{
    rf_case c = base_case();
    c.age_y = 9.99;
    rf_plan_food child = rf_plan_food_of(&c, 1800);
    cr_expect(isnan(child.carbohydrate_target_g_d.low) && isnan(child.protein_target_g_d.high) &&
              isnan(child.fat_target_g_d.low) && isnan(child.macros.protein_g_d));
    cr_expect(refuel_warned(child.warnings, REFUEL_WARNING_NO_FOOD_TARGETS));
    cr_expect(not(refuel_warned(rf_plan_food_of(&c, NAN).warnings, REFUEL_WARNING_NO_FOOD_TARGETS)));
    c.age_y = 10;
    cr_expect(not(refuel_warned(rf_plan_food_of(&c, 1800).warnings, REFUEL_WARNING_NO_FOOD_TARGETS)));
}

/* An adjusted basis is said, and its targets are smaller. */
Test(plan_food, basis)
{
    rf_case c = base_case();
    c.weight_kg = 100, c.basis_kg = 85.75, c.carbohydrate_minutes_d = 60;
    rf_plan_food it = rf_plan_food_of(&c, 2600);
    cr_expect(refuel_warned(it.warnings, REFUEL_WARNING_BASIS_ADJUSTED));
    expect_range(it.carbohydrate_target_g_d, 5 * 85.75, 7 * 85.75, "carbohydrate");
}

/* Enough for the floors (30 x 45 + 400 = 1750 kcal here) and for the smallest split. */
Test(plan_food, mildest_goal)
{
    rf_case c = base_case();
    cr_expect(eq(dbl, rf_plan_food_of(&c, 2600).mildest_kg_week, 0));
    c.applied_kg_week = -2 * REFUEL_KG_PER_LB; /* 1600 kcal */
    cr_expect(epsilon_eq(dbl, rf_plan_food_of(&c, 1600).mildest_kg_week, -1.5 * REFUEL_KG_PER_LB, 1e-12));
    c.exercise_net_kcal_d = 1000; /* 2350 kcal */
    cr_expect(epsilon_eq(dbl, rf_plan_food_of(&c, 1600).mildest_kg_week, -0.5 * REFUEL_KG_PER_LB, 1e-12));
    c.total_kcal_d = NAN;
    cr_expect(isnan(rf_plan_food_of(&c, NAN).mildest_kg_week));
}
