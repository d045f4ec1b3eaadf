#include "person.h"

#include <refuel/input.h>
#include <string.h>

SQLITE_EXTENSION_INIT3

static const char *path_of(const refuel_input_info *info)
{
    return info->number_path ? info->number_path : info->path;
}

static const char *last_key(const char *path)
{
    const char *point = strrchr(path, '.');
    return point ? point + 1 : path;
}

/* In which order they stand. */
static refuel_input input_at(size_t i)
{
    static const refuel_input first[] = {REFUEL_INPUT_SEX,    REFUEL_INPUT_AGE,      REFUEL_INPUT_HEIGHT,
                                         REFUEL_INPUT_WEIGHT, REFUEL_INPUT_DISTANCE, REFUEL_INPUT_SPEED,
                                         REFUEL_INPUT_GOAL};
    const size_t count = sizeof first / sizeof *first;
    if (i < count) return first[i];
    size_t left = i - count;
    for (size_t k = 0; refuel_input_at(k); k++) {
        int before = 0;
        for (size_t j = 0; j < count; j++) before |= refuel_input_at(k)->number == (int32_t)first[j];
        if (!before && left-- == 0) return (refuel_input)refuel_input_at(k)->number;
    }
    return REFUEL_INPUT_NONE;
}

refuel_input refuel_sqlite_input(size_t i, char name[REFUEL_SQLITE_NAME])
{
    refuel_input input = input_at(i);
    if (input == REFUEL_INPUT_NONE) return input;
    const refuel_input_info *info = refuel_input_at((size_t)input - 1);
    const char *key = last_key(path_of(info));
    for (size_t k = 0; k + 1 < (size_t)input; k++)
        if (strcmp(last_key(path_of(refuel_input_at(k))), key) == 0) key = path_of(info);
    size_t length = 0;
    for (; key[length] && length + 1 < REFUEL_SQLITE_NAME; length++)
        name[length] = key[length] == '.' ? '_' : key[length];
    name[length] = '\0';
    return input;
}

/* A number that excludes no other member is stored as it is: it is checked with the others. */
static int stands_alone(const refuel_input_info *info)
{
    return !info->whole && (!info->excludes || refuel_input_at((size_t)info->excludes - 1)->offset == info->offset);
}

/* A choice in the spelling of the table, as a rule. */
static int put_choice(refuel_request *request, const refuel_input_info *info, const char *text)
{
    if (!info->whole) return 0;
    for (const refuel_choice *it = info->choices; it && it->name; it++) {
        if (strcmp(it->name, text) != 0) continue;
        int32_t word = (int32_t)it->value;
        memcpy((char *)request + info->offset, &word, sizeof word);
        return 1;
    }
    return 0;
}

refuel_status refuel_sqlite_give(refuel_request *request, refuel_input input, sqlite3_value *value, refuel_error *err)
{
    const refuel_input_info *info = refuel_input_at((size_t)input - 1);
    int type = sqlite3_value_type(value);
    if (type == SQLITE_NULL) return REFUEL_OK;
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT) {
        double number = sqlite3_value_double(value);
        if (!stands_alone(info)) return refuel_request_set(request, input, number, err);
        memcpy((char *)request + info->offset, &number, sizeof number);
        return REFUEL_OK;
    }
    const char *text = (const char *)sqlite3_value_text(value);
    if (!text) text = "";
    return put_choice(request, info, text) ? REFUEL_OK : refuel_request_read(request, info->path, text, err);
}
