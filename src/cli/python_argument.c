#include "cli/python_argument.h"

#include <stdio.h>
#include <string.h>

void cli_python_name(const char *flag)
{
    for (const char *it = flag; *it; it++) putchar(*it == '-' || *it == '.' ? '_' : *it);
    if (strcmp(flag, "in") == 0 || strcmp(flag, "from") == 0) putchar('_');
}

/* What an argument of the number form is called: the last key of its path. */
static const char *last_key(const char *path)
{
    const char *point = strrchr(path, '.');
    return point ? point + 1 : path;
}

static int ends_alike(const refuel_input_info *info, const char *key)
{
    if (info->number_path && strcmp(last_key(info->number_path), key) == 0) return 1;
    for (const refuel_number_key *it = info->numbers; it->path; it++)
        if (strcmp(last_key(it->path), key) == 0) return 1;
    return 0;
}

/* What a number is called: its last key, or the whole path where an earlier row has that key in another object. */
static const char *number_name(const rf_field *field, const char *path)
{
    const rf_field *first = field - field->info.number;
    for (const rf_field *it = first + 1; it < field; it++)
        if (ends_alike(&it->info, last_key(path))) return path;
    return last_key(path);
}

/* The unit behind the name in the number form: "_km_week" of distance_km_week; NULL where the flag is named likewise. */
static const char *alias_unit(const refuel_input_info *info, const char *number_path)
{
    const char *last = last_key(info->path), *number = last_key(number_path);
    size_t length = strlen(last);
    if (strncmp(number, last, length) != 0 || strcmp(info->flag, last) == 0) return NULL;
    const char *unit = number + length;
    return *unit && !strchr(info->flag, '-') ? unit : NULL;
}

static void number_arguments(const rf_field *field, const char *path, const char *other,
                             void (*put)(const cli_python_argument *it, void *context), void *context)
{
    const char *unit = alias_unit(&field->info, path);
    put(&(cli_python_argument){field, number_name(field, path), "", path, 0, 1, other, 0}, context);
    if (unit) put(&(cli_python_argument){field, field->info.flag, unit, path, 0, 1, other, 0}, context);
}

void cli_python_arguments(const rf_field *field, void (*put)(const cli_python_argument *it, void *context),
                          void *context)
{
    const refuel_input_info *info = &field->info;
    int either = info->number_path && strcmp(info->number_path, info->path) == 0;
    int number = either || rf_field_takes_number(field);
    put(&(cli_python_argument){field, info->flag, "", info->path, 1, number, NULL, 0}, context);
    if (info->number_path && !either) number_arguments(field, info->number_path, NULL, put, context);
    for (const refuel_number_key *it = info->numbers; it->path; it++)
        number_arguments(field, it->path, it->unit, put, context);
    for (const char *const *it = info->aliases; *it; it++)
        put(&(cli_python_argument){field, *it, "", info->path, 1, number, NULL, 1}, context);
}
