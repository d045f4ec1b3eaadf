/* People as rows of CSV: the header names inputs, a row gives them. */
#ifndef REFUEL_IO_ROW_REQUEST_H
#define REFUEL_IO_ROW_REQUEST_H

#include "core/errors.h"
#include "io/input_set.h"

#define RF_ROW_COLUMNS 512 /* of a table of people */

/* Where the cells of a column go. */
typedef struct rf_row_column {
    char name[RF_PATH]; /* of the input by its JSON path, for messages */
    int table, row;     /* of the sets; row 0: the id */
    bool number;        /* a number, in the unit of the name */
    const char *unit;   /* of it, where it is not that of the input */
} rf_row_column;

typedef struct rf_row_header {
    char separator; /* comma, semicolon or tab */
    bool has_id;
    size_t count;
    rf_row_column column[RF_ROW_COLUMNS];
} rf_row_header;

/* Reads a header. A column is named by a JSON path ("running.distance_km_week"), by the last key of one ("distance_km_week"),
   or by a flag ("run"); cells of "sex" or "height" are texts as on the command line, those of "height_cm" numbers. What is not
   known is REFUEL_E_UNKNOWN, an input that comes twice REFUEL_E_DUPLICATE. */
refuel_status rf_row_header_read(const char *text, size_t length, rf_input_set *sets, int count, rf_row_header *out,
                                 refuel_error *err);

/* Does the header of a table of people stand here: is one of its names known, or does it look like names all over? */
bool rf_row_is_header(const char *text, size_t length, rf_input_set *sets, int count);

/* Puts the cells of a row into the sets, which were begun; an empty cell is not given. bytes is room for length + 1 bytes,
   into which the cells go: the sets and *id (NULL where there is none) point there. What is wrong joins the errors. */
void rf_row_read(const rf_row_header *header, const char *text, size_t length, char *bytes, rf_input_set *sets,
                 const char **id, rf_errors *errors);

/* The emergencies that cells name, whatever is wrong with the row (REFUEL_SIGN_BIT). The bytes become as they are after it was
   read. */
int32_t rf_row_emergencies(const rf_row_header *header, const char *text, size_t length, char *bytes);

#endif
