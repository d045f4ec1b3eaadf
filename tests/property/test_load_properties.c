/* Training load of random logs: what is computed day by day is what the definitions say of all days, the order of the rows
   does not matter, a day after a day is walked as if it were the last, and missing data is never ok. */
#include <stdlib.h>

#include "training/load_edge.h"
#include "unit/training/logs.h"

enum { LOGS = 200, MOST = 300 };

static uint64_t state = 20260302;

static double random_share(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (double)(state >> 40) / (double)(1 << 24);
}

static int chance(double share)
{
    return random_share() < share;
}

static refuel_log_run run[2 * MOST];
static told out;

/* A log of so many days at the most, sorted; some runs without a distance where some are unknown. */
static size_t random_log(int days, double unknown)
{
    size_t n = 0;
    double often = 0.2 + 0.7 * random_share();
    for (int i = 0; i < days; i++)
        for (int k = 0; k < 2; k++) {
            if (!chance(k ? 0.1 : often) && !(i == 0 && k == 0)) continue;
            run[n++] = run_of(MONDAY + i, chance(unknown) ? NAN : 1 + 30 * random_share(), 1 + 200 * random_share());
            if (run[n - 1].duration_min < 2 * run[n - 1].distance_km)
                run[n - 1].duration_min = 2 * run[n - 1].distance_km;
        }
    refuel_log_sort(run, n);
    return n;
}

static int close_to(double a, double b)
{
    return isnan(a) ? isnan(b) : fabs(a - b) <= 1e-9 * (1 + fabs(b));
}

/* By the sums themselves. */
static double mean_of(const double *load, int day, int days)
{
    double sum = 0;
    for (int i = day - days + 1; i <= day; i++) sum += load[i];
    return day + 1 < days ? NAN : sum / days;
}

static double monotony_of(const double *load, int day)
{
    double squares = 0, mean = mean_of(load, day, 7);
    for (int i = day - 6; i <= day && day >= 6; i++) squares += load[i] * load[i];
    double variance = squares / 7 - mean * mean;
    return variance > 1e-6 * mean * mean ? mean / sqrt(variance) : NAN;
}

static double decayed(const double *load, int day, double constant)
{
    double sum = 0, a = 1 - exp(-1 / constant);
    for (int i = 0; i <= day; i++) sum += a * load[i] * pow(1 - a, day - i);
    return sum;
}

static double weighted(const double *load, int day, int days)
{
    double w = 2.0 / (days + 1), sum = load[0] * pow(1 - w, day);
    for (int i = 1; i <= day; i++) sum += w * load[i] * pow(1 - w, day - i);
    return sum;
}

static double ratio_of(int day)
{
    double before = 0;
    for (int i = day < 30 ? 0 : day - 30; i < day; i++)
        if (out.longest_run_km[i] > before) before = out.longest_run_km[i];
    return out.runs[day] > 0 && before > 0 ? out.longest_run_km[day] / before : NAN;
}

Test(load_properties, definitions)
{
    for (int k = 0; k < LOGS; k++) {
        size_t n = random_log(1 + (int)(random_share() * (MOST - 1)), 0);
        tell(run, n, &out);
        const double *load = out.load;
        for (int i = 0; i < (int)out.got.days; i++) {
            cr_assert(close_to(out.acute[i], mean_of(load, i, 7)) && close_to(out.chronic[i], mean_of(load, i, 28)));
            cr_assert(close_to(out.monotony[i], monotony_of(load, i)), "log %d day %d: %.12g %.12g", k, i,
                      out.monotony[i], monotony_of(load, i));
            cr_assert(close_to(out.strain[i], 7 * out.acute[i] * out.monotony[i]));
            cr_assert(close_to(out.fitness[i], decayed(load, i, 42)) && close_to(out.fatigue[i], decayed(load, i, 7)));
            cr_assert(close_to(out.acute_ewma[i], weighted(load, i, 7)));
            cr_assert(close_to(out.chronic_ewma[i], weighted(load, i, 28)));
            cr_assert(close_to(out.longest_run_ratio[i], ratio_of(i)), "log %d day %d", k, i);
        }
    }
}

/* Nothing is infinite, a load is never below 0, and a flag says what the number says. */
Test(load_properties, numbers_and_flags)
{
    for (int k = 0; k < LOGS; k++) {
        size_t n = random_log(1 + (int)(random_share() * (MOST - 1)), 0.1);
        tell(run, n, &out);
        for (size_t i = 0; i < out.got.days; i++) {
            cr_assert(out.load[i] >= 0 && isfinite(out.load[i]) && isfinite(out.fitness[i]) &&
                      isfinite(out.fatigue[i]));
            int infinite = isinf(out.monotony[i]) || isinf(out.strain[i]) || isinf(out.longest_run_ratio[i]) ||
                           isinf(out.acute_chronic_ratio[i]);
            cr_assert(eq(int, infinite, 0));
            const rf_load_band *band = rf_load_band_of(out.longest_run_ratio[i]);
            uint32_t bands = REFUEL_LOAD_LONGEST_RUN_10 | REFUEL_LOAD_LONGEST_RUN_30 | REFUEL_LOAD_LONGEST_RUN_100;
            cr_assert(eq(u32, out.flags[i] & bands, band ? band->flag : 0));
            cr_assert(eq(int, (out.flags[i] & REFUEL_LOAD_MONOTONY_HIGH) != 0, rf_above(out.monotony[i], 2)));
        }
    }
}

/* Rows in any order, once sorted, give the same to the last bit. */
Test(load_properties, order_of_rows)
{
    static told other;
    for (int k = 0; k < LOGS / 4; k++) {
        size_t n = random_log(120, 0.05);
        tell(run, n, &out);
        for (size_t i = n; i > 1; i--) {
            size_t at = (size_t)(random_share() * (double)i);
            refuel_log_run kept = run[at];
            run[at] = run[i - 1];
            run[i - 1] = kept;
        }
        refuel_log_sort(run, n);
        tell(run, n, &other);
        cr_assert(memcmp(&out.fitness, &other.fitness, out.got.days * sizeof(double)) == 0);
        cr_assert(memcmp(&out.strain, &other.strain, out.got.days * sizeof(double)) == 0);
    }
}

/* A day does not depend on those behind it. */
Test(load_properties, no_future)
{
    static told shorter;
    for (int k = 0; k < LOGS / 4; k++) {
        size_t n = random_log(150, 0);
        tell(run, n, &out);
        refuel_load_request ask = request_for(run, n);
        ask.until_day = MONDAY + floor(random_share() * (double)out.got.days);
        if (load_of(&ask, &shorter, NULL) != REFUEL_OK) continue;
        size_t days = shorter.got.days;
        cr_assert(memcmp(out.form, shorter.form, days * sizeof(double)) == 0);
        cr_assert(memcmp(out.longest_run_ratio, shorter.longest_run_ratio, days * sizeof(double)) == 0);
        cr_assert(memcmp(out.flags, shorter.flags, days * sizeof(uint32_t)) == 0);
    }
}

/* Taking a distance away from a log never makes its runs ok. */
Test(load_properties, missing_is_never_ok)
{
    for (int k = 0; k < LOGS; k++) {
        size_t n = random_log(100, 0);
        tell(run, n, &out);
        int was_ok = found(&out, REFUEL_LOAD_SINGLE_RUN)->verdict == REFUEL_VERDICT_OK;
        run[(size_t)(random_share() * (double)n)].distance_km = NAN;
        tell(run, n, &out);
        int is_ok = found(&out, REFUEL_LOAD_SINGLE_RUN)->verdict == REFUEL_VERDICT_OK;
        cr_assert(was_ok || !is_ok, "log %d", k);
    }
}

/* All loads twice as large: means twice, monotony and ratios as before. */
Test(load_properties, scale)
{
    static told twice;
    for (int k = 0; k < LOGS / 4; k++) {
        size_t n = random_log(100, 0);
        tell(run, n, &out);
        for (size_t i = 0; i < n; i++) run[i].duration_min *= 2;
        tell(run, n, &twice);
        for (size_t i = 0; i < out.got.days; i++) {
            cr_assert(close_to(twice.chronic[i], 2 * out.chronic[i]) && close_to(twice.fitness[i], 2 * out.fitness[i]));
            cr_assert(close_to(twice.monotony[i], out.monotony[i]) && close_to(twice.strain[i], 2 * out.strain[i]));
        }
    }
}
