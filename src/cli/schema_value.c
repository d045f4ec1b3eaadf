#include "cli/schema_value.h"

#include <math.h>

#include "cli/describe.h"
#include "cli/schema_row.h"

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
    if (isfinite(high)) rf_json_put_number(w, "maximum", high);
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

/* "type" of an input: null is not given, unless it is needed. */
static void put_types(rf_json_writer *w, const char *one, const char *two, int needed)
{
    rf_json_open_array(w, "type");
    rf_json_put_text(w, NULL, one);
    if (two) rf_json_put_text(w, NULL, two);
    if (!needed) rf_json_put_text(w, NULL, "null");
    rf_json_close(w);
}

/* Other spellings are read too, so that any text may stand there. */
static void put_examples(rf_json_writer *w, const refuel_choice *words)
{
    rf_json_open_array(w, "examples");
    for (const refuel_choice *it = words; it->name; it++) rf_json_put_text(w, NULL, it->name);
    rf_json_close(w);
}

/* An array of numbers, or a text of several or an array of texts. */
static void put_list(rf_json_writer *w, const cli_node *it)
{
    const refuel_item_info *item = it->field->info.item;
    int numbers = it->form == CLI_FORM_NUMBER;
    put_types(w, "array", numbers ? NULL : "string", 0);
    rf_json_open_object(w, "items");
    cli_schema_type(w, numbers ? "number" : "string", 0);
    if (numbers) put_least_and_most(w, item->low, item->high, 0);
    if (!numbers) put_examples(w, item->words);
    rf_json_close(w);
    if (numbers) cli_schema_exactly(w, item->most); /* one text may hold several */
}

/* A text of several, or an array of texts and of objects: a word with its number, or a number alone. */
static void put_items(rf_json_writer *w, const refuel_input_info *info)
{
    const refuel_item_info *item = info->item;
    const char *const keys[] = {item->amount, item->alone};
    const double low[] = {item->low, info->low}, high[] = {item->high, info->high};
    put_types(w, "string", "array", 0);
    rf_json_open_object(w, "items");
    rf_json_open_array(w, "anyOf");
    rf_json_open_object(w, NULL);
    cli_schema_type(w, "string", 0);
    rf_json_close(w);
    for (int i = 0; i < 2; i++) {
        rf_json_open_object(w, NULL);
        cli_schema_type(w, "object", 0);
        rf_json_open_object(w, "properties");
        if (i == 0) {
            rf_json_open_object(w, item->word);
            cli_schema_type(w, "string", 0);
            rf_json_close(w);
        }
        rf_json_open_object(w, keys[i]);
        cli_schema_about(w, "", i == 0 ? item->unit : info->unit);
        cli_schema_type(w, "number", 0);
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

/* The words of an input, but those that the command refuses. */
static void put_choices(rf_json_writer *w, const cli_node *it)
{
    rf_json_open_array(w, "enum");
    for (const refuel_choice *word = it->field->info.choices; word->name; word++)
        if (cli_takes_word(it->field, it->refused, word)) rf_json_put_text(w, NULL, word->name);
    if (it->field->truth) rf_json_put_truth(w, NULL, true);
    if (it->field->truth) rf_json_put_truth(w, NULL, false);
    rf_json_put_null(w, NULL);
    rf_json_close(w);
}

static void put_input(rf_json_writer *w, const cli_node *it)
{
    const refuel_input_info *info = &it->field->info;
    int numbers = rf_field_lists_numbers(it->field) && it->form == CLI_FORM_NUMBER;
    int words = it->field->kind == RF_KIND_END && info->choices;
    const char *number = rf_field_is_whole(it->field) ? "integer" : "number";
    cli_schema_about(w, it->help, it->unit);
    if (info->fallback) rf_json_put_text(w, "default", info->fallback);
    if (numbers || rf_field_is_list(it->field)) {
        put_list(w, it);
        return;
    }
    if (info->item && it->form == CLI_FORM_TEXT) {
        put_items(w, info);
        return;
    }
    if (words) {
        put_choices(w, it);
        return;
    }
    put_types(w, it->form == CLI_FORM_TEXT ? "string" : number, it->form == CLI_FORM_EITHER ? "string" : NULL, 0);
    if (it->form != CLI_FORM_TEXT) put_limits(w, it);
}

static void put_column(rf_json_writer *w, cli_column column)
{
    rf_json_open_object(w, column.key);
    cli_schema_about(w, column.help, column.unit);
    const char *type = column.text ? "string" : column.whole ? "integer" : "number";
    if (column.truth)
        put_types(w, type, "boolean", !column.optional);
    else
        cli_schema_type(w, type, column.optional);
    if (!column.text) put_least_and_most(w, column.low, column.high, column.or_zero);
    rf_json_close(w);
}

/* An object of the columns. */
static void put_row_object(rf_json_writer *w, const cli_rows *rows)
{
    rf_json_open_object(w, "items");
    cli_schema_type(w, "object", 0);
    rf_json_open_object(w, "properties");
    for (int i = 0; i < rows->columns; i++) put_column(w, rows->column(i));
    rf_json_close(w);
    rf_json_open_array(w, "required");
    for (int i = 0; i < rows->columns; i++)
        if (!rows->column(i).optional) rf_json_put_text(w, NULL, rows->column(i).key);
    rf_json_close(w);
    if (!rows->open) rf_json_put_truth(w, "additionalProperties", false);
    rf_json_close(w);
}

static void put_rows(rf_json_writer *w, const cli_node *it)
{
    const cli_rows *rows = it->rows;
    cli_schema_about(w, it->help, "");
    put_types(w, "array", rows->text ? "string" : NULL, rows->needed);
    rf_json_put_number(w, "minItems", 1);
    if (rows->most) rf_json_put_number(w, "maxItems", (double)rows->most);
    put_row_object(w, rows);
}

void cli_schema_value(rf_json_writer *w, const cli_node *it)
{
    if (it->id) {
        cli_schema_about(w, it->help, "");
        put_types(w, "string", "number", 0);
    } else if (it->row) {
        cli_schema_row(w, it->row);
    } else if (it->field) {
        put_input(w, it);
    } else if (it->rows) {
        put_rows(w, it);
    } else {
        cli_schema_about(w, it->help, "");
        cli_schema_texts(w, NULL);
    }
}
