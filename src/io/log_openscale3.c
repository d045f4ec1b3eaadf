/* Version 3 of openScale: the unit that the app shows, which stands nowhere. */
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char *const dates[] = {"DATE", NULL};
static const char *const times[] = {"TIME", NULL};
static const char *const weights[] = {"WEIGHT", NULL};
static const char *const others[] = {"BMI", "BODY_FAT", "WATER", "MUSCLE", "LBM", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 && rf_log_column_of(head, times, 1) == 1 &&
           rf_log_column_of(head, weights, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, others, 1) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_weights how = {.date = dates, .time = times, .weight = weights, .zero_is_none = true};
    rf_log_read_weights(reading, &how);
}

const rf_log_format rf_log_openscale3 = {"openscale3", "weights of openScale 3", RF_LOG_RANK_HAND, sniff, read};
