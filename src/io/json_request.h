/* A request as JSON text. */
#ifndef REFUEL_IO_JSON_REQUEST_H
#define REFUEL_IO_JSON_REQUEST_H

#include <refuel/plan.h>

#include "core/field_apply.h"
#include "io/clock.h"
#include "io/input_set.h"
#include "io/json.h"

/* Called for a member that is no input of any table. Sets *known where it reads the member, well or badly. */
typedef refuel_status (*rf_request_other)(void *context, const rf_json_node *member, bool *known, refuel_error *err);

/* The key of what an answer echoes: a text or a number, no input. */
#define RF_ID_KEY "id"

/* The key that asks how the numbers of an answer came about, where rf_input_set.explains: a truth, no input. */
#define RF_EXPLAIN_KEY "explain"

#define RF_LOG_KEY "log" /* of a log, where there may be one: the text of a file, or rows */

/* Sorts the members of a JSON object into tables of inputs. Unknown, duplicate and contradicting keys are refused, and so
   is a number whose key bears no unit; null is not given. other may be NULL. What is wrong joins the errors, the rest is
   read. */
void rf_inputs_from_json(const rf_json_node *root, rf_input_set *sets, int count, rf_request_other other, void *context,
                         rf_errors *errors);

/* Reads a JSON object into a request that was initialised. The set tells what was tried. */
void rf_request_from_json(const rf_json_node *object, const rf_refused *refused, refuel_request *request,
                          rf_input_set *set, rf_errors *errors);

#endif
