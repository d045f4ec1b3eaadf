#include "cli/schema_row.h"

void cli_schema_type(rf_json_writer *w, const char *type, int nullable)
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

void cli_schema_about(rf_json_writer *w, const char *help, const char *unit)
{
    if (*help) rf_json_put_text(w, "description", help);
    if (*unit) rf_json_put_text(w, "unit", unit);
}

void cli_schema_words(rf_json_writer *w, const refuel_choice *choices, int nullable)
{
    rf_json_open_array(w, "enum");
    for (const refuel_choice *it = choices; it && it->name; it++)
        if (*it->name) rf_json_put_text(w, NULL, it->name);
    if (nullable) rf_json_put_null(w, NULL);
    rf_json_close(w);
}

/* "items": numbers, or null among them */
static void put_numbers(rf_json_writer *w, int nullable)
{
    rf_json_open_object(w, "items");
    cli_schema_type(w, "number", nullable);
    rf_json_close(w);
}

void cli_schema_exactly(rf_json_writer *w, double items)
{
    rf_json_put_number(w, "minItems", items);
    rf_json_put_number(w, "maxItems", items);
}

static void put_range(rf_json_writer *w)
{
    cli_schema_type(w, "array", 1);
    put_numbers(w, 0);
    cli_schema_exactly(w, 2);
}

static void put_band(rf_json_writer *w)
{
    cli_schema_type(w, "array", 0);
    rf_json_open_object(w, "items");
    cli_schema_type(w, "array", 0);
    put_numbers(w, 1);
    rf_json_close(w);
    cli_schema_exactly(w, 2);
}

void cli_schema_texts(rf_json_writer *w, const refuel_choice *choices)
{
    cli_schema_type(w, "array", 0);
    rf_json_open_object(w, "items");
    if (choices)
        cli_schema_words(w, choices, 0);
    else
        cli_schema_type(w, "string", 0);
    rf_json_close(w);
}

static void put_date(rf_json_writer *w, int nullable)
{
    cli_schema_type(w, "string", nullable);
    rf_json_put_text(w, "format", "date");
}

static void put_dates(rf_json_writer *w)
{
    cli_schema_type(w, "array", 0);
    rf_json_open_object(w, "items");
    put_date(w, 0);
    rf_json_close(w);
}

/* A list of words for each. */
static void put_flags(rf_json_writer *w, const refuel_choice *choices)
{
    cli_schema_type(w, "array", 0);
    rf_json_open_object(w, "items");
    cli_schema_texts(w, choices);
    rf_json_close(w);
}

void cli_schema_row(rf_json_writer *w, const refuel_result_info *row)
{
    cli_schema_about(w, row->help, row->unit);
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: cli_schema_type(w, "number", !row->known); break;
        case REFUEL_RESULT_RANGE: put_range(w); break;
        case REFUEL_RESULT_TRUTH: cli_schema_type(w, "boolean", 0); break;
        case REFUEL_RESULT_CHOICE: cli_schema_words(w, row->choices, !row->known); break;
        case REFUEL_RESULT_EQUATION:
        case REFUEL_RESULT_TEXT: cli_schema_type(w, "string", 1); break;
        case REFUEL_RESULT_CHECKS:
        case REFUEL_RESULT_TEXTS: cli_schema_texts(w, NULL); break;
        case REFUEL_RESULT_BITS: cli_schema_texts(w, row->choices); break;
        case REFUEL_RESULT_SERIES:
            cli_schema_type(w, "array", 0);
            put_numbers(w, 1);
            break;
        case REFUEL_RESULT_BAND: put_band(w); break;
        case REFUEL_RESULT_DATE: put_date(w, !row->known); break;
        case REFUEL_RESULT_DATES: put_dates(w); break;
        case REFUEL_RESULT_FLAGS: put_flags(w, row->choices); break;
        default: cli_schema_type(w, "string", 0);
    }
}
