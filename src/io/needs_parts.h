/* What the answer of needs consists of, in the order of JSON. */
#ifndef REFUEL_IO_NEEDS_PARTS_H
#define REFUEL_IO_NEEDS_PARTS_H

#include <refuel/needs.h>

#include "io/report.h"

typedef struct rf_needs_answer {
    refuel_request request; /* as this library knows it */
    refuel_need need[REFUEL_NEEDS_PLACES];
    size_t needs;
} rf_needs_answer;

extern const rf_answer_type rf_needs_type;

refuel_status rf_needs_answer_make(const refuel_request *request, rf_needs_answer *out, refuel_error *err);

/* Writes the members of the answer into the object that is open. */
void rf_report_needs(rf_json_writer *w, const rf_needs_answer *answer);

/* The records of a note, for other answers that tell notes. */
extern const rf_record rf_need_note_record;

#endif
