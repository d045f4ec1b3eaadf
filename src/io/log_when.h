/* Dates and times as the files of apps have them. */
#ifndef REFUEL_IO_LOG_WHEN_H
#define REFUEL_IO_LOG_WHEN_H

#include <stdbool.h>

#include "io/log_format.h"

typedef enum rf_log_zone { RF_LOG_ZONE_LOCAL, RF_LOG_ZONE_OFFSET, RF_LOG_ZONE_UTC } rf_log_zone;

typedef struct rf_log_when {
    int64_t day;
    double start_s;    /* since midnight; NaN: a date alone */
    rf_log_zone zone;  /* of the text: none, an offset, or Z */
    double offset_s;   /* of RF_LOG_ZONE_OFFSET */
    int64_t other_day; /* what the day is with day and month the other way round; RF_LOG_NO_DAY where it is no other */
    rf_log_order told; /* of which order it must be */
} rf_log_when;

/* A date, and a time behind it where there is one: "2025-04-07 08:30:00", "2024-05-01T06:50:12.000+0200",
   "Jul 14, 2025, 10:30:05 PM", "21 jun. 2017 16:07:55", "04.12.2022, 13:17:26", "14/03/2015 8.21.07", "17.03.13". The whole
   of the text; false where it is none, or no day of the calendar. Dates with a full stop begin with the day. */
bool rf_log_when_read(const char *text, size_t length, rf_log_order order, rf_log_when *when);

/* A time of the day alone, in s since midnight: "18:04:33", "8.21.07", "8:12 AM", "08:29:12.345"; NaN where it is none. */
double rf_log_daytime(const char *text, size_t length);

/* The same day and start in an entry: in UTC where the format says so, by the zone of the caller where there is one. */
void rf_log_place(const rf_log_reading *it, const rf_log_when *when, bool is_utc, rf_log_entry *entry);

#endif
