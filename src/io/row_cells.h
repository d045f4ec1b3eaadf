/* The cells of a row of people in CSV, one after the other: quoted or not, without the blanks around them. */
#ifndef REFUEL_IO_ROW_CELLS_H
#define REFUEL_IO_ROW_CELLS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct rf_cells {
    const char *text; /* what is left of the row */
    size_t length;
    char separator;
    bool over; /* nothing is left, not even an empty cell */
} rf_cells;

typedef struct rf_cell {
    const char *text; /* ends with NUL */
    size_t length;
    const char *fault; /* what is wrong with it, or NULL */
} rf_cell;

rf_cells rf_cells_of(const char *text, size_t length, char separator);

/* The separator that stands first: comma, semicolon or tab. */
char rf_cells_separator(const char *text, size_t length);

/* The next cell; what it holds goes to *bytes, which moves on behind it. A row needs one byte more than it is long. */
rf_cell rf_cells_next(rf_cells *from, char **bytes);

#endif
