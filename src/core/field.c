#include "core/field.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/text.h"
#include "core/units.h"

static rf_limits limits_of(const rf_field *field, const char *called)
{
    return (rf_limits){called,       field->info.low,     field->info.high,
                       field->shown, field->info.example, field->info.or_zero != 0};
}

void rf_field_blame(const rf_field *field, refuel_error *err)
{
    if (!err) return;
    memset(err->field, 0, sizeof err->field);
    strncpy(err->field, field->info.path, sizeof err->field - 1);
}

/* "female or male", "yes, no or auto" */
static void list_choices(const refuel_choice *choices, char *out, size_t capacity)
{
    size_t at = 0;
    for (; choices->name; choices++) {
        const char *before = at == 0 ? "" : choices[1].name ? ", " : " or ";
        size_t need = strlen(before) + strlen(choices->name);
        if (at + need + 1 > capacity) break;
        memcpy(out + at, before, strlen(before));
        memcpy(out + at + strlen(before), choices->name, strlen(choices->name));
        at += need;
    }
    out[at] = '\0';
}

static bool find_choice(const rf_reading *r, double *value)
{
    for (const refuel_choice *it = r->field->info.choices; it && it->name; it++) {
        if (strlen(it->name) != r->length || memcmp(it->name, r->text, r->length) != 0) continue;
        *value = it->value;
        return true;
    }
    return false;
}

static refuel_status no_such_choice(const rf_reading *r)
{
    char shown[RF_PRINTABLE], choices[160];
    rf_printable(r->text, r->length, shown);
    list_choices(r->field->info.choices, choices, sizeof choices);
    rf_nearest nearest = {.asked = r->text, .length = r->length};
    for (const refuel_choice *it = r->field->info.choices; it->name; it++) rf_nearest_offer(&nearest, it->name);
    if (nearest.name)
        return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called, "\"%s\" is not known; did you mean %s? Write %s", shown,
                       nearest.name, choices);
    return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called, "\"%s\" is not known; write %s", shown, choices);
}

refuel_status rf_field_read(const rf_reading *reading, double *value)
{
    const rf_field *field = reading->field;
    refuel_status status;
    if (field->read) {
        status = field->read(reading, value);
    } else if (find_choice(reading, value)) {
        return REFUEL_OK;
    } else if (field->kind == RF_KIND_END) {
        status = no_such_choice(reading);
    } else {
        rf_limits limits = limits_of(field, reading->called);
        status = rf_quantity_read(field->kind, &limits, reading->text, reading->length, value, reading->err);
    }
    if (status != REFUEL_OK) rf_field_blame(field, reading->err);
    return status;
}

refuel_status rf_field_check(const rf_field *field, const char *called, double *value, refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    if (field->kind != RF_KIND_END) {
        rf_limits limits = limits_of(field, called);
        status = rf_quantity_check(field->kind, &limits, value, err);
    } else if (!rf_field_allows(&field->info, *value) || *value != floor(*value)) {
        status = rf_fail_range(err, called, *value, field->info.low, field->info.high, "");
    }
    if (status != REFUEL_OK) rf_field_blame(field, err);
    return status;
}

void rf_field_store(const rf_field *field, void *record, double value)
{
    char *member = (char *)record + field->info.offset;
    if (field->info.whole) {
        int32_t number = (int32_t)value;
        memcpy(member, &number, sizeof number);
    } else {
        value += 0.0; /* -0 is 0 */
        memcpy(member, &value, sizeof value);
    }
}

const char *rf_choice_name(const refuel_choice *choices, double value)
{
    for (; choices && choices->name; choices++)
        if (choices->value == value) return choices->name;
    return "";
}

void rf_field_clear(const rf_field *field, void *record)
{
    rf_field_store(field, record, field->info.whole ? 0 : REFUEL_NOT_GIVEN);
}

/* Two rows may write one member: age and born, pace and speed. */
void rf_field_put(const rf_field *row, int index, void *record, double value)
{
    const rf_field *other = &row[row[index].info.excludes];
    rf_field_store(&row[index], record, value);
    if (row[index].info.excludes && other->info.offset != row[index].info.offset) rf_field_clear(other, record);
}

static rf_reading reading_of(const rf_field *field, const rf_field_text *in, const void *record, int64_t today,
                             refuel_error *err)
{
    return (rf_reading){.field = field,
                        .called = in->called,
                        .text = in->text,
                        .length = in->length,
                        .today = today,
                        .record = record,
                        .err = err};
}

/* A number in another unit. Where it is refused, the message is that of the text "7000lb": in the unit that was written. */
static refuel_status convert(const rf_field *field, const rf_field_text *in, double *value, refuel_error *err)
{
    char number[RF_NUMBER_TEXT], text[RF_NUMBER_TEXT + 16];
    *value = rf_measure_convert(in->number, rf_measure_named(in->unit), rf_measure_named(field->info.unit));
    refuel_status status = rf_field_check(field, in->called, value, err);
    if (status == REFUEL_OK) return status;
    rf_number_text(in->number, number);
    int length = snprintf(text, sizeof text, "%s%s", number, in->unit);
    rf_field_text as_text = {.called = in->called, .text = text, .length = (size_t)length};
    rf_reading reading = reading_of(field, &as_text, NULL, 0, err);
    return rf_field_read(&reading, value);
}

static refuel_status value_of(const rf_field *field, const rf_field_text *in, const void *record, int64_t today,
                              double *value, refuel_error *err)
{
    if (in->is_number && in->unit) return convert(field, in, value, err);
    if (in->is_number) {
        *value = in->number;
        return rf_field_check(field, in->called, value, err);
    }
    rf_reading reading = reading_of(field, in, record, today, err);
    return rf_field_read(&reading, value);
}

void rf_fields_apply(const rf_field *row, int rows, void *record, const rf_field_text *texts, int64_t today,
                     rf_errors *errors)
{
    for (int i = 1; i < rows && !rf_errors_full(errors); i++) {
        const rf_field_text *in = &texts[i], *other = &texts[row[i].info.excludes];
        refuel_error *err = rf_errors_place(errors);
        if (!in->called) continue;
        if (row[i].info.excludes && row[i].info.excludes < i && other->called) {
            rf_fail(err, REFUEL_E_CONFLICT, in->called, "%s and %s exclude each other: give one of them", other->called,
                    in->called);
            rf_field_blame(&row[i], err);
            rf_errors_took(errors, REFUEL_E_CONFLICT);
            continue;
        }
        double value = NAN;
        if (rf_errors_took(errors, value_of(&row[i], in, record, today, &value, err)))
            rf_field_put(row, i, record, value);
    }
}

bool rf_field_is_flag(const rf_field *field, const char *name, size_t length)
{
    if (rf_text_is_flag(name, length, field->info.flag)) return true;
    for (const char *const *it = field->info.aliases; *it; it++)
        if (rf_text_is_flag(name, length, *it)) return true;
    return false;
}

const refuel_number_key *rf_field_key(const rf_field *field, const char *path)
{
    for (const refuel_number_key *it = field->info.numbers; it->path; it++)
        if (strcmp(it->path, path) == 0) return it;
    return NULL;
}

bool rf_field_takes_number(const rf_field *field)
{
    return !field->read && (field->kind == RF_KIND_AGE || field->kind == RF_KIND_NUMBER ||
                            field->kind == RF_KIND_SHARE || field->kind == RF_KIND_COUNT);
}
