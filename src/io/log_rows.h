/* The runs of a log, in memory that grows with them. */
#ifndef REFUEL_IO_LOG_ROWS_H
#define REFUEL_IO_LOG_ROWS_H

#include "io/log_row.h"

#define RF_LOG_UNKNOWN_TEXT 200

typedef struct rf_log {
    refuel_log_run *run;
    size_t runs, capacity;
    bool miles;                        /* the first distance was written in miles */
    bool has_distance;                 /* there was one */
    char unknown[RF_LOG_UNKNOWN_TEXT]; /* columns that are not known, with commas between them */
} rf_log;

/* The caller frees what a log holds, also of one that was not read to its end. */
void rf_log_free(rf_log *log);

/* Adds the run of a row. */
void rf_log_add(rf_log *log, const rf_log_row *row, rf_errors *errors);

/* Remembers the name of a column that is not known, once. */
void rf_log_unknown(rf_log *log, const char *name);

/* What to know about a log that was read, as sentences. */
void rf_log_notes(const rf_log *log, void (*line)(void *context, const char *text), void *context);

#endif
