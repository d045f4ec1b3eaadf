#include "weight/relaxation.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

static rf_relaxation relaxation_of(const rf_hall *hall, const rf_hall_state *state, double carbohydrate_kcal_d)
{
    rf_relaxation relaxation;
    rf_hall_input input = rf_hall_baseline_input(hall);
    input.carbohydrate_kcal_d = carbohydrate_kcal_d;
    rf_relaxation_start(&relaxation, 0, hall, state, &input);
    return relaxation;
}

static double glycogen_after(const rf_hall *hall, double from_kg, double carbohydrate_kcal_d, double days)
{
    rf_hall_state state = {.fat_kg = 20, .lean_kg = 60, .glycogen_kg = from_kg};
    rf_relaxation relaxation = relaxation_of(hall, &state, carbohydrate_kcal_d);
    return relaxation.glycogen_settled[0] + rf_relaxation_glycogen(&relaxation, 0, days);
}

/* Closed forms against the derivative, by small differences. */
Test(relaxation, closed_steps)
{
    rf_hall hall = example_hall();
    const double carbohydrate[] = {0, 1e-300, 1e-9, 1e-3, 500, 1511.88, 6000};
    for (size_t i = 0; i < sizeof carbohydrate / sizeof *carbohydrate; i++) {
        const double h = 1e-4;
        double at = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3);
        double before = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3 - h);
        double after = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3 + h);
        double rate = (carbohydrate[i] - hall.glycogen_kcal_kg2_d * at * at) / hall.constant->glycogen_kcal_kg;
        cr_expect(epsilon_eq(dbl, (after - before) / (2 * h), rate, 1e-6), "%g", carbohydrate[i]);
        double twice = glycogen_after(&hall, at, carbohydrate[i], 0.7);
        cr_expect(epsilon_eq(dbl, twice, glycogen_after(&hall, 0.4, carbohydrate[i], 1), 1e-14));
        double settled = 0.5 * sqrt(carbohydrate[i] / hall.carbohydrate_kcal_d);
        if (i > 3) cr_expect(eq(dbl, glycogen_after(&hall, 0.4, carbohydrate[i], 3650), settled));
    }
    double tiny = glycogen_after(&hall, 0.4, 1e-9, 3650), none = glycogen_after(&hall, 0.4, 0, 3650);
    cr_expect(epsilon_eq(dbl, tiny, none, 1e-7), "no jump towards no carbohydrate");
}

Test(relaxation, closed_decays)
{
    rf_hall hall = example_hall();
    rf_hall_state state = {.glycogen_kg = 0.5, .fluid_kg = -1, .thermogenesis_kcal_d = -70};
    rf_relaxation relaxation = relaxation_of(&hall, &state, hall.carbohydrate_kcal_d);
    cr_expect(eq(dbl, relaxation.fluid_settled[0], 0));
    cr_expect(eq(dbl, relaxation.thermogenesis_settled[0], 0));
    cr_expect(epsilon_eq(dbl, rf_relaxation_fluid(&relaxation, 0, 3220.0 / 3000), -exp(-1), 1e-14));
    cr_expect(epsilon_eq(dbl, rf_relaxation_thermogenesis(&relaxation, 0, 14), -70 * exp(-1), 1e-12));
    cr_expect(epsilon_eq(dbl, rf_relaxation_fluid(&relaxation, 0, 1e6), 0, 1e-300));
}
