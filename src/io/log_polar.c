/* One session of Polar Flow: a row about the run, and a second table with its samples behind it. */
#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_sports.h"

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

static void take_row(rf_log_table *it)
{
    const rf_log_headings *head = &it->head;
    const rf_unit *unit, *climb_unit;
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    size_t length, distance = rf_log_column_with(head, distances, RF_U_KM, &unit),
                   climb = rf_log_column_with(head, ascents, RF_U_M, &climb_unit);
    const char *text = rf_log_cell_text(it, rf_log_column_of(head, sports, 1), &length);
    run.line = it->line;
    if (!rf_log_means_running(text, length))
        rf_log_other_sport(it->reading, text, length, it->line);
    else if (rf_log_take_when(it, rf_log_column_of(head, dates, 1), rf_log_column_of(head, starts, 1),
                              RF_LOG_ORDER_DAY_FIRST, &run) &&
             rf_log_take_amount(it, distance, RF_LOG_POINT, unit, RF_U_M, &run.distance_m) &&
             rf_log_take_duration(it, rf_log_column_of(head, durations, 1), &run.moving_s) &&
             rf_log_take_amount(it, climb, RF_LOG_POINT, climb_unit, RF_U_M, &run.climb_m))
        rf_log_put(it->reading, &run);
}

/* The samples tell nothing that the row does not. */
static void read(rf_log_reading *reading)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    if (rf_log_table_row(it, false)) take_row(it);
    rf_log_table_close(it);
}

const rf_log_format rf_log_polar = {"polar", "a session of Polar Flow", RF_LOG_RANK_POLAR, sniff, read};
