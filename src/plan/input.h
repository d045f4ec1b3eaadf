/* The table of inputs of a request. */
#ifndef REFUEL_PLAN_INPUT_H
#define REFUEL_PLAN_INPUT_H

#include <refuel/plan.h>

#include "core/field.h"

/* Indexed by refuel_input; row 0 is empty. */
extern const rf_field rf_request_fields[REFUEL_INPUT_END];

extern const rf_choice rf_sex_choices[], rf_life_stage_choices[], rf_athlete_choices[], rf_method_choices[],
    rf_activity_choices[];

static inline bool rf_gives(const refuel_request *request, refuel_input input)
{
    return (request->given & REFUEL_GIVEN(input)) != 0;
}

/* The row with this flag or JSON path, REFUEL_INPUT_NONE where there is none. *number tells that the path is the one
   that takes a number in the unit of its name. */
refuel_input rf_input_find(const char *name, bool *number);

/* Applies the inputs of one source on top of what the request holds: rf_fields_apply. */
refuel_status rf_request_apply(refuel_request *request, const rf_field_text texts[REFUEL_INPUT_END], int64_t today,
                               refuel_error *err);

/* Everything that makes a request impossible before anything is computed. *known is the request as this library knows
   it, whatever the size of the caller's struct. */
refuel_status rf_request_check(const refuel_request *request, refuel_request *known, refuel_error *err);

#endif
