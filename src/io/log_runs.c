#include "io/log_runs.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "io/log_csv.h"
#include "io/log_formats.h"
#include "io/log_gzip.h"
#include "io/log_reader.h"
#include "io/log_told.h"
#include "training/merge.h"

#define M_KM 1000
#define S_MIN 60

/* Its own rules are those of a table that is typed by hand, and of what nobody knows: its errors say how it is written. */
static bool is_typed(rf_log_bytes *bytes, bool *no_memory)
{
    const rf_log_format *format = rf_log_format_at(bytes, no_memory);
    return !rf_gzip_known(bytes) && (!format || format == &rf_log_plain);
}

static void read_typed(rf_log_bytes *bytes, double today, rf_log *log, rf_errors *errors)
{
    rf_log_csv it;
    const char *piece;
    size_t length;
    rf_log_csv_begin(&it, log, today, errors);
    while ((length = rf_log_bytes_take(bytes, &piece)) > 0)
        if (!rf_log_csv_feed(&it, piece, length)) return;
    rf_log_csv_end(&it);
}

static void add_run(rf_log *log, const rf_log_entry *entry, rf_errors *errors)
{
    rf_log_row row;
    rf_log_row_begin(&row);
    row.run.day = entry->day;
    row.run.distance_km = entry->distance_m / M_KM;
    row.run.duration_min = entry->moving_s / S_MIN;
    row.run.rpe = entry->rpe;
    row.run.heart_rate_bpm = entry->heart_rate_bpm;
    rf_log_add(log, &row, errors);
}

static void keep_note(void *context, const char *text)
{
    rf_log *log = context;
    rf_text_join(log->of_file, sizeof log->of_file, " ", text);
}

/* What is not in the log of the file, and rows of a run that could not be read. */
static void take_file(const rf_log_file *file, rf_log *log, rf_errors *errors)
{
    size_t bad = rf_log_unread(file);
    char name[RF_PRINTABLE];
    rf_printable(file->name, strlen(file->name), name);
    if (file->why)
        rf_errors_took(
            errors, rf_fail(rf_errors_place(errors), REFUEL_E_FILE, "log", "%s cannot be read: %s", name, file->why));
    else if (bad > 0)
        rf_errors_took(
            errors,
            rf_fail(rf_errors_place(errors), REFUEL_E_SYNTAX, "log",
                    "%d of its rows or cells cannot be read, and a run that is left out would be a day of rest%s%s "
                    "(refuel import makes a log of the others)",
                    (int)bad, file->tells ? ": " : "", file->tells ? file->told[0] : ""));
    size_t undated = file->warned[RF_LOG_WARNING_NO_DATE].count;
    if (undated > 0)
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_MISSING, "log",
                                       "%d of its runs %s no date, and load is that of days (refuel import, told the "
                                       "date, makes a log of a file with one run)",
                                       (int)undated, undated == 1 ? "has" : "have"));
    rf_log_tell_unread(file, false, keep_note, log);
    log->other_sports = file->skipped[RF_LOG_REASON_OTHER_SPORT].count;
    if (file->sports > 0)
        snprintf(log->first_sport, sizeof log->first_sport, "%.*s", RF_LOG_SPORT_SHOWN - 1, file->sport[0].word);
}

static void read_file(rf_log_bytes *bytes, const char *name, double today, rf_log *log, rf_errors *errors)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    rf_log_book book = {.entry = NULL};
    options.today = today;
    rf_log_read(bytes, name, &options, &book);
    if (book.no_memory || book.files == 0) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_NO_MEMORY, "", "out of memory"));
    } else {
        rf_merge merge = {.entry = book.entry, .entries = book.entries, .resting_kcal = NAN};
        rf_merge_entries(&merge);
        for (size_t i = 0; i < merge.entries; i++)
            if (book.entry[i].of == RF_LOG_OF_RUN) add_run(log, &book.entry[i], errors);
        take_file(&book.file[0], log, errors);
        refuel_log_sort(log->run, log->runs);
    }
    rf_log_book_free(&book);
}

void rf_log_runs_read(rf_log_bytes *bytes, const char *name, double today, rf_log *log, rf_errors *errors)
{
    bool no_memory = false, typed = is_typed(bytes, &no_memory);
    if (no_memory)
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_NO_MEMORY, "", "out of memory"));
    else if (typed)
        read_typed(bytes, today, log, errors);
    else
        read_file(bytes, name, today, log, errors);
}
