/* The columns of a log that somebody keeps by hand, or of any table with a date and a number: what they are called, and what
   their cells hold. */
#ifndef REFUEL_IO_LOG_PLAIN_COLUMN_H
#define REFUEL_IO_LOG_PLAIN_COLUMN_H

#include "core/kind.h"
#include "io/log_figure.h"

typedef enum rf_log_plain_what {
    RF_LOG_PLAIN_DATE,
    RF_LOG_PLAIN_TIME, /* of the start */
    RF_LOG_PLAIN_SPORT,
    RF_LOG_PLAIN_COMPLETE,
    RF_LOG_PLAIN_NOTE,
    RF_LOG_PLAIN_SOURCE,
    RF_LOG_PLAIN_WEIGHED_AT, /* the time of a weighing whose row has the time of a run */
    RF_LOG_PLAIN_WEIGHT,     /* from here on quantities */
    RF_LOG_PLAIN_INTAKE,
    RF_LOG_PLAIN_CARBOHYDRATE,
    RF_LOG_PLAIN_PROTEIN,
    RF_LOG_PLAIN_FAT,
    RF_LOG_PLAIN_FIBRE,
    RF_LOG_PLAIN_ALCOHOL,
    RF_LOG_PLAIN_DISTANCE,
    RF_LOG_PLAIN_DURATION,
    RF_LOG_PLAIN_CLIMB,
    RF_LOG_PLAIN_RPE,
    RF_LOG_PLAIN_HEART_RATE,
    RF_LOG_PLAIN_SLEEP,
    RF_LOG_PLAIN_END
} rf_log_plain_what;

/* Where each is, and in which unit a bare number of it stands; NULL: it needs one in the cell. */
typedef struct rf_log_plain_columns {
    size_t at[RF_LOG_PLAIN_END];
    const rf_unit *unit[RF_LOG_PLAIN_END];
} rf_log_plain_columns;

void rf_log_plain_find(const rf_log_headings *head, const rf_log_options *options, rf_log_plain_columns *out);

/* Whether a header has a column of anything of a log; *dated: of its day as well. */
bool rf_log_plain_finds(const rf_log_headings *head, bool *dated);

/* Names columns that are none of them in the book. */
void rf_log_plain_name_unknown(rf_log_table *it, const rf_log_plain_columns *columns);

/* A quantity of the row, in the unit of an entry; NaN where it is empty or left out. */
rf_log_taken rf_log_plain_take(rf_log_table *it, const rf_log_plain_columns *columns, rf_log_plain_what what,
                               double *value);

/* What a duration cannot be told from: whether it was written as m:ss. */
bool rf_log_plain_is_short_clock(const rf_log_table *it, const rf_log_plain_columns *columns);

#endif
