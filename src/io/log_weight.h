/* The weight at present by the last weighings of a log, without a model: for whom nothing may be learnt, and to see whether the
   weighings are those of one body. */
#ifndef REFUEL_IO_LOG_WEIGHT_H
#define REFUEL_IO_LOG_WEIGHT_H

#include "io/track_log.h"

typedef struct rf_log_weight {
    double kg;           /* the middle one of the last weighings; NaN: there is none, or they are not of one body */
    int64_t first, last; /* their days */
    size_t count;
    const char *why; /* why they cannot be of one body; NULL: they can */
} rf_log_weight;

/* The log was merged. */
rf_log_weight rf_log_weight_of(const rf_track_given *given);

#endif
