/* The answer to "why am I so tired?": computed once, then written as JSON or shown to people. */
#ifndef REFUEL_IO_FATIGUE_ANSWER_H
#define REFUEL_IO_FATIGUE_ANSWER_H

#include "core/errors.h"
#include "fatigue/fatigue.h"
#include "fatigue/fatigue_input.h"
#include "io/input_set.h"
#include "io/json.h"
#include "io/load_request.h"
#include "plan/request.h"

/* What was read. */
typedef struct rf_fatigue_given {
    refuel_request request;
    refuel_fatigue_request ask;
    int32_t emergency;  /* signs that were found before anything was read, and stay whatever is read */
    rf_load_given load; /* its log, and the day of today */
} rf_fatigue_given;

typedef struct rf_fatigue_answer {
    const rf_fatigue_given *given;
    rf_fatigue whole;
} rf_fatigue_answer;

/* Nothing is given, but what emergency says (REFUEL_SIGN_BIT). The log is the caller's to free with rf_fatigue_end; all zeros
   before the first time. */
void rf_fatigue_begin(rf_fatigue_given *given, int32_t emergency);
void rf_fatigue_end(rf_fatigue_given *given);

/* Reads what was put together for both tables. */
void rf_fatigue_apply(rf_fatigue_given *given, rf_field_text person[RF_REQUEST_ROWS],
                      rf_field_text more[REFUEL_FATIGUE_INPUT_END], rf_errors *errors);

/* Reads a request of its JSON alone. */
void rf_fatigue_from_json(const rf_json_node *object, rf_fatigue_given *given, rf_errors *errors);

/* Answers what was read, unless something is wrong already; then and now everything that is joins the errors. What was read is
   to live as long as the answer. */
void rf_ask_fatigue(const rf_fatigue_given *given, rf_fatigue_answer *out, rf_errors *errors);

#endif
