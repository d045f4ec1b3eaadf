#include "io/log_row.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/quantity.h"
#include "io/log_sports.h"
#include "training/log.h"

#define PLACE 48
#define CELL_MAX 64         /* a longer cell holds no number and no date */
#define PACE_MIN_KM_LOW 2.0 /* outside of these a duration like 1:33 was meant otherwise */
#define PACE_MIN_KM_HIGH 20.0

void rf_log_row_begin(rf_log_row *row)
{
    *row = (rf_log_row){.run = REFUEL_LOG_RUN_INIT, .sleep_h = NAN};
}

static void name_place(const rf_log_place *place, char text[PLACE])
{
    snprintf(text, PLACE, "%s %zu", place->called, place->number);
}

/* "log line 12, distance" */
static void name_cell(const rf_log_place *place, rf_log_what what, char text[PLACE])
{
    snprintf(text, PLACE, "%s %zu, %s", place->called, place->number, rf_log_column_name(what));
}

void rf_log_blame(const rf_log_place *place, refuel_status status, rf_errors *errors, const char *format, ...)
{
    char name[PLACE], what[200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    name_place(place, name);
    rf_errors_took(errors, rf_fail(rf_errors_place(errors), status, name, "%s", what));
}

static double *member(rf_log_row *row, rf_log_what what)
{
    switch (what) {
        case RF_LOG_DISTANCE: return &row->run.distance_km;
        case RF_LOG_DURATION: return &row->run.duration_min;
        case RF_LOG_RPE: return &row->run.rpe;
        case RF_LOG_SLEEP: return &row->sleep_h;
        default: return &row->run.heart_rate_bpm;
    }
}

/* A column of zeros is one that a device did not fill. */
static void keep(rf_log_row *row, rf_log_what what, double value)
{
    if ((what == RF_LOG_HEART_RATE || what == RF_LOG_SLEEP) && value == 0) return;
    *member(row, what) = value;
    row->told |= what != RF_LOG_SLEEP;
}

/* A number in the unit of its column; nothing is nothing in any. */
static bool keep_number(rf_log_row *row, const rf_log_column *column, double number)
{
    rf_measure own = rf_log_cells[column->what].own, unit = column->unit.of ? column->unit : own;
    if (!column->unit.of && number != 0) return false;
    if (column->what == RF_LOG_DISTANCE) row->miles = rf_is_unit(unit.of, RF_U_MI);
    keep(row, column->what, rf_measure_convert(number, unit, own));
    return true;
}

/* Two or three numbers with colons between them, the last two of two digits below 60, with a fraction of the seconds where
   a watch wrote one; returns how many, 0 where it is no clock. */
static int read_clock(const char *text, size_t length, double part[3])
{
    size_t at = 0;
    for (int parts = 0; parts < 3; at++) {
        size_t digits = 0;
        while (at + digits < length && text[at + digits] >= '0' && text[at + digits] <= '9') digits++;
        if (digits == 0 || digits > 4 || (parts > 0 && digits != 2)) return 0;
        bool fraction = at + digits < length && text[at + digits] == '.' && parts > 0;
        at += rf_number_read(text + at, fraction ? length - at : digits, &part[parts]);
        if (parts > 0 && part[parts] >= 60) return 0;
        parts++;
        if (at == length) return parts > 1 ? parts : 0;
        if (fraction || text[at] != ':') return 0;
    }
    return 0;
}

static bool keep_clock(rf_log_row *row, rf_log_what what, const char *text, size_t length)
{
    double part[3];
    int parts = read_clock(text, length, part);
    if (parts == 0) return false;
    if (what == RF_LOG_SLEEP) { /* nobody writes seconds of sleep: 7:30 are hours */
        keep(row, what, part[0] + part[1] / 60);
        return true;
    }
    if (parts == 2 && length < sizeof row->clock) {
        memcpy(row->clock, text, length);
        row->clock[length] = '\0';
    }
    keep(row, RF_LOG_DURATION, parts == 2 ? part[0] + part[1] / 60 : 60 * part[0] + part[1] + part[2] / 60);
    return true;
}

/* Bytes of the date in "2025-03-02 06:12:00", as watches write it: the day is what counts. */
static size_t date_length(const char *text, size_t length)
{
    const size_t date = RF_DATE_TEXT - 1, time = date + 1;
    double part[3];
    if (length <= time || (text[date] != ' ' && text[date] != 'T')) return length;
    return read_clock(text + time, length - time, part) > 0 && part[0] < 24 ? date : length;
}

static refuel_status read_date(rf_log_row *row, const char *text, size_t length, const char *called, refuel_error *err)
{
    int64_t day;
    refuel_status status = rf_date_read(text, date_length(text, length), called, &day, err);
    if (status != REFUEL_OK) return status;
    row->run.day = day;
    row->dated = true;
    return REFUEL_OK;
}

/* A quantity with its own unit: "10km", "55min". */
static refuel_status read_quantity(rf_log_row *row, rf_log_what what, const char *text, size_t length,
                                   const char *called, refuel_error *err)
{
    const rf_log_cell *cell = &rf_log_cells[what];
    rf_measure unit = rf_kind_rows[cell->kind].own;
    const rf_limits limits = {
        .field = called, .high = rf_measure_convert(cell->most, cell->own, unit), .example = cell->example};
    double value = 0;
    rf_amount amount;
    refuel_status status = rf_quantity_amount(cell->kind, &limits, text, length, &amount, err);
    if (status == REFUEL_OK && !isnan(amount.upper))
        status = rf_fail(err, REFUEL_E_SYNTAX, called, "it is a range, where one number is asked for");
    if (status == REFUEL_OK) status = rf_quantity_take(cell->kind, &limits, &amount, NAN, &value, err);
    if (status != REFUEL_OK) return status;
    if (what == RF_LOG_DISTANCE) row->miles = rf_is_unit(amount.measure.of, RF_U_MI);
    keep(row, what, rf_measure_convert(value, unit, cell->own));
    return REFUEL_OK;
}

/* A comma for decimals as a point. */
static bool read_number(const char *text, size_t length, bool comma, double *number)
{
    char point[CELL_MAX];
    const char *at = comma && length <= sizeof point ? memchr(text, ',', length) : NULL;
    if (at) {
        memcpy(point, text, length);
        point[at - text] = '.';
        text = point;
    }
    return rf_number_read(text, length, number) == length;
}

static refuel_status read_cell(rf_log_row *row, rf_log_what what, const char *text, size_t length, const char *called,
                               refuel_error *err)
{
    double number;
    char shown[RF_PRINTABLE];
    if (length > CELL_MAX) return rf_fail(err, REFUEL_E_SYNTAX, called, "it is longer than %d bytes", CELL_MAX);
    if (what == RF_LOG_DATE) return read_date(row, text, length, called, err);
    if (read_number(text, length, true, &number) && memchr(text, ',', length)) {
        rf_printable(text, length, shown);
        return rf_fail(err, REFUEL_E_SYNTAX, called, "%s: write a point for decimals, and nothing between thousands",
                       shown);
    }
    refuel_status status = read_quantity(row, what, text, length, called, err);
    bool bare = status == REFUEL_E_UNIT && read_number(text, length, false, &number);
    if (bare) rf_note(err, ", or name the column %s", rf_log_cells[what].column);
    return status;
}

static void keep_sport(rf_log_row *row, const char *text, size_t length)
{
    char shown[RF_PRINTABLE];
    rf_printable(text, length, shown);
    snprintf(row->sport, sizeof row->sport, "%.*s", (int)sizeof row->sport - 1,
             rf_log_means_running(text, length) ? "" : shown);
}

void rf_log_row_text(rf_log_row *row, const rf_log_column *column, const char *text, size_t length,
                     const rf_log_place *place, rf_errors *errors)
{
    double number;
    char called[PLACE];
    rf_log_trim(&text, &length);
    if (length == 0) return;
    if (column->what == RF_LOG_SPORT || (column->what == RF_LOG_TYPE && !row->has_sport)) keep_sport(row, text, length);
    row->has_sport |= column->what == RF_LOG_SPORT;
    if (column->what < RF_LOG_DATE) return;
    bool quantity = column->what != RF_LOG_DATE;
    if (quantity && read_number(text, length, place->comma, &number) && keep_number(row, column, number)) return;
    bool has_clock = column->what == RF_LOG_DURATION || column->what == RF_LOG_SLEEP;
    if (has_clock && keep_clock(row, column->what, text, length)) return;
    if (read_cell(row, column->what, text, length, "", NULL) == REFUEL_OK) return;
    name_cell(place, column->what, called);
    rf_errors_took(errors, read_cell(row, column->what, text, length, called, rf_errors_place(errors)));
    row->failed = true;
}

void rf_log_row_number(rf_log_row *row, const rf_log_column *column, double number, const rf_log_place *place,
                       rf_errors *errors)
{
    char text[RF_NUMBER_TEXT];
    if (column->what >= RF_LOG_DISTANCE && keep_number(row, column, number)) return;
    rf_number_text(number, text);
    rf_log_row_text(row, column, text, strlen(text), place, errors);
}

/* 1:33 for 12 km are minutes and seconds that nobody runs; hours and minutes were meant. */
static bool check_clock(const rf_log_row *row, const rf_log_place *place, rf_errors *errors)
{
    double km = row->run.distance_km, minutes = row->run.duration_min, pace = minutes / km;
    char distance[RF_NUMBER_TEXT];
    if (!*row->clock || !(km > 0) || (pace >= PACE_MIN_KM_LOW && pace <= PACE_MIN_KM_HIGH)) return true;
    rf_number_text(km, distance);
    if (60 * pace >= PACE_MIN_KM_LOW && 60 * pace <= PACE_MIN_KM_HIGH)
        rf_log_blame(place, REFUEL_E_RANGE, errors, "%s for %s km: did you mean %s:00?", row->clock, distance,
                     row->clock);
    else
        rf_log_blame(place, REFUEL_E_RANGE, errors, "%s for %s km: write the duration as h:mm:ss", row->clock,
                     distance);
    return false;
}

static bool check_sleep(rf_log_row *row, const rf_log_place *place, rf_errors *errors)
{
    char called[PLACE];
    if (isnan(row->sleep_h) || (row->sleep_h >= 0 && row->sleep_h <= RF_LOG_SLEEP_H_MAX)) return true;
    name_cell(place, RF_LOG_SLEEP, called);
    rf_errors_took(errors, rf_fail_range(rf_errors_place(errors), called, row->sleep_h, 0, RF_LOG_SLEEP_H_MAX, "h"));
    row->failed = true;
    return false;
}

bool rf_log_row_end(rf_log_row *row, double today, const rf_log_place *place, rf_errors *errors)
{
    char called[PLACE];
    if (row->failed) return false;
    if (!row->dated) {
        name_cell(place, RF_LOG_DATE, called);
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_MISSING, called,
                                       "it was not given; write it like 2026-03-02 (year-month-day)"));
        return false;
    }
    if (!check_sleep(row, place, errors)) return false;
    if (!row->told || *row->sport) return false;
    if (!check_clock(row, place, errors)) return false;
    if (rf_log_check(&row->run, today, "", NULL) == REFUEL_OK) return true;
    name_place(place, called);
    rf_errors_took(errors, rf_log_check(&row->run, today, called, rf_errors_place(errors)));
    return false;
}
