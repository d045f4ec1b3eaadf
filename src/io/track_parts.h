/* What the answer about expenditure from a log consists of, in the order of JSON: "refuel/track/1". */
#ifndef REFUEL_IO_TRACK_PARTS_H
#define REFUEL_IO_TRACK_PARTS_H

#include "io/report.h"
#include "io/track_answer.h"
#include "plan/plan_sources.h"

extern const rf_answer_type rf_track_type;

/* Writes the members of the answer into the object that is open; with explain the derivation is added, line by line. */
void rf_report_track(rf_json_writer *w, const rf_track_answer *answer, bool explain);

/* The papers behind it. to is empty. */
void rf_track_references(const rf_track_answer *answer, rf_references *to);

#endif
