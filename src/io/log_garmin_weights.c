/* Weights of Garmin Connect: lines with a date, and under each the readings of that day. */
#include <math.h>

#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char *const times[] = {"Time", NULL};
static const char *const weights[] = {"Weight", NULL};
static const char *const changes[] = {"Change", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, times, 1) == 0 && rf_log_column_of(head, weights, 1) == 1 &&
           rf_log_column_of(head, changes, 1) == 2;
}

/* A reading of the day above it, which is that of the entry. */
static void take_reading(rf_log_table *it, rf_log_entry entry)
{
    size_t length;
    double weight_kg;
    const char *text = rf_log_cell_text(it, 0, &length);
    entry.start_s = rf_log_daytime(text, length);
    if (isnan(entry.start_s))
        rf_log_cell_bad(it, 0, "no date and no time");
    else if (rf_log_take_amount(it, 1, RF_LOG_COMMA, it->reading->options->weight_unit, RF_U_KG, &weight_kg) ==
             RF_LOG_TAKEN)
        rf_log_put_weight(it, &entry, weight_kg);
}

static void read(rf_log_reading *reading)
{
    rf_log_entry day = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    while (rf_log_table_row(it, true)) {
        rf_log_when when;
        size_t length;
        const char *text = rf_log_cell_text(it, 0, &length);
        if (rf_log_when_read(text, length, RF_LOG_ORDER_ASK, &when)) {
            day = rf_log_entry_of(RF_LOG_OF_WEIGHT);
            rf_log_put_day(reading, &when, false, &day);
        } else {
            take_reading(it, day);
        }
    }
    rf_log_table_close(it);
}

const rf_log_format rf_log_garmin_weights = {"garmin-weights", "weights of Garmin Connect", RF_LOG_RANK_HAND, sniff,
                                             read};
