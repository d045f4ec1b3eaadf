/* What the answer to "why am I so tired?" consists of, in the order of JSON: an emergency first. */
#ifndef REFUEL_IO_FATIGUE_PARTS_H
#define REFUEL_IO_FATIGUE_PARTS_H

#include "io/fatigue_answer.h"
#include "io/report.h"
#include "plan/plan_sources.h"

extern const rf_answer_type rf_fatigue_type;

/* Writes the members of the answer into the object that is open; with explain the derivation is added, line by line. */
void rf_report_fatigue(rf_json_writer *w, const rf_fatigue_answer *answer, bool explain);

/* Every paper behind the answer, each once. */
void rf_fatigue_references(const rf_fatigue *it, rf_references *to);

#endif
