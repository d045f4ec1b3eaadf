#include "weight/rk4.h"

#include <math.h>

static const double fastest_rate_d = 2.5;

bool rf_rk4_settles(const rf_hall *hall, const rf_hall_input *input)
{
    double rate = 4 * sqrt(input->carbohydrate_kcal_d * hall->carbohydrate_kcal_d) / hall->constant->glycogen_kcal_kg;
    return !(rate > fastest_rate_d);
}

static rf_hall_state plus(const rf_hall_state *a, const rf_hall_state *rate, double days)
{
    return (rf_hall_state){.fat_kg = a->fat_kg + rate->fat_kg * days,
                           .lean_kg = a->lean_kg + rate->lean_kg * days,
                           .glycogen_kg = a->glycogen_kg + rate->glycogen_kg * days,
                           .fluid_kg = a->fluid_kg + rate->fluid_kg * days,
                           .thermogenesis_kcal_d = a->thermogenesis_kcal_d + rate->thermogenesis_kcal_d * days};
}

void rf_rk4_day(const rf_hall *hall, rf_hall_state *state, const rf_hall_input *input)
{
    rf_hall_state k1 = rf_hall_rate(hall, state, input), at = plus(state, &k1, 0.5);
    rf_hall_state k2 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k2, 0.5);
    rf_hall_state k3 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k3, 1);
    rf_hall_state k4 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k1, 1.0 / 6);
    at = plus(&at, &k2, 1.0 / 3);
    at = plus(&at, &k3, 1.0 / 3);
    *state = plus(&at, &k4, 1.0 / 6);
}
