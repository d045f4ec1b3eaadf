/* The columns of a log that somebody keeps by hand, or of any table with a date and a number: what they are called, and what
   their cells hold. */
#ifndef REFUEL_IO_PLAIN_COLUMN_H
#define REFUEL_IO_PLAIN_COLUMN_H

#include "core/kind.h"
#include "io/log_figure.h"

typedef enum rf_plain_what {
    RF_PLAIN_DATE,
    RF_PLAIN_TIME, /* of the start */
    RF_PLAIN_SPORT,
    RF_PLAIN_COMPLETE,
    RF_PLAIN_NOTE,
    RF_PLAIN_SOURCE,
    RF_PLAIN_WEIGHT, /* from here on quantities */
    RF_PLAIN_INTAKE,
    RF_PLAIN_CARBOHYDRATE,
    RF_PLAIN_PROTEIN,
    RF_PLAIN_FAT,
    RF_PLAIN_FIBRE,
    RF_PLAIN_ALCOHOL,
    RF_PLAIN_DISTANCE,
    RF_PLAIN_DURATION,
    RF_PLAIN_CLIMB,
    RF_PLAIN_RPE,
    RF_PLAIN_HEART_RATE,
    RF_PLAIN_SLEEP,
    RF_PLAIN_END
} rf_plain_what;

/* Where each is, and in which unit a bare number of it stands; NULL: it needs one in the cell. */
typedef struct rf_plain_columns {
    size_t at[RF_PLAIN_END];
    const rf_unit *unit[RF_PLAIN_END];
} rf_plain_columns;

void rf_plain_find(const rf_log_headings *head, const rf_log_options *options, rf_plain_columns *out);

/* Names columns that are none of them in the book. */
void rf_plain_name_unknown(rf_log_table *it, const rf_plain_columns *columns);

/* A quantity of the row, in the unit of an entry; NaN where it is empty or left out. */
rf_log_taken rf_plain_take(rf_log_table *it, const rf_plain_columns *columns, rf_plain_what what, double *value);

/* What a duration cannot be told from: whether it was written as m:ss. */
bool rf_plain_is_short_clock(const rf_log_table *it, const rf_plain_columns *columns);

#endif
