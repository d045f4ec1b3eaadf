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

/* In a deficit protein aims at its lower edge, 1.6 g/kg; 250 kcal under the total are none, whatever the goal. */
Test(plan_food, deficit)
{
    rf_case c = base_case();
    rf_plan_food it = rf_plan_food_of(&c, 2349);
    expect_range(it.protein_target_g_d, 96, 144, "protein");
    cr_expect(epsilon_eq(dbl, it.macros.protein_g_d, 96, 1e-9));
    c.applied_kg_week = -0.2;
    it = rf_plan_food_of(&c, 2350);
    expect_range(it.protein_target_g_d, 84, 108, "protein");
    c.total_kcal_d = NAN; /* then the goal says it */
    expect_range(rf_plan_food_of(&c, NAN).protein_target_g_d, 96, 144, "protein");
}

/* The middle of the carbohydrate in grams: without training from the reference intake, 130 g, to 5 g/kg. A large intake that
   carbohydrate does not hold goes to protein and fat, and their ranges hold it. */
Test(plan_food, without_training)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = c.running_h_week = 0;
    cr_expect(epsilon_eq(dbl, rf_plan_split_input(&c, 2000).carbohydrate_g_d, 215, 1e-9));
    rf_plan_food it = rf_plan_food_of(&c, 3000);
    expect_range(it.carbohydrate_target_g_d, 130, 300, "carbohydrate");
    cr_expect(epsilon_eq(dbl, it.macros.carbohydrate_g_d, 300, 1e-9));
    cr_expect(epsilon_eq(dbl, it.macros.protein_g_d, 150, 1e-9)); /* 2.5 g/kg; 0.6 x 3000 = 1800 = 4 x 300 + 4 x 150 */
    expect_range(it.protein_target_g_d, 60, 150, "protein");
    expect_range(it.fat_target_g_d, 0.2 * 3000 / 9, 0.4 * 3000 / 9, "fat");
}

/* Under 18 years carbohydrate takes all that fat at 35 % leaves, 0.65 x 4000 = 4 x 66 + 4 x 584, and its range holds
   it; under 19 at least a quarter of the energy is fat. */
Test(plan_food, adolescents)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = 0, c.running_h_week = 0;
    c.age_y = 17;
    rf_plan_food it = rf_plan_food_of(&c, 4000);
    cr_expect(epsilon_eq(dbl, it.macros.carbohydrate_g_d, 584, 1e-9));
    cr_expect(epsilon_eq(dbl, it.macros.protein_g_d, 66, 1e-9), "the middle of 1.0 and 1.2 g/kg");
    expect_range(it.carbohydrate_target_g_d, 130, 584, "carbohydrate");
    expect_range(it.fat_target_g_d, 0.25 * 4000 / 9, 0.35 * 4000 / 9, "fat");
    c.age_y = 18;
    expect_range(rf_plan_food_of(&c, 4000).carbohydrate_target_g_d, 130, 300, "carbohydrate");
    cr_expect(epsilon_eq(dbl, rf_plan_food_of(&c, 4000).fat_target_g_d.low, 0.25 * 4000 / 9, 1e-9));
    c.age_y = 19;
    cr_expect(epsilon_eq(dbl, rf_plan_food_of(&c, 4000).fat_target_g_d.low, 0.20 * 4000 / 9, 1e-9));
}

/* Without a volume the targets are those of a day of rest. */
Test(plan_food, no_volume)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = c.running_h_week = NAN;
    rf_plan_food it = rf_plan_food_of(&c, 2000);
    expect_range(it.carbohydrate_target_g_d, 130, 300, "carbohydrate");
    cr_expect(epsilon_eq(dbl, it.protein_target_g_d.low, 96, 1e-9), "2000 of 2600 kcal are a deficit");
    expect_range(rf_plan_food_of(&c, NAN).protein_target_g_d, 60, 72, "protein");
}

/* Where no reference exists (pregnancy and lactation outside 14 to 50 years) that of adults stands in for a plan. */
Test(plan_food, no_reference)
{
    rf_case c = base_case();
    c.reference = rf_reference_intakes(REFUEL_FEMALE, REFUEL_LACTATING, 52);
    refuel_split_input in = rf_plan_split_input(&c, 2600);
    cr_expect(eq(dbl, in.carbohydrate_reference_g_d, 130));
    cr_expect(eq(dbl, in.protein_reference_g_d, 0));
    cr_expect(eq(int, rf_plan_food_of(&c, 2600).macros.state, REFUEL_SPLIT_FITS));
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

/* No goal helps where the smallest amounts do not fit into the total either: 4 x (150 + 60) / 0.8 = 1050 kcal for 50 kg
   and an hour a day. */
Test(plan_food, no_goal_helps)
{
    rf_case c = base_case();
    c.basis_kg = 50, c.carbohydrate_minutes_d = 60;
    c.applied_kg_week = -0.4;
    c.total_kcal_d = 1300;
    rf_plan_food it = rf_plan_food_of(&c, 860);
    cr_expect(eq(int, it.macros.state, REFUEL_SPLIT_INFEASIBLE));
    cr_expect(eq(int, rf_plan_no_goal_helps(&c, &it.macros), 0));
    c.total_kcal_d = 1050;
    cr_expect(eq(int, rf_plan_no_goal_helps(&c, &it.macros), 0));
    c.total_kcal_d = 1049;
    cr_expect(eq(int, rf_plan_no_goal_helps(&c, &it.macros), 1));
    cr_expect(eq(dbl, rf_plan_food_of(&c, 609).mildest_kg_week, 0));
    c.total_kcal_d = 1300, c.applied_kg_week = 0; /* the total itself was split */
    cr_expect(eq(int, rf_plan_no_goal_helps(&c, &it.macros), 1));
    it.macros.state = REFUEL_SPLIT_COMPROMISED;
    cr_expect(eq(int, rf_plan_no_goal_helps(&c, &it.macros), 0));
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
