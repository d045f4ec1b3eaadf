/* The days of rows, where only the file as a whole tells which number is the month. */
#ifndef REFUEL_IO_LOG_DAY_H
#define REFUEL_IO_LOG_DAY_H

#include "io/log_table.h"
#include "io/log_when.h"

/* Reads the cells of a date, and of a time where it has a column of its own, into an entry; false where they cannot be read:
   that was told. A date of two readings waits for rf_log_settle_days. */
bool rf_log_take_when(rf_log_table *it, size_t date, size_t time, rf_log_order order, rf_log_entry *entry);

/* Gives an entry the day and start of a text that was read, in UTC where the format says so; a date of two readings waits
   likewise. */
void rf_log_put_day(rf_log_reading *it, const rf_log_when *when, bool is_utc, rf_log_entry *entry);

/* Behind the last entry of a file: dates with two readings have that of the others in the file, or the one by which its rows
   are in the order of time; where neither tells which, they are counted and left out. */
void rf_log_settle_days(rf_log_reading *it);

#endif
