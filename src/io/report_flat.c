#include "io/report_flat.h"

#include <refuel/check.h>
#include <string.h>

#include "core/field.h"
#include "io/json_bytes.h"
#include "io/report_value.h"

bool rf_record_is_flat(const rf_record *record)
{
    bool flat = record->rows > 0;
    for (size_t i = 0; i < record->rows; i++) flat = flat && !record->row[i].group && !record->row[i].optional;
    return flat;
}

/* A text that needs no escape; NULL of a value of another kind. */
static const char *word_of(const refuel_result_info *row, const char *at)
{
    switch (row->kind) {
        case REFUEL_RESULT_CHOICE: return rf_choice_name(row->choices, rf_whole_at(at));
        case REFUEL_RESULT_CHECK: return refuel_check_describe(rf_whole_at(at))->id;
        case REFUEL_RESULT_WORDS: return rf_text_at(at);
        default: return NULL;
    }
}

/* Writes a number, a range, or a word that is there; false of any other value. */
static bool put(rf_json_writer *w, const refuel_result_info *row, const char *at)
{
    const char *word = word_of(row, at);
    bool number = row->kind == REFUEL_RESULT_NUMBER, range = row->kind == REFUEL_RESULT_RANGE;
    size_t key = strlen(row->path), length = word ? strlen(word) : 0;
    if (!number && !range && length == 0) return false;
    char *to = rf_json_reserve(w, key + length + RF_JSON_RANGE_BYTES + 6);
    if (!to) return true;
    if (to[-1] != '{') *to++ = ',';
    *to++ = '"';
    memcpy(to, row->path, key);
    to += key;
    *to++ = '"';
    *to++ = ':';
    if (number) {
        to = rf_json_number_bytes(to, rf_number_at(at));
    } else if (range) {
        to = rf_json_range_bytes(to, rf_number_at(at), rf_number_at(at + sizeof(double)));
    } else {
        *to++ = '"';
        memcpy(to, word, length);
        to += length;
        *to++ = '"';
    }
    w->used = (size_t)(to - w->text);
    return true;
}

void rf_report_flat(rf_json_writer *w, const rf_record *record, const void *of)
{
    rf_json_open_object(w, NULL);
    for (size_t i = 0; i < record->rows; i++) {
        const refuel_result_info *row = &record->row[i];
        const char *at = (const char *)of + row->offset;
        if (!put(w, row, at)) rf_report_value(w, row->path, record, row, at, 0);
    }
    rf_json_close(w);
}
