/* weights.csv of Lose It!: the unit stands nowhere. */
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char *const dates[] = {"Date", NULL};
static const char *const weights[] = {"Weight", NULL};
static const char *const others[] = {"Last Updated", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 && rf_log_column_of(head, weights, 1) == 1 &&
           rf_log_column_of(head, others, 1) == 2;
}

static bool uses(rf_log_table *it)
{
    static const char *const names[] = {"Deleted", NULL};
    static const char *const yes[] = {"1", "true", NULL};
    size_t length;
    const char *text = rf_log_cell_text(it, rf_log_column_of(&it->head, names, 1), &length);
    if (!rf_log_is_one(text, length, yes)) return true;
    rf_log_skip(it->reading, RF_LOG_REASON_DELETED, it->line);
    return false;
}

static void read(rf_log_reading *reading)
{
    const rf_log_weights how = {
        .date = dates, .weight = weights, .order = RF_LOG_ORDER_MONTH_FIRST, .zero_is_none = true, .uses = uses};
    rf_log_read_weights(reading, &how);
}

const rf_log_format rf_log_loseit_weights = {"loseit-weights", "weights of Lose It!", RF_LOG_RANK_HAND, sniff, read};
