#include "weight/steady.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

/* At the steady state nothing moves, and the intake for its weight is the intake that led there. */
Test(steady, steady_state)
{
    rf_hall hall = example_hall();
    for (double intake = 1500; intake < 6000; intake += 500) {
        rf_hall_input input = rf_hall_input_at(&hall, intake, 0.5, hall.delta_kcal_kg_d);
        rf_hall_state state;
        cr_assert(eq(int, (int)rf_steady_state(&hall, &input, &state), REFUEL_OK));
        rf_hall_state rate = rf_hall_rate(&hall, &state, &input);
        cr_expect(epsilon_eq(dbl, rate.fat_kg, 0, 1e-11));
        cr_expect(epsilon_eq(dbl, rate.glycogen_kg, 0, 1e-12));
        cr_expect(epsilon_eq(dbl, rate.fluid_kg, 0, 1e-12));
        cr_expect(epsilon_eq(dbl, rate.thermogenesis_kcal_d, 0, 1e-12));
        double back;
        double weight = rf_hall_weight(&hall, &state);
        cr_assert(eq(int, (int)rf_steady_intake(&hall, weight, 0.5, hall.delta_kcal_kg_d, &back), REFUEL_OK));
        cr_expect(epsilon_eq(dbl, back, intake, 1e-6));
    }
}

/* Steady change of weight for a small change of intake, appendix equations 10 to 18 of Hall et al. 2011. */
Test(steady, linearised_model)
{
    rf_hall hall = example_hall();
    const rf_hall_constants *c = hall.constant;
    double alpha = 10.4 / hall.fat_kg, share = 1 / (1 + alpha), small = 0.01, weight[2];
    for (int i = 0; i < 2; i++) {
        rf_hall_input input = rf_hall_baseline_input(&hall);
        input.intake_kcal_d += i == 0 ? -small : small; /* carbohydrate stays: no water moves */
        rf_hall_state state;
        cr_assert(eq(int, (int)rf_steady_state(&hall, &input, &state), REFUEL_OK));
        weight[i] = rf_hall_weight(&hall, &state);
    }
    double slope = (weight[1] - weight[0]) / (2 * small);
    double expected = (1 - 0.24) / (hall.delta_kcal_kg_d + c->lean_cost_kcal_kg_d -
                                    share * (c->lean_cost_kcal_kg_d - c->fat_cost_kcal_kg_d));
    cr_expect(epsilon_eq(dbl, slope, expected, 1e-6 * expected), "%g %g", slope, expected);
}

/* Starved for years, a small body would balance at a weight below 0: that is no steady state. */
Test(steady, no_body_is_left)
{
    refuel_hall_person who = person_of(REFUEL_FEMALE, 30, 165, 45, 1.6);
    rf_hall hall = hall_of(&who);
    for (double intake = 0; intake <= 300; intake += 10) {
        rf_hall_input input = rf_hall_input_at(&hall, intake, 0.5, hall.delta_kcal_kg_d);
        rf_hall_state state = {.fat_kg = -7};
        refuel_status status = rf_steady_state(&hall, &input, &state);
        cr_expect(eq(int, (int)status, intake < 125 ? REFUEL_E_MODEL : REFUEL_OK), "%g", intake);
        if (status == REFUEL_OK)
            cr_expect(rf_hall_left(&hall, &state));
        else
            cr_expect(state.fat_kg == -7, "a failure left something");
    }
}

Test(steady, grows_without_end)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_input_at(&hall, 20000, 0.5, 0);
    rf_hall_state state;
    hall.constant_kcal_d = -1e6; /* expenditure that no fat brings up to the intake */
    cr_expect(eq(int, (int)rf_steady_state(&hall, &input, &state), REFUEL_E_MODEL));
    double intake;
    cr_expect(eq(int, (int)rf_steady_intake(&hall, 100, 0.5, 0, &intake), REFUEL_E_MODEL));
}
