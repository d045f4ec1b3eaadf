#include "weight/hall.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

/* Step by step with the general derivative: fat and lean share the energy so that dL/dF = 10.4 kg / F. */
Test(hall, forbes_partition)
{
    rf_hall hall = example_hall();
    rf_hall_state state = {.fat_kg = 9, .lean_kg = 60, .glycogen_kg = 0.3, .fluid_kg = -1, .thermogenesis_kcal_d = -50};
    rf_hall_input input = rf_hall_input_at(&hall, 1500, 0.4, 5);
    rf_hall_state rate = rf_hall_rate(&hall, &state, &input);
    cr_expect(epsilon_eq(dbl, rate.lean_kg / rate.fat_kg, 10.4 / 9, 1e-12));
    const rf_hall_constants *c = hall.constant;
    double stored =
        c->fat_kcal_kg * rate.fat_kg + c->lean_kcal_kg * rate.lean_kg + c->glycogen_kcal_kg * rate.glycogen_kg;
    cr_expect(epsilon_eq(dbl, stored, 1500 - rf_hall_expenditure(&hall, &state, &input), 1e-9));
    rf_hall_state start = rf_hall_start(&hall);
    rf_hall_input rest = rf_hall_baseline_input(&hall);
    rate = rf_hall_rate(&hall, &start, &rest);
    cr_expect(epsilon_eq(dbl, rate.fat_kg, 0, 1e-15));
    cr_expect(epsilon_eq(dbl, rate.glycogen_kg, 0, 1e-15));
    cr_expect(epsilon_eq(dbl, rf_hall_expenditure(&hall, &start, &rest), hall.intake_kcal_d, 1e-9));
}

/* Weight is fat, lean mass, fluid, and glycogen with its water: 3.7 kg per kg. */
Test(hall, weight_and_what_is_left)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    cr_expect(eq(dbl, rf_hall_weight(&hall, &state), hall.weight_kg));
    state.glycogen_kg -= 0.1;
    state.fluid_kg = -0.4;
    cr_expect(epsilon_eq(dbl, rf_hall_weight(&hall, &state), hall.weight_kg - 0.37 - 0.4, 1e-12));
    cr_expect(rf_hall_left(&hall, &state));
    rf_hall_state gone = state;
    gone.fat_kg = 0;
    cr_expect(rf_hall_left(&hall, &gone) == false);
    gone = state, gone.lean_kg = 0;
    cr_expect(rf_hall_left(&hall, &gone) == false);
    gone = (rf_hall_state){.fat_kg = 0.5, .lean_kg = 1, .fluid_kg = -2, .glycogen_kg = 0.5};
    cr_expect(rf_hall_left(&hall, &gone) == false, "no weight");
}

/* Sodium stays, or follows the intake; a change of the request comes on top. */
Test(hall, inputs)
{
    refuel_hall_person who = example_man();
    who.sodium_change_mg_d = 300;
    rf_hall hall = hall_of(&who);
    rf_hall_input input = rf_hall_input_at(&hall, 0.5 * hall.intake_kcal_d, 0.4, 3);
    cr_expect(eq(dbl, input.sodium_mg_d, 300));
    cr_expect(epsilon_eq(dbl, input.carbohydrate_kcal_d, 0.2 * hall.intake_kcal_d, 1e-12));
    cr_expect(input.delta_kcal_kg_d == 3);
    who.sodium = REFUEL_SODIUM_PROPORTIONAL;
    hall = hall_of(&who);
    cr_expect(epsilon_eq(dbl, rf_hall_input_at(&hall, 0.5 * hall.intake_kcal_d, 0.4, 3).sodium_mg_d, 300 - 2000, 1e-9));
    rf_hall_input baseline = rf_hall_baseline_input(&hall);
    cr_expect(baseline.intake_kcal_d == hall.intake_kcal_d && baseline.sodium_mg_d == 300);
    cr_expect(baseline.carbohydrate_kcal_d == hall.carbohydrate_kcal_d);
}

/* Where they settle, the fast terms no longer move; and the balance is where fat no longer moves either. */
Test(hall, settled_and_balanced)
{
    rf_hall hall = example_hall();
    rf_hall_state state = {.fat_kg = 20, .lean_kg = 62, .glycogen_kg = 0.3, .fluid_kg = 1};
    rf_hall_input input = rf_hall_input_at(&hall, 2100, 0.3, 6);
    rf_hall_state settled = rf_hall_settled(&hall, &state, &input), rate = rf_hall_rate(&hall, &settled, &input);
    cr_expect(settled.fat_kg == 20 && settled.lean_kg == 62);
    cr_expect(epsilon_eq(dbl, rate.glycogen_kg, 0, 1e-14));
    cr_expect(epsilon_eq(dbl, rate.fluid_kg, 0, 1e-14));
    cr_expect(epsilon_eq(dbl, rate.thermogenesis_kcal_d, 0, 1e-14));
    double weight_kg = rf_hall_weight(&hall, &settled);
    input.intake_kcal_d = rf_hall_balance(&hall, 20, 62, weight_kg, 6);
    settled = rf_hall_settled(&hall, &settled, &input); /* the carbohydrate stays: no water moves */
    cr_expect(epsilon_eq(dbl, rf_hall_rate(&hall, &settled, &input).fat_kg, 0, 1e-13));
    cr_expect(epsilon_eq(dbl, rf_hall_expenditure(&hall, &settled, &input), input.intake_kcal_d, 1e-9));
}
