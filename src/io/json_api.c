#include <refuel/json.h>

#include <stdlib.h>

#include "core/failure.h"
#include "fatigue/sign.h"
#include "fatigue/written_signs.h"
#include "io/answer_parts.h"
#include "io/ask.h"
#include "io/error_report.h"
#include "io/fatigue_parts.h"
#include "io/forecast_parts.h"
#include "io/json_call.h"
#include "io/json_request.h"
#include "io/load_parts.h"
#include "io/log_parts.h"
#include "io/session_parts.h"
#include "plan/request.h"

typedef struct asked {
    rf_answer_kind kind;
    rf_answer answer;
    rf_from_log log;
} asked;

static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    refuel_request request = rf_empty_request;
    rf_input_set set;
    rf_track_reading log = {.given = &it->log.given};
    rf_from_log_use use = rf_from_log_alone;
    use.eats = it->kind == RF_ANSWER_CHECK;
    rf_from_log_begin(&it->log); /* instead of that of the request before */
    rf_input_set_begin(&set, rf_request_fields, RF_REQUEST_ROWS);
    set.explains = true;
    rf_inputs_from_json(object, &set, 1, rf_track_take_log, &log, errors);
    use.tried = log.read;
    rf_from_log_take(&it->log, &use, set.text, errors);
    rf_request_apply(&request, set.text, rf_answer_refused(it->kind), rf_today(), errors);
    rf_ask_with_log(it->kind, &it->log, &request, set.text, &it->answer, errors);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_answer(w, &it->answer, false);
}

static refuel_status answer_json(rf_answer_kind kind, const rf_json_call *c)
{
    asked it;
    it.kind = kind;
    it.log.given = (rf_track_given){.outliers = 0};
    refuel_status status = rf_json_answer(c, &(rf_asker){.context = &it, .make = make, .report = report});
    rf_from_log_end(&it.log);
    return status;
}

refuel_status refuel_plan_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err)
{
    return answer_json(RF_ANSWER_PLAN, &(rf_json_call){text, length, buffer, capacity, needed, err});
}

refuel_status refuel_check_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    return answer_json(RF_ANSWER_CHECK, &(rf_json_call){text, length, buffer, capacity, needed, err});
}

refuel_status refuel_compare_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return answer_json(RF_ANSWER_COMPARE, &(rf_json_call){text, length, buffer, capacity, needed, err});
}

typedef struct forecast_asked {
    rf_forecast_given given;
    rf_from_log log;
    rf_forecast_answer answer;
} forecast_asked;

static void make_forecast(void *context, const rf_json_node *object, rf_errors *errors)
{
    forecast_asked *it = context;
    rf_input_set sets[2];
    rf_forecast_answer_free(&it->answer); /* of the request before */
    rf_forecast_begin(&it->given);
    rf_from_log_begin(&it->log);
    rf_forecast_from_json(object, &it->given, &it->log, sets, errors);
    rf_ask_forecast(&it->given, &it->log, sets[0].text, &it->answer, errors);
}

static void report_forecast(void *context, rf_json_writer *w)
{
    const forecast_asked *it = context;
    rf_report_forecast(w, &it->answer, false);
}

refuel_status refuel_project_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    forecast_asked *it = malloc(sizeof *it);
    if (!it) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    it->answer.memory = NULL;
    it->log.given = (rf_track_given){.outliers = 0};
    refuel_status status = rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                                          &(rf_asker){.context = it, .make = make_forecast, .report = report_forecast});
    rf_forecast_answer_free(&it->answer);
    rf_from_log_end(&it->log);
    free(it);
    return status;
}

static void make_session(void *context, const rf_json_node *object, rf_errors *errors)
{
    rf_session_answer *it = context;
    rf_session_given given;
    rf_input_set sets[2];
    rf_session_begin(&given);
    rf_session_from_json(object, &given, sets, errors);
    rf_ask_session(&given, sets[0].text, sets[1].text, it, errors);
}

static void report_session(void *context, rf_json_writer *w)
{
    rf_report_session(w, context, false);
}

refuel_status refuel_run_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                              refuel_error *err)
{
    rf_session_answer it;
    return rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                          &(rf_asker){.context = &it, .make = make_session, .report = report_session});
}

typedef struct load_asked {
    rf_load_given given;
    rf_load_answer answer;
} load_asked;

static void make_load(void *context, const rf_json_node *object, rf_errors *errors)
{
    load_asked *it = context;
    rf_input_set set;
    rf_load_answer_free(&it->answer); /* of the request before */
    rf_load_begin_request(&it->given);
    rf_load_from_json(object, &it->given, &set, errors);
    rf_ask_load(&it->given, &it->answer, errors);
}

static void report_load(void *context, rf_json_writer *w)
{
    const load_asked *it = context;
    rf_report_load(w, &it->answer, false);
}

refuel_status refuel_load_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err)
{
    load_asked it = {.answer = {.memory = NULL}};
    refuel_status status = rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                                          &(rf_asker){.context = &it, .make = make_load, .report = report_load});
    rf_load_answer_free(&it.answer);
    rf_load_end_request(&it.given);
    return status;
}

typedef struct log_asked {
    rf_load_given given;
    rf_log_answer answer;
} log_asked;

static void make_log(void *context, const rf_json_node *object, rf_errors *errors)
{
    log_asked *it = context;
    rf_log_answer_free(&it->answer); /* of the request before */
    rf_load_begin_request(&it->given);
    rf_load_log_from_json(object, &it->given, errors);
    if (errors->first == REFUEL_OK)
        rf_errors_took(errors, rf_log_answer_make(&it->given.log, &it->answer, rf_errors_place(errors)));
}

static void report_log(void *context, rf_json_writer *w)
{
    const log_asked *it = context;
    rf_report_log(w, &it->answer);
}

refuel_status refuel_log_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                              refuel_error *err)
{
    log_asked it = {.answer = {.memory = NULL}};
    refuel_status status = rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                                          &(rf_asker){.context = &it, .make = make_log, .report = report_log});
    rf_log_answer_free(&it.answer);
    rf_load_end_request(&it.given);
    return status;
}

static void make_needs(void *context, const rf_json_node *object, rf_errors *errors)
{
    refuel_request request = rf_empty_request;
    rf_input_set set;
    rf_request_from_json(object, NULL, &request, &set, errors);
    rf_ask_needs(&request, set.text, context, errors);
}

static void report_needs(void *context, rf_json_writer *w)
{
    rf_report_needs(w, context);
}

refuel_status refuel_needs_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    rf_needs_answer answer;
    return rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                          &(rf_asker){.context = &answer, .make = make_needs, .report = report_needs});
}

typedef struct fatigue_asked {
    rf_fatigue_given given;
    rf_fatigue_answer answer;
    bool read; /* the text is JSON, and a request of it was read */
} fatigue_asked;

static void make_fatigue(void *context, const rf_json_node *object, rf_errors *errors)
{
    fatigue_asked *it = context;
    it->read = true;
    rf_fatigue_from_json(object, &it->given, errors);
    rf_ask_fatigue(&it->given, &it->answer, errors);
}

static void report_fatigue(void *context, rf_json_writer *w)
{
    rf_report_fatigue(w, &((const fatigue_asked *)context)->answer, false);
}

static int32_t emergency_of_fatigue(void *context)
{
    return ((const fatigue_asked *)context)->given.ask.signs;
}

/* An emergency is not lost with the rest of a request. */
static void note_emergency(const fatigue_asked *it, const rf_json_call *c)
{
    int32_t signs = it->read ? it->given.ask.signs : rf_emergencies_within(c->text, c->length);
    if (refuel_sign_emergencies(signs)) rf_note(c->err, "%s", rf_emergency_note);
}

refuel_status refuel_fatigue_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    fatigue_asked *it = malloc(sizeof *it);
    const rf_json_call c = {text, length, buffer, capacity, needed, err};
    if (!it) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    it->read = false;
    it->given.load.log = (rf_log){.run = NULL};
    refuel_status status = rf_json_answer(
        &c,
        &(rf_asker){.context = it, .make = make_fatigue, .report = report_fatigue, .emergency = emergency_of_fatigue});
    if (status != REFUEL_OK && status != REFUEL_E_BUFFER && text) note_emergency(it, &c);
    rf_fatigue_end(&it->given);
    free(it);
    return status;
}

refuel_status refuel_error_json(const refuel_error *error, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    if (!error) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_json_writer w;
    rf_json_begin(&w);
    rf_report_errors(&w, error, 1, 0);
    return rf_json_finish(&w, REFUEL_OK, buffer, capacity, needed, err);
}
