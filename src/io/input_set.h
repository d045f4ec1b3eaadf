/* What was read from a JSON object for a table of inputs, and where in it the keys lead. */
#ifndef REFUEL_IO_INPUT_SET_H
#define REFUEL_IO_INPUT_SET_H

#include <stdint.h>

#include "core/field_apply.h"
#include "plan/input.h"

#define RF_PATH 64            /* bytes of a JSON path, the final NUL included */
#define RF_INPUT_ROWS_MAX 160 /* rows of a table of inputs */
#define RF_LISTS 5            /* of these that take arrays */

#define RF_REACHED_WORDS ((RF_INPUT_ROWS_MAX + 63) / 64)

_Static_assert(RF_REQUEST_ROWS <= RF_INPUT_ROWS_MAX, "every input has a place");

/* A table of inputs and what was read for it. texts point into the JSON document. */
typedef struct rf_input_set {
    const rf_field *row;
    int rows;
    rf_field_text text[RF_INPUT_ROWS_MAX];
    char called[RF_INPUT_ROWS_MAX][RF_PATH];
    char list[RF_LISTS][RF_LIST_TEXT]; /* the texts of arrays */
    int lists;
    uint64_t reached[RF_REACHED_WORDS]; /* a bit for each row that a key led to */
    bool explains;                      /* of the first of a request: it may ask how the numbers came about */
} rf_input_set;

/* Empties a set for a table; what no row of it reaches is not touched. */
void rf_input_set_begin(rf_input_set *set, const rf_field *row, int rows);

/* Begins it again for the same table: only the rows that were reached are emptied. Not for a set that was changed otherwise. */
void rf_input_set_again(rf_input_set *set);

/* Marks a row as reached; was it before? */
static inline bool rf_input_set_reach(rf_input_set *set, int row)
{
    uint64_t bit = UINT64_C(1) << (row % 64), *word = &set->reached[row / 64];
    bool before = (*word & bit) != 0;
    *word |= bit;
    return before;
}

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
