/* The runs of a log, in memory that grows with them. */
#ifndef REFUEL_IO_LOG_ROWS_H
#define REFUEL_IO_LOG_ROWS_H

#include "io/log_row.h"

#define RF_LOG_UNKNOWN_TEXT 200
#define RF_LOG_PLACE_TEXT 48
#define RF_LOG_OF_FILE_TEXT 640
#define RF_LOG_NIGHTS 14    /* the last ones, whose sleep tells about now: a convention, as */
#define RF_LOG_NIGHTS_MIN 3 /* how many of them it takes to judge it */

typedef struct rf_log {
    refuel_log_run *run;
    size_t runs, capacity;
    bool miles;                        /* the first distance was written in miles */
    bool has_distance;                 /* there was one */
    char unknown[RF_LOG_UNKNOWN_TEXT]; /* columns that are not known, with commas between them */
    size_t without_run;                /* rows of a date that tell of no run and of no night */
    char first_without_run[RF_LOG_PLACE_TEXT];
    size_t other_sports; /* rows that are no runs for it */
    char first_sport[RF_LOG_SPORT_SHOWN];
    char of_file[RF_LOG_OF_FILE_TEXT]; /* what was not read of a file of another format */
    double slept_h[RF_LOG_NIGHTS];     /* by days before today, where has_night says so */
    bool has_night[RF_LOG_NIGHTS];
} rf_log;

/* The caller frees what a log holds, also of one that was not read to its end. */
void rf_log_free(rf_log *log);

/* The row is whole: its run joins the log, if it is one, and its sleep. today as in rf_log_check. */
void rf_log_take(rf_log *log, rf_log_row *row, double today, const rf_log_place *place, rf_errors *errors);

/* How many of the last nights have their sleep, and its mean; NaN where they are too few to judge it. */
int rf_log_nights(const rf_log *log);
double rf_log_sleep_h(const rf_log *log);

/* Adds the run of a row. */
void rf_log_add(rf_log *log, const rf_log_row *row, rf_errors *errors);

/* Remembers the name of a column that is not known, once. */
void rf_log_unknown(rf_log *log, const char *name);

/* What to know about a log that was read, as sentences; withholds: what stands in it is not told. */
void rf_log_notes(const rf_log *log, bool withholds, void (*line)(void *context, const char *text), void *context);

#endif
