#include "weight/rk4.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

/* Glycogen relaxes at 4 sqrt(CI x CI at baseline) / rho_G a day: from 2.5 on, steps of one day swing. */
Test(rk4, settles_up_to_a_rate_of_2_5)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_baseline_input(&hall);
    const double rho = hall.constant->glycogen_kcal_kg, base = hall.carbohydrate_kcal_d;
    const double rate[] = {0, 1, 2.4999999, 2.5000001, 2.785, 10};
    for (size_t i = 0; i < sizeof rate / sizeof *rate; i++) {
        input.carbohydrate_kcal_d = pow(rate[i] * rho / 4, 2) / base;
        cr_expect(rf_rk4_settles(&hall, &input) == (rate[i] <= 2.5), "%g", rate[i]);
    }
}

/* What the limit is for: just below it glycogen comes to rest, and far above it does not. */
Test(rk4, glycogen_comes_to_rest)
{
    rf_hall hall = example_hall();
    const double rho = hall.constant->glycogen_kcal_kg, base = hall.carbohydrate_kcal_d;
    for (int i = 0; i < 2; i++) {
        rf_hall_input input = rf_hall_baseline_input(&hall);
        input.carbohydrate_kcal_d = pow((i == 0 ? 2.49 : 2.9) * rho / 4, 2) / base;
        rf_hall_state state = rf_hall_start(&hall), settled = rf_hall_settled(&hall, &state, &input);
        state.glycogen_kg = 0.98 * settled.glycogen_kg;
        double before = fabs(state.glycogen_kg - settled.glycogen_kg);
        for (int day = 0; day < 20; day++) rf_rk4_day(&hall, &state, &input);
        double after = fabs(state.glycogen_kg - settled.glycogen_kg);
        bool nearer = after < before;
        cr_expect(nearer == (i == 0), "%g %g", before, after);
    }
}

/* Against the closed form of what decays by itself: exp(-x) cut behind its fourth power. */
Test(rk4, fourth_order)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_baseline_input(&hall);
    rf_hall_state state = rf_hall_start(&hall);
    state.thermogenesis_kcal_d = -100;
    state.fluid_kg = 0;
    double x = 1.0 / 14, part = 1 - x + x * x / 2 - x * x * x / 6 + x * x * x * x / 24;
    rf_rk4_day(&hall, &state, &input);
    cr_expect(epsilon_eq(dbl, state.thermogenesis_kcal_d, -100 * part, 1e-11));
    rf_hall_state rest = rf_hall_start(&hall);
    rf_rk4_day(&hall, &rest, &input);
    cr_expect(epsilon_eq(dbl, rf_hall_weight(&hall, &rest), hall.weight_kg, 1e-12), "at the baseline nothing moves");
}
