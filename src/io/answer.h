/* From a request to the JSON of its answer. */
#ifndef REFUEL_IO_ANSWER_H
#define REFUEL_IO_ANSWER_H

#include <refuel/plan.h>

/* What an answer holds. */
typedef enum rf_answer { RF_ANSWER_PLAN, RF_ANSWER_CHECK, RF_ANSWER_COMPARE } rf_answer;

/* Computes and writes; with explain the derivation is added, line by line. buffer, capacity and needed as in
   refuel_plan_json. */
refuel_status rf_answer_json(rf_answer what, const refuel_request *request, int explain, char *buffer, size_t capacity,
                             size_t *needed, refuel_error *err);

#endif
