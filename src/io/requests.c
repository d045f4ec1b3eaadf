#include "io/requests.h"

#include <string.h>

#include "core/failure.h"
#include "io/emergency.h"
#include "io/error_report.h"
#include "io/json_request.h"

refuel_status rf_requests_open(const char *text, size_t length, rf_requests *out, refuel_error *err)
{
    *out = (rf_requests){.root = NULL};
    refuel_status status = rf_json_parse(text, length, &out->root, err);
    if (status != REFUEL_OK) return status;
    out->many = rf_json_type_of(out->root) == RF_JSON_ARRAY;
    out->first = out->many ? rf_json_first(out->root) : out->root;
    if (out->first) return REFUEL_OK;
    rf_requests_close(out);
    return rf_fail(err, REFUEL_E_TYPE, "input", "the array is empty: it holds no request");
}

void rf_requests_close(rf_requests *requests)
{
    rf_json_free(requests->root);
    *requests = (rf_requests){.root = NULL};
}

const char *rf_requests_id(const rf_json_node *request, bool *is_number)
{
    if (rf_json_type_of(request) != RF_JSON_OBJECT) return NULL;
    for (const rf_json_node *it = rf_json_first(request); it; it = rf_json_next(it)) {
        rf_json_type type = rf_json_type_of(it);
        bool is_id = strcmp(rf_json_key(it), RF_ID_KEY) == 0;
        if (!is_id || (type != RF_JSON_TEXT && type != RF_JSON_NUMBER)) continue;
        if (is_number) *is_number = type == RF_JSON_NUMBER;
        return type == RF_JSON_NUMBER ? rf_json_number_text(it) : rf_json_text(it);
    }
    return NULL;
}

bool rf_requests_explains(const rf_json_node *request)
{
    bool is_object = request && rf_json_type_of(request) == RF_JSON_OBJECT;
    for (const rf_json_node *it = is_object ? rf_json_first(request) : NULL; it; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), RF_EXPLAIN_KEY) == 0)
            return rf_json_type_of(it) == RF_JSON_TRUTH && rf_json_truth(it);
    return false;
}

void rf_requests_put_id(rf_json_writer *w, const rf_json_node *request)
{
    w->id = rf_requests_id(request, &w->id_is_number);
    w->explains = rf_requests_explains(request);
}

/* Whatever was asked: a sign may stand in a request of another command than that of the signs. */
static int32_t emergencies_of(const rf_json_node *request, const rf_asker *asker)
{
    return rf_json_emergencies(request) | (asker->emergency ? asker->emergency(asker->context) : 0);
}

static refuel_status answer_each(const rf_requests *requests, const rf_asker *asker, rf_json_writer *w, size_t *wrong,
                                 refuel_error *err)
{
    size_t number = 0;
    for (const rf_json_node *it = requests->first; it; it = rf_json_next(it)) {
        refuel_error room[RF_ERRORS_MAX];
        rf_errors errors = {.of = room, .capacity = RF_ERRORS_MAX};
        asker->make(asker->context, it, &errors);
        number++;
        if (errors.first == REFUEL_E_NO_MEMORY) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
        rf_requests_put_id(w, it);
        rf_json_open_object(w, NULL);
        if (errors.first == REFUEL_OK)
            asker->report(asker->context, w);
        else
            rf_report_errors(w, room, errors.count, emergencies_of(it, asker));
        rf_json_close(w);
        if (errors.first != REFUEL_OK) ++*wrong;
        if (errors.first != REFUEL_OK && asker->wrong) asker->wrong(asker->context, number, &errors);
        if (w->used > RF_ANSWERS_BYTES_MAX)
            return rf_fail(err, REFUEL_E_RANGE, "input",
                           "the answers are too long for one array: ask for fewer at once");
    }
    return REFUEL_OK;
}

refuel_status rf_requests_answer(const rf_requests *requests, const rf_asker *asker, rf_json_writer *w, size_t *wrong,
                                 rf_errors *errors)
{
    size_t count = 0;
    if (requests->many) {
        rf_json_begin_list(w);
        rf_errors_took(errors, answer_each(requests, asker, w, &count, rf_errors_place(errors)));
    } else {
        rf_json_begin(w);
        rf_requests_put_id(w, requests->first);
        asker->make(asker->context, requests->first, errors);
        if (errors->first == REFUEL_OK) asker->report(asker->context, w);
    }
    if (wrong) *wrong = count;
    return errors->first;
}
