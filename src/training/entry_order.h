/* The order of entries. */
#ifndef REFUEL_TRAINING_ENTRY_ORDER_H
#define REFUEL_TRAINING_ENTRY_ORDER_H

#include "training/log_entry.h"

/* Sorts in place, by kind, day, start, file and line; a start that is not known is behind those of its day. */
void rf_entries_sort(rf_log_entry *entry, size_t entries);

/* Seconds since 1970, of a start that is known; else NaN. */
static inline double rf_entry_time(const rf_log_entry *it)
{
    return 86400.0 * (double)it->day + it->start_s;
}

/* Whose numbers count: that of the better format, then of the file named first. */
static inline bool rf_entry_is_before(const rf_log_entry *a, const rf_log_entry *b)
{
    return a->rank != b->rank ? a->rank < b->rank : a->file < b->file;
}

#endif
