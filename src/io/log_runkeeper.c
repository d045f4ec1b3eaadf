/* cardioActivities.csv of Runkeeper: local times, units in the header. */
#include "io/log_formats.h"
#include "io/log_sessions.h"

static const char *const dates[] = {"Date", NULL};
static const char *const types[] = {"Type", NULL};
static const char *const routes[] = {"Route Name", NULL};
static const char *const distances[] = {"Distance", NULL};
static const char *const durations[] = {"Duration", NULL};
static const char *const climbs[] = {"Climb", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, routes, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, types, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, distances, RF_U_KM, NULL) != RF_LOG_NO_COLUMN;
}

static const rf_log_sessions how = {
    .sport = types, .date = dates, .distance = distances, .duration = durations, .climb = climbs};

static void read(rf_log_reading *reading)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    while (rf_log_table_row(it, false)) rf_log_take_session(it, &how);
    rf_log_table_close(it);
}

const rf_log_format rf_log_runkeeper = {"runkeeper", "Runkeeper's activities", RF_LOG_RANK_RUNKEEPER, sniff, read};
