/* What the numbers of a row of Garmin's list mean, which only other numbers tell. */
#ifndef REFUEL_IO_GARMIN_ROW_H
#define REFUEL_IO_GARMIN_ROW_H

#include "core/unit.h"
#include "training/log_entry.h"

/* As it stands there; NaN is not known. Of two readings of a number the first has commas before thousands, the second a
   comma of decimals; of a time m:ss or all of h:mm:ss, and h:mm. */
typedef struct rf_garmin_row {
    rf_log_entry run;
    double distance[2], climb[2], stride_m[2], cadence[2], time_s[2];
    double moving_s, pace_s;
    bool track; /* on a track: in metres */
} rf_garmin_row;

/* km or mi, by steps: cadence x stride x time / distance is near 1000 or 1609. NULL where nothing tells it, and
   without memory. */
const rf_unit *rf_garmin_unit(const rf_garmin_row *row, size_t rows, bool decimals, bool *no_memory);

/* Gives the run its numbers. false where its unit is not known. */
bool rf_garmin_settle(rf_garmin_row *row, bool decimals, const rf_unit *unit);

#endif
