/* Numbers and durations in the cells of apps. */
#ifndef REFUEL_IO_LOG_FIGURE_H
#define REFUEL_IO_LOG_FIGURE_H

#include "io/log_table.h"

/* How a file writes numbers. */
typedef enum rf_log_style {
    RF_LOG_POINT, /* 1234.5 */
    RF_LOG_COMMA, /* 1234,5 or 1234.5: a comma is one of decimals */
    RF_LOG_GROUPS /* 1,234.5: a comma stands before three digits */
} rf_log_style;

/* Whether a text says that there is nothing: "", "--", "--:--", "n/a", "nan". */
bool rf_log_is_empty(const char *text, size_t length);

/* The whole of a text as a number; an apostrophe may protect its sign ('-12). false where it is none. */
bool rf_log_figure(const char *text, size_t length, rf_log_style style, double *value);

/* Seconds of m:ss or h:mm:ss with a fraction, also behind "0 days "; *parts is how many numbers it has. NaN where it is
   none. */
double rf_log_duration(const char *text, size_t length, int *parts);

/* A cell of the row, NaN where it is empty or its column is not there. false where it cannot be read: that was told, and the
   row is not used. */
bool rf_log_take_number(rf_log_table *it, size_t column, rf_log_style style, double *value);
bool rf_log_take_duration(rf_log_table *it, size_t column, double *value);

/* What became of a cell. */
typedef enum rf_log_taken {
    RF_LOG_BAD_ROW, /* it cannot be read: that was told, and the row is not used */
    RF_LOG_TAKEN,
    RF_LOG_LEFT_OUT /* a number of which nobody tells the unit, or of another one: that was told, and the value is NaN */
} rf_log_taken;

/* Likewise of a number with a unit, or without one: then it is in otherwise, NULL where that is not known; to is that of the
   value. */
rf_log_taken rf_log_take_amount(rf_log_table *it, size_t column, rf_log_style style, const rf_unit *otherwise,
                                rf_unit_id to, double *value);

#endif
