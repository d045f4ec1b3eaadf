/* Every allocation fails once, in turn, while a file of each format is read: the book says that something is missing, or nothing is;
   and nothing leaks. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/refuse.h"
#include "io/log_reader.h"
#include "io/log_write.h"
#include "training/merge.h"

#define FILE_BYTES 65536
#define LOG_BYTES 16384
#define TODAY 20787 /* 2026-11-30 */
#define MOST 20000  /* allocations of one file; more would be a fault by itself */

static const char *const names[] = {
    "strava.csv",         "garmin-miles.csv", "runkeeper.csv", "polar.csv",      "withings.csv",
    "garmin-weights.csv", "libra.csv",        "fitbit.json",   "cronometer.csv", "loseit.csv",
    "waistline.csv",      "plain.csv",        "activity.fit",  "scale.fit",
#ifdef REFUEL_HAS_ZLIB
    "withings.csv.gz",
#endif
#ifdef REFUEL_HAS_EXPAT
    "apple.xml",          "watch.gpx",        "laps.tcx",
#endif
};

static char content[FILE_BYTES], expected[LOG_BYTES], got[LOG_BYTES];
static size_t length, at;

static size_t more(void *context, char *bytes, size_t capacity)
{
    size_t left = length - at, taken = left < capacity ? left : capacity;
    (void)context;
    memcpy(bytes, content + at, taken);
    at += taken;
    return taken;
}

static void add_line(void *context, const char *text)
{
    char *to = context;
    size_t used = strlen(to);
    snprintf(to + used, LOG_BYTES - used, "%s\n", text);
}

/* Reads what is loaded; false where memory ran out, and said so. */
static bool read_log(char log[LOG_BYTES])
{
    static rf_log_bytes bytes;
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    rf_log_book book = {.entry = NULL};
    options.today = TODAY;
    options.zone_s = 3600;
    at = 0;
    log[0] = '\0';
    rf_log_bytes_begin(&bytes, more, NULL);
    rf_log_read(&bytes, "a file", &options, &book);
    bool whole = !book.no_memory;
    rf_merge merge = {.entry = book.entry, .entries = book.entries, .resting_kcal = NAN};
    if (whole) rf_merge_entries(&merge);
    book.entries = merge.entries;
    if (whole) rf_log_write(&book, RF_LOG_NO_DAY, add_line, log);
    rf_log_book_free(&book);
    return whole;
}

static int load(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "tests/logs/import/%s", name);
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    length = fread(content, 1, sizeof content, file);
    fclose(file);
    return length > 0;
}

static int try_file(const char *name, long *tried)
{
    int faults = 0;
    if (!load(name) || !read_log(expected) || strchr(expected, '\n') == expected + strlen(expected) - 1) {
        printf("%s: nothing can be read\n", name);
        return 1;
    }
    for (fail_at = 1; fail_at < MOST; fail_at++) {
        calls = alive = 0;
        counting = 1;
        bool whole = read_log(got);
        counting = 0;
        if ((whole && strcmp(got, expected) != 0) || alive != 0) {
            printf("%s: allocation %ld: %s, %ld blocks left\n", name, fail_at, whole ? "another log" : "said", alive);
            faults++;
        }
        if (calls < fail_at) return faults + !whole;
        ++*tried;
    }
    printf("%s: too many allocations\n", name);
    return faults + 1;
}

int main(void)
{
    int faults = 0;
    long tried = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) faults += try_file(names[i], &tried);
    printf("%ld allocations made to fail, %d faults\n", tried, faults);
    return faults != 0 || tried < 100;
}
