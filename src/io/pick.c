#include "io/pick.h"

#include <refuel/check.h>
#include <refuel/nutrient.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "io/report_value.h"

/* The names that the objects of a list may have, by the kind of its record. */
static const char *item_name_at(const rf_part *part, size_t i)
{
    if (part->record == &rf_records[REFUEL_RECORD_FINDING]) {
        const refuel_check_info *it = refuel_check_at(i);
        return it ? it->id : NULL;
    }
    if (part->record == &rf_records[REFUEL_RECORD_WARNING]) {
        const refuel_warning *it = refuel_warning_at(i);
        return it ? it->id : NULL;
    }
    if (part->record == &rf_records[REFUEL_RECORD_NEED]) {
        const refuel_nutrient_info *it = refuel_nutrient_at(i);
        return it ? it->key : NULL;
    }
    return NULL;
}

static bool has_name(const rf_part *part, const char *name, size_t length)
{
    for (size_t i = 0; item_name_at(part, i); i++) {
        const char *it = item_name_at(part, i);
        if (strlen(it) == length && memcmp(it, name, length) == 0) return true;
    }
    return false;
}

void rf_pick_part_path(const rf_part *part, char before[RF_PICK_PATH])
{
    size_t length = part->key ? strlen(part->key) : 0;
    if (length > 0) memcpy(before, part->key, length);
    if (length > 0) before[length++] = '.';
    before[length] = '\0';
}

void rf_pick_item_path(const rf_part *part, const void *of, char before[RF_PICK_PATH])
{
    const refuel_result_info *row = &part->record->row[0];
    const char *at = (const char *)of + row->offset, *name = "";
    if (row->kind == REFUEL_RESULT_CHECK)
        name = refuel_check_describe(rf_whole_at(at))->id;
    else if (row->kind == REFUEL_RESULT_WORDS)
        name = rf_text_at(at);
    snprintf(before, RF_PICK_PATH, "%s.%s.", part->key, name);
}

/* Is one path the other, or a group that holds it? */
static bool holds(const char *outer, size_t outer_length, const char *inner, size_t inner_length)
{
    bool begins = outer_length <= inner_length && memcmp(outer, inner, outer_length) == 0;
    return begins && (outer_length == inner_length || inner[outer_length] == '.');
}

bool rf_picks_take(const rf_picks *picks, const char *before, const char *path)
{
    size_t first = strlen(before), length = first + strlen(path);
    for (size_t i = 0; i < picks->count; i++) {
        const rf_pick *it = &picks->pick[i];
        size_t head = it->length < first ? it->length : first, rest = it->length - head;
        if (it->length > length || memcmp(it->path, before, head) != 0 || memcmp(it->path + head, path, rest) != 0)
            continue;
        if (it->length == length || (head < first ? before[head] : path[rest]) == '.') return true;
    }
    return false;
}

bool rf_picks_within(const rf_picks *picks, const char *before)
{
    size_t length = strlen(before);
    if (length == 0) return true;
    for (size_t i = 0; i < picks->count; i++) {
        const rf_pick *it = &picks->pick[i];
        if (holds(before, length - 1, it->path, it->length) || holds(it->path, it->length, before, length - 1))
            return true;
    }
    return false;
}

void rf_pick_name(const rf_pick *pick, char name[RF_PICK_PATH])
{
    static const char *const ends[] = {"", ".low", ".high"};
    snprintf(name, RF_PICK_PATH, "%.*s%s", RF_PICK_PATH - 8, pick->path, ends[pick->end]);
}

/* What of a path could be meant: its part, and what is left of it behind the key and the item. */
typedef struct place {
    const rf_part *part;
    const char *rest;
    size_t length, item;
} place;

static bool is_single(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_TEXTS:
        case REFUEL_RESULT_LIST:
        case REFUEL_RESULT_DATES:
        case REFUEL_RESULT_FLAGS: return false;
        default: return true;
    }
}

static bool has_ends(const refuel_result_info *row)
{
    return row->kind == REFUEL_RESULT_RANGE || row->kind == REFUEL_RESULT_BAND;
}

static bool add(rf_picks *out, const rf_pick *pick)
{
    if (out->count == RF_PICKS_MAX) return false;
    out->pick[out->count++] = *pick;
    return true;
}

/* A row that was asked for; of cells, both ends of a range where neither was named. */
static bool add_row(rf_picks *out, rf_pick pick, const refuel_result_info *row)
{
    pick.row = row;
    if (!out->cells) return add(out, &pick);
    if (!has_ends(row) || pick.end != RF_PICK_WHOLE) return add(out, &pick);
    pick.end = RF_PICK_LOW;
    if (!add(out, &pick)) return false;
    pick.end = RF_PICK_HIGH;
    return add(out, &pick);
}

/* Where a path stands in a part: behind its key, and of a list behind the name of one. */
static bool find_place(const rf_part *part, const char *path, size_t length, place *out)
{
    size_t key = part->key ? strlen(part->key) : 0;
    *out = (place){part, path, length, 0};
    if (key == 0) return true;
    if (!holds(part->key, key, path, length)) return false;
    size_t at = length > key ? key + 1 : key;
    if (part->shape == RF_SHAPE_LIST && at < length) {
        const char *end = memchr(path + at, '.', length - at);
        size_t name = end ? (size_t)(end - path) - at : length - at;
        if (!has_name(part, path + at, name)) return false;
        out->item = at;
        at += end ? name + 1 : name;
    }
    out->rest = path + at;
    out->length = length - at;
    return true;
}

static bool ends_with(const char *text, size_t length, const char *end)
{
    size_t n = strlen(end);
    return length > n && memcmp(text + length - n, end, n) == 0;
}

/* The end of a range that a path names; *length is then without it. */
static rf_pick_end end_of(const char *rest, size_t *length)
{
    if (ends_with(rest, *length, ".low")) {
        *length -= strlen(".low");
        return RF_PICK_LOW;
    }
    if (ends_with(rest, *length, ".high")) {
        *length -= strlen(".high");
        return RF_PICK_HIGH;
    }
    return RF_PICK_WHOLE;
}

enum { FOUND_NOTHING, FOUND, FOUND_NO_SINGLE, FOUND_TOO_MANY };

/* Adds what a path means in a part. */
static int add_of_part(const place *at, const char *path, rf_picks *out)
{
    const rf_part *part = at->part;
    size_t before = (size_t)(at->rest - path), group = part->group ? strlen(part->group) : 0, length = at->length;
    rf_pick_end end = end_of(at->rest, &length);
    int found = FOUND_NOTHING;
    if (part->shape == RF_SHAPE_LIST && out->cells && !at->item) return FOUND_NO_SINGLE;
    for (size_t i = 0; part->record && i < part->record->rows; i++) {
        const refuel_result_info *row = &part->record->row[i];
        const char *own = row->path + group;
        if (group && strncmp(row->path, part->group, group) != 0) continue;
        bool is_end = end != RF_PICK_WHOLE && has_ends(row) && strlen(own) == length && !strncmp(own, at->rest, length);
        if (!is_end && at->length > 0 && !holds(at->rest, at->length, own, strlen(own))) continue;
        rf_pick pick = {.part = part, .item = at->item, .end = is_end ? end : RF_PICK_WHOLE};
        pick.length = (size_t)snprintf(pick.path, sizeof pick.path, "%.*s%s%s", (int)before, path,
                                       before && path[before - 1] != '.' ? "." : "", own);
        bool exact = strlen(own) == at->length || is_end;
        if (out->cells && !is_single(row)) {
            if (exact) return FOUND_NO_SINGLE;
            continue;
        }
        if (!add_row(out, pick, row)) return FOUND_TOO_MANY;
        found = FOUND;
    }
    if (found == FOUND_NOTHING && part->shape == RF_SHAPE_LINES && !out->cells) {
        rf_pick pick = {.part = part};
        pick.length = (size_t)snprintf(pick.path, sizeof pick.path, "%s", part->key);
        return add(out, &pick) ? FOUND : FOUND_TOO_MANY;
    }
    return found;
}

static void offer(rf_nearest *nearest, char room[][RF_PICK_PATH], size_t *used, size_t most, const char *before,
                  const char *path)
{
    if (*used == most) return;
    snprintf(room[*used], RF_PICK_PATH, "%s%s", before, path);
    rf_nearest_offer(nearest, room[(*used)++]);
}

/* The name of one of a list that may have been meant. */
static void nearest_item(const rf_part *part, const char *path, size_t length, rf_nearest *nearest)
{
    size_t key = part->key ? strlen(part->key) : 0;
    if (part->shape != RF_SHAPE_LIST || length <= key || !holds(part->key, key, path, length)) return;
    const char *item = path + key + 1, *end = memchr(item, '.', length - key - 1);
    *nearest = (rf_nearest){.asked = item, .length = end ? (size_t)(end - item) : length - key - 1};
    for (size_t i = 0; item_name_at(part, i); i++) rf_nearest_offer(nearest, item_name_at(part, i));
}

/* The path that may have been meant. */
static refuel_status unknown(const char *path, size_t length, const rf_answer_type *type, refuel_error *err)
{
    enum { MOST = 256 };
    char room[MOST][RF_PICK_PATH], shown[RF_PRINTABLE], before[RF_PICK_PATH];
    size_t used = 0;
    rf_nearest nearest = {.asked = path, .length = length};
    rf_printable(path, length, shown);
    for (size_t k = 0; k < type->parts; k++) {
        const rf_part *part = &type->part[k];
        size_t group = part->group ? strlen(part->group) : 0;
        rf_pick_part_path(part, before);
        if (part->shape != RF_SHAPE_MEMBERS && part->shape != RF_SHAPE_OBJECT) continue;
        for (size_t i = 0; i < part->record->rows; i++)
            if (!group || strncmp(part->record->row[i].path, part->group, group) == 0)
                offer(&nearest, room, &used, MOST, before, part->record->row[i].path + group);
    }
    for (size_t k = 0; k < type->parts && !nearest.name; k++) nearest_item(&type->part[k], path, length, &nearest);
    if (nearest.name)
        return rf_fail(err, REFUEL_E_UNKNOWN, "fields", "%s is no member of the answer; did you mean %s?", shown,
                       nearest.name);
    return rf_fail(err, REFUEL_E_UNKNOWN, "fields", "%s is no member of the answer; docs/json.md lists them", shown);
}

static refuel_status add_path(const char *path, size_t length, const rf_answer_type *type, rf_picks *out,
                              refuel_error *err)
{
    char shown[RF_PRINTABLE];
    int worst = FOUND_NOTHING;
    bool found = false;
    for (size_t k = 0; k < type->parts && length > 0 && length < RF_PICK_PATH - 8; k++) {
        place at;
        if (!find_place(&type->part[k], path, length, &at)) continue;
        int got = add_of_part(&at, path, out);
        found |= got == FOUND;
        if (got > worst) worst = got;
    }
    rf_printable(path, length, shown);
    if (length == 0) return rf_fail(err, REFUEL_E_UNKNOWN, "fields", "a name is missing");
    if (worst == FOUND_TOO_MANY)
        return rf_fail(err, REFUEL_E_RANGE, "fields", "these are more than %d fields", RF_PICKS_MAX);
    if (worst == FOUND_NO_SINGLE && !found)
        return rf_fail(err, REFUEL_E_TYPE, "fields",
                       "%s is a list; a row takes single values, like checks.energy-availability.value", shown);
    return found ? REFUEL_OK : unknown(path, length, type, err);
}

refuel_status rf_picks_read(const char *text, const rf_answer_type *type, bool cells, rf_picks *out, refuel_error *err)
{
    *out = (rf_picks){.cells = cells};
    while (true) {
        size_t length = strcspn(text, ","), first = strspn(text, " ");
        if (first > length) first = length;
        size_t last = length;
        while (last > first && text[last - 1] == ' ') last--;
        refuel_status status = add_path(text + first, last - first, type, out, err);
        if (status != REFUEL_OK || text[length] == '\0') return status;
        text += length + 1;
    }
}
