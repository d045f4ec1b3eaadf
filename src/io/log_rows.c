#include "io/log_rows.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/text.h"

#define FEWEST 256 /* runs, of the first memory */

void rf_log_free(rf_log *log)
{
    free(log->run);
    *log = (rf_log){.run = NULL};
}

static bool grow(rf_log *log)
{
    size_t capacity = log->capacity ? 2 * log->capacity : FEWEST;
    refuel_log_run *larger = realloc(log->run, capacity * sizeof *larger);
    if (!larger) return false;
    log->run = larger;
    log->capacity = capacity;
    return true;
}

void rf_log_add(rf_log *log, const rf_log_row *row, rf_errors *errors)
{
    if (log->runs == log->capacity && !grow(log)) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_NO_MEMORY, "", "out of memory"));
        return;
    }
    if (!log->has_distance && row->run.distance_km > 0) {
        log->has_distance = true;
        log->miles = row->miles;
    }
    log->run[log->runs++] = row->run;
}

/* A row may be repeated for each run of its day, with the same sleep. */
static void add_night(rf_log *log, const rf_log_row *row, double today, const rf_log_place *place, rf_errors *errors)
{
    double ago = today - (double)row->run.day;
    if (row->failed || !row->dated || isnan(row->sleep_h) || !(ago >= 0 && ago < RF_LOG_NIGHTS)) return;
    int night = (int)ago;
    char called[64], here[RF_NUMBER_TEXT], there[RF_NUMBER_TEXT];
    if (log->has_night[night] && log->slept_h[night] != row->sleep_h) {
        snprintf(called, sizeof called, "%s %zu, sleep", place->called, place->number);
        rf_number_short(row->sleep_h, 2, here);
        rf_number_short(log->slept_h[night], 2, there);
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, called,
                                       "%s h here and %s h in another row of the day", here, there));
    }
    log->has_night[night] = true;
    log->slept_h[night] = row->sleep_h;
}

/* Nothing is wrong with such a row, but whoever wrote it may have meant more. */
static void count_without_run(rf_log *log, const rf_log_row *row, const rf_log_place *place)
{
    if (row->failed || !row->dated) return;
    if (row->told && *row->sport && log->other_sports++ == 0) strcpy(log->first_sport, row->sport);
    if (row->told || !isnan(row->sleep_h)) return;
    if (log->without_run++ > 0) return;
    snprintf(log->first_without_run, sizeof log->first_without_run, "%s %zu", place->called, place->number);
}

void rf_log_take(rf_log *log, rf_log_row *row, double today, const rf_log_place *place, rf_errors *errors)
{
    if (rf_log_row_end(row, today, place, errors)) rf_log_add(log, row, errors);
    add_night(log, row, today, place, errors);
    count_without_run(log, row, place);
}

int rf_log_nights(const rf_log *log)
{
    int nights = 0;
    for (int i = 0; i < RF_LOG_NIGHTS; i++) nights += log->has_night[i];
    return nights;
}

double rf_log_sleep_h(const rf_log *log)
{
    double sum = 0;
    int nights = rf_log_nights(log);
    for (int i = 0; i < RF_LOG_NIGHTS; i++)
        if (log->has_night[i]) sum += log->slept_h[i];
    return nights < RF_LOG_NIGHTS_MIN ? NAN : sum / nights;
}

static bool is_listed(const char *list, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = list; *at; at += strspn(at, ", ")) {
        size_t size = strcspn(at, ",");
        if (size == length && memcmp(at, name, size) == 0) return true;
        at += size;
    }
    return false;
}

void rf_log_unknown(rf_log *log, const char *name)
{
    if (!is_listed(log->unknown, name)) rf_text_join(log->unknown, sizeof log->unknown, ", ", name);
}

static void tell_other_sports(const rf_log *log, bool withholds, void (*line)(void *context, const char *text),
                              void *context)
{
    char text[RF_LOG_SPORT_SHOWN + 96], word[RF_LOG_SPORT_SHOWN + 8] = "";
    bool one = log->other_sports == 1;
    if (log->other_sports == 0) return;
    if (!withholds) snprintf(word, sizeof word, ", as \"%s\",", log->first_sport);
    snprintf(text, sizeof text, "%zu %s of another sport than running%s and %s not counted.", log->other_sports,
             one ? "row is" : "rows are", word, one ? "was" : "were");
    line(context, text);
}

void rf_log_notes(const rf_log *log, bool withholds, void (*line)(void *context, const char *text), void *context)
{
    char text[RF_LOG_UNKNOWN_TEXT + 96];
    if (log->without_run == 1)
        snprintf(text, sizeof text, "1 row has a date and no run, and was not counted: %s.", log->first_without_run);
    if (log->without_run > 1)
        snprintf(text, sizeof text, "%zu rows have a date and no run, and were not counted; the first: %s.",
                 log->without_run, log->first_without_run);
    if (log->without_run > 0) line(context, text);
    tell_other_sports(log, withholds, line, context);
    if (*log->of_file) line(context, withholds ? "Not all of the file was read." : log->of_file);
    if (!*log->unknown) return;
    snprintf(text, sizeof text, "Columns that are not known and were not read: %s.", log->unknown);
    line(context, withholds ? "Columns that are not known were not read." : text);
}
