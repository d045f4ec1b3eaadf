#include "weight/track_enough.h"

#include <math.h>

static void count_window(const rf_track_scan *scan, rf_track_measure *m)
{
    size_t days = scan->request->days;
    for (size_t i = days > RF_TRACK_WINDOW_D ? days - RF_TRACK_WINDOW_D : 0; i < days; i++) {
        if (i < scan->first) continue;
        rf_track_day day = rf_track_scan_day(scan->request, i);
        m->weigh_ins += isnan(day.weight_kg) ? 0 : 1;
        m->intakes += isnan(day.intake_kcal_d) ? 0 : 1;
    }
}

rf_track_measure rf_track_measure_of(const rf_track_scan *scan, const rf_track_mixture *total)
{
    double low = rf_track_mixture_quantile(total, 0.5 * (1 - RF_TRACK_WIDE_LEVEL));
    double high = rf_track_mixture_quantile(total, 0.5 * (1 + RF_TRACK_WIDE_LEVEL));
    rf_track_measure m = {.of_prior = rf_track_mixture_moments(total).mean / scan->model.total_kcal_d,
                          .days = scan->request->days - scan->weighed,
                          .gap_d = scan->request->days - scan->last_weigh_in,
                          .half_kcal_d = 0.5 * (high - low)};
    count_window(scan, &m);
    return m;
}

int32_t rf_track_enough(const rf_track_measure *m)
{
    bool gaps = m->weigh_ins < RF_TRACK_LEAST_IN_WINDOW || m->intakes < RF_TRACK_LEAST_IN_WINDOW ||
                m->gap_d > RF_TRACK_LONGEST_GAP_D;
    if (m->of_prior < RF_TRACK_LEAST_OF_PRIOR) return REFUEL_TRACK_LOW;
    if (m->days < RF_TRACK_LEAST_DAYS) return REFUEL_TRACK_DAYS;
    if (gaps) return REFUEL_TRACK_GAPS;
    return m->half_kcal_d > RF_TRACK_WIDE_KCAL_D ? REFUEL_TRACK_WIDE : REFUEL_TRACK_REASON_NONE;
}
