#include "io/log_column.h"

#include <string.h>

#include "core/units.h"
#include "training/log.h"

/* What a column is called; the first name of each is that of messages. */
static const struct {
    const char *name;
    rf_log_what what;
} names[] = {{"date", RF_LOG_DATE},
             {"distance", RF_LOG_DISTANCE},
             {"duration", RF_LOG_DURATION},
             {"rpe", RF_LOG_RPE},
             {"heart_rate", RF_LOG_HEART_RATE},
             {"day", RF_LOG_DATE},
             {"hr", RF_LOG_HEART_RATE},
             {"avg_hr", RF_LOG_HEART_RATE},
             {"average_heart_rate", RF_LOG_HEART_RATE},
             {"sport", RF_LOG_SPORT},
             {"activity_type", RF_LOG_SPORT},
             {"activity", RF_LOG_SPORT},
             {"type", RF_LOG_TYPE},
             {"sportart", RF_LOG_SPORT},
             {"time", RF_LOG_OTHER},
             {"weight", RF_LOG_OTHER},
             {"weighed_at", RF_LOG_OTHER},
             {"intake", RF_LOG_OTHER},
             {"carbohydrate", RF_LOG_OTHER},
             {"protein", RF_LOG_OTHER},
             {"fat", RF_LOG_OTHER},
             {"fibre", RF_LOG_OTHER},
             {"alcohol", RF_LOG_OTHER},
             {"climb", RF_LOG_OTHER},
             {"sleep", RF_LOG_SLEEP},
             {"complete", RF_LOG_OTHER},
             {"note", RF_LOG_OTHER},
             {"source", RF_LOG_OTHER}};

#define NAMES (sizeof names / sizeof *names)

const rf_log_cell rf_log_cells[RF_LOG_WHAT_END] = {
    [RF_LOG_DISTANCE] = {RF_KIND_DISTANCE,
                         {&rf_units[RF_U_KM], NULL},
                         RF_LOG_DISTANCE_KM_MAX,
                         "10km or 6.2mi",
                         "distance_km or distance_mi"},
    [RF_LOG_DURATION] =
        {RF_KIND_TIME, {&rf_units[RF_U_MIN], NULL}, RF_LOG_DURATION_MIN_MAX, "52:30, 1:05:20 or 55min", "duration_min"},
    [RF_LOG_RPE] = {RF_KIND_NUMBER, {&rf_units[RF_U_PURE], NULL}, RF_LOG_RPE_MAX, "5", NULL},
    [RF_LOG_HEART_RATE] = {RF_KIND_HEART_RATE, {&rf_units[RF_U_BPM], NULL}, RF_LOG_HEART_RATE_BPM_MAX, "150", NULL},
    [RF_LOG_SLEEP] = {RF_KIND_TIME, {&rf_units[RF_U_H], NULL}, RF_LOG_SLEEP_H_MAX, "7.5, 7:30 or 7h30", NULL},
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

void rf_log_trim(const char **text, size_t *length)
{
    while (*length > 0 && is_space(**text)) ++*text, --*length;
    while (*length > 0 && is_space((*text)[*length - 1])) --*length;
}

/* Bytes of a name at the start of a column: blanks and dashes in it are as good as its underscores. */
static size_t name_length(const char *text, size_t length, const char *name)
{
    size_t size = strlen(name);
    if (length < size) return 0;
    for (size_t i = 0; i < size; i++) {
        char c = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] - 'A' + 'a') : text[i];
        if (c == ' ' || c == '-') c = '_';
        if (c != name[i]) return 0;
    }
    return size;
}

/* What stands behind a name: nothing, "_km", " (km)". */
static bool read_unit(const char *text, size_t length, rf_measure *unit)
{
    *unit = (rf_measure){NULL, NULL};
    rf_log_trim(&text, &length);
    if (length == 0) return true;
    bool brackets = *text == '(' && text[length - 1] == ')' && length > 2;
    if (!brackets && *text != '_') return false;
    text++;
    length -= brackets ? 2 : 1;
    return rf_measure_read(text, length, unit) == length && length > 0;
}

static rf_measure unit_of(rf_log_what what, rf_measure written)
{
    bool bare = what == RF_LOG_RPE || what == RF_LOG_HEART_RATE || what == RF_LOG_SLEEP;
    return !written.of && bare ? rf_log_cells[what].own : written;
}

rf_log_column rf_log_column_named(const char *name, size_t length)
{
    rf_log_trim(&name, &length);
    for (size_t i = 0; i < NAMES; i++) {
        size_t used = name_length(name, length, names[i].name);
        rf_measure unit;
        if (used == 0 || !read_unit(name + used, length - used, &unit)) continue;
        rf_log_what what = names[i].what;
        bool own = what <= RF_LOG_DATE || !unit.of || rf_measure_same(unit, rf_log_cells[what].own);
        if (own) return (rf_log_column){what, unit_of(what, unit)};
    }
    return (rf_log_column){RF_LOG_UNKNOWN, {NULL, NULL}};
}

const char *rf_log_column_name(rf_log_what what)
{
    for (size_t i = 0; i < NAMES; i++)
        if (names[i].what == what && what >= RF_LOG_DATE) return names[i].name;
    return NULL;
}
