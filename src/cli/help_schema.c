/* refuel help --schema: JSON Schema 2020-12 of every request and every answer. */
#include <stdio.h>

#include "cli/generate.h"
#include "cli/schema_rules.h"
#include "cli/schema_value.h"
#include "cli/shape.h"

/* An object of an answer stands among the $defs under its name. */
static void put_reference(rf_json_writer *w, const cli_node *it)
{
    char place[64];
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

/* Of what an object consists. A group in a group stands among the $defs, once for all requests. */
enum { OF_ANSWER, OF_REQUEST, OF_GROUP };

static void put_members(rf_json_writer *w, const cli_node *of, int strict);

static void put_node(rf_json_writer *w, const cli_node *it, int strict)
{
    rf_json_open_object(w, it->key);
    if (it->row || it->field || it->rows || it->lines || it->id || it->asks) {
        cli_schema_value(w, it);
    } else if (it->list) {
        rf_json_put_text(w, "type", "array");
        rf_json_open_object(w, "items");
        put_reference(w, it);
        rf_json_close(w);
    } else if (strict == OF_REQUEST) {
        put_members(w, it, OF_GROUP);
        cli_schema_rules(w, it, 0);
    } else {
        put_reference(w, it);
    }
    rf_json_close(w);
}

static void put_members(rf_json_writer *w, const cli_node *of, int strict)
{
    if (*of->help) rf_json_put_text(w, "description", of->help);
    if (strict == OF_GROUP) { /* it may be null */
        rf_json_open_array(w, "type");
        rf_json_put_text(w, NULL, "object");
        rf_json_put_text(w, NULL, "null");
        rf_json_close(w);
    } else {
        rf_json_put_text(w, "type", "object");
    }
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

/* An array: each of its items is one of the $defs of these names. */
static void put_array(rf_json_writer *w, const char *key, const char *one, const char *two)
{
    const char *const names[] = {one, two};
    char place[64];
    rf_json_open_object(w, key);
    rf_json_put_text(w, "type", "array");
    rf_json_put_number(w, "minItems", 1);
    rf_json_open_object(w, "items");
    rf_json_open_array(w, "anyOf");
    for (int i = 0; i < 2; i++) {
        if (!names[i]) continue;
        snprintf(place, sizeof place, "#/$defs/%s", names[i]);
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "$ref", place);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_close(w);
    rf_json_close(w);
}

static void put_inner_groups(rf_json_writer *w, const cli_node *request, cli_names *met)
{
    for (const cli_node *group = request->first; group; group = group->next)
        for (const cli_node *it = group->first; it; it = it->next) {
            if (!it->first || !cli_first_met(met, it->name)) continue;
            rf_json_open_object(w, it->name);
            put_members(w, it, OF_GROUP);
            cli_schema_rules(w, it, 0);
            rf_json_close(w);
        }
}

static void put_request(rf_json_writer *w, const cli_command *command, cli_names *met)
{
    static cli_tree tree;
    char key[40], keys[48];
    const cli_node *whole = cli_request_shape(&tree, command);
    snprintf(key, sizeof key, "%s-request", command->name);
    snprintf(keys, sizeof keys, "%ss", key);
    rf_json_open_object(w, key);
    put_members(w, whole, OF_REQUEST);
    cli_schema_rules(w, whole, command->takes_inputs);
    if (command->rows && command->rows->needed) {
        rf_json_open_array(w, "required");
        rf_json_put_text(w, NULL, command->rows->key);
        rf_json_close(w);
    }
    rf_json_close(w);
    put_inner_groups(w, whole, met);
    put_array(w, keys, key, NULL);
}

/* The objects in an object, each name once. */
static void put_objects(rf_json_writer *w, const cli_node *of, cli_names *met)
{
    for (const cli_node *it = of->first; it; it = it->next) {
        if (!it->first || !cli_first_met(met, it->name)) continue;
        rf_json_open_object(w, it->name);
        put_members(w, it, OF_ANSWER);
        rf_json_close(w);
        put_objects(w, it, met);
    }
}

static void put_answer(rf_json_writer *w, const rf_answer_type *type, cli_names *met)
{
    static cli_tree tree;
    char key[40], keys[48];
    const cli_node *whole = cli_answer_shape(&tree, type);
    snprintf(key, sizeof key, "%s-result", type->key);
    snprintf(keys, sizeof keys, "%ss", key);
    rf_json_open_object(w, key);
    put_members(w, whole, OF_ANSWER);
    rf_json_close(w);
    put_objects(w, whole, met);
    if (cli_answers_requests(type)) put_array(w, keys, key, "error-result");
}

static void put_one(rf_json_writer *w, const char *key, const char *side)
{
    char place[64];
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
        if (cli_takes_request(*it)) {
            put_one(w, (*it)->name, "request");
            put_one(w, (*it)->name, "requests");
        }
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) {
        put_one(w, (*it)->key, "result");
        if (cli_answers_requests(*it)) put_one(w, (*it)->key, "results");
    }
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
    rf_json_put_text(
        &w, "$comment",
        "Written by refuel help --schema. Limits other than 0 are a millionth wider than those of "
        "docs/json.md, as the program forgives the rounding of printed numbers. null is not given. A request that is valid "
        "here may still be refused, with an error-result that says why.");
    put_documents(&w, commands);
    rf_json_open_object(&w, "$defs");
    rf_json_open_object(&w, "given");
    rf_json_put_text(&w, "description", "not null");
    rf_json_open_object(&w, "not");
    rf_json_put_text(&w, "type", "null");
    rf_json_close(&w);
    rf_json_close(&w);
    for (const cli_command *const *it = commands; *it; it++)
        if (cli_takes_request(*it)) put_request(&w, *it, &met);
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) put_answer(&w, *it, &met);
    if (rf_json_whole(&w, &text, &length, NULL) == REFUEL_OK) {
        cli_print_json(text, 0);
        putchar('\n');
    }
    rf_json_end(&w);
}
