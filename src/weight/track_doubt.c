#include "weight/track_doubt.h"

#include <math.h>

#include "core/elementary.h"
#include "core/normal.h"

enum { LATELY = 28, STEPS_MOST = 50 };

static const double two_pi = 6.28318530717958648;

rf_track_doubt rf_track_doubt_begin(double prior_share)
{
    return (rf_track_doubt){.of_log = 1 - prior_share};
}

void rf_track_doubt_add(rf_track_doubt *doubt, const rf_track_day *day)
{
    if (isnan(day->intake_kcal_d)) return;
    doubt->n = fmin(doubt->n + 1, LATELY);
    doubt->mean_kcal_d += (day->intake_kcal_d - doubt->mean_kcal_d) / doubt->n;
}

rf_track_doubt rf_track_doubt_of(const rf_track_scan *scan, double prior_share)
{
    rf_track_doubt doubt = rf_track_doubt_begin(prior_share);
    for (size_t i = scan->first; i < scan->request->days; i++) {
        rf_track_day day = rf_track_scan_day(scan->request, i);
        rf_track_doubt_add(&doubt, &day);
    }
    return doubt;
}

double rf_track_missing_kcal_d(const rf_track_scan *scan, const rf_track_doubt *doubt, double total_kcal_d)
{
    double share = scan->request->unlogged_share, most_kcal_d = scan->model.total_kcal_d - total_kcal_d;
    most_kcal_d += RF_TRACK_DOUBT_SDS * scan->model.total_sd_kcal_d;
    return fmax(0, fmin(doubt->of_log * share / (1 - share) * doubt->mean_kcal_d, most_kcal_d));
}

static double density(double x)
{
    return rf_exp(-0.5 * x * x) / sqrt(two_pi);
}

/* The root of P(x + missing) - P(-x) = level. The left side is concave, so that Newton's steps from below never pass the root. */
double rf_track_reach(double level, double missing)
{
    if (!(missing > 0)) return rf_half_width(level);
    double x = rf_normal_quantile(level);
    for (int i = 0; i < STEPS_MOST; i++) {
        double lacking = level - rf_normal_share(x + missing) + rf_normal_share(-x);
        double step = lacking / (density(x + missing) + density(x));
        x += step;
        if (!(step > 1e-12)) break;
    }
    return x;
}
