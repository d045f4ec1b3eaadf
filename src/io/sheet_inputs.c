#include "io/sheet_inputs.h"

#include <math.h>
#include <string.h>

#include "core/word.h"
#include "plan/request.h"

/* Lists, words with a reader of their own, and what writes more than its one member are for the way of single lines. */
static bool is_plain(const rf_field *field)
{
    bool number = field->kind != RF_KIND_END && field->info.number_path && !field->info.whole;
    bool word = field->kind == RF_KIND_END && field->info.whole && field->info.choices && !field->read;
    return field->items == 0 && !field->info.item && (number || word);
}

static rf_sheet_input input_of(const rf_field *field)
{
    return (rf_sheet_input){.low = field->info.low,
                            .high = field->info.high,
                            .words = field->info.whole ? field->info.choices : NULL,
                            .taken = is_plain(field),
                            .whole = rf_field_is_whole(field),
                            .or_zero = field->info.or_zero != 0};
}

/* Whether what everybody was given means the same for everybody, and no other input is told beside it. */
static bool is_same_for_all(const rf_field *field, const rf_field_text *in)
{
    const rf_words words = {.choices = field->info.choices, .also = field->also};
    double value;
    if (!in->called || in->is_number || field->read || !is_plain(field)) return false;
    if (rf_word_find(&words, in->text, in->length, &value)) return true;
    return !field->other && !field->at && !field->spread && !field->waits;
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
    }
    if (!given) return true;
    memcpy(texts, given, sizeof texts);
    rf_request_apply(&out->base, texts, NULL, 0, &errors);
    return errors.first == REFUEL_OK;
}

static bool may_put(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input)
{
    return inputs->of[input].taken && !rf_sheet_gives_twice(sheet, input);
}

static bool is_allowed(const rf_sheet_input *it, double value)
{
    bool inside = (value >= it->low && value <= it->high) || (it->or_zero && value == 0);
    return inside && !(it->whole && value != floor(value));
}

bool rf_sheet_put_number(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, double value)
{
    const rf_sheet_input *it = &inputs->of[input];
    if (it->words || !may_put(inputs, sheet, input)) return false;
    if (it->dropped) return true;
    if (!is_allowed(it, value)) return false;
    if (!sheet->is_used[input]) rf_sheet_use(sheet, input);
    sheet->given[input].number[sheet->rows] = value + 0.0; /* -0 is 0 */
    return true;
}

bool rf_sheet_put_word(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, const char *text, size_t length)
{
    const rf_sheet_input *it = &inputs->of[input];
    const refuel_choice *word = it->words;
    if (!word || !may_put(inputs, sheet, input)) return false;
    if (it->dropped) return true;
    while (word->name && (strlen(word->name) != length || memcmp(word->name, text, length) != 0)) word++;
    if (!word->name) return false;
    if (!sheet->is_used[input]) rf_sheet_use(sheet, input);
    sheet->given[input].word[sheet->rows] = (int32_t)word->value;
    return true;
}
