/* What a plan, a check and a comparison consist of, in the order of JSON. A new part is a row. */
#ifndef REFUEL_IO_ANSWER_PARTS_H
#define REFUEL_IO_ANSWER_PARTS_H

#include "io/answer.h"
#include "io/report.h"

/* By rf_answer_kind. */
extern const rf_answer_type rf_answer_types[RF_ANSWER_COMPARE + 1];

/* The i-th warning of a set; NULL past the end. */
const refuel_warning *rf_warned_at(refuel_warnings set, size_t i);

/* The same as it is told beside a plan, put together in the room. */
const void *rf_told_warning(refuel_warnings set, const refuel_plan_result *plan, size_t i, rf_room *room);

/* Writes the members of the answer into the object that is open; with explain the derivation is added, line by line. */
void rf_report_answer(rf_json_writer *w, const rf_answer *answer, bool explain);

#endif
