#include "io/answer.h"

#include <refuel/json.h>

#include "core/failure.h"
#include "io/explain.h"
#include "io/report.h"
#include "io/request.h"

typedef struct line_target {
    refuel_json_builder *builder;
    refuel_json_node *array;
} line_target;

static void put_line(void *context, const char *line)
{
    line_target *to = context;
    refuel_json_put_text(to->builder, to->array, NULL, line);
}

refuel_status refuel_answer_json(refuel_answer what, const refuel_request *request, int explain, char *buffer,
                                 size_t capacity, size_t *needed, refuel_error *err)
{
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_comparison rows[REFUEL_COMPARISONS_MAX];
    size_t count = 0;
    int eaten = what == REFUEL_ANSWER_CHECK;
    refuel_status status = eaten ? refuel_check(request, &plan, err) : refuel_plan(request, &plan, err);
    if (status == REFUEL_OK && what == REFUEL_ANSWER_COMPARE)
        status = refuel_compare(request, rows, REFUEL_COMPARISONS_MAX, &count, err);
    if (status != REFUEL_OK) return status;
    refuel_json_builder b;
    refuel_json_begin(&b);
    refuel_report_plan(&b, &plan, eaten);
    if (what == REFUEL_ANSWER_COMPARE) refuel_report_comparison(&b, rows, count);
    if (explain) {
        line_target to = {&b, refuel_json_put_array(&b, b.root, "explain")};
        refuel_explain(&plan, eaten, put_line, &to);
    }
    status = refuel_json_print(&b, buffer, capacity, needed, err);
    refuel_json_end(&b);
    return status;
}

static refuel_status answer_text(refuel_answer what, const char *text, size_t length, char *buffer, size_t capacity,
                                 size_t *needed, refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return refuel_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request request;
    refuel_request_init(&request);
    refuel_status status = refuel_request_from_json(text, length, &request, err);
    return status == REFUEL_OK ? refuel_answer_json(what, &request, 0, buffer, capacity, needed, err) : status;
}

refuel_status refuel_plan_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err)
{
    return answer_text(REFUEL_ANSWER_PLAN, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_check_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    return answer_text(REFUEL_ANSWER_CHECK, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_compare_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return answer_text(REFUEL_ANSWER_COMPARE, text, length, buffer, capacity, needed, err);
}

refuel_status refuel_error_json(const refuel_error *error, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    if (!error) return refuel_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_json_builder b;
    refuel_json_begin(&b);
    refuel_json_put_text(&b, b.root, "schema", "refuel/error/1");
    refuel_json_node *in = refuel_json_put_object(&b, b.root, "error");
    refuel_json_put_text(&b, in, "status", refuel_status_name((refuel_status)error->status));
    refuel_json_put_text(&b, in, "field", error->field);
    refuel_json_put_text(&b, in, "message", error->message);
    refuel_json_put_number(&b, in, "value", error->value);
    refuel_json_put_number(&b, in, "low", error->low);
    refuel_json_put_number(&b, in, "high", error->high);
    refuel_status status = refuel_json_print(&b, buffer, capacity, needed, err);
    refuel_json_end(&b);
    return status;
}
