/* From what was read to an answer, with everything that is wrong on the way. */
#ifndef REFUEL_IO_ASK_H
#define REFUEL_IO_ASK_H

#include "core/errors.h"
#include "io/answer.h"
#include "io/forecast_answer.h"
#include "io/from_log.h"
#include "io/load_answer.h"
#include "io/needs_parts.h"
#include "io/session_answer.h"

/* Before the reason why a log does not tell what is missing, in the message about that. */
#define RF_ASK_OF_LOG " (of the log: "

/* Answers a request that was read. Where something is wrong, now or in the errors already, everything else that is joins
   them. texts tell which inputs somebody tried to give. */
void rf_ask(rf_answer_kind kind, const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS],
            rf_answer *out, rf_errors *errors);

/* The same where no check is asked for: rf_answer_make_unjudged. */
void rf_ask_unjudged(rf_answer_kind kind, const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS],
                     rf_answer *out, rf_errors *errors);

/* The same for training load, of which every input may be left out. */
void rf_ask_load(const rf_load_given *given, rf_load_answer *out, rf_errors *errors);

/* The same where a log may have been given (rf_from_log_take): the answer points to it. */
void rf_ask_with_log(rf_answer_kind kind, rf_from_log *log, const refuel_request *request,
                     const rf_field_text texts[RF_REQUEST_ROWS], rf_answer *out, rf_errors *errors);

/* The same for a forecast; log may be NULL. */
void rf_ask_forecast(const rf_forecast_given *given, rf_from_log *log, const rf_field_text texts[RF_REQUEST_ROWS],
                     rf_forecast_answer *out, rf_errors *errors);

/* The same for one run; more tells it of the inputs of the run. */
void rf_ask_session(const rf_session_given *given, const rf_field_text texts[RF_REQUEST_ROWS],
                    const rf_field_text more[REFUEL_SESSION_INPUT_END], rf_session_answer *out, rf_errors *errors);
/* The same for needs. */
void rf_ask_needs(const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS], rf_needs_answer *out,
                  rf_errors *errors);

#endif
