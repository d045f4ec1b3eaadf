/* The table of what a run gives. */
#ifndef REFUEL_SESSION_SESSION_RESULT_TABLE_H
#define REFUEL_SESSION_SESSION_RESULT_TABLE_H

#include <refuel/session_result.h>

#include "core/record.h"

extern const rf_record rf_session_record;

#endif
