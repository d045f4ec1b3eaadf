#include "core/field.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/text.h"

rf_limits rf_field_limits(const rf_field *field, const char *called)
{
    return (rf_limits){.field = called,
                       .low = field->info.low,
                       .high = field->info.high,
                       .example = field->info.example,
                       .or_zero = field->info.or_zero != 0,
                       .usual = {field->usual[0], field->usual[1]}};
}

const char *rf_field_example(const rf_field *field)
{
    if (field->info.example) return field->info.example;
    return field->kind == RF_KIND_END ? "" : rf_kind_about(field->kind)->example;
}

void rf_field_blame(const rf_field *field, refuel_error *err)
{
    if (!err) return;
    memset(err->field, 0, sizeof err->field);
    strncpy(err->field, field->info.path, sizeof err->field - 1);
}

refuel_status rf_field_check(const rf_field *field, const char *called, double *value, refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    if (field->kind != RF_KIND_END) {
        rf_limits limits = rf_field_limits(field, called);
        status = rf_quantity_check(field->kind, &limits, value, err);
    } else if (!rf_field_allows(&field->info, *value) || *value != floor(*value)) {
        status = rf_fail_range(err, called, *value, field->info.low, field->info.high, "");
    }
    if (status != REFUEL_OK) rf_field_blame(field, err);
    return status;
}

bool rf_field_takes(const rf_field *field, double value)
{
    if (rf_field_is_word(field, value)) return true;
    bool counts = field->info.whole || rf_field_is_whole(field);
    return rf_field_allows(&field->info, value) && !(counts && value != floor(value));
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

void rf_field_put_items(const rf_field *field, void *record, const rf_item *items)
{
    static const rf_item empty = {0, 0, REFUEL_NOT_GIVEN};
    for (int i = 0; field->items && i < RF_ITEMS; i++)
        memcpy((char *)record + field->items + (size_t)i * sizeof empty, items && items[i].word ? &items[i] : &empty,
               sizeof empty);
}

void rf_field_clear(const rf_field *field, void *record)
{
    rf_field_store(field, record, field->info.whole ? 0 : REFUEL_NOT_GIVEN);
    rf_field_put_items(field, record, NULL);
}

/* Two rows may write one member: age and born, pace and speed. */
void rf_field_put(const rf_field *row, int index, void *record, double value)
{
    const rf_field *other = &row[row[index].info.excludes];
    rf_field_store(&row[index], record, value);
    rf_field_put_items(&row[index], record, NULL);
    if (row[index].info.excludes && other->info.offset != row[index].info.offset) rf_field_clear(other, record);
}

bool rf_field_is_word_flag(const rf_field *field, const char *name, size_t length)
{
    return field->word_flag && rf_text_is_flag(name, length, field->word_flag);
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
    return (!field->read || rf_field_lists_numbers(field)) && field->kind != RF_KIND_END &&
           rf_kind_rows[field->kind].bare;
}

bool rf_field_is_whole(const rf_field *field)
{
    return field->kind != RF_KIND_END && rf_kind_rows[field->kind].whole;
}
