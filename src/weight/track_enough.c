#include "weight/track_enough.h"

#include <math.h>

/* Daily weights give an interval of less than 300 kcal/d to either side, at 95 %, once there are more than 28 days of them
   (Hall & Chow 2011, doi:10.3945/ajcn.111.014399). That half of the days of these four weeks must be there, and that a week
   together without an intake, or the last one without a weigh-in, is too long, are conventions of refuel: what is eaten on a
   holiday is not what is eaten at home, and in simulated people the estimate after one was off by more than it said. */
enum { LEAST_DAYS = 28, WINDOW = 28, LEAST_IN_WINDOW = 14, LONGEST_GAP = 7 };
/* Three standard deviations, of 12 %, below what an equation says: food is missing in the log, and who ate by the estimate would
   eat too little. A convention of refuel. */
static const double least_of_prior = 0.64;
static const double wide_level = 0.95, wide_kcal_d = 300;

static bool has_gaps(const rf_track_scan *scan)
{
    size_t days = scan->request->days, weigh_ins = 0, intakes = 0, without = 0, longest = 0;
    for (size_t i = days > WINDOW ? days - WINDOW : 0; i < days; i++) {
        if (i < scan->first) continue;
        rf_track_day day = rf_track_scan_day(scan->request, i);
        weigh_ins += isnan(day.weight_kg) ? 0 : 1;
        intakes += isnan(day.intake_kcal_d) ? 0 : 1;
        without = isnan(day.intake_kcal_d) ? without + 1 : 0;
        if (without > longest) longest = without;
    }
    if (longest >= LONGEST_GAP) return true;
    return weigh_ins < LEAST_IN_WINDOW || intakes < LEAST_IN_WINDOW || days - scan->last_weigh_in > LONGEST_GAP;
}

/* What must not be told comes before what is not known well enough. */
int32_t rf_track_enough(const rf_track_scan *scan, const rf_track_mixture *total)
{
    if (rf_track_mixture_moments(total).mean < least_of_prior * scan->model.total_kcal_d) return REFUEL_TRACK_LOW;
    if (scan->request->days - scan->weighed < LEAST_DAYS) return REFUEL_TRACK_DAYS;
    if (has_gaps(scan)) return REFUEL_TRACK_GAPS;
    double low = rf_track_mixture_quantile(total, 0.5 * (1 - wide_level));
    double high = rf_track_mixture_quantile(total, 0.5 * (1 + wide_level));
    return 0.5 * (high - low) > wide_kcal_d ? REFUEL_TRACK_WIDE : REFUEL_TRACK_REASON_NONE;
}
