/* A log as the CSV that people keep by hand, which every command reads. */
#ifndef REFUEL_IO_LOG_WRITE_H
#define REFUEL_IO_LOG_WRITE_H

#include "io/log_book.h"

typedef struct rf_log_counts {
    size_t days, runs, weights, food;
} rf_log_counts;

/* Gives the lines of a log, that with the names of the columns first, of a book whose entries were merged, from a day on
   (RF_LOG_NO_DAY: all): a row for each run, and one for a day without; the day's weight, food and sleep stand in its first.
   Columns that few logs have are there where the book has something for them. line may be NULL. Returns what is in the log. */
rf_log_counts rf_log_write(const rf_log_book *book, int64_t since, void (*line)(void *context, const char *text),
                           void *context);

#endif
