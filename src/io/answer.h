/* From a request to the JSON of its answer. */
#ifndef REFUEL_IO_ANSWER_H
#define REFUEL_IO_ANSWER_H

#include <refuel/plan.h>

/* What an answer holds. */
typedef enum refuel_answer { REFUEL_ANSWER_PLAN, REFUEL_ANSWER_CHECK, REFUEL_ANSWER_COMPARE } refuel_answer;

/* Computes and writes; with explain the derivation is added, line by line. buffer, capacity and needed as in
   refuel_plan_json. */
refuel_status refuel_answer_json(refuel_answer what, const refuel_request *request, int explain, char *buffer,
                                 size_t capacity, size_t *needed, refuel_error *err);

#endif
