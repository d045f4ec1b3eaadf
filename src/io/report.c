#include "io/report.h"

#include <math.h>
#include <refuel/check.h>
#include <refuel/equation.h>
#include <refuel/version.h>
#include <string.h>

#include "core/field.h"

/* The values of one kind each, read from where they stand. */
static double number_at(const char *at)
{
    double value;
    memcpy(&value, at, sizeof value);
    return value;
}

static int32_t whole_at(const char *at)
{
    int32_t value;
    memcpy(&value, at, sizeof value);
    return value;
}

static const char *text_at(const char *at)
{
    const char *value;
    memcpy(&value, at, sizeof value);
    return value;
}

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
    double low = number_at(at), high = number_at(at + sizeof low);
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
    for (int i = 0; whole_at(at + i * 4); i++)
        rf_json_put_plain(w, NULL, refuel_check_describe(whole_at(at + i * 4))->id);
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
    for (; whole_at(at); at += row->stride) {
        rf_json_open_object(w, NULL);
        report_struct(w, rf_list_record(record, row), at);
        rf_json_close(w);
    }
    rf_json_close(w);
}

static void put_value(rf_json_writer *w, const char *key, const rf_record *record, const refuel_result_info *row,
                      const char *at, size_t series)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: rf_json_put_number(w, key, number_at(at)); break;
        case REFUEL_RESULT_RANGE: put_range(w, key, at); break;
        case REFUEL_RESULT_TRUTH: rf_json_put_truth(w, key, whole_at(at) != 0); break;
        case REFUEL_RESULT_CHOICE: put_name(w, key, rf_choice_name(row->choices, whole_at(at))); break;
        case REFUEL_RESULT_EQUATION: put_name(w, key, refuel_equation_key((refuel_equation_id)whole_at(at))); break;
        case REFUEL_RESULT_CHECK: put_name(w, key, refuel_check_describe(whole_at(at))->id); break;
        case REFUEL_RESULT_CHECKS: put_checks(w, key, at); break;
        case REFUEL_RESULT_BITS: put_bits(w, key, row->choices, (uint32_t)whole_at(at)); break;
        case REFUEL_RESULT_TEXT: put_maybe(w, key, text_at(at)); break;
        case REFUEL_RESULT_WORDS: rf_json_put_plain(w, key, text_at(at)); break;
        case REFUEL_RESULT_PROSE: rf_json_put_text(w, key, text_at(at)); break;
        case REFUEL_RESULT_SERIES: put_series(w, key, at, series); break;
        case REFUEL_RESULT_BAND: put_band(w, key, at, series); break;
        case REFUEL_RESULT_TEXTS: put_texts(w, key, at); break;
        case REFUEL_RESULT_LIST: put_list(w, key, record, row, at); break;
        default: rf_json_put_null(w, key);
    }
}

/* One struct of a list in a result: no groups, nothing left out. */
static void report_struct(rf_json_writer *w, const rf_record *record, const char *of)
{
    for (size_t i = 0; i < record->rows; i++)
        put_value(w, record->row[i].path, record, &record->row[i], of + record->row[i].offset, 0);
}

/* What is not known of an optional member has no place. */
static bool is_unknown(const refuel_result_info *row, const char *at)
{
    return row->kind == REFUEL_RESULT_NUMBER ? isnan(number_at(at)) : whole_at(at) == 0;
}

/* The group that is open: the first bytes of a path, "energy.sd.". */
typedef struct group {
    const char *path;
    size_t length;
} group;

/* Closes what a group is not in, and opens what is not open yet. */
static void enter(rf_json_writer *w, group *open, group next)
{
    size_t shared = 0;
    for (size_t i = 0; i < open->length && i < next.length && next.path[i] == open->path[i]; i++)
        if (next.path[i] == '.') shared = i + 1;
    for (size_t i = shared; i < open->length; i++)
        if (open->path[i] == '.') rf_json_close(w);
    for (size_t at = shared; at < next.length;) {
        char key[32];
        size_t length = strcspn(next.path + at, ".");
        memcpy(key, next.path + at, length);
        key[length] = '\0';
        rf_json_open_object(w, key);
        at += length + 1;
    }
    *open = next;
}

static bool same_group(group a, group b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.path, b.path, a.length) == 0);
}

/* The members of a part, or of its group alone. series is how many numbers its series have. */
static void report_members(rf_json_writer *w, const rf_part *part, const void *of, size_t series)
{
    const char *only = part->group ? part->group : "";
    size_t length = strlen(only);
    group open = {"", 0};
    for (size_t i = 0; i < part->record->rows; i++) {
        const refuel_result_info *row = &part->record->row[i];
        const char *at = (const char *)of + row->offset;
        if (length && strncmp(row->path, only, length) != 0) continue;
        if (row->optional && (part->leaves_out ? part->leaves_out(of, row) : is_unknown(row, at))) continue;
        group in = {row->path + length, (size_t)row->group - length};
        if (!same_group(open, in)) enter(w, &open, in);
        put_value(w, row->path + row->group, part->record, row, at, series);
    }
    enter(w, &open, (group){"", 0});
}

static void report_object(rf_json_writer *w, const char *key, const rf_part *part, const void *of, size_t series)
{
    rf_json_open_object(w, key);
    report_members(w, part, of, series);
    rf_json_close(w);
}

static void report_list(rf_json_writer *w, const rf_part *part, const void *answer, const void *of)
{
    rf_room room;
    if (!of && part->optional) return;
    rf_json_open_array(w, part->key);
    for (size_t i = 0; of; of = part->at(answer, ++i, &room)) report_object(w, NULL, part, of, 0);
    rf_json_close(w);
}

static void put_line(void *context, const char *line)
{
    rf_json_put_text(context, NULL, line);
}

static void report_part(rf_json_writer *w, const rf_part *part, const void *answer)
{
    rf_room room;
    size_t series = part->series ? part->series(answer) : 0;
    const void *of = part->at(answer, 0, &room);
    if (part->shape == RF_SHAPE_LIST) {
        report_list(w, part, answer, of);
    } else if (!of) {
        if (!part->optional) rf_json_put_null(w, part->key);
    } else if (part->shape == RF_SHAPE_MEMBERS) {
        report_members(w, part, of, series);
    } else if (part->shape == RF_SHAPE_OBJECT) {
        report_object(w, part->key, part, of, series);
    } else {
        rf_json_open_array(w, part->key);
        part->lines(of, put_line, w);
        rf_json_close(w);
    }
}

void rf_report(rf_json_writer *w, const rf_answer_type *type, const void *answer)
{
    rf_json_put_text(w, "schema", type->schema);
    rf_json_put_id(w);
    if (type->versioned) rf_json_put_text(w, "refuel", refuel_version());
    for (size_t i = 0; i < type->parts; i++) report_part(w, &type->part[i], answer);
}
