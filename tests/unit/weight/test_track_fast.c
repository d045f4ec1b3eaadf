#include "weight/track_fast.h"

#include "unit/weight/halls.h"

/* The model itself in small steps: glycogen, fluid and thermogenesis do not feel the tissue. */
static double fine_day(const rf_hall *hall, rf_hall_state *state, const rf_hall_input *input)
{
    const int steps = 20000;
    double thermogenesis = 0;
    for (int i = 0; i < steps; i++) {
        rf_hall_state rate = rf_hall_rate(hall, state, input), half = *state;
        half.glycogen_kg += rate.glycogen_kg / 2 / steps;
        half.fluid_kg += rate.fluid_kg / 2 / steps;
        half.thermogenesis_kcal_d += rate.thermogenesis_kcal_d / 2 / steps;
        rate = rf_hall_rate(hall, &half, input);
        state->glycogen_kg += rate.glycogen_kg / steps;
        state->fluid_kg += rate.fluid_kg / steps;
        state->thermogenesis_kcal_d += rate.thermogenesis_kcal_d / steps;
        thermogenesis += half.thermogenesis_kcal_d / steps;
    }
    return thermogenesis;
}

Test(track_fast, is_the_model)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    rf_track_fast fast;
    rf_track_fast_start(&fast, &hall);
    cr_expect(eq(dbl, rf_track_fast_water(&fast), 0));
    static const double eaten[] = {1800, 3600, 2000, 900, 5000, 2500};
    for (size_t i = 0; i < sizeof eaten / sizeof *eaten; i++) {
        rf_hall_input input = rf_hall_input_at(&hall, eaten[i], hall.carbohydrate_fraction, hall.delta_kcal_kg_d);
        double glycogen = state.glycogen_kg, thermogenesis = fine_day(&hall, &state, &input);
        rf_track_day day = {.weight_kg = NAN};
        rf_track_fast_pass(&fast, eaten[i], &day);
        double tef = 0.1 * (eaten[i] - hall.intake_kcal_d);
        cr_expect(epsilon_eq(dbl, day.fast_kcal_d, tef + thermogenesis, 1e-5), "%zu", i);
        cr_expect(epsilon_eq(dbl, day.glycogen_kcal_d, 4206.501 * (state.glycogen_kg - glycogen), 1e-3), "%zu", i);
        double water = 3.7 * (state.glycogen_kg - 0.5) + state.fluid_kg;
        cr_expect(epsilon_eq(dbl, rf_track_fast_water(&fast), water, 1e-6), "%zu", i);
    }
}

Test(track_fast, the_reference_intake_changes_nothing)
{
    rf_hall hall = example_hall();
    rf_track_fast fast;
    rf_track_fast_start(&fast, &hall);
    for (int i = 0; i < 30; i++) {
        rf_track_day day = {.weight_kg = NAN};
        rf_track_fast_pass(&fast, hall.intake_kcal_d, &day);
        cr_expect(epsilon_eq(dbl, day.fast_kcal_d, 0, 1e-9));
        cr_expect(epsilon_eq(dbl, day.glycogen_kcal_d, 0, 1e-9));
        cr_expect(epsilon_eq(dbl, rf_track_fast_water(&fast), 0, 1e-12));
    }
}

Test(track_fast, water_of_an_intake)
{
    rf_hall hall = example_hall();
    double water_kg[2];
    for (int side = 0; side < 2; side++) {
        rf_track_fast fast;
        rf_track_day day = {.weight_kg = NAN};
        rf_track_fast_start(&fast, &hall);
        for (int i = 0; i < 60; i++) rf_track_fast_pass(&fast, hall.intake_kcal_d + (side ? 1 : -1), &day);
        water_kg[side] = rf_track_fast_water(&fast);
    }
    double slope_kg = rf_track_fast_water_of_intake(&hall);
    cr_expect(epsilon_eq(dbl, slope_kg, (water_kg[1] - water_kg[0]) / 2, 1e-6 * slope_kg));
    cr_expect(epsilon_eq(dbl, slope_kg * hall.intake_kcal_d, 0.925 + 4.0 / 3, 1e-9), "2.3 kg for all that is eaten");
}

/* A fast empties the store of glycogen, but not below nothing. */
Test(track_fast, a_fast)
{
    rf_hall hall = example_hall();
    rf_track_fast fast;
    rf_track_fast_start(&fast, &hall);
    for (int i = 0; i < 60; i++) {
        rf_track_day day = {.weight_kg = NAN};
        rf_track_fast_pass(&fast, 0, &day);
        cr_expect(isfinite(day.fast_kcal_d) && day.glycogen_kcal_d <= 0);
    }
    cr_expect(fast.state.glycogen_kg > 0 && fast.state.glycogen_kg < 0.05);
    cr_expect(epsilon_eq(dbl, rf_track_fast_water(&fast), -3.7 * (0.5 - fast.state.glycogen_kg) - 4.0 / 3, 0.01));
}
