/* How much is run in a week, by the runs of a log: the rule of refuel fatigue (fatigue/trained.h), for runs of any file. */
#ifndef REFUEL_IO_LOG_WEEK_H
#define REFUEL_IO_LOG_WEEK_H

#include <refuel/status.h>

#include "io/log_book.h"

#define RF_LOG_WEEK_WHY 160

typedef struct rf_log_week {
    double km_week, speed_km_h; /* NaN: not known */
    int64_t first, last;        /* the days that it is the mean of */
    size_t runs;                /* of these days */
    double days;                /* how many they are */
    int32_t by_recent;          /* the last days alone, which are clearly more than the weeks */
    char why[RF_LOG_WEEK_WHY];  /* km_week is not known: why */
} rf_log_week;

/* The book was merged. REFUEL_E_NO_MEMORY alone. */
refuel_status rf_log_week_of(const rf_log_book *book, rf_log_week *out, refuel_error *err);

#endif
