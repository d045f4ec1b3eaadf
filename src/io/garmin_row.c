#include "io/garmin_row.h"

#include <math.h>
#include <stdlib.h>

/* Steps x stride over the distance that is shown: 985 to 1000 in real exports in km, 1595 to 1612 in those in miles, near 1 in
   rows in metres. Between them lie the geometric means. */
#define METRES_BELOW 30.0
#define KM_FROM 700.0
#define MILES_FROM 1270.0
#define MILES_BELOW 2200.0
#define MOVING_LEAST 0.5 /* of the time: less is not known, though it stands there */
#define MINUTE_S 60.0    /* what h:mm leaves out */

/* h:mm where the moving time, or the pace, fits that and not m:ss. */
static bool is_hours(const rf_garmin_row *row, double distance)
{
    const double *time_s = row->time_s;
    if (isnan(time_s[1])) return false;
    if (row->moving_s > 0) {
        bool short_fits = row->moving_s >= MOVING_LEAST * time_s[0] && row->moving_s <= time_s[0] + 1;
        bool long_fits = row->moving_s >= MOVING_LEAST * time_s[1] && row->moving_s <= time_s[1] + MINUTE_S;
        if (short_fits != long_fits) return long_fits;
    }
    double likely_s = row->pace_s * distance;
    if (!(likely_s > 0) || row->track) return false;
    return fabs(time_s[1] - likely_s) < fabs(time_s[0] - likely_s);
}

static double time_of(const rf_garmin_row *row, double distance)
{
    return row->time_s[is_hours(row, distance) ? 1 : 0];
}

/* NaN where it cannot be told. */
static double steps_over_distance(const rf_garmin_row *row, bool decimals)
{
    double distance = row->distance[decimals], time_s = time_of(row, distance);
    double q = row->cadence[0] * row->stride_m[decimals] * time_s / 60 / distance;
    return q > 0 && isfinite(q) ? q : NAN;
}

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

const rf_unit *rf_garmin_unit(const rf_garmin_row *row, size_t rows, bool decimals, bool *no_memory)
{
    size_t known = 0;
    double *q = rows ? malloc(rows * sizeof *q) : NULL, median = NAN;
    *no_memory |= rows > 0 && !q;
    if (!q) return NULL;
    for (size_t i = 0; i < rows; i++) {
        double one = steps_over_distance(&row[i], decimals);
        if (one >= METRES_BELOW && !row[i].track) q[known++] = one;
    }
    qsort(q, known, sizeof *q, compare);
    if (known > 0) median = (q[(known - 1) / 2] + q[known / 2]) / 2;
    free(q);
    if (median >= KM_FROM && median < MILES_FROM) return &rf_units[RF_U_KM];
    return median >= MILES_FROM && median < MILES_BELOW ? &rf_units[RF_U_MI] : NULL;
}

bool rf_garmin_settle(rf_garmin_row *row, bool decimals, const rf_unit *unit)
{
    const rf_measure metres = RF_MEASURE(M);
    double q = steps_over_distance(row, decimals), distance = row->distance[decimals];
    double time_s = time_of(row, distance), slack_s = isnan(row->time_s[1]) ? 0 : MINUTE_S;
    bool moving = row->moving_s > 0 && row->moving_s >= MOVING_LEAST * time_s && row->moving_s <= time_s + slack_s;
    bool in_metres = q < METRES_BELOW || (isnan(q) && row->track);
    if (!unit && !in_metres && distance > 0) return false;
    row->run.distance_m = in_metres ? distance : NAN;
    if (!in_metres && unit) row->run.distance_m = rf_measure_convert(distance, (rf_measure){unit, NULL}, metres);
    row->run.moving_s = moving ? row->moving_s : time_s;
    bool feet = rf_is_unit(unit, RF_U_MI);
    double climb = isnan(row->climb[0]) ? row->climb[1] : row->climb[0]; /* whole numbers: 1,120 is 1120 in any file */
    if (unit) row->run.climb_m = rf_measure_convert(climb, feet ? RF_MEASURE(FT) : metres, metres);
    return true;
}
