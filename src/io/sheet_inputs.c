#include "io/sheet_inputs.h"

#include <math.h>
#include <string.h>

#include "core/field_read.h"
#include "core/unit.h"
#include "core/word.h"
#include "plan/request.h"

/* Answers about health may take amounts out of an answer (plan/withheld.h), which columns do not know. */
static bool is_of_health(const rf_field *field)
{
    size_t offset = field->info.offset, first = offsetof(refuel_request, health);
    return offset >= first && offset < first + sizeof rf_empty_request.health;
}

/* The input whose column has the member of a row; 0 for what the batch takes no column of, and for what writes more than its one
   member. */
static int column_of(const rf_field *field)
{
    const rf_field *other = &rf_request_fields[field->info.excludes];
    bool has_column =
        field->kind == RF_KIND_END ? field->info.choices && !field->read : field->info.number_path != NULL;
    if (is_of_health(field) || field->items || field->info.item || (field->kind != RF_KIND_END && field->info.whole))
        return 0;
    if (has_column) return field->info.number;
    bool same = !field->read && field->info.excludes && other->info.offset == field->info.offset;
    return same && other->info.number_path ? other->info.number : 0; /* a pace, into that of the speed */
}

static rf_sheet_input input_of(const rf_field *field)
{
    int column = column_of(field);
    bool word = field->info.whole != 0, whole = rf_field_is_whole(field);
    return (rf_sheet_input){.low = field->info.low,
                            .high = field->info.high,
                            .column = column,
                            .text = !field->read,
                            .word = word,
                            .whole = whole,
                            .or_zero = field->info.or_zero != 0,
                            .simple = column > 0 && !word && !whole};
}

/* Of any other byte it depends on the line whether it is right. */
static bool is_printable(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < ' ' || (unsigned char)text[i] > '~') return false;
    return true;
}

/* What a text means by itself: no share of another input, which is not known here, and nothing that is told beside the number. */
static bool read_alone(const rf_field *field, const char *text, size_t length, double *value)
{
    char copy[64];
    rf_side side = {.row = {0, 0}};
    if (length >= sizeof copy || !is_printable(text, length)) return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    const rf_reading reading = {.field = field,
                                .called = field->info.path,
                                .text = copy,
                                .length = length,
                                .record = &rf_empty_request,
                                .side = &side};
    if (rf_field_read(&reading, value) != REFUEL_OK) return false;
    return side.row[0] == 0 && side.row[1] == 0 && side.notes.word[0] == 0 && side.notes.word[1] == 0;
}

/* Whether what everybody was given means the same for everybody, and no other input is told beside it. */
static bool is_same_for_all(const rf_field *field, const rf_field_text *in)
{
    double value;
    if (!in->called || in->is_number || field->read || !column_of(field)) return false;
    return read_alone(field, in->text, in->length, &value);
}

/* As rf_fields_join leaves out what a line says. */
static bool is_dropped(const rf_field *field, const rf_field_text *given)
{
    bool dropped = given[field->info.number].tried || (field->info.excludes && given[field->info.excludes].called);
    for (int i = 0; i < 2; i++) dropped = dropped || (field->yields[i] && given[field->yields[i]].called);
    return dropped;
}

bool rf_sheet_inputs_make(const rf_field_text *given, rf_sheet_inputs *out)
{
    rf_field_text texts[RF_REQUEST_ROWS];
    refuel_error err;
    rf_errors errors = rf_errors_one(&err);
    out->base = rf_empty_request;
    for (int i = 1; i < RF_REQUEST_ROWS; i++) {
        const rf_field *field = &rf_request_fields[i];
        out->of[i] = input_of(field);
        if (!given) continue;
        if ((given[i].tried || given[i].called) && !is_same_for_all(field, &given[i])) return false;
        out->of[i].dropped = is_dropped(field, given);
        if (out->of[i].dropped) out->of[i].simple = false;
    }
    if (!given) return true;
    memcpy(texts, given, sizeof texts);
    rf_request_apply(&out->base, texts, NULL, 0, &errors);
    return errors.first == REFUEL_OK;
}

static void store(rf_sheet *sheet, const rf_sheet_input *it, double value)
{
    rf_sheet_column *to = &sheet->given[it->column];
    if (!sheet->is_used[it->column]) rf_sheet_use(sheet, it->column);
    if (it->word)
        to->word[sheet->rows] = (int32_t)value;
    else
        to->number[sheet->rows] = value + 0.0; /* -0 is 0 */
}

static bool is_allowed(const rf_sheet_input *it, double value)
{
    bool inside = (value >= it->low && value <= it->high) || (it->or_zero && value == 0);
    return inside && !(it->whole && value != floor(value));
}

/* A number in another unit; its own reader reads it as a text. */
static bool put_converted(const rf_sheet_input *it, rf_sheet *sheet, int input, double value, const char *unit)
{
    if (!it->text) return false;
    value = rf_measure_convert(value, rf_measure_named(unit), rf_measure_named(rf_request_fields[input].info.unit));
    if (!is_allowed(it, value)) return false;
    store(sheet, it, value);
    return true;
}

bool rf_sheet_put_number(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, double value, const char *unit)
{
    const rf_sheet_input *it = &inputs->of[input];
    if (it->column == 0 || it->word || rf_sheet_gives_twice(sheet, it->column)) return false;
    if (it->dropped) return true;
    if (unit) return put_converted(it, sheet, input, value, unit);
    if (!is_allowed(it, value)) return false;
    store(sheet, it, value);
    return true;
}

static bool is_word(const refuel_choice *it, const char *text, size_t length, double *value)
{
    while (it->name && (strlen(it->name) != length || memcmp(it->name, text, length) != 0)) it++;
    if (it->name) *value = it->value;
    return it->name != NULL;
}

/* The place of a text among those that were read; NULL of one that is longer than they are, or holds a NUL. */
static rf_sheet_text *place_of(rf_sheet *sheet, int input, const char *text, size_t length, char filled[16])
{
    uint64_t half[2];
    if (length == 0 || length >= 16 || memchr(text, '\0', length)) return NULL;
    memset(filled, 0, 16);
    memcpy(filled, text, length);
    memcpy(half, filled, sizeof half);
    uint64_t mixed = (half[0] ^ half[1] * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xBF58476D1CE4E5B9);
    return &sheet->texts[input][(mixed >> 32) % RF_SHEET_TEXTS];
}

/* What a text means does not depend on the line that it stands in. */
static bool read_text(rf_sheet *sheet, int input, const char *text, size_t length, double *value)
{
    char filled[16];
    rf_sheet_text *known = place_of(sheet, input, text, length, filled);
    if (known && memcmp(known->text, filled, sizeof filled) == 0) {
        *value = known->value;
        return true;
    }
    if (!read_alone(&rf_request_fields[input], text, length, value)) return false;
    if (!known) return true;
    memcpy(known->text, filled, sizeof filled);
    known->value = *value;
    return true;
}

bool rf_sheet_put_text(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, const char *text, size_t length)
{
    const rf_sheet_input *it = &inputs->of[input];
    double value;
    if (it->column == 0 || !it->text || rf_sheet_gives_twice(sheet, it->column)) return false;
    if (it->dropped) return is_printable(text, length); /* what it says does not matter, but it has to be a text */
    bool known = it->word && is_word(rf_request_fields[input].info.choices, text, length, &value);
    if (!known && !read_text(sheet, input, text, length, &value)) return false;
    store(sheet, it, value);
    return true;
}

bool rf_sheet_put_nothing(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input)
{
    const rf_sheet_input *it = &inputs->of[input];
    return it->column > 0 && !rf_sheet_gives_twice(sheet, it->column);
}
