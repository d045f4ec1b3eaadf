/* The columns of a log, in CSV and in JSON: what they are called, and the units in their names. */
#ifndef REFUEL_IO_LOG_COLUMN_H
#define REFUEL_IO_LOG_COLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "core/kind.h"

typedef enum rf_log_what {
    RF_LOG_UNKNOWN, /* a column of somebody's own */
    RF_LOG_OTHER,   /* one of a log, which is not read here: weight, food */
    RF_LOG_SPORT,   /* rows of another sport are no runs */
    RF_LOG_TYPE,    /* likewise, where no sport stands beside it */
    RF_LOG_DATE,
    RF_LOG_DISTANCE,
    RF_LOG_DURATION,
    RF_LOG_RPE,
    RF_LOG_HEART_RATE,
    RF_LOG_SLEEP, /* of the night before; it belongs to the day, and to no run */
    RF_LOG_WHAT_END
} rf_log_what;

/* A column by its name: "distance_km", "Distance (mi)", "duration". */
typedef struct rf_log_column {
    rf_log_what what;
    rf_measure unit; /* of a number in it; of is NULL where each cell has its own */
} rf_log_column;

rf_log_column rf_log_column_named(const char *name, size_t length);

/* "distance": how messages call a column; NULL of those that are not read. */
const char *rf_log_column_name(rf_log_what what);

/* What a cell of a column holds. */
typedef struct rf_log_cell {
    rf_kind kind;
    rf_measure own; /* in which a run has it */
    double most;    /* in that */
    const char *example;
    const char *column; /* a name that says the unit; NULL where there is one without */
} rf_log_cell;

/* Of a column that holds a quantity. */
extern const rf_log_cell rf_log_cells[RF_LOG_WHAT_END];

/* Without the blanks around it. */
void rf_log_trim(const char **text, size_t *length);

#endif
