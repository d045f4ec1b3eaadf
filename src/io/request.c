#include "io/request.h"

#include <string.h>
#include <time.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "plan/input.h"

#define PATH 64

typedef struct reader {
    refuel_input_text texts[REFUEL_INPUT_END];
    char called[REFUEL_INPUT_END][PATH];
    refuel_request_other other;
    void *context;
    refuel_error *err;
} reader;

int64_t refuel_today(void)
{
    return (int64_t)(time(NULL) / 86400);
}

static refuel_input find(const char *path, bool *number)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const refuel_field *field = &refuel_request_fields[i];
        *number = field->number_path && strcmp(field->number_path, path) == 0;
        if (*number || strcmp(field->path, path) == 0) return (refuel_input)i;
    }
    return REFUEL_INPUT_NONE;
}

/* A number where a text with a unit belongs teaches both ways of writing it. */
static refuel_status number_without_unit(reader *r, refuel_input input, const char *path, double value)
{
    const refuel_field *field = &refuel_request_fields[input];
    char shown[REFUEL_NUMBER_TEXT];
    refuel_number_text(value, shown);
    const char *key = field->number_path ? strrchr(field->number_path, '.') : NULL;
    if (field->kind == REFUEL_KIND_END)
        return refuel_fail(r->err, REFUEL_E_TYPE, path, "it takes a word, not the number %s", shown);
    const char *example = field->example ? field->example : refuel_kind_about(field->kind)->example;
    if (!field->number_path)
        return refuel_fail(r->err, REFUEL_E_UNIT, path, "%s has no unit; write it like %s", shown, example);
    return refuel_fail(r->err, REFUEL_E_UNIT, path, "%s has no unit; write a text like %s, or the number as %s", shown,
                       example, key ? key + 1 : field->number_path);
}

static refuel_status take_value(reader *r, refuel_input input, const char *path, bool number,
                                const refuel_json_node *member)
{
    refuel_input_text *in = &r->texts[input];
    const refuel_field *field = &refuel_request_fields[input];
    switch (refuel_json_type_of(member)) {
        case REFUEL_JSON_NUMBER:
            if (!number) return number_without_unit(r, input, path, refuel_json_number(member));
            in->is_number = true;
            in->number = refuel_json_number(member);
            return REFUEL_OK;
        case REFUEL_JSON_TEXT:
            if (number && strcmp(field->path, path) != 0)
                return refuel_fail(r->err, REFUEL_E_TYPE, path, "it takes a number; a text with a unit goes into %s",
                                   field->path);
            in->text = refuel_json_text(member);
            in->length = strlen(in->text);
            return REFUEL_OK;
        case REFUEL_JSON_TRUTH:
            if (!field->truth) return refuel_fail(r->err, REFUEL_E_TYPE, path, "true and false have no meaning here");
            in->text = refuel_json_truth(member) ? "yes" : "no";
            in->length = strlen(in->text);
            return REFUEL_OK;
        default: return refuel_fail(r->err, REFUEL_E_TYPE, path, "it takes a %s", number ? "number" : "text");
    }
}

static refuel_status unknown_key(reader *r, const char *path, const refuel_json_node *member)
{
    char shown[REFUEL_PRINTABLE];
    if (r->other && !strchr(path, '.')) {
        refuel_status status = r->other(r->context, member, r->err);
        if (status != REFUEL_E_UNKNOWN) return status;
    }
    refuel_printable(path, strlen(path), shown);
    return refuel_fail(r->err, REFUEL_E_UNKNOWN, shown, "there is no such input; refuel help plan lists them");
}

static refuel_status take_member(reader *r, const char *parent, const refuel_json_node *member)
{
    char path[PATH];
    bool number = false;
    const char *key = refuel_json_key(member);
    size_t before = strlen(parent), length = strlen(key);
    if (before + 1 + length >= sizeof path) return unknown_key(r, key, member);
    memcpy(path, parent, before);
    if (before) path[before++] = '.';
    memcpy(path + before, key, length + 1);
    refuel_input input = find(path, &number);
    if (input == REFUEL_INPUT_NONE) return unknown_key(r, path, member);
    refuel_input_text *in = &r->texts[input];
    if (in->called)
        return refuel_fail(r->err, REFUEL_E_DUPLICATE, path,
                           strcmp(in->called, path) ? "it was given as %s already" : "it was given twice", in->called);
    memcpy(r->called[input], path, sizeof path);
    in->called = r->called[input];
    return take_value(r, input, path, number, member);
}

static refuel_status take_object(reader *r, const char *parent, const refuel_json_node *object)
{
    int running = 0, intake = 0;
    for (const refuel_json_node *it = refuel_json_first(object); it; it = refuel_json_next(it)) {
        const char *key = refuel_json_key(it);
        int is_running = !*parent && strcmp(key, "running") == 0, is_intake = !*parent && strcmp(key, "intake") == 0;
        refuel_status status;
        if ((is_running && running++) || (is_intake && intake++))
            return refuel_fail(r->err, REFUEL_E_DUPLICATE, key, "it was given twice");
        if (!is_running && !is_intake)
            status = take_member(r, parent, it);
        else if (refuel_json_type_of(it) == REFUEL_JSON_OBJECT)
            status = take_object(r, key, it);
        else
            status = refuel_fail(r->err, REFUEL_E_TYPE, key, "it takes an object, like {\"%s\":{\"%s\":\"%s\"}}", key,
                                 is_running ? "distance" : "energy", is_running ? "50km/week" : "2300kcal");
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

refuel_status refuel_request_from_json(const char *text, size_t length, refuel_request *request,
                                       refuel_request_other other, void *context, refuel_error *err)
{
    refuel_json_node *root = NULL;
    refuel_status status = refuel_json_parse(text, length, &root, err);
    if (status != REFUEL_OK) return status;
    reader r = {.other = other, .context = context, .err = err};
    if (refuel_json_type_of(root) != REFUEL_JSON_OBJECT)
        status = refuel_fail(err, REFUEL_E_TYPE, "input", "the JSON is no object; write {\"sex\":\"female\", ...}");
    if (status == REFUEL_OK) status = take_object(&r, "", root);
    if (status == REFUEL_OK) status = refuel_request_apply(request, r.texts, refuel_today(), err);
    refuel_json_free(root);
    return status;
}
