#include "io/log_foods.h"

#include <math.h>

#include "io/log_day.h"

enum { ENERGY, CARBOHYDRATE, PROTEIN, FAT, FIBRE, ALCOHOL, AMOUNTS };

#define SERIAL_DAY_0 25569 /* the number of 1970-01-01 in spreadsheets: 45000 is 2023-03-15 */
#define SERIAL_LAST 100000 /* in the year 2173 */

typedef struct columns {
    size_t date, time, weight, amount[AMOUNTS];
    const rf_unit *energy_unit, *weight_unit;
} columns;

static size_t find_named(const rf_log_headings *head, const char *const *names, rf_unit_id like, const rf_unit **unit)
{
    return names ? rf_log_column_with(head, names, like, unit) : RF_LOG_NO_COLUMN;
}

static columns find(const rf_log_table *it, const rf_log_foods *how)
{
    const rf_log_headings *head = &it->head;
    columns at = {.time = RF_LOG_NO_COLUMN};
    at.date = rf_log_column_of(head, how->date, 1);
    if (how->time) at.time = rf_log_column_of(head, how->time, 1);
    at.amount[ENERGY] = find_named(head, how->energy, RF_U_KCAL, &at.energy_unit);
    at.amount[CARBOHYDRATE] = find_named(head, how->carbohydrate, RF_U_G, NULL);
    at.amount[PROTEIN] = find_named(head, how->protein, RF_U_G, NULL);
    at.amount[FAT] = find_named(head, how->fat, RF_U_G, NULL);
    at.amount[FIBRE] = find_named(head, how->fibre, RF_U_G, NULL);
    at.amount[ALCOHOL] = find_named(head, how->alcohol, RF_U_G, NULL);
    at.weight_unit = NULL;
    at.weight = find_named(head, how->weight, RF_U_KG, &at.weight_unit);
    if (!at.energy_unit) at.energy_unit = &rf_units[RF_U_KCAL];
    if (!at.weight_unit) at.weight_unit = it->reading->options->weight_unit;
    return at;
}

/* 45810 is 2025-06-02. */
static bool take_day(rf_log_table *it, const columns *at, const rf_log_foods *how, rf_log_entry *entry)
{
    size_t length;
    double serial;
    const char *text = rf_log_cell_text(it, at->date, &length);
    if (how->serial && rf_log_figure(text, length, RF_LOG_POINT, &serial) && serial >= SERIAL_DAY_0 &&
        serial < SERIAL_LAST) {
        entry->day = (int64_t)serial - SERIAL_DAY_0;
        return true;
    }
    return rf_log_take_when(it, at->date, at->time, how->order, entry);
}

/* false where something cannot be read; *any: whether there is something. */
static bool take_food(rf_log_table *it, const columns *at, const rf_log_foods *how, rf_log_entry *food, bool *any)
{
    double *const to[AMOUNTS] = {&food->kcal,  &food->carbohydrate_g, &food->protein_g,
                                 &food->fat_g, &food->fibre_g,        &food->alcohol_g};
    *any = false;
    for (int i = 0; i < AMOUNTS; i++) {
        const rf_unit *unit = i == ENERGY ? at->energy_unit : &rf_units[RF_U_G];
        rf_unit_id own = i == ENERGY ? RF_U_KCAL : RF_U_G;
        if (!rf_log_take_amount(it, at->amount[i], how->style, unit, own, to[i])) return false;
        *any |= !isnan(*to[i]);
    }
    return true;
}

static void take_row(rf_log_table *it, const columns *at, const rf_log_foods *how)
{
    rf_log_entry food = rf_log_entry_of(RF_LOG_OF_FOOD), weight = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    bool any;
    if (how->uses && !how->uses(it)) return;
    food.line = weight.line = it->line;
    if (!take_day(it, at, how, &food) || !take_food(it, at, how, &food, &any)) return;
    weight.day = food.day;
    weight.warnings = food.warnings;
    if (!rf_log_take_amount(it, at->weight, how->style, at->weight_unit, RF_U_KG, &weight.weight_kg)) return;
    food.last_s = food.start_s;
    if (weight.weight_kg > 0) rf_log_put(it->reading, &weight);
    if (!any && how->days)
        rf_log_skip(it->reading, RF_LOG_REASON_EMPTY_DAY, it->line);
    else
        rf_log_put(it->reading, &food);
}

void rf_log_read_foods(rf_log_reading *reading, const rf_log_foods *how)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    const columns at = find(it, how);
    while (rf_log_table_row(it, false)) take_row(it, &at, how);
    rf_log_table_close(it);
}
