#include "io/sheet_write.h"

#include <math.h>
#include <refuel/equation.h>

#include "core/field.h"
#include "io/cell.h"
#include "io/json_bytes.h"

static char *put_number(char *to, double value, bool cell)
{
    return cell && !isfinite(value) ? to : rf_json_number_bytes(to, value);
}

static char *put_truth(char *to, bool value)
{
    return value ? rf_json_raw_bytes(to, "true", 4) : rf_json_raw_bytes(to, "false", 5);
}

/* A name of a table; of JSON null where there is none. */
static void put_name(rf_json_writer *w, const char *name, bool cell)
{
    bool there = name && *name;
    if (cell && there) rf_cell_put(w, name);
    if (cell) return;
    if (there) rf_json_put_raw(w, "\"", 1);
    rf_json_put_raw(w, there ? name : "null", there ? strlen(name) : 4);
    if (there) rf_json_put_raw(w, "\"", 1);
}

static char *put_value(const rf_sheet_step *step, const rf_sheet_column *column, size_t row, bool cell, char *to)
{
    const rf_sheet_column *it = &column[step->column];
    switch (step->kind) {
        case RF_SHEET_NUMBER: return put_number(to, it->number[row], cell);
        case RF_SHEET_RANGE: return rf_json_range_bytes(to, it->number[row], it[1].number[row]);
        case RF_SHEET_TRUTH: return put_truth(to, it->word[row] != 0);
        default: return to;
    }
}

static void put_word(const rf_sheet_step *step, int32_t word, bool cell, rf_json_writer *w)
{
    if (step->kind == RF_SHEET_CHOICE) put_name(w, rf_choice_name(step->choices, word), cell);
    if (step->kind == RF_SHEET_EQUATION) put_name(w, refuel_equation_key((refuel_equation_id)word), cell);
}

/* Between two findings of JSON there is a comma. */
static void put_comma(rf_json_writer *w)
{
    if (w->used > 0 && w->text[w->used - 1] == '}') rf_json_put_raw(w, ",", 1);
}

void rf_sheet_write(const rf_sheet_results *results, const rf_sheet_column *column, size_t row, rf_json_writer *w)
{
    for (size_t i = 0; i < results->steps; i++) {
        const rf_sheet_step *step = &results->step[i];
        char *to = rf_json_reserve(w, step->length + RF_JSON_RANGE_BYTES); /* a word may be longer */
        if (!to) return;
        to = rf_json_raw_bytes(to, results->text + step->text, step->length);
        to = put_value(step, column, row, results->cells, to);
        w->used = (size_t)(to - w->text);
        if (step->kind == RF_SHEET_CHOICE || step->kind == RF_SHEET_EQUATION)
            put_word(step, column[step->column].word[row], results->cells, w);
        if (step->kind != RF_SHEET_FOUND) continue;
        bool found = column[step->column].word[row] != 0;
        if (found && !results->cells) put_comma(w);
        if (!found) i += step->steps;
    }
}
