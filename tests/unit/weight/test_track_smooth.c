#include "weight/track_smooth.h"

#include <string.h>

#include "unit/weight/track_logs.h"
#include "weight/track_read.h"

enum { N = RF_TRACK_STATES, DAYS = 6, ALL = N * DAYS };

static log_of_days log_;

/* All days in one normal distribution, told one number after the other: nothing goes back in time here. */
typedef struct whole {
    double mean[ALL], cov[ALL][ALL];
} whole;

/* Row i + 1 of the whole follows from row i by a transition; the filter knows mean and covariance of that day alone. */
static void append(whole *w, int day, const rf_track_filter *ahead, rf_track_matrix moved)
{
    int to = N * day, from = to - N;
    memcpy(&w->mean[to], ahead->mean, sizeof ahead->mean);
    for (int r = 0; r < N; r++)
        for (int c = 0; c < to; c++) {
            w->cov[to + r][c] = 0;
            for (int k = 0; k < N; k++) w->cov[to + r][c] += moved[r][k] * w->cov[from + k][c];
            w->cov[c][to + r] = w->cov[to + r][c];
        }
    for (int r = 0; r < N; r++)
        for (int c = 0; c < N; c++) w->cov[to + r][to + c] = ahead->cov[r][c];
}

static void tell(whole *w, int one, int other, double seen, double variance)
{
    double with[ALL], expected = w->mean[one] + (other >= 0 ? w->mean[other] : 0), spread = variance;
    for (int i = 0; i < ALL; i++) with[i] = w->cov[i][one] + (other >= 0 ? w->cov[i][other] : 0);
    spread += with[one] + (other >= 0 ? with[other] : 0);
    for (int i = 0; i < ALL; i++) w->mean[i] += with[i] / spread * (seen - expected);
    for (int i = 0; i < ALL; i++)
        for (int j = 0; j < ALL; j++) w->cov[i][j] -= with[i] * with[j] / spread;
}

static void tell_day(whole *w, const rf_track_scan *scan, double noise, int day)
{
    rf_track_day known = rf_track_scan_day(scan->request, (size_t)day);
    double sd_kg = 0.003 * scan->model.weight_kg * noise, sd_kcal = scan->model.intake_sd_kcal_d;
    int at = N * day;
    if (!isnan(known.weight_kg)) tell(w, at + RF_TRACK_WEIGHT, at + RF_TRACK_WATER, known.weight_kg, sd_kg * sd_kg);
    if (!isnan(known.intake_kcal_d)) tell(w, at + RF_TRACK_INTAKE, -1, known.intake_kcal_d, sd_kcal * sd_kcal);
}

/* One filter of the bank, done that way. */
static void whole_of(whole *w, const rf_track_scan *scan, int k)
{
    memset(w, 0, sizeof *w);
    rf_track_filter filter = scan->at_first.filter[k];
    rf_track_matrix moved = {{0}};
    append(w, 0, &filter, moved);
    for (int day = 0; day < DAYS; day++) {
        rf_track_day known = rf_track_scan_day(scan->request, (size_t)day);
        tell_day(w, scan, filter.noise, day);
        rf_track_filter_weigh(&filter, &scan->model, &known);
        rf_track_filter_eat(&filter, &scan->model, &known);
        rf_track_filter_predict(&filter, &scan->model, &known, moved);
        if (day + 1 < DAYS) append(w, day + 1, &filter, moved);
    }
}

Test(track_smooth, is_the_distribution_of_all_days_together)
{
    log_steady(&log_, DAYS);
    static const double eaten[DAYS] = {2900, 2100, NAN, 2500, 3000, 1900};
    memcpy(log_.intake_kcal_d, eaten, sizeof eaten);
    for (size_t i = 0; i < DAYS; i++) log_.weight_kg[i] = 80 + 0.2 * (log_.weight_kg[i] - 80); /* no outlier for any */
    log_.weight_kg[3] = NAN;
    rf_track_scan scan;
    refuel_track_request ask;
    rf_track_mixture change;
    cr_assert(eq(int, (int)rf_track_read(&log_.ask, &ask, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_track_begin(&ask, &scan, NULL), REFUEL_OK));
    cr_assert(rf_track_scan_log(&scan));
    rf_track_smooth(&scan, 0, DAYS - 1, &change);
    double mean[DAYS][2] = {{0}}, square[DAYS][2] = {{0}};
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        static whole w;
        whole_of(&w, &scan, k);
        const int states[] = {RF_TRACK_TOTAL, RF_TRACK_WEIGHT};
        for (int day = 0; day < DAYS; day++)
            for (int s = 0; s < 2; s++) {
                int at = N * day + states[s];
                mean[day][s] += change.share[k] * w.mean[at];
                square[day][s] += change.share[k] * (w.cov[at][at] + w.mean[at] * w.mean[at]);
            }
        int last = N * (DAYS - 1) + RF_TRACK_WEIGHT, first = RF_TRACK_WEIGHT;
        cr_expect(epsilon_eq(dbl, change.mean[k], w.mean[last] - w.mean[first], 1e-8), "%d", k);
        double variance = w.cov[last][last] + w.cov[first][first] - 2 * w.cov[first][last];
        cr_expect(epsilon_eq(dbl, change.variance[k], variance, 1e-8), "%d", k);
    }
    for (int day = 0; day < DAYS; day++) {
        rf_track_past past = rf_track_smooth_day(&scan, (size_t)day);
        cr_expect(epsilon_eq(dbl, past.total.mean, mean[day][0], 1e-6), "%d", day);
        cr_expect(epsilon_eq(dbl, past.weight.mean, mean[day][1], 1e-9), "%d", day);
        cr_expect(epsilon_eq(dbl, past.total.variance, square[day][0] - mean[day][0] * mean[day][0], 1e-3), "%d", day);
        cr_expect(epsilon_eq(dbl, past.weight.variance, square[day][1] - mean[day][1] * mean[day][1], 1e-8), "%d", day);
    }
}

/* What is not asked for is not computed, and the rest is the same. */
Test(track_smooth, goes_back_as_far_as_it_is_asked)
{
    log_steady(&log_, 30);
    rf_track_scan scan;
    refuel_track_request ask;
    rf_track_mixture all, some;
    cr_assert(eq(int, (int)rf_track_read(&log_.ask, &ask, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_track_begin(&ask, &scan, NULL), REFUEL_OK));
    cr_assert(rf_track_scan_log(&scan));
    rf_track_smooth(&scan, 0, 7, &all);
    rf_track_past then = rf_track_smooth_day(&scan, 22), now;
    rf_track_smooth(&scan, 22, 7, &some);
    now = rf_track_smooth_day(&scan, 22);
    cr_expect(eq(int, memcmp(&all, &some, sizeof all), 0));
    cr_expect(eq(int, memcmp(&then, &now, sizeof then), 0));
}

/* The last day has none after it: there the smoother is the filter. And what is known of a day can only grow. */
Test(track_smooth, ends_where_the_filter_ends)
{
    log_steady(&log_, 60);
    for (size_t i = 0; i < 60; i++) log_.intake_kcal_d[i] = i % 5 == 3 ? NAN : 2400 + 50.0 * (double)(i % 9);
    rf_track_scan scan;
    refuel_track_request ask;
    rf_track_mixture change;
    cr_assert(eq(int, (int)rf_track_read(&log_.ask, &ask, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_track_begin(&ask, &scan, NULL), REFUEL_OK));
    cr_assert(rf_track_scan_log(&scan));
    rf_track_smooth(&scan, 0, 7, &change);
    rf_track_mixture total = rf_track_bank_state(&scan.bank, RF_TRACK_TOTAL);
    rf_track_moments now = rf_track_mixture_moments(&total);
    rf_track_past past = rf_track_smooth_day(&scan, 59);
    cr_expect(epsilon_eq(dbl, past.total.mean, now.mean, 1e-8));
    cr_expect(epsilon_eq(dbl, past.total.variance, now.variance, 1e-4));
    cr_expect(lt(dbl, rf_track_smooth_day(&scan, 30).total.variance, now.variance));
}
