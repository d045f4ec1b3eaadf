#include "batch/column.h"

#include <math.h>
#include <refuel/result.h>
#include <string.h>

#include "core/failure.h"
#include "core/field_apply.h"
#include "core/field_read.h"
#include "core/printable.h"
#include "plan/request.h"

static refuel_status unknown(const char *what, const char *name, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(name ? name : "", name ? strlen(name) : 0, shown);
    return rf_fail(err, REFUEL_E_UNKNOWN, "columns", "there is no %s \"%s\"", what, shown);
}

/* The row of the table that a column is for, and whether it has what the row takes. */
static refuel_status find_field(const refuel_input_column *column, const rf_field **field, refuel_error *err)
{
    int input = rf_request_row(column->name);
    bool text_only = rf_field_is_text_only(&rf_request_fields[input]); /* of none it does not matter */
    if (input == REFUEL_INPUT_NONE || input == REFUEL_INPUT_BORN || (text_only && !column->text))
        return unknown("input that takes numbers", column->name, err);
    *field = &rf_request_fields[input];
    bool whole = (*field)->info.whole;
    const void *numbers = whole ? (const void *)column->word : (const void *)column->number;
    if (!numbers && !column->text)
        return rf_fail(err, REFUEL_E_TYPE, (*field)->info.path, "its column has no %s", whole ? "words" : "numbers");
    if ((whole || text_only) && column->number)
        return rf_fail(err, REFUEL_E_TYPE, (*field)->info.path, "its column has no numbers");
    return REFUEL_OK;
}

/* Puts the i-th column behind those of earlier rows of the table. */
static refuel_status find_input(rf_batch *b, size_t i, const refuel_input_column *column, refuel_error *err)
{
    const rf_field *field = NULL;
    refuel_status status = find_field(column, &field, err);
    if (status != REFUEL_OK) return status;
    size_t at = i;
    for (; at > 0 && b->field[at - 1] >= field; at--) {
        if (b->field[at - 1] == field) return rf_fail(err, REFUEL_E_DUPLICATE, field->info.path, "it has two columns");
        b->field[at] = b->field[at - 1];
        b->in[at] = b->in[at - 1];
    }
    b->field[at] = field;
    b->in[at] = *column;
    return REFUEL_OK;
}

/* Whether path is name, or name and an end; *end points behind it. */
static bool begins(const char *path, const char *name, const char **end)
{
    size_t length = strlen(name);
    if (strncmp(path, name, length) != 0) return false;
    *end = path + length;
    return path[length] == '\0' || path[length] == '.';
}

static bool is_whole(int32_t kind)
{
    return kind == REFUEL_RESULT_TRUTH || kind == REFUEL_RESULT_CHOICE || kind == REFUEL_RESULT_EQUATION ||
           kind == REFUEL_RESULT_CHECK || kind == REFUEL_RESULT_BITS;
}

/* A member of a record: a number, a word, or an end of a range. */
static bool find_member(const char *path, refuel_record record, rf_result_place *place)
{
    const refuel_result_info *row;
    for (size_t i = 0; (row = refuel_result_at(record, i)); i++) {
        const char *end;
        if (!begins(path, row->path, &end)) continue;
        bool low = strcmp(end, ".low") == 0, high = strcmp(end, ".high") == 0, range = row->kind == REFUEL_RESULT_RANGE;
        if (range ? !low && !high : *end != '\0') continue;
        place->whole = is_whole(row->kind);
        if (row->kind != REFUEL_RESULT_NUMBER && !range && !place->whole) return false; /* a text or a list */
        place->offset = row->offset + (high ? sizeof(double) : 0);
        return true;
    }
    return false;
}

static bool find_check(const char *path, rf_result_place *place)
{
    const char *end;
    for (size_t i = 0; refuel_check_at(i); i++)
        if (begins(path, refuel_check_at(i)->id, &end) && *end == '.') {
            place->of = RF_COLUMN_CHECK;
            place->check = i;
            return find_member(end + 1, REFUEL_RECORD_FINDING, place);
        }
    return false;
}

bool rf_result_place_find(const char *path, rf_result_place *place)
{
    const char *end;
    *place = (rf_result_place){.of = RF_COLUMN_PLAN};
    if (!path) return false;
    if (strcmp(path, "status") == 0) {
        *place = (rf_result_place){.of = RF_COLUMN_STATUS, .whole = true};
        return true;
    }
    if (strcmp(path, "warnings") == 0) {
        *place = (rf_result_place){.warnings = true, .offset = offsetof(refuel_plan_result, warnings)};
        return true;
    }
    if (begins(path, "checks", &end) && *end == '.') return find_check(end + 1, place);
    if (begins(path, "overall", &end) && *end == '.') {
        place->of = RF_COLUMN_OVERALL;
        return find_member(end + 1, REFUEL_RECORD_OVERALL, place);
    }
    return find_member(path, REFUEL_RECORD_PLAN, place) || find_member(path, REFUEL_RECORD_EATEN, place) ||
           find_member(path, REFUEL_RECORD_FLUID, place);
}

static refuel_status find_output(rf_batch *b, size_t i, refuel_error *err)
{
    const refuel_result_column *column = &b->out[i];
    rf_result_place *place = &b->place[i];
    if (!rf_result_place_find(column->path, place)) return unknown("column of results", column->path, err);
    const void *needed = place->warnings ? (const void *)column->warnings
                         : place->whole  ? (const void *)column->whole
                                         : (const void *)column->number;
    if (!needed)
        return rf_fail(err, REFUEL_E_TYPE, column->path, "it takes an array of %s",
                       place->warnings ? "refuel_warnings"
                       : place->whole  ? "int32_t"
                                       : "double");
    b->wants_checks = b->wants_checks || place->of == RF_COLUMN_CHECK || place->of == RF_COLUMN_OVERALL;
    return REFUEL_OK;
}

static refuel_status too_many(refuel_error *err)
{
    return rf_fail(err, REFUEL_E_BUFFER, "columns", "there are more than %d", RF_COLUMNS_MAX);
}

refuel_status rf_columns_find_inputs(rf_batch *b, const refuel_input_column *in, refuel_error *err)
{
    if (b->in_count > RF_COLUMNS_MAX) return too_many(err);
    refuel_status status = REFUEL_OK;
    for (size_t i = 0; status == REFUEL_OK && i < b->in_count; i++) status = find_input(b, i, &in[i], err);
    return status;
}

refuel_status rf_columns_find(rf_batch *b, const refuel_input_column *in, const refuel_result_column *out,
                              refuel_error *err)
{
    if (b->out_count > RF_COLUMNS_MAX) return too_many(err);
    b->out = out;
    refuel_status status = rf_columns_find_inputs(b, in, err);
    for (size_t i = 0; status == REFUEL_OK && i < b->out_count; i++) status = find_output(b, i, err);
    return status;
}

/* The text of one person, or the number that is read already. What is not given is NaN, or 0 of a word. */
static refuel_status value_of(const rf_batch *b, size_t i, size_t row, const refuel_request *request, double *value,
                              rf_side *side, refuel_error *err)
{
    const refuel_input_column *column = &b->in[i];
    const char *text = column->text ? column->text[row] : NULL;
    if (!text) {
        *value = column->word ? (double)column->word[row] : column->number ? column->number[row] : NAN;
        return REFUEL_OK;
    }
    rf_reading reading = {.field = b->field[i],
                          .called = b->field[i]->info.path,
                          .text = text,
                          .length = strlen(text),
                          .record = request,
                          .side = side,
                          .err = err};
    return rf_field_read(&reading, value);
}

/* Of several faults of a person the single call tells the first in the order of the table: a number before the i-th column
   that is impossible comes before what is wrong there. */
static refuel_status first_fault(const rf_batch *b, size_t i, size_t row, const refuel_request *request,
                                 refuel_status status, refuel_error *err)
{
    for (size_t k = 0; k < i; k++) {
        const rf_field *field = b->field[k];
        double value = NAN;
        value_of(b, k, row, request, &value, NULL, NULL);
        if (isnan(value) || (field->info.whole && value == 0) || rf_field_is_word(field, value)) continue;
        refuel_status earlier = rf_field_check(field, field->info.path, &value, NULL);
        if (earlier != REFUEL_OK) return rf_field_check(field, field->info.path, &value, err);
    }
    return status;
}

/* Reads the i-th column of a person. */
static refuel_status read_column(const rf_batch *b, size_t i, size_t row, refuel_request *request, bool *given,
                                 refuel_error *err)
{
    const refuel_input_info *info = &b->field[i]->info;
    double value = NAN;
    rf_side side = {.row = {0, 0}};
    refuel_status status = value_of(b, i, row, request, &value, &side, err);
    if (status != REFUEL_OK || isnan(value) || (info->whole && value == 0)) return status;
    if (info->excludes && given[info->excludes])
        return rf_fail(err, REFUEL_E_CONFLICT, info->path, "%s and %s exclude each other: give one of them",
                       rf_request_fields[info->excludes].info.path, info->path);
    given[info->number] = true;
    if (b->in[i].text)
        rf_field_settle(rf_request_fields, info->number, request, sizeof *request, value, &side);
    else
        rf_field_put(rf_request_fields, info->number, request, value);
    return REFUEL_OK;
}

refuel_status rf_columns_read(const rf_batch *b, size_t row, refuel_request *request, refuel_error *err)
{
    bool given[RF_REQUEST_ROWS] = {false};
    size_t waiting = b->in_count; /* a column that may be a share of one behind it */
    for (size_t i = 0; i <= b->in_count; i++) {
        size_t at = i < b->in_count ? i : waiting;
        if (at == b->in_count) continue;
        refuel_status status = read_column(b, at, row, request, given, err);
        if (status == REFUEL_E_MISSING && i < b->in_count && b->field[i]->waits)
            waiting = i;
        else if (status != REFUEL_OK)
            return first_fault(b, at, row, request, status, err);
    }
    return REFUEL_OK;
}

/* The struct that a place lies in; NULL where it is not known for this person. */
static const char *struct_of(const rf_result_place *place, const rf_batch_answer *answer)
{
    if (place->of == RF_COLUMN_STATUS) return (const char *)&answer->status;
    if (answer->status != REFUEL_OK) return NULL;
    if (place->of == RF_COLUMN_PLAN) return (const char *)&answer->plan;
    if (place->of == RF_COLUMN_OVERALL) return (const char *)&answer->overall;
    size_t at = answer->findings > 0 ? answer->at[place->check] : 0;
    return at > 0 ? (const char *)&answer->finding[at - 1] : NULL;
}

void rf_columns_write(const rf_batch *b, size_t row, const rf_batch_answer *answer)
{
    for (size_t i = 0; i < b->out_count; i++) {
        const rf_result_place *place = &b->place[i];
        const refuel_result_column *column = &b->out[i];
        const char *from = struct_of(place, answer);
        if (place->warnings) {
            column->warnings[row] = (refuel_warnings){{0, 0}};
            if (from) memcpy(&column->warnings[row], from + place->offset, sizeof *column->warnings);
        } else if (place->whole) {
            column->whole[row] = 0;
            if (from) memcpy(&column->whole[row], from + place->offset, sizeof *column->whole);
        } else {
            column->number[row] = NAN;
            if (from) memcpy(&column->number[row], from + place->offset, sizeof *column->number);
        }
    }
}
