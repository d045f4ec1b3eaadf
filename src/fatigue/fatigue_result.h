/* The tables of what the question gives. */
#ifndef REFUEL_FATIGUE_FATIGUE_RESULT_TABLE_H
#define REFUEL_FATIGUE_FATIGUE_RESULT_TABLE_H

#include <refuel/fatigue_result.h>

#include "core/record.h"

/* By refuel_fatigue_record; the first is empty. */
extern const rf_record rf_fatigue_records[REFUEL_FATIGUE_RECORD_END];

/* The ids of causes, the words of how sure, and of who is worth a visit; each ends with a NULL name. */
extern const refuel_choice rf_cause_names[], rf_certainty_words[], rf_see_names[], rf_lacking_names[];

#endif
