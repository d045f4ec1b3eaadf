/* cardioActivities.csv of Runkeeper: local times, units in the header. */
#include <math.h>

#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_sports.h"

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

static void take_row(rf_log_table *it)
{
    const rf_log_headings *head = &it->head;
    const rf_unit *unit, *climb_unit;
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    size_t length, distance = rf_log_column_with(head, distances, RF_U_KM, &unit),
                   climb = rf_log_column_with(head, climbs, RF_U_M, &climb_unit);
    const char *text = rf_log_cell_text(it, rf_log_column_of(head, types, 1), &length);
    run.line = it->line;
    if (!rf_log_means_running(text, length))
        rf_log_other_sport(it->reading, text, length, it->line);
    else if (rf_log_take_when(it, rf_log_column_of(head, dates, 1), RF_LOG_NO_COLUMN, RF_LOG_ORDER_ASK, &run) &&
             rf_log_take_amount(it, distance, RF_LOG_POINT, unit, RF_U_M, &run.distance_m) &&
             rf_log_take_duration(it, rf_log_column_of(head, durations, 1), &run.moving_s) &&
             rf_log_take_amount(it, climb, RF_LOG_POINT, climb_unit, RF_U_M, &run.climb_m))
        rf_log_put(it->reading, &run);
}

static void read(rf_log_reading *reading)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    while (rf_log_table_row(it, false)) take_row(it);
    rf_log_table_close(it);
}

const rf_log_format rf_log_runkeeper = {"runkeeper", "Runkeeper's activities", RF_LOG_RANK_RUNKEEPER, sniff, read};
