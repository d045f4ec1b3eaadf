/* Tables of sessions, a row for each, with units in the header and times of the place. */
#ifndef REFUEL_IO_LOG_SESSIONS_H
#define REFUEL_IO_LOG_SESSIONS_H

#include "io/log_table.h"

/* How an app writes them: names of columns; start: the time of the day in a column of its own, or NULL. */
typedef struct rf_log_sessions {
    const char *const *sport, *const *date, *const *start, *const *distance, *const *duration, *const *climb;
    rf_log_order order;
} rf_log_sessions;

/* Puts the run of the row; another sport is counted. */
void rf_log_take_session(rf_log_table *it, const rf_log_sessions *how);

#endif
