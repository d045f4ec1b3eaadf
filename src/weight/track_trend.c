#include "weight/track_trend.h"

enum { WEEK = 7 };

static double shown_kg(const rf_track_scan *scan, size_t i)
{
    return rf_track_smooth_day(scan, i).weight.mean + rf_track_scan_day(scan->request, i).water_kg;
}

/* Whether the weight began anew on that day. */
static bool jumps(const rf_track_scan *scan, size_t i)
{
    return rf_track_scan_day(scan->request, i).jump_kg > 0;
}

double rf_track_trend_kg(const rf_track_scan *scan, size_t from, size_t i)
{
    size_t low = i, high = i;
    for (bool more = true; more && high - low + 1 < WEEK;) {
        bool earlier = low > from && !jumps(scan, low);
        bool later = high + 1 < scan->request->days && !jumps(scan, high + 1);
        more = earlier || later;
        if (earlier && (!later || i - low <= high - i))
            low--;
        else if (later)
            high++;
    }
    double middle = 0.5 * (double)(low + high), sum_kg = 0, rise = 0, spread = 0;
    for (size_t d = low; d <= high; d++) {
        double off = (double)d - middle, kg = shown_kg(scan, d);
        sum_kg += kg;
        rise += off * kg;
        spread += off * off;
    }
    double kg_d = spread > 0 ? rise / spread : 0;
    return sum_kg / (double)(high + 1 - low) + kg_d * ((double)i - middle);
}
