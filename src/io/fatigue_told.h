/* Parts of the answer to "why am I so tired?" that are put together for JSON: a sentence, causes, whom to see, what is missing. */
#ifndef REFUEL_IO_FATIGUE_TOLD_H
#define REFUEL_IO_FATIGUE_TOLD_H

#include "core/record.h"
#include "fatigue/whole.h"
#include "io/report.h"

extern const rf_record rf_summary_record, rf_cause_record, rf_see_record, rf_missing_record;

/* The i-th of each, in the room; NULL past the end. */
const void *rf_told_summary(const rf_fatigue *it, size_t i, rf_room *room);
const void *rf_told_cause(const rf_fatigue *it, size_t i, rf_room *room);
const void *rf_told_see(const rf_fatigue *it, size_t i, rf_room *room);
const void *rf_told_missing(const rf_fatigue *it, size_t i, rf_room *room);

#endif
