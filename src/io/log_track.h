/* A run as a file of points tells it: what GPX and TCX have in common. */
#ifndef REFUEL_IO_LOG_TRACK_H
#define REFUEL_IO_LOG_TRACK_H

#include "io/log_when.h"
#include "training/track_points.h"

typedef struct rf_log_track {
    rf_points points;
    rf_point point; /* that is being read */
    rf_log_when start;
    bool started; /* start is known */
} rf_log_track;

void rf_log_track_begin(rf_log_track *it);
void rf_log_track_point(rf_log_track *it); /* the next point begins */

/* The time of the point; that of the first is the start, where nothing else was told. */
void rf_log_track_time(rf_log_track *it, const char *text, size_t length);
void rf_log_track_start(rf_log_track *it, const char *text, size_t length);

/* Behind the last point: the run that the points tell. */
rf_log_entry rf_log_track_run(rf_log_track *it, const rf_log_reading *to);

/* A number of XML; NaN where it is none. */
double rf_log_track_number(const char *text, size_t length);

#endif
