/* The answer about training load: computed once, then written as JSON (load_parts.h) or shown to people. */
#ifndef REFUEL_IO_LOAD_ANSWER_H
#define REFUEL_IO_LOAD_ANSWER_H

#include <refuel/load.h>

#include "io/load_request.h"

typedef struct rf_load_answer {
    const rf_log *log;       /* of the request */
    refuel_load_request ask; /* that was answered */
    refuel_load_result load; /* its arrays lie in memory */
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    double *memory;
    uint32_t *flags;
} rf_load_answer;

/* The caller frees with rf_load_answer_free, also on failure. The log of the request is to live as long. */
refuel_status rf_load_answer_make(const rf_load_given *given, rf_load_answer *out, refuel_error *err);
void rf_load_answer_free(rf_load_answer *answer);

/* The i-th array of numbers of the answer, in the order of JSON, with its row; NULL past the last. */
const double *rf_load_column(const rf_load_answer *answer, size_t i, const refuel_result_info **row);

#endif
