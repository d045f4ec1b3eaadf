#include "io/log_weights.h"

#include <math.h>

#include "io/log_day.h"
#include "io/log_figure.h"

typedef struct columns {
    size_t date, time, weight;
    const rf_unit *unit;
} columns;

void rf_log_put_weight(rf_log_table *it, rf_log_entry *entry, double weight_kg)
{
    entry->line = it->line;
    entry->weight_kg = weight_kg;
    if (isnan(weight_kg))
        rf_log_skip(it->reading, RF_LOG_REASON_NO_WEIGHT, it->line);
    else
        rf_log_put(it->reading, entry);
}

/* false where there is no weight to be put: that was told. */
static bool take_weight(rf_log_table *it, const columns *at, const rf_log_weights *how, double *weight_kg)
{
    size_t length;
    double number;
    const char *text = rf_log_cell_text(it, at->weight, &length);
    *weight_kg = NAN;
    if (how->zero_is_none && rf_log_figure(text, length, RF_LOG_COMMA, &number) && number == 0) return true;
    return rf_log_take_amount(it, at->weight, RF_LOG_COMMA, at->unit, RF_U_KG, weight_kg) == RF_LOG_TAKEN;
}

static void take_row(rf_log_table *it, const columns *at, const rf_log_weights *how)
{
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    double weight_kg;
    if (how->uses && !how->uses(it)) return;
    if (take_weight(it, at, how, &weight_kg) && rf_log_take_when(it, at->date, at->time, how->order, &entry))
        rf_log_put_weight(it, &entry, weight_kg);
}

void rf_log_read_weights(rf_log_reading *reading, const rf_log_weights *how)
{
    columns at = {.time = RF_LOG_NO_COLUMN};
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    at.date = rf_log_column_of(&it->head, how->date, 1);
    if (how->time) at.time = rf_log_column_of(&it->head, how->time, 1);
    at.weight = rf_log_column_with(&it->head, how->weight, RF_U_KG, &at.unit);
    if (!at.unit) at.unit = how->unit ? how->unit : reading->options->weight_unit;
    while (rf_log_table_row(it, false)) take_row(it, &at, how);
    rf_log_table_close(it);
}
