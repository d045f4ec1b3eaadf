/* The readers of files, as a module of its own: what watches, scales and diaries wrote becomes the log that people keep by hand, which
   the other module reads. One import at a time: begin, read_file for each of them, then told_at and log_at. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/unit.h"
#include "core/units.h"
#include "io/clock.h"
#include "io/import_answer.h"
#include "io/import_parts.h"
#include "io/log_reader.h"
#include "module.h"

static rf_log_book book;
static rf_log_options options;
static rf_import_answer answer;
static rf_json_writer told, log_lines;
static size_t told_bytes;
static char **name;
static size_t names;

static void forget(void)
{
    rf_log_book_free(&book);
    rf_json_end(&told);
    rf_json_end(&log_lines);
    for (size_t i = 0; i < names; i++) free(name[i]);
    free(name);
    memset(&book, 0, sizeof book);
    memset(&answer, 0, sizeof answer);
    name = NULL, names = 0;
}

/* Empty, with what is said about the files: local time minus UTC in seconds, NaN: not known; and the user of a scale, -1: not said. */
void EXPORT(begin)(double zone_s, int user)
{
    forget();
    options = RF_LOG_OPTIONS_INIT;
    options.zone_s = zone_s, options.user = user, options.today = (double)rf_local_day();
}

/* The unit of numbers whose files name none, in UTF-8; 1 where it is one of weight or distance. */
int EXPORT(say_unit)(char *text, size_t length)
{
    const rf_unit *unit;
    int known = length > 0 && rf_unit_read(text, length, &unit) == length;
    if (known && unit->dimension == rf_units[RF_U_KG].dimension)
        options.weight_unit = unit;
    else if (known && unit->dimension == rf_units[RF_U_KM].dimension)
        options.distance_unit = unit;
    else
        known = 0;
    free(text);
    return known;
}

static char *keep_name(char *text)
{
    char **longer = realloc(name, (names + 1) * sizeof *name);
    if (!longer) {
        free(text);
        return NULL;
    }
    name = longer;
    return name[names++] = text;
}

/* A file: its name with a NUL behind it, and its bytes, both from room_for and given away. 0 without memory. */
int EXPORT(read_file)(char *called, char *text, size_t length)
{
    rf_log_bytes *bytes = malloc(sizeof *bytes);
    called = keep_name(called);
    if (bytes && called) {
        rf_log_bytes_of_text(bytes, text, length);
        rf_log_read(bytes, called, &options, &book);
    }
    int done = bytes && called && !book.no_memory;
    free(bytes);
    free(text);
    return done;
}

/* What was read and what was not, "refuel/import/1", of all files, merged; NULL without memory. */
const char *EXPORT(told_at)(void)
{
    const char *text = NULL;
    rf_import_merge(&book, NAN, RF_LOG_NO_DAY, &answer);
    rf_json_begin(&told);
    rf_report_import(&told, &answer);
    if (book.no_memory || rf_json_whole(&told, &text, &told_bytes, NULL) != REFUEL_OK) return NULL;
    return text;
}

size_t EXPORT(told_length)(void)
{
    return told_bytes;
}

static void add_line(void *context, const char *line)
{
    rf_json_put_raw(context, line, strlen(line));
    rf_json_put_raw(context, "\n", 1);
}

/* The log as CSV, after told_at; NULL without memory. */
const char *EXPORT(log_at)(void)
{
    rf_json_begin_lines(&log_lines);
    rf_log_write(&book, RF_LOG_NO_DAY, add_line, &log_lines);
    return log_lines.failed ? NULL : log_lines.text;
}

size_t EXPORT(log_length)(void)
{
    return log_lines.used;
}
