#include "io/log_csv.h"

#include <string.h>

#include "core/failure.h"
#include "core/printable.h"

static rf_log_place place_of(const rf_log_csv *it)
{
    return (rf_log_place){"log line", it->csv.line, it->csv.separator != ','};
}

/* Without the names of its columns nothing of a log can be read. */
static void blame_names(rf_log_csv *it, const char *what, const char *name)
{
    it->broken = true;
    rf_errors_took(it->errors, rf_fail(rf_errors_place(it->errors), REFUEL_E_SYNTAX, "log",
                                       "its first line names the columns, like "
                                       "date,distance_km,duration,rpe,heart_rate; this one %s%s",
                                       what, name));
}

static bool has_column(const rf_log_csv *it, size_t columns, rf_log_what what)
{
    for (size_t i = 0; i < columns; i++)
        if (it->column[i].what == what) return true;
    return false;
}

static void take_name(rf_log_csv *it, const rf_csv *csv)
{
    char shown[RF_PRINTABLE];
    rf_log_column column = rf_log_column_named(csv->text, csv->length);
    if (csv->column == RF_LOG_COLUMNS_MAX) blame_names(it, "names more than 64", "");
    if (csv->column >= RF_LOG_COLUMNS_MAX) return;
    it->column[csv->column] = column;
    rf_printable(csv->text, csv->length, shown);
    if (column.what >= RF_LOG_DATE && has_column(it, csv->column, column.what))
        blame_names(it, "names two for the same: ", shown);
    if (column.what == RF_LOG_UNKNOWN && *shown) rf_log_unknown(it->log, shown);
}

static void end_names(rf_log_csv *it, size_t columns)
{
    bool has[RF_LOG_WHAT_END] = {false};
    it->columns = columns < RF_LOG_COLUMNS_MAX ? columns : RF_LOG_COLUMNS_MAX;
    for (size_t i = 0; i < it->columns; i++) has[it->column[i].what] = true;
    if (it->broken) return;
    if (!has[RF_LOG_DATE])
        blame_names(it, "names no date", "");
    else if (!has[RF_LOG_DISTANCE] && !has[RF_LOG_DURATION])
        blame_names(it, "names neither a distance nor a duration", "");
}

static bool wants_more(const rf_log_csv *it)
{
    return !it->broken && !rf_errors_full(it->errors);
}

static void take_cell(void *context, const rf_csv *csv)
{
    rf_log_csv *it = context;
    const rf_log_place place = place_of(it);
    if (!wants_more(it)) return;
    if (csv->fault) {
        rf_log_blame(&place, REFUEL_E_SYNTAX, it->errors, "%s", csv->fault);
        it->row.failed = true;
        it->broken = it->columns == 0;
    } else if (it->columns == 0) {
        take_name(it, csv);
    } else if (csv->column < it->columns) {
        rf_log_row_text(&it->row, &it->column[csv->column], csv->text, csv->length, &place, it->errors);
    } else if (csv->length > 0) {
        rf_log_blame(&place, REFUEL_E_SYNTAX, it->errors, "it has more cells than the first line names columns");
        it->row.failed = true;
    }
}

static void take_row(void *context, const rf_csv *csv)
{
    rf_log_csv *it = context;
    const rf_log_place place = place_of(it);
    if (!wants_more(it)) return;
    if (it->columns == 0)
        end_names(it, csv->column);
    else if (csv->filled)
        rf_log_take(it->log, &it->row, it->today, &place, it->errors);
    rf_log_row_begin(&it->row);
}

void rf_log_csv_begin(rf_log_csv *it, rf_log *log, double today, rf_errors *errors)
{
    *it = (rf_log_csv){.log = log, .today = today, .errors = errors};
    rf_csv_begin(&it->csv, &(rf_csv_sink){it, take_cell, take_row});
    rf_log_row_begin(&it->row);
}

bool rf_log_csv_feed(rf_log_csv *it, const char *bytes, size_t length)
{
    rf_csv_feed(&it->csv, bytes, length);
    return wants_more(it);
}

void rf_log_csv_end(rf_log_csv *it)
{
    rf_csv_end(&it->csv);
    if (it->columns == 0 && !it->broken) blame_names(it, "is missing", "");
    refuel_log_sort(it->log->run, it->log->runs);
}
