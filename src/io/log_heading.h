/* The header of a table: columns by their names, whichever place they have. */
#ifndef REFUEL_IO_LOG_HEADING_H
#define REFUEL_IO_LOG_HEADING_H

#include <stdbool.h>
#include <stddef.h>

#include "core/unit.h"

#define RF_LOG_TABLE_COLUMNS 1024
#define RF_LOG_TABLE_TEXT 65536 /* bytes of a header, and of a row as far as it is kept */
#define RF_LOG_NO_COLUMN SIZE_MAX

typedef struct rf_log_headings {
    size_t columns;
    struct {
        size_t at, length; /* in text, without the blanks around it */
    } column[RF_LOG_TABLE_COLUMNS];
    char text[RF_LOG_TABLE_TEXT];
    size_t used;
} rf_log_headings;

/* Whether a text is one of several names, which end with NULL: capitals of A to Z do not count. */
bool rf_log_is_one(const char *text, size_t length, const char *const *names);

/* The column that is called one of names for the nth time (from 1); RF_LOG_NO_COLUMN where there is none. */
size_t rf_log_column_of(const rf_log_headings *it, const char *const *names, int nth);

/* The first column whose name is one of names, alone or with a unit behind it that measures the same as like: "Distance (mi)",
   "Distanz in km", "weight_lb". *unit is that, or NULL where the name has none; may be NULL. */
size_t rf_log_column_with(const rf_log_headings *it, const char *const *names, rf_unit_id like, const rf_unit **unit);

#endif
