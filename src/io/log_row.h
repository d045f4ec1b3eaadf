/* One row of a log, cell by cell, from CSV or JSON. */
#ifndef REFUEL_IO_LOG_ROW_H
#define REFUEL_IO_LOG_ROW_H

#include <refuel/log.h>
#include <stdbool.h>

#include "core/errors.h"
#include "io/log_column.h"

/* Where a row stands, for messages: "log line 12". */
typedef struct rf_log_place {
    const char *called;
    size_t number;
    bool comma; /* a comma in a number stands for decimals */
} rf_log_place;

#define RF_LOG_CLOCK 24
#define RF_LOG_SPORT_SHOWN 40

/* A row as far as it was read. */
typedef struct rf_log_row {
    refuel_log_run run;
    bool dated, told; /* it has a date; it tells something about running */
    double sleep_h;   /* of the night before */
    bool miles;
    char sport[RF_LOG_SPORT_SHOWN]; /* another than running; else "" */
    bool has_sport;
    bool failed;              /* what is wrong with it was said */
    char clock[RF_LOG_CLOCK]; /* a duration that can be read in two ways, 52:30; else "" */
} rf_log_row;

void rf_log_row_begin(rf_log_row *row);

/* A cell of a column: its text, or a number. What is wrong joins the errors. */
void rf_log_row_text(rf_log_row *row, const rf_log_column *column, const char *text, size_t length,
                     const rf_log_place *place, rf_errors *errors);
void rf_log_row_number(rf_log_row *row, const rf_log_column *column, double number, const rf_log_place *place,
                       rf_errors *errors);

/* The row is whole: is it one? today as in rf_log_check. true where its run is to be kept. */
bool rf_log_row_end(rf_log_row *row, double today, const rf_log_place *place, rf_errors *errors);

/* Says that something is wrong with a row; format as in rf_fail. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void rf_log_blame(const rf_log_place *place, refuel_status status, rf_errors *errors, const char *format, ...);

#endif
