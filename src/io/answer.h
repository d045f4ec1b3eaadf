/* From a request to the JSON of its answer. */
#ifndef REFUEL_IO_ANSWER_H
#define REFUEL_IO_ANSWER_H

#include <refuel/plan.h>

#include "io/json_write.h"

/* What an answer holds. */
typedef enum rf_answer { RF_ANSWER_PLAN, RF_ANSWER_CHECK, RF_ANSWER_COMPARE } rf_answer;

/* Computes, and writes the members of the answer into the object that is open; with explain the derivation is added, line
   by line. What was written is of no use where the status is not REFUEL_OK. */
refuel_status rf_report_answer(rf_json_writer *w, rf_answer what, const refuel_request *request, int explain,
                               refuel_error *err);

#endif
