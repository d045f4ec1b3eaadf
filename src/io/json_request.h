/* A request as JSON text. */
#ifndef REFUEL_IO_JSON_REQUEST_H
#define REFUEL_IO_JSON_REQUEST_H

#include <refuel/plan.h>

#include "core/field_apply.h"
#include "io/clock.h"
#include "io/json.h"

#define RF_PATH 64           /* bytes of a JSON path, the final NUL included */
#define RF_INPUT_ROWS_MAX 64 /* rows of a table of inputs */

_Static_assert(REFUEL_INPUT_END <= RF_INPUT_ROWS_MAX, "every input has a place");

/* A table of inputs and what was read for it. texts point into the JSON document. */
typedef struct rf_input_set {
    const rf_field *row;
    int rows;
    rf_field_text text[RF_INPUT_ROWS_MAX];
    char called[RF_INPUT_ROWS_MAX][RF_PATH];
} rf_input_set;

/* Called for a member that is no input of any table. Sets *known where it reads the member, well or badly. */
typedef refuel_status (*rf_request_other)(void *context, const rf_json_node *member, bool *known, refuel_error *err);

/* Sorts the members of a JSON object into tables of inputs. Unknown, duplicate and contradicting keys are refused, and so
   is a number whose key bears no unit. other may be NULL. */
refuel_status rf_inputs_from_json(const rf_json_node *root, rf_input_set *sets, int count, rf_request_other other,
                                  void *context, refuel_error *err);

/* How the inputs of a request were written, "140lb", for whoever answers in the same units; "" where one was no text. */
#define RF_WRITTEN 48
typedef char rf_written[REFUEL_INPUT_END][RF_WRITTEN];

/* Keeps what was read for the table of a request; written may be NULL. A text that does not fit is cut. */
void rf_written_keep(const rf_input_set *of_request, rf_written written);

/* Reads a JSON object into a request that was initialised; written as above. */
refuel_status rf_request_from_json(const char *text, size_t length, refuel_request *request, rf_written written,
                                   refuel_error *err);

#endif
