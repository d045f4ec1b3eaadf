/* What was read from a JSON object for a table of inputs, and where in it the keys lead. */
#ifndef REFUEL_IO_INPUT_SET_H
#define REFUEL_IO_INPUT_SET_H

#include "core/field_apply.h"
#include "plan/input.h"

#define RF_PATH 64            /* bytes of a JSON path, the final NUL included */
#define RF_INPUT_ROWS_MAX 160 /* rows of a table of inputs */
#define RF_LISTS 5            /* of these that take arrays */

_Static_assert(RF_REQUEST_ROWS <= RF_INPUT_ROWS_MAX, "every input has a place");

/* A table of inputs and what was read for it. texts point into the JSON document. */
typedef struct rf_input_set {
    const rf_field *row;
    int rows;
    rf_field_text text[RF_INPUT_ROWS_MAX];
    char called[RF_INPUT_ROWS_MAX][RF_PATH];
    char list[RF_LISTS][RF_LIST_TEXT]; /* the texts of arrays */
    int lists;
} rf_input_set;

/* Empties a set for a table; what no row of it reaches is not touched. */
void rf_input_set_begin(rf_input_set *set, const rf_field *row, int rows);

/* Where a path of JSON leads. */
typedef struct rf_input_place {
    const rf_field *field; /* NULL: nowhere */
    rf_input_set *set;
    rf_field_text *text;
    char *called;
    bool number;      /* the path is one that takes a number */
    const char *unit; /* of the number, where it is not that of the row */
} rf_input_place;

rf_input_place rf_input_place_of(rf_input_set *sets, int count, const char *path);

#endif
