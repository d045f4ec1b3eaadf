#include "io/json_request.h"

#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "fatigue/fatigue_input.h"
#include "fatigue/written_signs.h"
#include "forecast/forecast_input.h"
#include "io/json_key.h"
#include "io/json_list.h"
#include "plan/request.h"
#include "session/session_input.h"
#include "training/load_input.h"

typedef struct reader {
    rf_input_set *sets;
    int count;
    rf_request_other other;
    void *context;
    rf_errors *errors;
    refuel_error *err; /* the place of the next of them */
} reader;

/* A number where a text with a unit belongs teaches both ways of writing it. */
static refuel_status number_without_unit(reader *r, const rf_field *field, const char *path, double value)
{
    char shown[RF_NUMBER_TEXT];
    rf_number_text(value, shown);
    if (field->kind == RF_KIND_END)
        return rf_fail(r->err, REFUEL_E_TYPE, path, "it takes a word, not the number %s", shown);
    const char *example = rf_field_example(field);
    if (!field->info.number_path)
        return rf_fail(r->err, REFUEL_E_UNIT, path, "%s has no unit; write it like %s", shown, example);
    return rf_fail(r->err, REFUEL_E_UNIT, path, "%s has no unit; write a text like %s, or the number as %s", shown,
                   example, rf_last_key(field->info.number_path));
}

/* Whether it is the key of an array of numbers: that of a list, or that of each of what is counted. */
static bool takes_numbers(const rf_input_place *to)
{
    return to->number && (rf_field_is_list(to->field) || (rf_field_lists_numbers(to->field) && to->unit));
}

static refuel_status wrong_type(reader *r, const rf_input_place *to, const char *path, const char *given)
{
    bool number = to->number && strcmp(to->field->info.path, path) != 0;
    const char *takes = takes_numbers(to)                  ? "an array of numbers"
                        : number                           ? "a number"
                        : rf_field_takes_number(to->field) ? "a number or a text"
                                                           : "a text";
    return rf_fail(r->err, REFUEL_E_TYPE, path, "it is %s, and takes %s%s", given, takes,
                   to->field->info.item && !to->number ? " or an array" : "");
}

static refuel_status take_value(reader *r, const rf_input_place *to, const char *path, const rf_json_node *member)
{
    rf_field_text *in = to->text;
    const rf_field *field = to->field;
    switch (rf_json_type_of(member)) {
        case RF_JSON_NUMBER:
            if (rf_field_is_list(field) || takes_numbers(to)) return wrong_type(r, to, path, "a number");
            if (!to->number && !rf_field_takes_number(field))
                return number_without_unit(r, field, path, rf_json_number(member));
            in->is_number = true;
            in->unit = to->unit;
            in->number = rf_json_number(member);
            return REFUEL_OK;
        case RF_JSON_TEXT:
            if (to->number && strcmp(field->info.path, path) != 0)
                return rf_fail(r->err, REFUEL_E_TYPE, path, "it takes %s; a text with a unit goes into %s",
                               takes_numbers(to) ? "an array of numbers" : "a number", field->info.path);
            in->text = rf_json_text(member);
            in->length = strlen(in->text);
            return REFUEL_OK;
        case RF_JSON_TRUTH:
            if (!field->truth) return wrong_type(r, to, path, rf_json_truth(member) ? "true" : "false");
            in->text = rf_json_truth(member) ? "yes" : "no";
            in->length = strlen(in->text);
            return REFUEL_OK;
        case RF_JSON_ARRAY:
            if (!field->info.item || (to->number && !takes_numbers(to)) || to->set->lists == RF_LISTS)
                return wrong_type(r, to, path, "an array");
            return rf_list_from_json(member, to, path, to->set->list[to->set->lists++], r->err);
        default: return wrong_type(r, to, path, "an object");
    }
}

/* Whose request it is: its last table tells. */
static const char *command_of(const reader *r)
{
    const rf_field *row = r->sets[r->count - 1].row;
    return row == rf_load_fields       ? "load"
           : row == rf_session_fields  ? "run"
           : row == rf_fatigue_fields  ? "fatigue"
           : row == rf_forecast_fields ? "project"
                                       : "plan";
}

/* The key of signs, where no table has it. */
static bool tells_signs(const reader *r, const char *path)
{
    bool tells = rf_is_sign_key(path);
    for (int i = 0; i < r->count; i++) tells &= r->sets[i].row != rf_fatigue_fields;
    return tells;
}

static refuel_status unknown_key(reader *r, const char *path, const rf_json_node *member)
{
    char shown[RF_PRINTABLE];
    if (r->other && !strchr(path, '.')) {
        bool known = false;
        refuel_status status = r->other(r->context, member, &known, r->err);
        if (known) return status;
    }
    rf_printable(path, strlen(path), shown);
    if (tells_signs(r, path)) /* whatever they are, and whatever the command */
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, RF_SIGNS_ELSEWHERE);
    bool of_plan = r->sets[0].row == rf_request_fields, of_project = r->sets[r->count - 1].row == rf_forecast_fields;
    if (of_plan && strcmp(path, RF_LOG_KEY) == 0)
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown,
                       "a log is of one person: refuel plan, check and project read one, and batch does not");
    if (of_plan && !of_project && rf_forecast_takes(path))
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, "it belongs to project; refuel help project tells more");
    if (!*path) return rf_fail(r->err, REFUEL_E_UNKNOWN, "input", "it has an empty key");
    char meant[RF_PATH];
    rf_key_nearest(r->sets, r->count, path, rf_json_type_of(member) == RF_JSON_OBJECT, meant);
    if (*meant && strcmp(meant, path) != 0) /* it is, where a key holds the point */
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, "there is no such input; did you mean %s?", meant);
    if (r->sets[0].row == rf_request_fields && r->count == 1 && rf_session_takes(path))
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, "it belongs to run; refuel help run tells more");
    if (r->sets[0].row == rf_request_fields && r->count == 1 && rf_fatigue_takes(path))
        return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, "it belongs to fatigue; refuel help fatigue tells more");
    return rf_fail(r->err, REFUEL_E_UNKNOWN, shown, "there is no such input; refuel help %s lists them", command_of(r));
}

/* "running.distance"; false where that is longer than any path. */
static bool path_of(const char *parent, const char *key, char path[RF_PATH])
{
    size_t before = strlen(parent), length = strlen(key);
    if (before + 1 + length >= RF_PATH) return false;
    memcpy(path, parent, before);
    if (before) path[before++] = '.';
    memcpy(path + before, key, length + 1);
    return true;
}

static refuel_status take_member(reader *r, const rf_input_place *to, const char *path, const rf_json_node *member)
{
    if (strcmp(to->called, path) == 0) return rf_fail(r->err, REFUEL_E_DUPLICATE, path, "it was given twice");
    bool is_null = rf_json_type_of(member) == RF_JSON_NULL; /* not given, but a second time would be a mistake */
    if (to->text->called && !is_null)
        return rf_fail(r->err, REFUEL_E_CONFLICT, path, "it was given as %s already", to->text->called);
    if (!to->text->called) memcpy(to->called, path, RF_PATH);
    if (is_null) return REFUEL_OK;
    to->text->tried = true;
    refuel_status status = take_value(r, to, path, member);
    if (status == REFUEL_OK) to->text->called = to->called;
    return status;
}

/* The first input of the group with this path, "running" or "intake.micronutrients"; NULL where it is no group: some path
   goes on behind it. */
static const rf_field *group_at(const reader *r, const char *path)
{
    size_t length = strlen(path);
    for (int k = 0; k < r->count; k++)
        for (int i = 1; i < r->sets[k].rows; i++) {
            const char *it = r->sets[k].row[i].info.path;
            if (*it == *path && length > 0 && strncmp(it, path, length) == 0 && it[length] == '.')
                return &r->sets[k].row[i];
        }
    return NULL;
}

static refuel_status no_object(reader *r, const char *path, const rf_field *first)
{
    const char *example = rf_field_example(first);
    const char * or = strstr(example, " or ");
    int length = or ? (int)(or -example) : (int)strlen(example);
    return rf_fail(r->err, REFUEL_E_TYPE, path, "it takes an object, like {\"%s\":{\"%s\":\"%.*s\"}}",
                   rf_last_key(path), rf_last_key(first->info.path), length, example);
}

static bool stands_before(const rf_json_node *first, const rf_json_node *member)
{
    for (const rf_json_node *it = first; it != member; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), rf_json_key(member)) == 0) return true;
    return false;
}

static refuel_status take_id(reader *r, const rf_json_node *id)
{
    rf_json_type type = rf_json_type_of(id);
    if (type == RF_JSON_TEXT || type == RF_JSON_NUMBER || type == RF_JSON_NULL) return REFUEL_OK;
    return rf_fail(r->err, REFUEL_E_TYPE, RF_ID_KEY, "it takes a text or a number");
}

static refuel_status take_explain(reader *r, const rf_json_node *explain)
{
    rf_json_type type = rf_json_type_of(explain);
    if (type == RF_JSON_TRUTH || type == RF_JSON_NULL) return REFUEL_OK;
    return rf_fail(r->err, REFUEL_E_TYPE, RF_EXPLAIN_KEY, "it takes true or false");
}

static void take_object(reader *r, const char *parent, const rf_json_node *object);

/* An input, or a group, which may stand in a group; a key with a point in it is neither. */
static refuel_status take(reader *r, const char *parent, const rf_json_node *first, const rf_json_node *it)
{
    char path[RF_PATH];
    const char *key = rf_json_key(it);
    bool is_id = !*parent && strcmp(key, RF_ID_KEY) == 0;
    bool is_explain = !*parent && r->sets[0].explains && strcmp(key, RF_EXPLAIN_KEY) == 0;
    bool is_other = is_id || is_explain;
    if (!path_of(parent, key, path)) return unknown_key(r, key, it);
    if (!is_other && strchr(key, '.')) return unknown_key(r, path, it);
    bool is_object = rf_json_type_of(it) == RF_JSON_OBJECT; /* mostly a group, and all else an input */
    const rf_field *group = is_object && !is_other ? group_at(r, path) : NULL;
    rf_input_place to = {.field = NULL};
    if (!group && !is_other) to = rf_input_place_of(r->sets, r->count, path);
    if (to.field) return take_member(r, &to, path, it);
    if (!is_object && !is_other) group = group_at(r, path);
    if (!group && !is_other) return unknown_key(r, path, it);
    if (stands_before(first, it)) return rf_fail(r->err, REFUEL_E_DUPLICATE, path, "it was given twice");
    if (is_other) return is_id ? take_id(r, it) : take_explain(r, it);
    if (rf_json_type_of(it) == RF_JSON_NULL) return REFUEL_OK;
    if (!is_object) return no_object(r, path, group);
    take_object(r, path, it);
    return REFUEL_OK;
}

static void take_object(reader *r, const char *parent, const rf_json_node *object)
{
    const rf_json_node *first = rf_json_first(object);
    for (const rf_json_node *it = first; it && !rf_errors_full(r->errors); it = rf_json_next(it)) {
        r->err = rf_errors_place(r->errors);
        rf_errors_took(r->errors, take(r, parent, first, it));
    }
}

void rf_inputs_from_json(const rf_json_node *root, rf_input_set *sets, int count, rf_request_other other, void *context,
                         rf_errors *errors)
{
    reader r = {.sets = sets, .count = count, .other = other, .context = context, .errors = errors};
    if (rf_json_type_of(root) == RF_JSON_OBJECT) {
        take_object(&r, "", root);
        return;
    }
    for (int i = 1; i < sets[0].rows; i++) sets[0].text[i].tried = true; /* nothing is called missing beside that */
    rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_TYPE, "input",
                                   "the JSON is no object; write {\"sex\":\"female\", ...}"));
}

void rf_request_from_json(const rf_json_node *object, const rf_refused *refused, refuel_request *request,
                          rf_input_set *set, rf_errors *errors)
{
    rf_input_set_begin(set, rf_request_fields, RF_REQUEST_ROWS);
    rf_inputs_from_json(object, set, 1, NULL, NULL, errors);
    rf_request_apply(request, set->text, refused, rf_today(), errors);
}
