/* What was read from a JSON object for a table of inputs. */
#ifndef REFUEL_IO_INPUT_SET_H
#define REFUEL_IO_INPUT_SET_H

#include <refuel/input.h>

#include "core/field_apply.h"

#define RF_PATH 64           /* bytes of a JSON path, the final NUL included */
#define RF_INPUT_ROWS_MAX 64 /* rows of a table of inputs */

_Static_assert(REFUEL_INPUT_END <= RF_INPUT_ROWS_MAX, "every input has a place");

/* A table of inputs and what was read for it. texts point into the JSON document. */
typedef struct rf_input_set {
    const rf_field *row;
    int rows;
    rf_field_text text[RF_INPUT_ROWS_MAX];
    char called[RF_INPUT_ROWS_MAX][RF_PATH];
    char list[RF_LIST_TEXT]; /* the text of an array */
} rf_input_set;

#endif
