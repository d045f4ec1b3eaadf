#include "weight/track_doubt.h"

#include <math.h>

#include "core/normal.h"
#include "unit/weight/track_logs.h"

static log_of_days day;

/* Every amount between the ends has its chance, and those at the ends no more. */
Test(track_doubt, reach)
{
    static const double levels[] = {0.5, 0.8, 0.95, 0.99}, missing[] = {1e-9, 0.01, 0.3, 1, 2.5, 6, 40};
    for (size_t l = 0; l < sizeof levels / sizeof *levels; l++) {
        double level = levels[l], before = rf_half_width(level), one_side = rf_normal_quantile(level);
        cr_expect(eq(dbl, rf_track_reach(level, 0), before));
        cr_expect(eq(dbl, rf_track_reach(level, NAN), before));
        for (size_t m = 0; m < sizeof missing / sizeof *missing; m++) {
            double reach = rf_track_reach(level, missing[m]);
            double holds = rf_normal_share(reach + missing[m]) - rf_normal_share(-reach);
            cr_expect(epsilon_eq(dbl, holds, level, 1e-12), "%g %g", level, missing[m]);
            cr_expect(reach <= before && reach >= one_side - 1e-12, "%g %g", level, missing[m]);
            before = reach;
        }
        cr_expect(epsilon_eq(dbl, before, one_side, 1e-12), "one side at a time");
    }
}

/* The mean of the first days, then one in which older days fade; days that do not count are passed over. */
Test(track_doubt, what_was_logged_lately)
{
    rf_track_doubt doubt = rf_track_doubt_begin(0.25);
    cr_expect(eq(dbl, doubt.of_log, 0.75));
    rf_track_day none = {.intake_kcal_d = NAN}, one = {.intake_kcal_d = 2000}, other = {.intake_kcal_d = 3000};
    rf_track_doubt_add(&doubt, &none);
    cr_expect(eq(dbl, doubt.mean_kcal_d, 0));
    for (int i = 0; i < 14; i++) rf_track_doubt_add(&doubt, &one);
    for (int i = 0; i < 14; i++) rf_track_doubt_add(&doubt, &other);
    rf_track_doubt_add(&doubt, &none);
    cr_expect(epsilon_eq(dbl, doubt.mean_kcal_d, 2500, 1e-9));
    for (int i = 0; i < 28; i++) rf_track_doubt_add(&doubt, &other);
    cr_expect(epsilon_eq(dbl, doubt.mean_kcal_d, 3000 - 500 * pow(27.0 / 28, 28), 1e-9));
}

static rf_track_scan scan_of(double share)
{
    static refuel_track_request ask;
    ask = (refuel_track_request)REFUEL_TRACK_REQUEST_INIT;
    ask.unlogged_share = share;
    return (rf_track_scan){.request = &ask, .model = {.total_kcal_d = 2600, .total_sd_kcal_d = 300}};
}

Test(track_doubt, what_may_be_missing)
{
    rf_track_scan scan = scan_of(0.2);
    rf_track_doubt doubt = {.of_log = 0.9, .n = 28, .mean_kcal_d = 2400};
    cr_expect(epsilon_eq(dbl, rf_track_missing_kcal_d(&scan, &doubt, 2400), 0.9 * 600, 1e-9), "a fifth of 3000");
    cr_expect(epsilon_eq(dbl, rf_track_missing_kcal_d(&scan, &doubt, 3000), 200, 1e-9), "not beyond 2 SD");
    cr_expect(eq(dbl, rf_track_missing_kcal_d(&scan, &doubt, 3300), 0));
    scan = scan_of(0);
    cr_expect(eq(dbl, rf_track_missing_kcal_d(&scan, &doubt, 2400), 0));
    doubt.mean_kcal_d = 0;
    scan = scan_of(0.2);
    cr_expect(eq(dbl, rf_track_missing_kcal_d(&scan, &doubt, 2400), 0), "without a diary no doubt of it");
}

/* The mean and its spread stay where they were; the ends of each day are those of the result. */
Test(track_doubt, only_the_ends_move)
{
    enum { DAYS = 60 };
    static double kcal[2][DAYS], low[2][DAYS], high[2][DAYS];
    refuel_track_result got[2] = {REFUEL_TRACK_RESULT_INIT, REFUEL_TRACK_RESULT_INIT};
    log_steady(&day, DAYS);
    day.weight_kg[0] = NAN;
    day.ask.prior_sd_kcal_d = 400; /* two of them are more than what may be missing */
    for (int i = 0; i < 2; i++) {
        day.ask.unlogged_share = i ? NAN : 0;
        got[i].capacity = DAYS;
        got[i].day_kcal_d = kcal[i], got[i].day_low_kcal_d = low[i], got[i].day_high_kcal_d = high[i];
        cr_assert(eq(int, (int)refuel_track(&day.ask, &got[i], NULL), REFUEL_OK));
        cr_expect(isnan(kcal[i][0]) && isnan(low[i][0]) && isnan(high[i][0]), "before the first weigh-in");
        cr_expect(eq(dbl, low[i][DAYS - 1], got[i].expenditure_low_kcal_d));
        cr_expect(eq(dbl, high[i][DAYS - 1], got[i].expenditure_high_kcal_d));
    }
    cr_expect(eq(dbl, got[0].missing_kcal_d, 0));
    double missing_kcal_d = (1 - got[1].prior_share) * 2600 / 4;
    cr_expect(epsilon_eq(dbl, got[1].missing_kcal_d, missing_kcal_d, 1e-6), "a fifth of what is eaten");
    for (int i = 1; i < DAYS; i++) {
        cr_expect(eq(dbl, kcal[0][i], kcal[1][i]));
        cr_expect(epsilon_eq(dbl, high[0][i] - kcal[0][i], kcal[0][i] - low[0][i], 3));
        cr_expect(low[0][i] < low[1][i] && low[1][i] < kcal[1][i] - 100, "%d", i);
        cr_expect(high[1][i] > high[0][i] + missing_kcal_d - 150 && high[1][i] < high[0][i] + missing_kcal_d, "%d", i);
    }
}
