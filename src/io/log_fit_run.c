#include "io/log_fit_run.h"

#include <math.h>

enum { FILE_ID = 0, SPORT = 12, SESSION = 18, LAP = 19, RECORD = 20, EVENT = 21, ACTIVITY = 34 };

#define SEMICIRCLE (180 / 2147483648.0) /* degrees */
#define NEAR_S 60.0 /* records further apart than this tell of no running between them, where nothing else does */

void rf_fit_run_begin(rf_fit_run *it)
{
    const rf_fit_total none = {NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};
    *it = (rf_fit_run){.type = NAN, .sport = NAN, .laps = none};
    it->first = it->last = it->started = it->distance_m = it->offset_s = NAN;
    rf_points_begin(&it->points);
}

static void add(double *sum, double value)
{
    if (!isnan(value)) *sum = isnan(*sum) ? value : *sum + value;
}

static void take_session(rf_fit_run *it, const double *value)
{
    if (it->sessions == RF_FIT_SESSIONS) return;
    it->session[it->sessions++] = (rf_fit_total){.sport = value[5],
                                                 .start = value[2],
                                                 .end = value[RF_FIT_TIMESTAMP],
                                                 .elapsed_s = value[7] / 1000,
                                                 .timer_s = value[8] / 1000,
                                                 .moving_s = value[59] / 1000,
                                                 .distance_m = value[9] / 100,
                                                 .climb_m = value[22]};
}

static void take_lap(rf_fit_run *it, const double *value)
{
    rf_fit_total *laps = &it->laps;
    if (it->lap_count++ == 0) laps->start = value[2];
    if (!isnan(value[25])) laps->sport = value[25];
    add(&laps->timer_s, value[8] / 1000);
    add(&laps->moving_s, value[52] / 1000);
    add(&laps->distance_m, value[9] / 100);
    add(&laps->climb_m, value[21]);
}

static void take_record(rf_fit_run *it, const double *value)
{
    double time = value[RF_FIT_TIMESTAMP], distance_m = value[5] / 100;
    double height = isnan(value[78]) ? value[2] : value[78];
    const rf_point point = {time, SEMICIRCLE * value[0], SEMICIRCLE * value[1], height / 5 - 500};
    it->records++;
    if (isnan(it->first)) it->first = time;
    if (!isnan(time)) {
        double span = time - it->last;
        if (span > 0 && span <= NEAR_S) it->near_s += span;
        it->last = time;
    }
    if (!isnan(distance_m)) it->distance_m = distance_m;
    rf_points_add(&it->points, &point);
}

/* The timer was started or stopped. */
static void take_event(rf_fit_run *it, const double *value)
{
    double time = value[RF_FIT_TIMESTAMP], type = value[1];
    if (!(value[0] == 0) || isnan(time)) return;
    if (type == 0) {
        if (isnan(it->started)) it->started = time;
        if (isnan(it->first)) it->first = time;
        it->events++;
    } else if (type == 1 || type == 4 || type == 8 || type == 9) {
        if (time > it->started) it->timer_s += time - it->started;
        it->started = NAN;
        rf_points_break(&it->points);
    }
}

void rf_fit_run_take(rf_fit_run *it, const rf_fit_messages *message)
{
    const double *value = message->value;
    switch (message->global) {
        case FILE_ID: it->type = value[0]; break;
        case SPORT: it->sport = value[0]; break;
        case SESSION: take_session(it, value); break;
        case LAP: take_lap(it, value); break;
        case RECORD: take_record(it, value); break;
        case EVENT: take_event(it, value); break;
        case ACTIVITY: it->offset_s = value[5] - value[RF_FIT_TIMESTAMP]; break;
        default: break;
    }
}
