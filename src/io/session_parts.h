/* What the answer of one run consists of, in the order of JSON. */
#ifndef REFUEL_IO_SESSION_PARTS_H
#define REFUEL_IO_SESSION_PARTS_H

#include "io/report.h"
#include "io/session_answer.h"

extern const rf_answer_type rf_session_type;

/* Writes the members of the answer into the object that is open; with explain the derivation is added, line by line. */
void rf_report_session(rf_json_writer *w, const rf_session_answer *answer, bool explain);

#endif
