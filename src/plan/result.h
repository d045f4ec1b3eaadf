/* The table of results. A new result is a member of its struct, with its place in the initialiser, and a row in result.c. */
#ifndef REFUEL_PLAN_RESULT_TABLE_H
#define REFUEL_PLAN_RESULT_TABLE_H

#include <refuel/result.h>

#include "core/record.h"

extern const refuel_choice rf_verdict_choices[], rf_action_choices[];

/* Empty for an unknown record. */
rf_record rf_record_of(refuel_record record);

#endif
