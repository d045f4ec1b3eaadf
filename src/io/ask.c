#include "io/ask.h"

#include <string.h>

#include "core/failure.h"
#include "forecast/forecast_input.h"
#include "io/from_log_age.h"
#include "io/from_log_doubt.h"
#include "plan/faults.h"
#include "session/session_input.h"

typedef refuel_status maker(rf_answer_kind kind, const refuel_request *request, rf_answer *out, refuel_error *err);

static void ask(maker *make, rf_answer_kind kind, const refuel_request *request,
                const rf_field_text texts[RF_REQUEST_ROWS], rf_answer *out, rf_errors *errors)
{
    bool readable = errors->first == REFUEL_OK;
    if (readable) rf_errors_took(errors, make(kind, request, out, rf_errors_place(errors)));
    if (errors->first == REFUEL_OK) return;
    rf_request_faults(request, texts, rf_answer_refused(kind), kind == RF_ANSWER_CHECK ? RF_USE_CHECK : RF_USE_PLAN,
                      readable, errors);
}

void rf_ask(rf_answer_kind kind, const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS],
            rf_answer *out, rf_errors *errors)
{
    ask(rf_answer_make, kind, request, texts, out, errors);
}

void rf_ask_unjudged(rf_answer_kind kind, const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS],
                     rf_answer *out, rf_errors *errors)
{
    ask(rf_answer_make_unjudged, kind, request, texts, out, errors);
}

/* Nobody typed the run that is one too many. */
static bool is_of_run(const rf_from_log *log, const refuel_error *err)
{
    const rf_taken *run = rf_from_log_of(log, REFUEL_INPUT_DISTANCE);
    return run && run->state == RF_TAKEN_YES && err->status == REFUEL_E_CONFLICT &&
           strcmp(err->field, rf_request_fields[REFUEL_INPUT_ACTIVITY].info.path) == 0 &&
           strstr(err->message, RF_CATEGORY_HAS_RUN);
}

/* Why the log does not tell what is missing, and which run is its own. */
static void name_log(const rf_from_log *log, rf_errors *errors)
{
    for (size_t i = 0; i < errors->count; i++) {
        refuel_error *err = &errors->of[i];
        if (is_of_run(log, err)) rf_note(err, " (the run is that of the log)");
        for (size_t k = 0; k < log->count && err->status == REFUEL_E_MISSING; k++) {
            const rf_taken *it = &log->taken[k];
            if (it->state == RF_TAKEN_NOT && strcmp(err->field, it->path) == 0)
                rf_note(err, RF_ASK_OF_LOG "%s)", it->how);
        }
    }
}

void rf_ask_with_log(rf_answer_kind kind, rf_from_log *log, const refuel_request *request,
                     const rf_field_text texts[RF_REQUEST_ROWS], rf_answer *out, rf_errors *errors)
{
    bool readable = errors->first == REFUEL_OK;
    if (!readable || !rf_from_log_given(log)) {
        rf_ask(kind, request, texts, out, errors);
        name_log(log, errors);
        return;
    }
    rf_from_log_settle(log, texts);
    log->doubts.count = 0;
    rf_from_log_doubt_old_weight(log);
    refuel_status status = REFUEL_OK;
    if (kind == RF_ANSWER_CHECK) status = rf_from_log_find_doubts(log, request, rf_errors_place(errors));
    if (!rf_errors_took(errors, status)) return;
    rf_errors_took(errors, rf_answer_make_doubted(kind, request, &log->doubts, out, rf_errors_place(errors)));
    out->from_log = log;
    if (errors->first == REFUEL_OK) return;
    rf_request_faults(request, texts, rf_answer_refused(kind), kind == RF_ANSWER_CHECK ? RF_USE_CHECK : RF_USE_PLAN,
                      readable, errors);
    name_log(log, errors);
}

void rf_ask_forecast(const rf_forecast_given *given, rf_from_log *log, const rf_field_text texts[RF_REQUEST_ROWS],
                     rf_forecast_answer *out, rf_errors *errors)
{
    bool readable = errors->first == REFUEL_OK;
    if (readable && log) rf_from_log_settle(log, texts);
    if (readable) rf_errors_took(errors, rf_forecast_answer_make(given, out, rf_errors_place(errors)));
    out->from_log = readable && log && rf_from_log_given(log) ? log : NULL;
    if (errors->first == REFUEL_OK) return;
    rf_request_faults(&given->request, texts, rf_forecast_refused, RF_USE_PLAN, readable, errors);
    if (log) name_log(log, errors);
}

void rf_ask_needs(const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS], rf_needs_answer *out,
                  rf_errors *errors)
{
    bool readable = errors->first == REFUEL_OK;
    if (readable) rf_errors_took(errors, rf_needs_answer_make(request, out, rf_errors_place(errors)));
    if (errors->first != REFUEL_OK) rf_request_faults(request, texts, NULL, RF_USE_NEEDS, readable, errors);
}

void rf_ask_session(const rf_session_given *given, const rf_field_text texts[RF_REQUEST_ROWS],
                    const rf_field_text more[REFUEL_SESSION_INPUT_END], rf_session_answer *out, rf_errors *errors)
{
    rf_missing missing = {0};
    bool readable = errors->first == REFUEL_OK;
    if (readable) rf_errors_took(errors, rf_session_answer_make(given, out, rf_errors_place(errors)));
    if (errors->first == REFUEL_OK) return;
    rf_session_missing(&given->request, &given->ask, texts, more, &missing);
    if (missing.count) rf_faults_missing(&given->request, &missing, errors);
    if (readable) rf_request_conflicts(&given->request, errors);
}

void rf_ask_load(const rf_load_given *given, rf_load_answer *out, rf_errors *errors)
{
    if (errors->first == REFUEL_OK) rf_errors_took(errors, rf_load_answer_make(given, out, rf_errors_place(errors)));
}
