#include "io/schedule_csv.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "forecast/forecast_input.h"

const char *const rf_schedule_column[RF_SCHEDULE_COLUMNS] = {"day", "intake_kcal_d", "run_km_week"};

/* The message names the row, the field is the schedule. */
static refuel_status blame_schedule(refuel_status status, refuel_error *err)
{
    if (status != REFUEL_OK && err) strcpy(err->field, "schedule");
    return status;
}

refuel_status rf_schedule_add(rf_schedule *schedule, const refuel_forecast_row *row, const char *called,
                              refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    if (schedule->rows == RF_SCHEDULE_ROWS_MAX)
        status = rf_fail(err, REFUEL_E_RANGE, called, "a schedule has %d rows at the most", RF_SCHEDULE_ROWS_MAX);
    else
        status = rf_forecast_check_row(schedule->rows ? &schedule->row[schedule->rows - 1] : NULL, row, called, err);
    if (status == REFUEL_OK) schedule->row[schedule->rows++] = *row;
    return blame_schedule(status, err);
}

/* One cell: a number and nothing else. */
static refuel_status read_cell(const char *text, size_t length, const char *called, const char *column, double *value,
                               refuel_error *err)
{
    while (length && (*text == ' ' || *text == '\t')) text++, length--;
    while (length && memchr(" \t\r", text[length - 1], 3)) length--;
    if (length && rf_number_read(text, length, value) == length) return REFUEL_OK;
    if (length == 0) return rf_fail(err, REFUEL_E_SYNTAX, called, "the cell of %s is empty", column);
    char shown[RF_PRINTABLE];
    rf_printable(text, length, shown);
    return rf_fail(err, REFUEL_E_SYNTAX, called, "%s takes a number, \"%s\" is none", column, shown);
}

static refuel_status read_line(const char *text, size_t length, int columns, int line, rf_schedule *schedule,
                               refuel_error *err)
{
    double cell[RF_SCHEDULE_COLUMNS] = {NAN, NAN, NAN};
    char called[40] = "schedule line ", number[RF_NUMBER_TEXT];
    rf_number_fixed(line, 0, false, number);
    strcat(called, number);
    for (int i = 0; i < columns; i++) {
        const char *comma = memchr(text, ',', length);
        size_t cell_length = comma ? (size_t)(comma - text) : length;
        if ((comma != NULL) != (i + 1 < columns))
            return rf_fail(err, REFUEL_E_SYNTAX, called, "it has %s cells than the %d of the first line",
                           comma ? "more" : "fewer", columns);
        refuel_status status = read_cell(text, cell_length, called, rf_schedule_column[i], &cell[i], err);
        if (status != REFUEL_OK) return status;
        text += cell_length + (comma ? 1 : 0);
        length -= cell_length + (comma ? 1 : 0);
    }
    refuel_forecast_row row = {cell[0], cell[1], cell[2]};
    return rf_schedule_add(schedule, &row, called, err);
}

static int columns_of(const char *text, size_t length)
{
    static const char *const headers[] = {"day,intake_kcal_d", "day,intake_kcal_d,run_km_week"};
    while (length && memchr(" \t\r", text[length - 1], 3)) length--;
    for (int i = 0; i < 2; i++)
        if (strlen(headers[i]) == length && memcmp(headers[i], text, length) == 0) return 2 + i;
    return 0;
}

refuel_status rf_schedule_from_csv(const char *text, size_t length, rf_schedule *schedule, refuel_error *err)
{
    int columns = 0;
    schedule->rows = 0;
    for (int line = 1; length > 0; line++) {
        const char *end = memchr(text, '\n', length);
        size_t used = end ? (size_t)(end - text) : length;
        int blank = used == 0 || (used == 1 && *text == '\r');
        if (line == 1) {
            columns = columns_of(text, used);
            if (!columns)
                return rf_fail(err, REFUEL_E_SYNTAX, "schedule",
                               "the first line names the columns: day,intake_kcal_d or "
                               "day,intake_kcal_d,run_km_week");
        } else if (!blank) {
            refuel_status status = read_line(text, used, columns, line, schedule, err);
            if (status != REFUEL_OK) return blame_schedule(status, err);
        }
        text += used + (end ? 1 : 0);
        length -= used + (end ? 1 : 0);
    }
    if (schedule->rows == 0) return rf_fail(err, REFUEL_E_MISSING, "schedule", "it has no rows");
    return REFUEL_OK;
}
