/* Version 2 of openScale: always kg, whatever the app shows; 0.0 is not measured. */
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char *const dates[] = {"dateTime", NULL};
static const char *const weights[] = {"weight", NULL};
static const char *const others[] = {"lbm", "visceralFat", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, weights, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, others, 1) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_weights how = {.date = dates,
                                .weight = weights,
                                .unit = &rf_units[RF_U_KG],
                                .order = RF_LOG_ORDER_DAY_FIRST,
                                .zero_is_none = true};
    rf_log_read_weights(reading, &how);
}

const rf_log_format rf_log_openscale2 = {"openscale2", "weights of openScale 2", RF_LOG_RANK_HAND, sniff, read};
