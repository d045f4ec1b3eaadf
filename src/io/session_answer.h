/* One run as text and as an answer: read, computed once, then written as JSON (session_parts.h) or shown to people. */
#ifndef REFUEL_IO_SESSION_ANSWER_H
#define REFUEL_IO_SESSION_ANSWER_H

#include <refuel/session.h>

#include "io/answer.h"
#include "io/json_request.h"

typedef struct rf_session_given {
    refuel_request request; /* of the person */
    refuel_session_request ask;
} rf_session_given;

/* told is what the tellers of a plan know: the plan of the person, where there is one, and the run as a week of its own. */
typedef struct rf_session_answer {
    rf_session_given given;
    refuel_session_result run;
    rf_answer told;
} rf_session_answer;

/* Nothing is given. */
void rf_session_begin(rf_session_given *given);

/* Reads a JSON object on top of what was given; the first set is that of the request. */
void rf_session_from_json(const rf_json_node *object, rf_session_given *given, rf_input_set sets[2], rf_errors *errors);

/* Applies the texts of the person, and those of the run. */
void rf_session_apply(rf_session_given *given, rf_field_text person[RF_REQUEST_ROWS],
                      rf_field_text run[REFUEL_SESSION_INPUT_END], rf_errors *errors);

refuel_status rf_session_answer_make(const rf_session_given *given, rf_session_answer *out, refuel_error *err);

#endif
