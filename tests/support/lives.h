/* Chance, a day of the model of body weight, and a weigh-in with the noise of real ones: what simulated people are made of. */
#ifndef TESTS_SUPPORT_LIVES_H
#define TESTS_SUPPORT_LIVES_H

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "weight/hall.h"

/* The people that the simulated ones are drawn around. */
enum { LIFE_PEOPLE = 4 };

static const struct {
    int32_t sex;
    double age_y, height_cm, weight_kg, pal;
} life_people[LIFE_PEOPLE] = {{REFUEL_MALE, 35, 180, 90, 1.6},
                              {REFUEL_FEMALE, 30, 165, 65, 1.5},
                              {REFUEL_MALE, 24, 175, 70, 1.7},
                              {REFUEL_FEMALE, 50, 160, 85, 1.45}};

/* splitmix64 (Steele, Lea, Flood 2014) */
static inline uint64_t life_next(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static inline double life_uniform(uint64_t *state)
{
    return ((double)(life_next(state) >> 11) + 0.5) * 0x1p-53;
}

static inline double life_normal(uint64_t *state)
{
    double radius = sqrt(-2 * log(life_uniform(state)));
    return radius * cos(2 * 3.14159265358979324 * life_uniform(state));
}

/* One day of the model by Runge and Kutta, in steps that the error of a weigh-in dwarfs; returns the mean expenditure. */
static inline double life_day(const rf_hall *hall, rf_hall_state *state, const rf_hall_input *input)
{
    enum { N = sizeof(rf_hall_state) / sizeof(double), STEPS = 8 };
    const double h = 1.0 / STEPS, at[4] = {0, 0.5, 0.5, 1}, weight[4] = {1, 2, 2, 1};
    double spent = 0;
    for (int step = 0; step < STEPS; step++) {
        double y[N], sum[N] = {0}, rate[N] = {0};
        memcpy(y, state, sizeof y);
        for (int stage = 0; stage < 4; stage++) {
            double moved[N];
            rf_hall_state here;
            for (int i = 0; i < N; i++) moved[i] = y[i] + at[stage] * h * rate[i];
            memcpy(&here, moved, sizeof here);
            spent += weight[stage] / 6 * h * rf_hall_expenditure(hall, &here, input);
            rf_hall_state slope = rf_hall_rate(hall, &here, input);
            memcpy(rate, &slope, sizeof rate);
            for (int i = 0; i < N; i++) sum[i] += weight[stage] / 6 * h * rate[i];
        }
        for (int i = 0; i < N; i++) y[i] += sum[i];
        memcpy(state, y, sizeof y);
    }
    return spent;
}

/* AR(1) water, a weekly cycle, white noise, a scale with 0.1 kg; a share missing, one in fifty far off. */
static inline double life_weigh_in(uint64_t *state, double weight_kg, double *water_kg, int day, double noise,
                                   double missing)
{
    const double kept = 0.7, two_pi = 6.28318530717958648;
    double water_sd = 0.004 * noise * weight_kg;
    *water_kg = day == 0 ? water_sd * life_normal(state)
                         : kept * *water_kg + sqrt(1 - kept * kept) * water_sd * life_normal(state);
    double seen = weight_kg + *water_kg + 0.0018 * weight_kg * cos(two_pi * day / 7) +
                  0.003 * noise * weight_kg * life_normal(state);
    bool off = life_uniform(state) < 0.02;
    double far = (1.5 + 2.5 * life_uniform(state)) * (life_uniform(state) < 0.5 ? -1 : 1);
    return life_uniform(state) < missing ? NAN : round(10 * (seen + (off ? far : 0))) / 10;
}

#endif
