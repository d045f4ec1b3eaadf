/* Tables of weighings: a date, and a weight. */
#ifndef REFUEL_IO_LOG_WEIGHTS_H
#define REFUEL_IO_LOG_WEIGHTS_H

#include "io/log_table.h"

/* How an app writes them. */
typedef struct rf_log_weights {
    const char *const *date, *const *time, *const *weight; /* names of columns; time: in a column of its own, or NULL */
    const rf_unit *unit; /* where the header has none; NULL: the caller's, else it is not known */
    rf_log_order order;
    bool zero_is_none;              /* 0 is not measured */
    bool (*uses)(rf_log_table *it); /* whether a row is a weighing; one that is none it counts. NULL: all are */
} rf_log_weights;

/* Reads such a table, and puts what was weighed. */
void rf_log_read_weights(rf_log_reading *reading, const rf_log_weights *how);

/* Puts a weighing of the row; one without a weight is counted. */
void rf_log_put_weight(rf_log_table *it, rf_log_entry *entry, double weight_kg);

#endif
