#include "io/log_fit_run.h"

#include <math.h>

enum { FILE_ID = 0, SPORT = 12, SESSION = 18, LAP = 19, RECORD = 20, EVENT = 21, ACTIVITY = 34 };

#define SEMICIRCLE (180 / 2147483648.0) /* degrees */
#define NEAR_S 60.0 /* records further apart than this tell of no running between them, where nothing else does */

const rf_fit_total rf_fit_total_none = {NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};

void rf_fit_run_begin(rf_fit_run *it)
{
    it->type = it->sport = NAN;
    it->laps = rf_fit_total_none;
    it->sessions = it->lap_count = it->records = it->events = 0;
    it->timer_s = it->near_s = 0;
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
                                                 .climb_m = value[22],
                                                 .first_lap = value[25],
                                                 .laps = value[26]};
}

void rf_fit_add_lap(rf_fit_total *sum, const rf_fit_total *lap)
{
    if (isnan(sum->start)) sum->start = lap->start;
    if (!isnan(lap->sport)) sum->sport = lap->sport;
    add(&sum->timer_s, lap->timer_s);
    add(&sum->moving_s, lap->moving_s);
    add(&sum->distance_m, lap->distance_m);
    add(&sum->climb_m, lap->climb_m);
}

static void take_lap(rf_fit_run *it, const double *value)
{
    rf_fit_total lap = rf_fit_total_none;
    lap.sport = value[25];
    lap.start = value[2];
    lap.timer_s = value[8] / 1000;
    lap.moving_s = value[52] / 1000;
    lap.distance_m = value[9] / 100;
    lap.climb_m = value[21];
    rf_fit_add_lap(&it->laps, &lap);
    if (it->lap_count < RF_FIT_LAPS) it->lap[it->lap_count] = lap;
    it->lap_count++;
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
