#include "io/report.h"

#include <math.h>
#include <refuel/version.h>
#include <string.h>

#include "io/cell.h"
#include "io/pick.h"
#include "io/report_flat.h"
#include "io/report_value.h"

/* What is not known of an optional member has no place. */
static bool is_unknown(const refuel_result_info *row, const char *at)
{
    return row->kind == REFUEL_RESULT_NUMBER ? isnan(rf_number_at(at)) : rf_whole_at(at) == 0;
}

/* Closes what a group is not in, and opens what is not open yet. */
static void enter(rf_json_writer *w, rf_open_group *open, rf_open_group next)
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

static bool same_group(rf_open_group a, rf_open_group b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.path, b.path, a.length) == 0);
}

void rf_report_enter(rf_json_writer *w, rf_open_group *open, const refuel_result_info *row, size_t before)
{
    rf_open_group in = {row ? row->path + before : "", row ? (size_t)row->group - before : 0};
    if (!same_group(*open, in)) enter(w, open, in);
}

/* The members of a part, or of its group alone, as far as they were picked. before is what stands before their paths, series
   how many numbers its series have. */
static void report_members(rf_json_writer *w, const rf_part *part, const char *before, const void *of, size_t series)
{
    const char *only = part->group ? part->group : "";
    size_t length = strlen(only);
    rf_open_group open = {"", 0};
    for (size_t i = 0; i < part->record->rows; i++) {
        const refuel_result_info *row = &part->record->row[i];
        const char *at = (const char *)of + row->offset;
        if (length && strncmp(row->path, only, length) != 0) continue;
        if (w->picks && !rf_picks_take(w->picks, before, row->path + length)) continue;
        if (row->optional && (part->leaves_out ? part->leaves_out(of, row) : is_unknown(row, at))) continue;
        rf_report_enter(w, &open, row, length);
        rf_report_value(w, row->path + row->group, part->record, row, at, series);
    }
    rf_report_enter(w, &open, NULL, 0);
}

static void report_object(rf_json_writer *w, const char *key, const rf_part *part, const char *before, const void *of,
                          size_t series)
{
    rf_json_open_object(w, key);
    report_members(w, part, before, of, series);
    rf_json_close(w);
}

/* One of a list; where some of its members were picked, its name goes with them. */
static void report_item(rf_json_writer *w, const rf_part *part, const void *of)
{
    char before[RF_PICK_PATH];
    const refuel_result_info *name = &part->record->row[0];
    if (!w->picks) {
        report_object(w, NULL, part, "", of, 0);
        return;
    }
    rf_pick_item_path(part, of, before);
    if (!rf_picks_within(w->picks, before)) return;
    rf_json_open_object(w, NULL);
    if (!rf_picks_take(w->picks, before, name->path))
        rf_report_value(w, name->path, part->record, name, (const char *)of + name->offset, 0);
    report_members(w, part, before, of, 0);
    rf_json_close(w);
}

static void report_list(rf_json_writer *w, const rf_part *part, const void *answer, const void *of)
{
    rf_room room;
    if (!of && part->optional) return;
    bool flat = !w->picks && !part->group && rf_record_is_flat(part->record);
    rf_json_open_array(w, part->key);
    for (size_t i = 0; of; of = part->at(answer, ++i, &room)) {
        if (flat)
            rf_report_flat(w, part->record, of);
        else
            report_item(w, part, of);
    }
    rf_json_close(w);
}

static void put_line(void *context, const char *line)
{
    rf_json_put_text(context, NULL, line);
}

static void report_part(rf_json_writer *w, const rf_part *part, const void *answer)
{
    rf_room room;
    char before[RF_PICK_PATH];
    rf_pick_part_path(part, before);
    if (w->picks && !rf_picks_within(w->picks, before)) return;
    size_t series = part->series ? part->series(answer) : 0;
    const void *of = part->at(answer, 0, &room);
    if (part->shape == RF_SHAPE_LIST) {
        report_list(w, part, answer, of);
    } else if (!of) {
        if (!part->optional) rf_json_put_null(w, part->key);
    } else if (part->shape == RF_SHAPE_MEMBERS) {
        report_members(w, part, before, of, series);
    } else if (part->shape == RF_SHAPE_OBJECT) {
        report_object(w, part->key, part, before, of, series);
    } else {
        rf_json_open_array(w, part->key);
        part->lines(of, put_line, w);
        rf_json_close(w);
    }
}

void rf_report(rf_json_writer *w, const rf_answer_type *type, const void *answer)
{
    if (w->picks && w->picks->cells) {
        rf_cells(w, answer);
        return;
    }
    if (!w->picks) rf_json_put_text(w, "schema", type->schema);
    rf_json_put_id(w);
    if (type->versioned && !w->picks) rf_json_put_text(w, "refuel", refuel_version());
    for (size_t i = 0; i < type->parts; i++) report_part(w, &type->part[i], answer);
}
