/* What was read from a JSON object for a table of inputs. */
#ifndef REFUEL_IO_INPUT_SET_H
#define REFUEL_IO_INPUT_SET_H

#include "core/field_apply.h"
#include "plan/input.h"

#define RF_PATH 64            /* bytes of a JSON path, the final NUL included */
#define RF_INPUT_ROWS_MAX 128 /* rows of a table of inputs */

_Static_assert(RF_REQUEST_ROWS <= RF_INPUT_ROWS_MAX, "every input has a place");

/* A table of inputs and what was read for it. texts point into the JSON document. */
typedef struct rf_input_set {
    const rf_field *row;
    int rows;
    rf_field_text text[RF_INPUT_ROWS_MAX];
    char called[RF_INPUT_ROWS_MAX][RF_PATH];
} rf_input_set;

#endif
