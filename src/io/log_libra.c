/* Libra: the unit stands in front of the header, which begins with #; the trend is no weighing. */
#include <math.h>
#include <string.h>

#include "core/units.h"
#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char version[] = "#Version:";
static const char units[] = "#Units:";

static bool sniff(const rf_log_start *start)
{
    return start->length >= sizeof version - 1 && memcmp(start->bytes, version, sizeof version - 1) == 0;
}

/* What stands in front of the table, and its header; true where a row is of that. */
static bool is_front(rf_log_table *it, const rf_unit **unit)
{
    size_t length;
    const char *text = rf_log_cell_text(it, 0, &length);
    if (length == 0 || *text != '#') return false;
    if (length > sizeof units - 1 && memcmp(text, units, sizeof units - 1) == 0) {
        text += sizeof units - 1;
        length -= sizeof units - 1;
        while (length > 0 && *text == ' ') text++, length--;
        if (rf_unit_read(text, length, unit) != length) *unit = NULL;
    }
    return true;
}

static void read(rf_log_reading *reading)
{
    const rf_unit *unit = reading->options->weight_unit;
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    it->head.columns = 0; /* the first row is #Version: 6 */
    while (rf_log_table_row(it, true)) {
        rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_WEIGHT);
        double weight_kg;
        if (!is_front(it, &unit) && rf_log_take_when(it, 0, RF_LOG_NO_COLUMN, RF_LOG_ORDER_ASK, &entry) &&
            rf_log_take_amount(it, 1, RF_LOG_COMMA, unit, RF_U_KG, &weight_kg) == RF_LOG_TAKEN)
            rf_log_put_weight(it, &entry, weight_kg);
    }
    rf_log_table_close(it);
}

const rf_log_format rf_log_libra = {"libra", "weights of Libra", RF_LOG_RANK_HAND, sniff, read};
