/* The weight that is told: a line through what the scale would show without its noise. */
#ifndef REFUEL_WEIGHT_TRACK_TREND_H
#define REFUEL_WEIGHT_TRACK_TREND_H

#include "weight/track_smooth.h"

/* Tissue and the water of glycogen and fluid follow the food of each day, which a trend does not: of a day it has the straight line
   through the seven days around, at the ends of a log and at a jump the nearest seven, or as many as there are. rf_track_smooth has
   filled the workspace back to `from`. */
double rf_track_trend_kg(const rf_track_scan *scan, size_t from, size_t i);

#endif
