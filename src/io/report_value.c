#include "io/report_value.h"

#include <math.h>
#include <refuel/check.h>
#include <refuel/equation.h>

#include "core/date.h"
#include "core/field.h"

/* Null where a text is not known. */
static void put_maybe(rf_json_writer *w, const char *key, const char *text)
{
    rf_json_put_text(w, key, text && *text ? text : NULL);
}

/* Null where a name of a table does not exist. */
static void put_name(rf_json_writer *w, const char *key, const char *name)
{
    if (name && *name)
        rf_json_put_plain(w, key, name);
    else
        rf_json_put_null(w, key);
}

static void put_range(rf_json_writer *w, const char *key, const char *at)
{
    double low = rf_number_at(at), high = rf_number_at(at + sizeof low);
    if (isnan(low) || isnan(high)) {
        rf_json_put_null(w, key);
        return;
    }
    rf_json_open_array(w, key);
    rf_json_put_number(w, NULL, low);
    rf_json_put_number(w, NULL, high);
    rf_json_close(w);
}

static void put_checks(rf_json_writer *w, const char *key, const char *at)
{
    rf_json_open_array(w, key);
    for (int i = 0; rf_whole_at(at + i * 4); i++)
        rf_json_put_plain(w, NULL, refuel_check_describe(rf_whole_at(at + i * 4))->id);
    rf_json_close(w);
}

static void put_bits(rf_json_writer *w, const char *key, const refuel_choice *choices, uint32_t bits)
{
    rf_json_open_array(w, key);
    for (const refuel_choice *it = choices; it->name; it++)
        if (bits & (uint32_t)it->value) rf_json_put_plain(w, NULL, it->name);
    rf_json_close(w);
}

static void put_texts(rf_json_writer *w, const char *key, const char *at)
{
    const char *const *text;
    memcpy(&text, at, sizeof text);
    rf_json_open_array(w, key);
    for (; *text; text++) rf_json_put_text(w, NULL, *text);
    rf_json_close(w);
}

static void put_series(rf_json_writer *w, const char *key, const char *at, size_t series)
{
    const double *value;
    memcpy(&value, at, sizeof value);
    rf_json_open_array(w, key);
    for (size_t i = 0; i < series; i++) rf_json_put_number(w, NULL, value[i]);
    rf_json_close(w);
}

static void put_band(rf_json_writer *w, const char *key, const char *at, size_t series)
{
    rf_json_open_array(w, key);
    put_series(w, NULL, at, series);
    put_series(w, NULL, at + sizeof(const double *), series);
    rf_json_close(w);
}

static void put_date(rf_json_writer *w, const char *key, double day)
{
    char text[RF_DATE_TEXT] = "";
    if (!isnan(day)) rf_date_text((int64_t)day, text);
    put_name(w, key, text);
}

static void put_dates(rf_json_writer *w, const char *key, const char *at, size_t series)
{
    const double *day;
    memcpy(&day, at, sizeof day);
    rf_json_open_array(w, key);
    for (size_t i = 0; i < series; i++) put_date(w, NULL, day[i]);
    rf_json_close(w);
}

static void put_flags(rf_json_writer *w, const char *key, const refuel_choice *choices, const char *at, size_t series)
{
    const uint32_t *bits;
    memcpy(&bits, at, sizeof bits);
    rf_json_open_array(w, key);
    for (size_t i = 0; i < series; i++) put_bits(w, NULL, choices, bits[i]);
    rf_json_close(w);
}

static void report_struct(rf_json_writer *w, const rf_record *record, const char *of);

const rf_record *rf_list_record(const rf_record *record, const refuel_result_info *row)
{
    return &(record->lists ? record->lists : rf_records)[row->record];
}

/* A struct whose first number is 0 ends the list. */
static void put_list(rf_json_writer *w, const char *key, const rf_record *record, const refuel_result_info *row,
                     const char *at)
{
    rf_json_open_array(w, key);
    for (; rf_whole_at(at); at += row->stride) {
        rf_json_open_object(w, NULL);
        report_struct(w, rf_list_record(record, row), at);
        rf_json_close(w);
    }
    rf_json_close(w);
}

void rf_report_value(rf_json_writer *w, const char *key, const rf_record *record, const refuel_result_info *row,
                     const char *at, size_t series)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: rf_json_put_number(w, key, rf_number_at(at)); break;
        case REFUEL_RESULT_RANGE: put_range(w, key, at); break;
        case REFUEL_RESULT_TRUTH: rf_json_put_truth(w, key, rf_whole_at(at) != 0); break;
        case REFUEL_RESULT_CHOICE: put_name(w, key, rf_choice_name(row->choices, rf_whole_at(at))); break;
        case REFUEL_RESULT_EQUATION: put_name(w, key, refuel_equation_key((refuel_equation_id)rf_whole_at(at))); break;
        case REFUEL_RESULT_CHECK: put_name(w, key, refuel_check_describe(rf_whole_at(at))->id); break;
        case REFUEL_RESULT_CHECKS: put_checks(w, key, at); break;
        case REFUEL_RESULT_BITS: put_bits(w, key, row->choices, (uint32_t)rf_whole_at(at)); break;
        case REFUEL_RESULT_TEXT: put_maybe(w, key, rf_text_at(at)); break;
        case REFUEL_RESULT_WORDS: rf_json_put_plain(w, key, rf_text_at(at)); break;
        case REFUEL_RESULT_PROSE: rf_json_put_text(w, key, rf_text_at(at)); break;
        case REFUEL_RESULT_SERIES: put_series(w, key, at, series); break;
        case REFUEL_RESULT_BAND: put_band(w, key, at, series); break;
        case REFUEL_RESULT_TEXTS: put_texts(w, key, at); break;
        case REFUEL_RESULT_LIST: put_list(w, key, record, row, at); break;
        case REFUEL_RESULT_DATE: put_date(w, key, rf_number_at(at)); break;
        case REFUEL_RESULT_DATES: put_dates(w, key, at, series); break;
        case REFUEL_RESULT_FLAGS: put_flags(w, key, row->choices, at, series); break;
        default: rf_json_put_null(w, key);
    }
}

/* One struct of a list in a result: no groups, nothing left out. */
static void report_struct(rf_json_writer *w, const rf_record *record, const char *of)
{
    for (size_t i = 0; i < record->rows; i++)
        rf_report_value(w, record->row[i].path, record, &record->row[i], of + record->row[i].offset, 0);
}
