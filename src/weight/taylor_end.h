/* Where the steps through a segment stop. */
#ifndef REFUEL_WEIGHT_TAYLOR_END_H
#define REFUEL_WEIGHT_TAYLOR_END_H

#include "weight/stop.h"
#include "weight/taylor.h"

typedef enum rf_taylor_end {
    RF_TAYLOR_GOES_ON,
    RF_TAYLOR_DONE,  /* the step in hand is the last of the segment */
    RF_TAYLOR_ENDED, /* within it no lean mass, or no weight, is left */
    RF_TAYLOR_FAILED
} rf_taylor_end;

/* What came of a step. *end_day, in days since the start of the segment, is set where the run ended. */
rf_taylor_end rf_taylor_check(rf_taylor *taylor, int lane, double *end_day);

/* Watches the whole days first..last, which lie within the step in hand: why the path ends there, refuel_end, and *end_day,
   the day; 0 where it goes on. */
int32_t rf_taylor_stop(const rf_taylor *taylor, int lane, const rf_stop *stop, int64_t first, int64_t last,
                       int64_t *end_day);

#endif
