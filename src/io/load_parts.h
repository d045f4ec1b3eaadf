/* What the answer about training load consists of, in the order of JSON. */
#ifndef REFUEL_IO_LOAD_PARTS_H
#define REFUEL_IO_LOAD_PARTS_H

#include "io/load_answer.h"
#include "io/report.h"

extern const rf_answer_type rf_load_type;

/* Writes the members of the answer into the object that is open; explained: and how its numbers came about. */
void rf_report_load(rf_json_writer *w, const rf_load_answer *answer, bool explained);

#endif
