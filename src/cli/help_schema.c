/* refuel help --schema: JSON Schema 2020-12 of every request and every answer. */
#include <stdio.h>

#include "cli/generate.h"
#include "cli/schema_value.h"
#include "cli/shape.h"

/* An object of an answer stands among the $defs under its name. */
static void put_reference(rf_json_writer *w, const cli_node *it)
{
    char place[48];
    snprintf(place, sizeof place, "#/$defs/%s", it->name);
    if (!it->nullable) {
        rf_json_put_text(w, "$ref", place);
        return;
    }
    rf_json_open_array(w, "anyOf");
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "$ref", place);
    rf_json_close(w);
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "type", "null");
    rf_json_close(w);
    rf_json_close(w);
}

/* The input that this one excludes, in its own table; NULL where there is none. */
static const rf_field *excluded(const rf_field *field)
{
    return field->info.excludes ? field + (field->info.excludes - field->info.number) : NULL;
}

/* Whether two keys may not be given together: forms of one input, or inputs that exclude each other. */
static int exclude(const rf_field *one, const rf_field *two)
{
    return one && two && (one == two || excluded(one) == two || excluded(two) == one);
}

static void put_required(rf_json_writer *w, const char *one, const char *two)
{
    rf_json_open_array(w, "required");
    rf_json_put_text(w, NULL, one);
    if (two) rf_json_put_text(w, NULL, two);
    rf_json_close(w);
}

static void put_not_both(rf_json_writer *w, const cli_node *one, const cli_node *two)
{
    rf_json_open_object(w, NULL);
    rf_json_open_object(w, "not");
    put_required(w, one->key, two->key);
    rf_json_close(w);
    rf_json_close(w);
}

/* One of the keys that give an input, or of the one that may be given in its place. */
static void put_needed(rf_json_writer *w, const cli_node *whole, const rf_field *field)
{
    rf_json_open_object(w, NULL);
    rf_json_open_array(w, "anyOf");
    for (const cli_node *it = whole->first; it; it = it->next) {
        if (!exclude(it->field, field)) continue;
        rf_json_open_object(w, NULL);
        put_required(w, it->key, NULL);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_close(w);
}

/* What is needed, and what may not stand together; an object without such rules has no "allOf". */
static void put_rules(rf_json_writer *w, const cli_node *of, int is_whole)
{
    int rules = 0;
    for (int i = 1; is_whole && i < REFUEL_INPUT_END; i++) {
        if (!rf_request_fields[i].info.needed) continue;
        if (!rules++) rf_json_open_array(w, "allOf");
        put_needed(w, of, &rf_request_fields[i]);
    }
    for (const cli_node *one = of->first; one; one = one->next)
        for (const cli_node *two = one->next; two; two = two->next) {
            if (!exclude(one->field, two->field)) continue;
            if (!rules++) rf_json_open_array(w, "allOf");
            put_not_both(w, one, two);
        }
    if (rules) rf_json_close(w);
}

static void put_members(rf_json_writer *w, const cli_node *of, int strict);

static void put_node(rf_json_writer *w, const cli_node *it, int strict)
{
    rf_json_open_object(w, it->key);
    if (it->row || it->field || it->rows || it->lines) {
        cli_schema_value(w, it);
    } else if (it->list) {
        rf_json_put_text(w, "type", "array");
        rf_json_open_object(w, "items");
        put_reference(w, it);
        rf_json_close(w);
    } else if (strict) {
        put_members(w, it, strict);
        put_rules(w, it, 0);
    } else {
        put_reference(w, it);
    }
    rf_json_close(w);
}

static void put_members(rf_json_writer *w, const cli_node *of, int strict)
{
    if (*of->help) rf_json_put_text(w, "description", of->help);
    rf_json_put_text(w, "type", "object");
    rf_json_open_object(w, "properties");
    for (const cli_node *it = of->first; it; it = it->next) put_node(w, it, strict);
    rf_json_close(w);
    if (strict) {
        rf_json_put_truth(w, "additionalProperties", false);
        return;
    }
    rf_json_open_array(w, "required");
    for (const cli_node *it = of->first; it; it = it->next)
        if (!it->optional) rf_json_put_text(w, NULL, it->key);
    rf_json_close(w);
}

static void put_request(rf_json_writer *w, const cli_command *command)
{
    static cli_tree tree;
    char key[40];
    const cli_node *whole = cli_request_shape(&tree, command);
    snprintf(key, sizeof key, "%s-request", command->name);
    rf_json_open_object(w, key);
    put_members(w, whole, 1);
    put_rules(w, whole, 1);
    rf_json_close(w);
}

/* The objects in an object, each name once. */
static void put_objects(rf_json_writer *w, const cli_node *of, cli_names *met)
{
    for (const cli_node *it = of->first; it; it = it->next) {
        if (!it->first || !cli_first_met(met, it->name)) continue;
        rf_json_open_object(w, it->name);
        put_members(w, it, 0);
        rf_json_close(w);
        put_objects(w, it, met);
    }
}

static void put_answer(rf_json_writer *w, const rf_answer_type *type, cli_names *met)
{
    static cli_tree tree;
    char key[40];
    const cli_node *whole = cli_answer_shape(&tree, type);
    snprintf(key, sizeof key, "%s-result", type->key);
    rf_json_open_object(w, key);
    put_members(w, whole, 0);
    rf_json_close(w);
    put_objects(w, whole, met);
}

static void put_one(rf_json_writer *w, const char *key, const char *side)
{
    char place[48];
    snprintf(place, sizeof place, "#/$defs/%s-%s", key, side);
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "$ref", place);
    rf_json_close(w);
}

/* A document is one of the requests or one of the answers. */
static void put_documents(rf_json_writer *w, const cli_command *const *commands)
{
    rf_json_open_array(w, "anyOf");
    for (const cli_command *const *it = commands; *it; it++)
        if ((*it)->takes_inputs) put_one(w, (*it)->name, "request");
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) put_one(w, (*it)->key, "result");
    rf_json_close(w);
}

void cli_write_schema(const cli_command *const *commands)
{
    cli_names met = {.count = 0};
    rf_json_writer w;
    const char *text = "";
    size_t length = 0;
    rf_json_begin(&w);
    rf_json_put_text(&w, "$schema", "https://json-schema.org/draft/2020-12/schema");
    rf_json_put_text(&w, "title", "Requests and results of refuel");
    rf_json_put_text(&w, "$comment",
                     "Written by refuel help --schema. Limits other than 0 are a millionth wider than those of "
                     "docs/json.md, as the program forgives the rounding of printed numbers. A request that is valid "
                     "here may still be refused, with an error-result that says why.");
    put_documents(&w, commands);
    rf_json_open_object(&w, "$defs");
    for (const cli_command *const *it = commands; *it; it++)
        if ((*it)->takes_inputs) put_request(&w, *it);
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) put_answer(&w, *it, &met);
    if (rf_json_whole(&w, &text, &length, NULL) == REFUEL_OK) {
        cli_print_json(text, 0);
        putchar('\n');
    }
    rf_json_end(&w);
}
