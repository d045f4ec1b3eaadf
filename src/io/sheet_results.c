#include "io/sheet_results.h"

#include <refuel/check.h>
#include <stdio.h>
#include <string.h>

#include "io/report.h"
#include "io/report_value.h"

/* The column of a result, which is added where there is none yet; RF_SHEET_RESULTS where there is no room. */
static size_t column_of(rf_sheet_results *it, const char *before, const char *path, const char *end, bool whole)
{
    char name[2 * RF_PICK_PATH];
    if (snprintf(name, sizeof name, "%s%s%s", before, path, end) >= RF_PICK_PATH) return RF_SHEET_RESULTS;
    for (size_t i = 0; i < it->columns; i++)
        if (strcmp(it->path[i], name) == 0) return i;
    if (it->columns == RF_SHEET_RESULTS) return RF_SHEET_RESULTS;
    rf_result_place *place = &it->place[it->columns];
    if (!rf_result_place_find(name, place)) return RF_SHEET_RESULTS;
    it->judged = it->judged || place->of == RF_COLUMN_CHECK || place->of == RF_COLUMN_OVERALL;
    strcpy(it->path[it->columns], name);
    it->whole[it->columns] = whole;
    return it->columns++;
}

static bool add_step(rf_sheet_results *it, rf_sheet_step step, const char *text, size_t length)
{
    if (it->steps == RF_SHEET_STEPS || length > RF_SHEET_TEXT - it->used || step.column >= RF_SHEET_RESULTS)
        return false;
    memcpy(it->text + it->used, text, length);
    step.text = (uint16_t)it->used;
    step.length = (uint16_t)length;
    it->used += length;
    it->step[it->steps++] = step;
    return true;
}

static rf_sheet_kind kind_of(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: return RF_SHEET_NUMBER;
        case REFUEL_RESULT_RANGE: return RF_SHEET_RANGE;
        case REFUEL_RESULT_TRUTH: return RF_SHEET_TRUTH;
        case REFUEL_RESULT_CHOICE: return RF_SHEET_CHOICE;
        case REFUEL_RESULT_EQUATION: return RF_SHEET_EQUATION;
        default: return RF_SHEET_NOTHING;
    }
}

/* The step of a member, with its columns; end is that of a range where one of the two was picked. */
static rf_sheet_step step_of(rf_sheet_results *it, const char *before, const refuel_result_info *row, rf_pick_end end)
{
    static const char *const ends[] = {".low", ".low", ".high"};
    rf_sheet_kind kind = kind_of(row);
    bool number = kind == RF_SHEET_NUMBER || kind == RF_SHEET_RANGE;
    const char *name = kind == RF_SHEET_RANGE ? ends[end] : "";
    size_t column = column_of(it, before, row->path, name, !number);
    if (kind == RF_SHEET_RANGE && end == RF_PICK_WHOLE) {
        size_t high = column_of(it, before, row->path, ".high", false);
        if (high != column + 1) column = RF_SHEET_RESULTS;
    } else if (kind == RF_SHEET_RANGE) {
        kind = RF_SHEET_NUMBER;
    }
    return (rf_sheet_step){.kind = kind, .column = (uint16_t)column, .choices = row->choices};
}

/* A cell of a check is empty where nothing is found. */
static bool add_cell(rf_sheet_results *it, const rf_pick *pick)
{
    char before[RF_PICK_PATH];
    if (!pick->row || kind_of(pick->row) == RF_SHEET_NOTHING || pick->part->optional || pick->part->group) return false;
    rf_pick_part_path(pick->part, before);
    if (pick->item) {
        size_t length = pick->length - strlen(pick->row->path);
        memcpy(before, pick->path, length);
        before[length] = '\0';
        size_t verdict = column_of(it, before, "verdict", "", true);
        if (!add_step(it, (rf_sheet_step){.kind = RF_SHEET_FOUND, .column = (uint16_t)verdict, .steps = 1}, ",", 1))
            return false;
    }
    return add_step(it, step_of(it, before, pick->row, pick->end), ",", pick->item ? 0 : 1);
}

/* What a writer has written since the last step. */
typedef struct writing {
    rf_json_writer w;
    size_t from;
    const rf_picks *picks;
    rf_sheet_results *out;
} writing;

static bool flush(writing *to, rf_sheet_step step)
{
    size_t from = to->from;
    to->from = to->w.used;
    return !to->w.failed && add_step(to->out, step, to->w.text + from, to->w.used - from);
}

/* A key of which the value is left out. */
static bool add_value(writing *to, const char *before, const refuel_result_info *row)
{
    rf_sheet_step step = step_of(to->out, before, row, RF_PICK_WHOLE);
    if (step.kind == RF_SHEET_NOTHING) return false;
    rf_json_put_plain(&to->w, row->path + row->group, "");
    if (to->w.failed) return false;
    to->w.used -= strlen("\"\"");
    return flush(to, step);
}

static bool add_members(writing *to, const rf_part *part, const char *before)
{
    rf_open_group open = {"", 0};
    for (size_t i = 0; i < part->record->rows; i++) {
        const refuel_result_info *row = &part->record->row[i];
        if (!rf_picks_take(to->picks, before, row->path)) continue;
        if (row->kind == REFUEL_RESULT_CHECK) continue; /* of a finding, its name, which stands there already */
        if (row->optional) return false;
        rf_report_enter(&to->w, &open, row, 0);
        if (!add_value(to, before, row)) return false;
    }
    rf_report_enter(&to->w, &open, NULL, 0);
    return true;
}

/* One finding, where it is found. */
static bool add_finding(writing *to, const rf_part *part, const char *before, const char *name)
{
    rf_sheet_results *out = to->out;
    size_t first = out->steps;
    rf_sheet_step found = {.kind = RF_SHEET_FOUND, .column = (uint16_t)column_of(out, before, "verdict", "", true)};
    if (!flush(to, found)) return false;
    rf_json_open_object(&to->w, NULL);
    if (to->w.failed) return false;
    to->from = to->w.used - 1; /* commas between findings are those of the findings that there are */
    rf_json_put_plain(&to->w, part->record->row[0].path, name);
    bool added = add_members(to, part, before);
    rf_json_close(&to->w);
    added = added && flush(to, (rf_sheet_step){.kind = RF_SHEET_NOTHING});
    out->step[first].steps = (uint16_t)(out->steps - first - 1);
    return added;
}

/* Findings stand in the order of the checks, those of vitamins and minerals in another one. */
static bool add_findings(writing *to, const rf_part *part)
{
    char before[RF_PICK_PATH];
    if (part->record != &rf_records[REFUEL_RECORD_FINDING]) return false;
    rf_json_open_array(&to->w, part->key);
    for (size_t i = 0; refuel_check_at(i); i++) {
        const refuel_check_info *check = refuel_check_at(i);
        snprintf(before, sizeof before, "%s.%s.", part->key, check->id);
        if (!rf_picks_within(to->picks, before)) continue;
        if (check->number >= REFUEL_CHECK_END || !add_finding(to, part, before, check->id)) return false;
    }
    rf_json_close(&to->w);
    return true;
}

static bool add_part(writing *to, const rf_part *part)
{
    char before[RF_PICK_PATH];
    rf_pick_part_path(part, before);
    if (!rf_picks_within(to->picks, before)) return true;
    if (part->optional || part->nullable || part->group || part->series) return false;
    if (part->shape == RF_SHAPE_LIST) return add_findings(to, part);
    if (part->shape == RF_SHAPE_MEMBERS) return add_members(to, part, before);
    if (part->shape != RF_SHAPE_OBJECT) return false;
    rf_json_open_object(&to->w, part->key);
    bool added = add_members(to, part, before);
    rf_json_close(&to->w);
    return added;
}

static bool add_json(const rf_answer_type *type, const rf_picks *picks, rf_sheet_results *out)
{
    writing to = {.picks = picks, .out = out};
    rf_json_begin(&to.w);
    to.from = to.w.used; /* the bracket stands before the id */
    bool added = !to.w.failed;
    for (size_t i = 0; i < type->parts && added; i++) added = add_part(&to, &type->part[i]);
    rf_json_end_line(&to.w);
    added = added && flush(&to, (rf_sheet_step){.kind = RF_SHEET_NOTHING});
    rf_json_end(&to.w);
    return added;
}

bool rf_sheet_results_make(const rf_answer_type *type, const rf_picks *picks, rf_sheet_results *out)
{
    out->cells = picks->cells;
    out->judged = false;
    out->columns = out->steps = out->used = 0;
    column_of(out, "", "status", "", true);
    if (!picks->cells) return add_json(type, picks, out);
    for (size_t i = 0; i < picks->count; i++)
        if (!add_cell(out, &picks->pick[i])) return false;
    return add_step(out, (rf_sheet_step){.kind = RF_SHEET_NOTHING}, "\n", 1);
}
