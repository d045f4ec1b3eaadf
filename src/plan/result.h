/* The table of results. A new result is a member of its struct, with its place in the initialiser, and a row in result.c. */
#ifndef REFUEL_PLAN_RESULT_TABLE_H
#define REFUEL_PLAN_RESULT_TABLE_H

#include <refuel/result.h>

#include "core/record.h"

/* By refuel_record; the first is empty. */
extern const rf_record rf_records[REFUEL_RECORD_END];

#endif
