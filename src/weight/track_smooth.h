/* The second pass over a log: each filter once more, forwards and then back, so that every day knows of those after it
   (Rauch, Tung and Striebel 1965). */
#ifndef REFUEL_WEIGHT_TRACK_SMOOTH_H
#define REFUEL_WEIGHT_TRACK_SMOOTH_H

#include "weight/track_scan.h"

/* What is known of one day in the end: moments of the expenditure, without its fast part, and of the weight. */
typedef struct rf_track_past {
    rf_track_moments total, weight;
} rf_track_past;

/* Fills the workspace back to day `from`, `weighed` or later; *change is that of the weight over the last `span` days, with a
   part for each filter. It is not set where span is 0, or reaches before `from`. */
void rf_track_smooth(const rf_track_scan *scan, size_t from, size_t span, rf_track_mixture *change);

/* Day `from` or later, after rf_track_smooth. */
rf_track_past rf_track_smooth_day(const rf_track_scan *scan, size_t i);

#endif
