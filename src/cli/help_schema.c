/* refuel help --schema: JSON Schema 2020-12 of every request and every answer. */
#include <refuel/version.h>
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/shape.h"
#include "forecast/forecast_input.h"
#include "io/schedule_csv.h"

static void put_members(rf_json_writer *w, const cli_node *of, int strict);

/* "type": one, or one or null */
static void put_type(rf_json_writer *w, const char *type, int nullable)
{
    if (!nullable) {
        rf_json_put_text(w, "type", type);
        return;
    }
    rf_json_open_array(w, "type");
    rf_json_put_text(w, NULL, type);
    rf_json_put_text(w, NULL, "null");
    rf_json_close(w);
}

static void put_about(rf_json_writer *w, const char *help, const char *unit)
{
    if (*help) rf_json_put_text(w, "description", help);
    if (*unit) rf_json_put_text(w, "unit", unit);
}

static void put_words(rf_json_writer *w, const refuel_choice *choices, int truth, int nullable)
{
    rf_json_open_array(w, "enum");
    for (const refuel_choice *it = choices; it && it->name; it++)
        if (*it->name) rf_json_put_text(w, NULL, it->name);
    if (truth) rf_json_put_truth(w, NULL, true);
    if (truth) rf_json_put_truth(w, NULL, false);
    if (nullable) rf_json_put_null(w, NULL);
    rf_json_close(w);
}

/* "items": numbers, or null among them */
static void put_numbers(rf_json_writer *w, int nullable)
{
    rf_json_open_object(w, "items");
    put_type(w, "number", nullable);
    rf_json_close(w);
}

static void put_exactly(rf_json_writer *w, double items)
{
    rf_json_put_number(w, "minItems", items);
    rf_json_put_number(w, "maxItems", items);
}

static void put_range(rf_json_writer *w)
{
    put_type(w, "array", 1);
    put_numbers(w, 0);
    put_exactly(w, 2);
}

static void put_band(rf_json_writer *w)
{
    put_type(w, "array", 0);
    rf_json_open_object(w, "items");
    put_type(w, "array", 0);
    put_numbers(w, 1);
    rf_json_close(w);
    put_exactly(w, 2);
}

static void put_texts(rf_json_writer *w, const refuel_choice *choices)
{
    put_type(w, "array", 0);
    rf_json_open_object(w, "items");
    if (choices)
        put_words(w, choices, 0, 0);
    else
        put_type(w, "string", 0);
    rf_json_close(w);
}

static void put_row(rf_json_writer *w, const refuel_result_info *row)
{
    put_about(w, row->help, row->unit);
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: put_type(w, "number", !row->known); break;
        case REFUEL_RESULT_RANGE: put_range(w); break;
        case REFUEL_RESULT_TRUTH: put_type(w, "boolean", 0); break;
        case REFUEL_RESULT_CHOICE: put_words(w, row->choices, 0, !row->known); break;
        case REFUEL_RESULT_EQUATION:
        case REFUEL_RESULT_TEXT: put_type(w, "string", 1); break;
        case REFUEL_RESULT_CHECKS:
        case REFUEL_RESULT_TEXTS: put_texts(w, NULL); break;
        case REFUEL_RESULT_BITS: put_texts(w, row->choices); break;
        case REFUEL_RESULT_SERIES:
            put_type(w, "array", 0);
            put_numbers(w, 1);
            break;
        case REFUEL_RESULT_BAND: put_band(w); break;
        default: put_type(w, "string", 0);
    }
}

static void put_input(rf_json_writer *w, const cli_node *it)
{
    const refuel_input_info *info = &it->field->info;
    int words = it->field->kind == RF_KIND_END && info->choices;
    put_about(w, info->help, it->form == CLI_FORM_TEXT ? "" : info->unit);
    if (info->fallback) rf_json_put_text(w, "default", info->fallback);
    if (words) {
        put_words(w, info->choices, it->field->truth, 0);
        return;
    }
    if (it->form == CLI_FORM_EITHER) {
        rf_json_open_array(w, "type");
        rf_json_put_text(w, NULL, "number");
        rf_json_put_text(w, NULL, "string");
        rf_json_close(w);
    } else {
        put_type(w, it->form == CLI_FORM_NUMBER ? "number" : "string", 0);
    }
    if (it->form == CLI_FORM_TEXT) return;
    rf_json_put_number(w, "minimum", info->low);
    rf_json_put_number(w, "maximum", info->high);
}

static void put_schedule(rf_json_writer *w, const cli_node *it)
{
    put_about(w, it->help, "");
    put_type(w, "array", 0);
    rf_json_put_number(w, "minItems", 1);
    rf_json_put_number(w, "maxItems", RF_SCHEDULE_ROWS_MAX);
    rf_json_open_object(w, "items");
    put_type(w, "object", 0);
    rf_json_open_object(w, "properties");
    for (int i = 0; i < RF_SCHEDULE_COLUMNS; i++) {
        rf_json_open_object(w, rf_schedule_column[i]);
        put_type(w, "number", 0);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_open_array(w, "required");
    for (int i = 0; i + 1 < RF_SCHEDULE_COLUMNS; i++) rf_json_put_text(w, NULL, rf_schedule_column[i]);
    rf_json_close(w);
    rf_json_put_truth(w, "additionalProperties", false);
    rf_json_close(w);
}

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

static void put_node(rf_json_writer *w, const cli_node *it, int strict)
{
    rf_json_open_object(w, it->key);
    if (it->row) {
        put_row(w, it->row);
    } else if (it->field) {
        put_input(w, it);
    } else if (it->rows) {
        put_schedule(w, it);
    } else if (it->lines) {
        put_about(w, it->help, "");
        put_texts(w, NULL);
    } else if (it->list) {
        put_type(w, "array", 0);
        rf_json_open_object(w, "items");
        put_reference(w, it);
        rf_json_close(w);
    } else if (strict) {
        put_members(w, it, strict);
    } else {
        put_reference(w, it);
    }
    rf_json_close(w);
}

static void put_members(rf_json_writer *w, const cli_node *of, int strict)
{
    put_about(w, of->help, "");
    put_type(w, "object", 0);
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

/* One of the keys that give an input, or of the one that may be given in its place. */
static void put_needed(rf_json_writer *w, const cli_node *whole, const refuel_input_info *info)
{
    rf_json_open_object(w, NULL);
    rf_json_open_array(w, "anyOf");
    for (const cli_node *it = whole->first; it; it = it->next) {
        if (!it->field || (it->field->info.number != info->number && it->field->info.number != info->excludes))
            continue;
        rf_json_open_object(w, NULL);
        rf_json_open_array(w, "required");
        rf_json_put_text(w, NULL, it->key);
        rf_json_close(w);
        rf_json_close(w);
    }
    rf_json_close(w);
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
    rf_json_open_array(w, "allOf");
    for (size_t i = 0; refuel_input_at(i); i++)
        if (refuel_input_at(i)->needed) put_needed(w, whole, refuel_input_at(i));
    rf_json_close(w);
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

void cli_write_schema(void)
{
    cli_names met = {.count = 0};
    rf_json_writer w;
    const char *text = "";
    size_t length = 0;
    rf_json_begin(&w);
    rf_json_put_text(&w, "$schema", "https://json-schema.org/draft/2020-12/schema");
    rf_json_put_text(&w, "title", "Requests and results of refuel");
    rf_json_put_text(&w, "$comment",
                     "Written by refuel help --schema. What a request may be given together is told in docs/json.md.");
    rf_json_open_object(&w, "$defs");
    for (const cli_command *const *it = cli_commands; *it; it++)
        if ((*it)->takes_inputs) put_request(&w, *it);
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) put_answer(&w, *it, &met);
    if (rf_json_whole(&w, &text, &length, NULL) == REFUEL_OK) {
        cli_print_json(text, 0);
        putchar('\n');
    }
    rf_json_end(&w);
}
