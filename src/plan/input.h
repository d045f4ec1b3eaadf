/* The table of inputs of a request. */
#ifndef REFUEL_PLAN_INPUT_H
#define REFUEL_PLAN_INPUT_H

#include <refuel/plan.h>

#include "core/field.h"

/* Indexed by refuel_input; row 0 is empty. */
extern const refuel_field refuel_request_fields[REFUEL_INPUT_END];

extern const refuel_choice refuel_sex_choices[], refuel_life_stage_choices[], refuel_athlete_choices[],
    refuel_method_choices[], refuel_activity_choices[];

/* The row with this flag or JSON path, REFUEL_INPUT_NONE where there is none. *number tells that the path is the one
   that takes a number in the unit of its name. */
refuel_input refuel_input_find(const char *name, bool *number);

/* Reads rows into a request in the order of the table. texts[i] is NULL where an input was not given. */
typedef struct refuel_input_text {
    const char *text; /* NULL: not given as text */
    size_t length;
    const char *called;
    bool is_number; /* number holds the value, text is not used */
    double number;
} refuel_input_text;

/* Applies the inputs of one source (a command line, a JSON object) on top of what the request holds: an input replaces
   the one that it excludes if that came from an earlier source. */
refuel_status refuel_request_apply(refuel_request *request, const refuel_input_text texts[REFUEL_INPUT_END],
                                   int64_t today, refuel_error *err);

/* Everything that makes a request impossible before anything is computed. *known is the request as this library knows
   it, whatever the size of the caller's struct. */
refuel_status refuel_request_check(const refuel_request *request, refuel_request *known, refuel_error *err);

#endif
