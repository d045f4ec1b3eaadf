#include "io/line_keys.h"

#include <string.h>

#include "io/json_key.h"
#include "io/json_request.h"

static unsigned place_of(unsigned group, const char *text, size_t length)
{
    uint32_t mixed = 2166136261u + group;
    for (size_t i = 0; i < length; i++) mixed = (mixed ^ (unsigned char)text[i]) * 16777619u;
    return (mixed ^ mixed >> 13) % RF_LINE_PLACES;
}

const rf_line_key *rf_line_key_find(const rf_line_keys *keys, unsigned group, const char *text, size_t length)
{
    for (unsigned at = place_of(group, text, length); keys->place[at]; at = (at + 1) % RF_LINE_PLACES) {
        const rf_line_key *it = &keys->key[keys->place[at] - 1];
        if (it->group == group && it->length == length && memcmp(it->text, text, length) == 0) return it;
    }
    return NULL;
}

/* One name is one thing: what would be a second is left out, and lines with it are no plain ones. */
static bool add(rf_line_keys *keys, rf_line_key key)
{
    unsigned at = place_of(key.group, key.text, key.length);
    if (rf_line_key_find(keys, key.group, key.text, key.length)) return true;
    if (keys->keys == RF_LINE_KEYS) return false;
    while (keys->place[at]) at = (at + 1) % RF_LINE_PLACES;
    keys->key[keys->keys] = key;
    keys->place[at] = (uint16_t)++keys->keys;
    return true;
}

/* The group with this path, which is made where there is none; RF_LINE_GROUPS where there is no room. */
static int group_of(rf_line_keys *keys, const char *path, size_t length)
{
    for (int i = 0; i < keys->groups; i++)
        if (keys->path_length[i] == length && memcmp(keys->path[i], path, length) == 0) return i;
    if (keys->groups == RF_LINE_GROUPS) return RF_LINE_GROUPS;
    size_t before = length;
    while (before > 0 && path[before - 1] != '.') before--;
    int parent = group_of(keys, path, before > 0 ? before - 1 : 0);
    if (parent == RF_LINE_GROUPS || keys->groups == RF_LINE_GROUPS) return RF_LINE_GROUPS;
    int group = keys->groups++;
    keys->path[group] = path;
    keys->path_length[group] = length;
    const rf_line_key opens = {.text = path + before,
                               .length = (uint16_t)(length - before),
                               .group = (uint16_t)parent,
                               .at = (uint16_t)group,
                               .kind = RF_LINE_GROUP};
    return add(keys, opens) ? group : RF_LINE_GROUPS;
}

static bool add_path(rf_line_keys *keys, const char *path, rf_line_key key)
{
    const char *last = rf_last_key(path);
    size_t before = (size_t)(last - path);
    int group = group_of(keys, path, before > 0 ? before - 1 : 0);
    if (group == RF_LINE_GROUPS) return false;
    key.text = last;
    key.path = path;
    key.length = (uint16_t)strlen(last);
    key.group = (uint16_t)group;
    key.kind = RF_LINE_INPUT;
    return add(keys, key);
}

/* The keys of one input: of its text, of its number, and of numbers in other units. */
static bool add_input(rf_line_keys *keys, int input)
{
    const rf_field *field = &rf_request_fields[input];
    const refuel_input_info *info = &field->info;
    rf_line_key key = {.at = (uint16_t)input, .takes_text = true};
    bool same = info->number_path && strcmp(info->path, info->number_path) == 0;
    key.takes_number = same || rf_field_takes_number(field);
    key.takes_list = rf_field_is_list(field);
    if (!add_path(keys, info->path, key)) return false;
    key.takes_text = false;
    key.takes_number = true;
    if (info->number_path && !same && !add_path(keys, info->number_path, key)) return false;
    for (const refuel_number_key *it = info->numbers; it->path; it++) {
        key.unit = it->unit;
        key.takes_list = rf_field_is_list(field) || rf_field_lists_numbers(field);
        if (!add_path(keys, it->path, key)) return false;
    }
    return true;
}

bool rf_line_keys_make(rf_line_keys *out)
{
    *out = (rf_line_keys){.path = {""}, .groups = 1}; /* the line itself */
    bool fits = add(out, (rf_line_key){.text = RF_ID_KEY, .length = sizeof RF_ID_KEY - 1, .kind = RF_LINE_ID});
    for (int i = 1; i < RF_REQUEST_ROWS && fits; i++) fits = add_input(out, i);
    return fits;
}
