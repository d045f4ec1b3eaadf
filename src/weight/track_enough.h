/* Whether a log tells enough about the expenditure to be used. */
#ifndef REFUEL_WEIGHT_TRACK_ENOUGH_H
#define REFUEL_WEIGHT_TRACK_ENOUGH_H

#include "weight/track_scan.h"

/* refuel_track_reason; total is the expenditure of the last day. */
int32_t rf_track_enough(const rf_track_scan *scan, const rf_track_mixture *total);

#endif
