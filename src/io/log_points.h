/* A run as a file of points tells it: what GPX and TCX have in common. */
#ifndef REFUEL_IO_LOG_POINTS_H
#define REFUEL_IO_LOG_POINTS_H

#include "io/log_when.h"
#include "training/points_total.h"

typedef struct rf_log_points {
    rf_points points;
    rf_point point; /* that is being read */
    rf_log_when start;
    bool started; /* start is known */
} rf_log_points;

void rf_log_points_begin(rf_log_points *it);
void rf_log_points_point(rf_log_points *it); /* the next point begins */

/* The time of the point; that of the first is the start, where nothing else was told. */
void rf_log_points_time(rf_log_points *it, const char *text, size_t length);
void rf_log_points_start(rf_log_points *it, const char *text, size_t length);

/* Behind the last point: the run that the points tell. */
rf_log_entry rf_log_points_run(rf_log_points *it, const rf_log_reading *to);

/* A number of XML; NaN where it is none. */
double rf_log_points_number(const char *text, size_t length);

#endif
