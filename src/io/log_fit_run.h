/* What one FIT file says of runs and weighings, until its end tells what of it counts. */
#ifndef REFUEL_IO_LOG_FIT_RUN_H
#define REFUEL_IO_LOG_FIT_RUN_H

#include "io/log_fit_message.h"
#include "training/points_total.h"

#define RF_FIT_SESSIONS 64

/* A session, or all laps, of which the first start and no elapsed time is kept; NaN is not known. */
typedef struct rf_fit_total {
    double sport, start, end, elapsed_s, timer_s, moving_s, distance_m, climb_m;
} rf_fit_total;

typedef struct rf_fit_run {
    double type, sport;
    rf_fit_total session[RF_FIT_SESSIONS], laps;
    size_t sessions, lap_count;
    rf_points points;
    double first, last;      /* of the records, and of the events of the timer */
    double started, timer_s; /* by these events; started: NaN while it stands */
    double near_s;           /* intervals between records that are not too long */
    double distance_m;       /* as the device counts it */
    size_t records, events;
    double offset_s; /* local time less UTC; NaN: the file does not say */
} rf_fit_run;

void rf_fit_run_begin(rf_fit_run *it);

/* One message, other than a weighing. */
void rf_fit_run_take(rf_fit_run *it, const rf_fit_messages *message);

#endif
