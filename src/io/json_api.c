#include <refuel/json.h>

#include <stdlib.h>

#include "core/failure.h"
#include "io/answer_parts.h"
#include "io/error_report.h"
#include "io/forecast_parts.h"
#include "io/json_request.h"
#include "plan/request.h"

/* The whole that was written goes to the caller; an earlier failure stays. */
static refuel_status finish(rf_json_writer *w, refuel_status status, char *buffer, size_t capacity, size_t *needed,
                            refuel_error *err)
{
    if (status == REFUEL_OK) status = rf_json_print(w, buffer, capacity, needed, err);
    rf_json_end(w);
    return status == REFUEL_OK ? rf_done(err) : status;
}

static refuel_status answer_json(rf_answer_kind kind, const char *text, size_t length, char *buffer, size_t capacity,
                                 size_t *needed, refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request request = rf_empty_request;
    rf_answer answer;
    refuel_status status = rf_request_from_json(text, length, &request, NULL, err);
    if (status == REFUEL_OK) status = rf_answer_make(kind, &request, &answer, err);
    if (status != REFUEL_OK) return status;
    rf_json_writer w;
    rf_json_begin(&w);
    rf_report_answer(&w, &answer, 0);
    return finish(&w, REFUEL_OK, buffer, capacity, needed, err);
}

refuel_status refuel_plan_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err)
{
    return answer_json(RF_ANSWER_PLAN, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_check_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    return answer_json(RF_ANSWER_CHECK, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_compare_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return answer_json(RF_ANSWER_COMPARE, text, length, buffer, capacity, needed, err);
}

/* The memory of the answer is freed by the caller, whatever happens here. */
static refuel_status project(const char *text, size_t length, rf_forecast_given *given, rf_forecast_answer *answer,
                             rf_json_writer *w, refuel_error *err)
{
    rf_forecast_begin(given);
    refuel_status status = rf_forecast_from_json(text, length, given, NULL, err);
    if (status == REFUEL_OK) status = rf_forecast_answer_make(given, answer, err);
    if (status == REFUEL_OK) rf_report_forecast(w, answer, false);
    return status;
}

refuel_status refuel_project_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_forecast_given *given = malloc(sizeof *given);
    if (!given) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    rf_forecast_answer answer = {.memory = NULL};
    rf_json_writer w;
    rf_json_begin(&w);
    refuel_status status = project(text, length, given, &answer, &w, err);
    rf_forecast_answer_free(&answer);
    free(given);
    return finish(&w, status, buffer, capacity, needed, err);
}

refuel_status refuel_error_json(const refuel_error *error, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    if (!error) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_json_writer w;
    rf_json_begin(&w);
    rf_report_error(&w, error, error->field, NULL);
    return finish(&w, REFUEL_OK, buffer, capacity, needed, err);
}
