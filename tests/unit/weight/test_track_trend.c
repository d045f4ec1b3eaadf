#include "weight/track_trend.h"

#include <math.h>

#include "unit/weight/track_logs.h"

static log_of_days day;

static refuel_track_result with_days(double kg[])
{
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = day.ask.days;
    got.day_weight_kg = kg;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    return got;
}

/* A line is its own trend, to its ends. */
Test(track_trend, of_a_line)
{
    double kg[60];
    log_steady(&day, 60);
    for (size_t i = 0; i < 60; i++) day.weight_kg[i] = 80 - 0.05 * (double)i, day.intake_kcal_d[i] = 2250;
    with_days(kg);
    for (size_t i = 20; i < 60; i++) cr_expect(epsilon_eq(dbl, kg[i], day.weight_kg[i], 0.1), "%zu", i);
    for (size_t i = 53; i < 58; i++) cr_expect(epsilon_eq(dbl, kg[i] - kg[i - 1], kg[i + 1] - kg[i], 0.02), "%zu", i);
}

/* Another scale is no slope: the seven days lie all before it, or all after. */
Test(track_trend, a_jump)
{
    double kg[60];
    log_steady(&day, 60);
    for (size_t i = 30; i < 60; i++) day.weight_kg[i] += 12;
    cr_expect(eq(int, with_days(kg).flags, REFUEL_TRACK_JUMP));
    for (size_t i = 0; i < 60; i++) /* the first weigh-in waits to be confirmed */
        cr_expect(epsilon_eq(dbl, kg[i], i < 31 ? 80 : 92, 0.5), "%zu: %.2f", i, kg[i]);
}

Test(track_trend, of_the_last_day_with_and_without_the_others)
{
    static const size_t lengths[] = {1, 2, 3, 7, 8, 9, 40};
    double kg[40];
    for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
        log_steady(&day, lengths[l]);
        refuel_track_result all = with_days(kg), last = track(&day);
        cr_expect(eq(dbl, all.weight_kg, last.weight_kg), "%zu", lengths[l]);
        cr_expect(eq(dbl, all.weight_kg, kg[lengths[l] - 1]), "%zu", lengths[l]);
        cr_expect(epsilon_eq(dbl, last.weight_kg, 80, 0.4), "%zu", lengths[l]);
    }
    log_steady(&day, 40); /* a jump on the last day but one */
    for (size_t i = 37; i < 40; i++) day.weight_kg[i] += 12;
    cr_expect(eq(dbl, with_days(kg).weight_kg, track(&day).weight_kg));
}
