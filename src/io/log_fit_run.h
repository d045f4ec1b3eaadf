/* What one FIT file says of runs and weighings, until its end tells what of it counts. */
#ifndef REFUEL_IO_LOG_FIT_RUN_H
#define REFUEL_IO_LOG_FIT_RUN_H

#include "io/log_fit_message.h"
#include "training/points_total.h"

#define RF_FIT_SESSIONS 64
#define RF_FIT_LAPS 1024 /* that are kept, to tell those of one session */

/* A session, a lap, or a sum of laps, of which the first start and no elapsed time is kept; NaN is not known. */
typedef struct rf_fit_total {
    double sport, start, end, elapsed_s, timer_s, moving_s, distance_m, climb_m;
    double first_lap, laps; /* of a session: the place of its first lap in the file, and how many it has */
} rf_fit_total;

extern const rf_fit_total rf_fit_total_none;

typedef struct rf_fit_run {
    double type, sport;
    rf_fit_total session[RF_FIT_SESSIONS], laps; /* laps: the sum of all */
    rf_fit_total lap[RF_FIT_LAPS];
    size_t sessions, lap_count; /* lap_count: of all, also of those that are not kept */
    rf_points points;
    double first, last;      /* of the records, and of the events of the timer */
    double started, timer_s; /* by these events; started: NaN while it stands */
    double near_s;           /* intervals between records that are not too long */
    double distance_m;       /* as the device counts it */
    size_t records, events;
    double offset_s; /* local time less UTC; NaN: the file does not say */
} rf_fit_run;

void rf_fit_run_begin(rf_fit_run *it);

/* Adds a lap to a sum. */
void rf_fit_add_lap(rf_fit_total *sum, const rf_fit_total *lap);

/* One message, other than a weighing. */
void rf_fit_run_take(rf_fit_run *it, const rf_fit_messages *message);

#endif
