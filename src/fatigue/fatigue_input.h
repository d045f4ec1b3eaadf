/* The table of what the question takes besides the person. */
#ifndef REFUEL_FATIGUE_FATIGUE_INPUT_TABLE_H
#define REFUEL_FATIGUE_FATIGUE_INPUT_TABLE_H

#include <refuel/fatigue_input.h>
#include <refuel/request.h>

#include "core/field_apply.h"

/* Indexed by refuel_fatigue_input; row 0 is empty. */
extern const rf_field rf_fatigue_fields[REFUEL_FATIGUE_INPUT_END];
extern const refuel_fatigue_request rf_empty_fatigue;

/* Is this the path of an input of this question, which a plan does not take? */
bool rf_fatigue_takes(const char *path);

/* Everything that makes the question impossible. *known is the request as this library knows it, whatever the size of the
   caller's struct. person was checked. */
refuel_status rf_fatigue_check(const refuel_fatigue_request *ask, const refuel_request *who,
                               refuel_fatigue_request *known, refuel_error *err);

#endif
