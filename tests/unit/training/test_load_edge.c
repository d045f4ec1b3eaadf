#include "training/load_edge.h"

#include <math.h>

#include "unit/training/logs.h"

/* On an edge and above it: over 10 to 30 %, over 30 to 100 %, over 100 %, as Frandsen 2025 has them. */
Test(load_edge, bands)
{
    static const struct {
        double km, before_km, rate, low, high;
        uint32_t flag;
    } rows[] = {
        {5, 10, 0, 0, 0, 0},
        {11, 10, 0, 0, 0, 0},
        {8.8, 8, 0, 0, 0, 0}, /* 1.1 in decimals, and a little more in binary */
        {11.01, 10, 1.64, 1.31, 2.05, REFUEL_LOAD_LONGEST_RUN_10},
        {13, 10, 1.64, 1.31, 2.05, REFUEL_LOAD_LONGEST_RUN_10},
        {13.01, 10, 1.52, 1.16, 2.00, REFUEL_LOAD_LONGEST_RUN_30},
        {20, 10, 1.52, 1.16, 2.00, REFUEL_LOAD_LONGEST_RUN_30},
        {20.01, 10, 2.28, 1.50, 3.48, REFUEL_LOAD_LONGEST_RUN_100},
        {42.195, 10, 2.28, 1.50, 3.48, REFUEL_LOAD_LONGEST_RUN_100},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_load_band *band = rf_load_band_of(rows[i].km / rows[i].before_km);
        cr_assert(eq(int, band != NULL, rows[i].flag != 0), "%g after %g", rows[i].km, rows[i].before_km);
        if (!band) continue;
        cr_expect(band->rate == rows[i].rate && band->low == rows[i].low && band->high == rows[i].high, "%g",
                  rows[i].km);
        cr_expect(eq(u32, band->flag, rows[i].flag), "%g", rows[i].km);
        cr_expect(band->words && *band->words);
    }
    cr_expect(rf_load_band_of(NAN) == NULL);
}

/* Under 1.5 varied, 1.5 to 2.0 to be watched, over 2.0 high. */
Test(load_edge, monotony)
{
    cr_expect(eq(u32, rf_monotony_flag(1.49), 0));
    cr_expect(eq(u32, rf_monotony_flag(1.5), REFUEL_LOAD_MONOTONY_WATCH));
    cr_expect(eq(u32, rf_monotony_flag(2.0), REFUEL_LOAD_MONOTONY_WATCH));
    cr_expect(eq(u32, rf_monotony_flag(2.01), REFUEL_LOAD_MONOTONY_HIGH));
}

/* Seven days with a standard deviation of 20 min exactly, and a mean of 30 and 40: the edges as a log has them. */
Test(load_edge, monotony_of_a_log)
{
    static const double minutes[7] = {60, 0, 40, 20, 50, 10, 30};
    static told out;
    refuel_log_run run[7];
    for (int more = 0; more <= 1; more++) {
        for (int i = 0; i < 7; i++) run[i] = run_of(MONDAY + i, NAN, minutes[i] + 10 * more);
        tell(run, 7, &out);
        cr_expect(epsilon_eq(dbl, out.monotony[6], 1.5 + 0.5 * more, 1e-12));
        cr_expect(eq(u32, out.flags[6] & REFUEL_LOAD_MONOTONY_WATCH, REFUEL_LOAD_MONOTONY_WATCH), "on an edge");
        run[0].duration_min -= 1; /* nearer to the others */
        tell(run, 7, &out);
        cr_expect(eq(int, (out.flags[6] & REFUEL_LOAD_MONOTONY_HIGH) != 0, more));
        run[0].duration_min += 3; /* further away */
        tell(run, 7, &out);
        cr_expect(eq(u32, out.flags[6] & REFUEL_LOAD_MONOTONY_HIGH, 0));
        cr_expect(eq(int, (out.flags[6] & REFUEL_LOAD_MONOTONY_WATCH) != 0, more));
    }
}
