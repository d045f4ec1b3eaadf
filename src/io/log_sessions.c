#include "io/log_sessions.h"

#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_sports.h"

/* A quantity of the row; what a number alone is, the header tells. */
static bool take(rf_log_table *it, const char *const *names, rf_unit_id like, double *value)
{
    const rf_unit *unit;
    size_t column = rf_log_column_with(&it->head, names, like, &unit);
    return rf_log_take_amount(it, column, RF_LOG_POINT, unit, RF_U_M, value);
}

void rf_log_take_session(rf_log_table *it, const rf_log_sessions *how)
{
    const rf_log_headings *head = &it->head;
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    size_t length, start = how->start ? rf_log_column_of(head, how->start, 1) : RF_LOG_NO_COLUMN;
    const char *text = rf_log_cell_text(it, rf_log_column_of(head, how->sport, 1), &length);
    run.line = it->line;
    if (!rf_log_means_running(text, length))
        rf_log_other_sport(it->reading, text, length, it->line);
    else if (rf_log_take_when(it, rf_log_column_of(head, how->date, 1), start, how->order, &run) &&
             take(it, how->distance, RF_U_KM, &run.distance_m) &&
             rf_log_take_duration(it, rf_log_column_of(head, how->duration, 1), &run.moving_s) &&
             take(it, how->climb, RF_U_M, &run.climb_m))
        rf_log_put(it->reading, &run);
}
