#include "io/cell.h"

#include <math.h>
#include <refuel/check.h>
#include <refuel/equation.h>
#include <string.h>

#include "core/date.h"
#include "core/field.h"
#include "core/number.h"
#include "io/pick.h"
#include "io/report_value.h"

void rf_cell_put(rf_json_writer *w, const char *text)
{
    if (!text) return;
    size_t length = strlen(text);
    bool spaced = length > 0 && (text[0] == ' ' || text[length - 1] == ' ');
    if (!spaced && !strpbrk(text, ",\"\r\n")) {
        rf_json_put_raw(w, text, length);
        return;
    }
    rf_json_put_raw(w, "\"", 1);
    for (const char *quote; (quote = strchr(text, '"')); text = quote + 1) {
        rf_json_put_raw(w, text, (size_t)(quote - text) + 1);
        rf_json_put_raw(w, "\"", 1);
    }
    rf_json_put_raw(w, text, strlen(text));
    rf_json_put_raw(w, "\"", 1);
}

static void put_number(rf_json_writer *w, double value)
{
    char text[RF_NUMBER_TEXT];
    if (isfinite(value)) rf_json_put_raw(w, text, rf_number_text(value, text));
}

static void put_last(rf_json_writer *w, const char *at, size_t series)
{
    const double *value;
    memcpy(&value, at, sizeof value);
    if (series > 0) put_number(w, value[series - 1]);
}

static void put_joined(rf_json_writer *w, bool first, const char *word)
{
    if (!first) rf_json_put_raw(w, ";", 1);
    rf_json_put_raw(w, word, strlen(word));
}

static void put_checks(rf_json_writer *w, const char *at)
{
    for (int i = 0; rf_whole_at(at + i * 4); i++)
        put_joined(w, i == 0, refuel_check_describe(rf_whole_at(at + i * 4))->id);
}

static void put_bits(rf_json_writer *w, const refuel_choice *choices, uint32_t bits)
{
    bool first = true;
    for (const refuel_choice *it = choices; it->name; it++) {
        if (!(bits & (uint32_t)it->value)) continue;
        put_joined(w, first, it->name);
        first = false;
    }
}

static void put_date(rf_json_writer *w, double day)
{
    char text[RF_DATE_TEXT];
    if (isnan(day)) return;
    rf_date_text((int64_t)day, text);
    rf_cell_put(w, text);
}

static void put_value(rf_json_writer *w, const rf_pick *pick, const char *at, size_t series)
{
    const refuel_result_info *row = pick->row;
    size_t high = pick->end == RF_PICK_HIGH ? 1 : 0;
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: put_number(w, rf_number_at(at)); break;
        case REFUEL_RESULT_RANGE: put_number(w, rf_number_at(at + high * sizeof(double))); break;
        case REFUEL_RESULT_TRUTH: rf_cell_put(w, rf_whole_at(at) ? "true" : "false"); break;
        case REFUEL_RESULT_CHOICE: rf_cell_put(w, rf_choice_name(row->choices, rf_whole_at(at))); break;
        case REFUEL_RESULT_EQUATION: rf_cell_put(w, refuel_equation_key((refuel_equation_id)rf_whole_at(at))); break;
        case REFUEL_RESULT_CHECK: rf_cell_put(w, refuel_check_describe(rf_whole_at(at))->id); break;
        case REFUEL_RESULT_CHECKS: put_checks(w, at); break;
        case REFUEL_RESULT_BITS: put_bits(w, row->choices, (uint32_t)rf_whole_at(at)); break;
        case REFUEL_RESULT_TEXT:
        case REFUEL_RESULT_WORDS:
        case REFUEL_RESULT_PROSE: rf_cell_put(w, rf_text_at(at)); break;
        case REFUEL_RESULT_SERIES: put_last(w, at, series); break;
        case REFUEL_RESULT_BAND: put_last(w, at + high * sizeof(const double *), series); break;
        case REFUEL_RESULT_DATE: put_date(w, rf_number_at(at)); break;
        default: break; /* is_single of pick.c lets no other through */
    }
}

/* Of a list, the object with the name that the pick says. */
static const void *find(const rf_pick *pick, const void *answer, rf_room *room)
{
    char before[RF_PICK_PATH];
    const void *of = pick->part->at(answer, 0, room);
    for (size_t i = 1; of && pick->item; of = pick->part->at(answer, i++, room)) {
        rf_pick_item_path(pick->part, of, before);
        if (strncmp(pick->path, before, strlen(before)) == 0) break;
    }
    return of;
}

void rf_cells(rf_json_writer *w, const void *answer)
{
    rf_room room;
    for (size_t i = 0; i < w->picks->count; i++) {
        const rf_pick *it = &w->picks->pick[i];
        const void *of = find(it, answer, &room);
        rf_json_put_raw(w, ",", 1);
        if (of) put_value(w, it, (const char *)of + it->row->offset, it->part->series ? it->part->series(answer) : 0);
    }
}
