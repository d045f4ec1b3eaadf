#include "cli/schema_value.h"

#include <math.h>

#include "io/schedule_csv.h"

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

static void put_least_and_most(rf_json_writer *w, double low, double high, int or_zero)
{
    if (or_zero) {
        rf_json_open_array(w, "anyOf");
        rf_json_open_object(w, NULL);
        rf_json_put_number(w, "const", 0);
        rf_json_close(w);
        rf_json_open_object(w, NULL);
    }
    rf_json_put_number(w, "minimum", low);
    rf_json_put_number(w, "maximum", high);
    if (!or_zero) return;
    rf_json_close(w);
    rf_json_close(w);
}

/* A limit is as wide as the program takes it: the rounding of a printed number is forgiven. tests/build/schema.py compares. */
static void put_limits(rf_json_writer *w, const cli_node *it)
{
    double share = rf_field_is_whole(it->field) ? 0 : 1e-6;
    put_least_and_most(w, it->low - share * fabs(it->low), it->high + share * fabs(it->high), it->field->info.or_zero);
}

/* "type" of an input: null is not given. */
static void put_types(rf_json_writer *w, const char *one, const char *two)
{
    rf_json_open_array(w, "type");
    rf_json_put_text(w, NULL, one);
    if (two) rf_json_put_text(w, NULL, two);
    rf_json_put_text(w, NULL, "null");
    rf_json_close(w);
}

/* A text of several, or an array of texts and of objects: a word with its number, or a number alone. */
static void put_items(rf_json_writer *w, const refuel_input_info *info)
{
    const refuel_item_info *item = info->item;
    const char *const keys[] = {item->amount, item->alone};
    const double low[] = {item->low, info->low}, high[] = {item->high, info->high};
    rf_json_open_array(w, "type");
    rf_json_put_text(w, NULL, "string");
    rf_json_put_text(w, NULL, "array");
    rf_json_put_text(w, NULL, "null");
    rf_json_close(w);
    rf_json_open_object(w, "items");
    rf_json_open_array(w, "anyOf");
    rf_json_open_object(w, NULL);
    put_type(w, "string", 0);
    rf_json_close(w);
    for (int i = 0; i < 2; i++) {
        rf_json_open_object(w, NULL);
        put_type(w, "object", 0);
        rf_json_open_object(w, "properties");
        if (i == 0) {
            rf_json_open_object(w, item->word);
            put_type(w, "string", 0);
            rf_json_close(w);
        }
        rf_json_open_object(w, keys[i]);
        put_about(w, "", i == 0 ? item->unit : info->unit);
        put_type(w, "number", 0);
        put_least_and_most(w, low[i], high[i], 0);
        rf_json_close(w);
        rf_json_close(w);
        rf_json_open_array(w, "required");
        if (i == 0) rf_json_put_text(w, NULL, item->word);
        rf_json_put_text(w, NULL, keys[i]);
        rf_json_close(w);
        rf_json_put_truth(w, "additionalProperties", false);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_close(w);
}

/* An array of the numbers of a list. */
static void put_list_of_numbers(rf_json_writer *w, const refuel_input_info *info)
{
    put_types(w, "array", NULL);
    rf_json_open_object(w, "items");
    put_type(w, "number", 0);
    put_least_and_most(w, info->item->low, info->item->high, 0);
    rf_json_close(w);
}

static void put_input(rf_json_writer *w, const cli_node *it)
{
    const refuel_input_info *info = &it->field->info;
    int numbers = rf_field_lists_numbers(it->field) && it->form == CLI_FORM_NUMBER;
    int words = it->field->kind == RF_KIND_END && info->choices;
    const char *number = rf_field_is_whole(it->field) ? "integer" : "number";
    put_about(w, info->help, it->unit);
    if (info->fallback) rf_json_put_text(w, "default", info->fallback);
    if (numbers) {
        put_list_of_numbers(w, info);
        return;
    }
    if (info->item && it->form == CLI_FORM_TEXT) {
        put_items(w, info);
        return;
    }
    if (words) {
        put_words(w, info->choices, it->field->truth, 1);
        return;
    }
    put_types(w, it->form == CLI_FORM_TEXT ? "string" : number, it->form == CLI_FORM_EITHER ? "string" : NULL);
    if (it->form != CLI_FORM_TEXT) put_limits(w, it);
}

static void put_schedule(rf_json_writer *w, const cli_node *it)
{
    put_about(w, it->help, "");
    put_type(w, "array", 1);
    rf_json_put_number(w, "minItems", 1);
    rf_json_put_number(w, "maxItems", RF_SCHEDULE_ROWS_MAX);
    rf_json_open_object(w, "items");
    put_type(w, "object", 0);
    rf_json_open_object(w, "properties");
    for (int i = 0; i < RF_SCHEDULE_COLUMNS; i++) {
        cli_column column = cli_schedule_key(i);
        rf_json_open_object(w, column.key);
        put_about(w, column.help, column.unit);
        put_type(w, column.whole ? "integer" : "number", column.optional);
        put_least_and_most(w, column.low, column.high, column.or_zero);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_open_array(w, "required");
    for (int i = 0; i < RF_SCHEDULE_COLUMNS; i++)
        if (!cli_schedule_key(i).optional) rf_json_put_text(w, NULL, cli_schedule_key(i).key);
    rf_json_close(w);
    rf_json_put_truth(w, "additionalProperties", false);
    rf_json_close(w);
}

void cli_schema_value(rf_json_writer *w, const cli_node *it)
{
    if (it->id) {
        put_about(w, it->help, "");
        put_types(w, "string", "number");
    } else if (it->row) {
        put_row(w, it->row);
    } else if (it->field) {
        put_input(w, it);
    } else if (it->rows) {
        put_schedule(w, it);
    } else {
        put_about(w, it->help, "");
        put_texts(w, NULL);
    }
}
