/* One session of Polar Flow: a row about the run, and a second table with its samples behind it. */
#include "io/log_formats.h"
#include "io/log_sessions.h"

static const char *const sports[] = {"Sport", NULL};
static const char *const dates[] = {"Date", NULL};
static const char *const starts[] = {"Start time", NULL};
static const char *const durations[] = {"Duration", NULL};
static const char *const distances[] = {"Total distance", NULL};
static const char *const ascents[] = {"Ascent", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, sports, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, starts, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, distances, RF_U_KM, NULL) != RF_LOG_NO_COLUMN;
}

static const rf_log_sessions how = {.sport = sports,
                                    .date = dates,
                                    .start = starts,
                                    .distance = distances,
                                    .duration = durations,
                                    .climb = ascents,
                                    .order = RF_LOG_ORDER_DAY_FIRST};

/* The samples tell nothing that the row does not. */
static void read(rf_log_reading *reading)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    if (rf_log_table_row(it, false)) rf_log_take_session(it, &how);
    rf_log_table_close(it);
}

const rf_log_format rf_log_polar = {"polar", "a session of Polar Flow", RF_LOG_RANK_POLAR, sniff, read};
