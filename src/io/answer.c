#include "io/answer.h"

#include <refuel/json.h>

#include "core/failure.h"
#include "io/explain.h"
#include "io/report.h"
#include "io/request.h"

static void put_line(void *context, const char *line)
{
    rf_json_put_text(context, NULL, line);
}

refuel_status rf_report_answer(rf_json_writer *w, rf_answer what, const refuel_request *request, int explain,
                               refuel_error *err)
{
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_comparison rows[REFUEL_COMPARISONS_MAX];
    size_t count = 0;
    int eaten = what == RF_ANSWER_CHECK;
    refuel_status status = eaten ? refuel_check(request, &plan, err) : refuel_plan(request, &plan, err);
    if (status == REFUEL_OK && what == RF_ANSWER_COMPARE)
        status = refuel_compare(request, rows, REFUEL_COMPARISONS_MAX, &count, err);
    if (status != REFUEL_OK) return status;
    rf_report_plan(w, &plan, eaten);
    if (what == RF_ANSWER_COMPARE) rf_report_comparison(w, rows, count);
    if (!explain) return REFUEL_OK;
    rf_json_open_array(w, "explain");
    rf_explain(&plan, eaten, put_line, w);
    rf_json_close(w);
    return REFUEL_OK;
}

static refuel_status answer_text(rf_answer what, const char *text, size_t length, char *buffer, size_t capacity,
                                 size_t *needed, refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request request;
    refuel_request_init(&request);
    refuel_status status = rf_request_from_json(text, length, &request, err);
    if (status != REFUEL_OK) return status;
    rf_json_writer w;
    rf_json_begin(&w);
    status = rf_report_answer(&w, what, &request, 0, err);
    if (status == REFUEL_OK) status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    return status;
}

refuel_status refuel_plan_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err)
{
    return answer_text(RF_ANSWER_PLAN, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_check_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    return answer_text(RF_ANSWER_CHECK, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_compare_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return answer_text(RF_ANSWER_COMPARE, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_error_json(const refuel_error *error, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    if (!error) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_json_writer w;
    rf_json_begin(&w);
    rf_json_put_text(&w, "schema", "refuel/error/1");
    rf_json_open_object(&w, "error");
    rf_json_put_text(&w, "status", refuel_status_name((refuel_status)error->status));
    rf_json_put_text(&w, "field", error->field);
    rf_json_put_text(&w, "message", error->message);
    rf_json_put_number(&w, "value", error->value);
    rf_json_put_number(&w, "low", error->low);
    rf_json_put_number(&w, "high", error->high);
    refuel_status status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    return status;
}
