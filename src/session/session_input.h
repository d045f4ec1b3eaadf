/* The table of what one run takes besides the person. */
#ifndef REFUEL_SESSION_SESSION_INPUT_TABLE_H
#define REFUEL_SESSION_SESSION_INPUT_TABLE_H

#include <refuel/session_input.h>

#include "core/field_apply.h"
#include "plan/missing.h"
#include "plan/request.h"

/* Indexed by refuel_session_input; row 0 is empty. */
extern const rf_field rf_session_fields[REFUEL_SESSION_INPUT_END];
extern const refuel_session_request rf_empty_session;

/* How the inputs of a request (refuel_input) concern a run. */
typedef enum rf_session_use {
    RF_SESSION_UNUSED, /* read with a profile or a request of a plan, and of no effect */
    RF_SESSION_USED,
    RF_SESSION_NEEDED
} rf_session_use;
rf_session_use rf_session_use_of(int input);

/* Is this the path of an input of a run, which a plan does not take? */
bool rf_session_takes(const char *path);

/* Everything that makes a run impossible by itself. *known is the request as this library knows it, whatever the size of
   the caller's struct, and its third of distance, time and speed follows from the others; of the person, who was checked
   (rf_request_check_given), the speed of the usual week serves where nothing else tells it. */
refuel_status rf_session_check(const refuel_request *person, const refuel_session_request *ask,
                               refuel_session_request *known, refuel_error *err);

/* What a run cannot be reckoned without and was not given. Of texts, of the request and of the run, those that somebody
   tried to give are not missing; they may be NULL. */
void rf_session_missing(const refuel_request *person, const refuel_session_request *ask, const rf_field_text *texts,
                        const rf_field_text *more, rf_missing *missing);

#endif
