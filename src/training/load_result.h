/* The tables of what training load is told as. */
#ifndef REFUEL_TRAINING_LOAD_RESULT_TABLE_H
#define REFUEL_TRAINING_LOAD_RESULT_TABLE_H

#include <refuel/load_result.h>

#include "core/record.h"

/* By refuel_load_record; the first is empty. */
extern const rf_record rf_load_records[REFUEL_LOAD_RECORD_END];

/* The words of the flags; ends with a NULL name. */
extern const refuel_choice rf_load_flag_words[];

#endif
