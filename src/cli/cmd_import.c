/* refuel import: files of watches, scales and diaries, made one log. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/file.h"
#include "cli/import_options.h"
#include "cli/import_output.h"
#include "cli/json_out.h"
#include "cli/log_file.h"
#include "cli/render_import.h"
#include "core/failure.h"
#include "core/printable.h"
#include "io/import_parts.h"
#include "io/log_reader.h"
#include "io/log_told.h"

#define EXIT_FILE 1
#define EXIT_ASKS 2
#define EXIT_FOUND 3

typedef struct importing {
    cli_args *args;
    cli_import_options options;
    rf_log_book book;
    rf_import_answer answer;
    int unread;             /* a file could not be opened, or read to its end */
    refuel_status replaces; /* whether all was read of the file that the log takes the place of */
    refuel_error why_not;
} importing;

/* What cannot be read is told, and the other files are read all the same. */
static void read_file(importing *it, const char *path)
{
    refuel_error err;
    refuel_status status = cli_log_book("import", path, &it->options.files, &it->book, &err);
    const char *output = cli_option_of(it->args, "output");
    if (output && it->replaces == REFUEL_OK && cli_is_same_file(path, output))
        it->replaces = cli_import_may_replace(
            output, status == REFUEL_OK && it->book.files > 0 ? &it->book.file[it->book.files - 1] : NULL,
            &it->why_not);
    if (status == REFUEL_OK) return;
    fprintf(stderr, "refuel: %s\n", err.message);
    it->unread = 1;
}

static refuel_status check(cli_args *args)
{
    int standard = 0;
    const char *output = cli_option_of(args, "output");
    if (args->positions == 0)
        return rf_fail(&args->err, REFUEL_E_MISSING, "import",
                       "name the files that are to be read (- is standard input)");
    for (int i = 0; i < args->positions; i++) standard += strcmp(args->words[i], "-") == 0;
    if (standard > 1) return rf_fail(&args->err, REFUEL_E_DUPLICATE, "import", "standard input can be read once");
    return output && strcmp(output, "-") != 0 ? cli_may_replace("output", output, &args->err) : REFUEL_OK;
}

static void put_line(void *context, const char *text)
{
    fputs(text, context);
    fputc('\n', context);
}

/* The log, to standard output or whole into a file. */
static refuel_status write_log(importing *it)
{
    const char *path = cli_option_of(it->args, "output");
    int to_file = path && strcmp(path, "-") != 0;
    if (!to_file && it->args->json) return REFUEL_OK;
    if (to_file && it->replaces != REFUEL_OK) {
        it->args->err = it->why_not;
        return it->replaces;
    }
    int is_there = to_file && cli_is_same_file(path, path);
    if (is_there && it->answer.counts.days == 0)
        return cli_cannot_write("output", path, "nothing was read, and a log that is there is not made an empty one",
                                &it->args->err);
    FILE *to = to_file ? tmpfile() : stdout;
    if (!to) return cli_cannot_write("output", path, "there is no room for a temporary file", &it->args->err);
    rf_log_write(&it->book, it->options.since, put_line, to);
    if (!to_file) return REFUEL_OK;
    int failed = fflush(to) != 0 || ferror(to);
    refuel_status status = failed ? cli_cannot_write("output", path, "the disk is full", &it->args->err)
                                  : cli_replace_file("output", path, to, 0, &it->args->err);
    fclose(to);
    return status;
}

static refuel_status report(rf_json_writer *w, const void *what, refuel_error *err)
{
    (void)err;
    rf_report_import(w, what);
    return REFUEL_OK;
}

static size_t entries_of(const rf_log_file *file)
{
    size_t entries = 0;
    for (int i = 0; i < RF_LOG_OF_END; i++) entries += file->entries[i];
    return entries;
}

/* 1: a file is no log; 2: nothing of a file can be read without its unit; 3: what --strict does not let pass. */
static int status_of(const importing *it)
{
    int lost = it->unread, asks = 0, strict = it->answer.conflicts > 0;
    for (size_t i = 0; i < it->book.files; i++) {
        const rf_log_file *file = &it->book.file[i];
        size_t units = file->skipped[RF_LOG_REASON_NO_UNIT].count, bad = rf_log_unread(file) - units;
        const rf_log_count *warned = file->warned;
        int empty = entries_of(file) == 0;
        lost |= !file->format || (empty && bad > 0 && units == 0);
        asks |= empty && units > 0;
        strict |= bad > 0 || units > 0 || warned[RF_LOG_WARNING_TRUNCATED].count > 0 ||
                  warned[RF_LOG_WARNING_CORRUPT].count > 0 || warned[RF_LOG_WARNING_UNCLOSED_QUOTE].count > 0;
    }
    if (lost) return EXIT_FILE;
    if (asks) return EXIT_ASKS;
    return strict && cli_option_of(it->args, "strict") ? EXIT_FOUND : 0;
}

/* A user whom no scale knows is a slip: a log without weights would hide it. */
static refuel_status check_user(importing *it)
{
    const rf_log_file *without = NULL;
    char name[RF_PRINTABLE];
    for (size_t i = 0; i < it->book.files; i++) {
        if (it->book.file[i].has_user) return REFUEL_OK;
        if (!without && *it->book.file[i].users) without = &it->book.file[i];
    }
    if (!without) return REFUEL_OK;
    rf_printable(without->name, strlen(without->name), name);
    return rf_fail(&it->args->err, REFUEL_E_UNKNOWN, "user", "%d is none of the users of %s: %s",
                   it->options.files.user, name, without->users);
}

static int import(importing *it)
{
    for (int i = 0; i < it->args->positions; i++) read_file(it, it->args->words[i]);
    rf_import_merge(&it->book, it->options.resting_kcal, it->options.since, &it->answer);
    refuel_error *err = &it->args->err;
    int ended = status_of(it), in_vain = it->book.entries == 0 && (ended == EXIT_FILE || ended == EXIT_ASKS);
    refuel_status status = it->book.no_memory ? rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory") : REFUEL_OK;
    if (status == REFUEL_OK) cli_render_import(&it->answer);
    if (status == REFUEL_OK) status = check_user(it);
    if (status == REFUEL_OK && !in_vain) status = write_log(it);
    if (status == REFUEL_OK && it->args->json) status = cli_write_json(report, &it->answer, err);
    return status == REFUEL_OK ? ended : cli_fail(it->args);
}

static int run(cli_args *args)
{
    importing *it = calloc(1, sizeof *it);
    int status = EXIT_FILE;
    refuel_status checked = it ? check(args) : rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (it) it->args = args;
    if (checked == REFUEL_OK) checked = cli_import_options_read(args, &it->options);
    status = checked == REFUEL_OK ? import(it) : cli_fail(args);
    if (it) rf_log_book_free(&it->book);
    free(it);
    return status;
}

static const cli_option options[] = {
    {"output", "FILE", "writes the log there, also as -o FILE; else to standard output", NULL},
    {"zone", "+HH:MM", "local time minus UTC, of files whose times are UTC: Strava's list, GPX, TCX", NULL},
    {"weight-unit", "kg|lb|st", "of weights whose file names no unit", NULL},
    {"distance-unit", "km|mi", "of distances whose file names no unit", NULL},
    {"user", "N", "which user of a scale counts", NULL},
    {"resting", "ENERGY", "resting energy a day, like 1450kcal: a day below half of it was not written down whole",
     NULL},
    {"date", "DATE", "of a single file whose runs have no date", NULL},
    {"since", "DATE", "writes no earlier day", NULL},
    {"json", NULL, "writes what was read, and what was not, as JSON; the log then only to --output", NULL},
    {"strict", NULL, "exit status 3 where a row could not be read, files disagree, or one ends early", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(sizeof options / sizeof *options <= CLI_OPTIONS_MAX, "every option has a place");

const cli_command cli_import = {
    .name = "import",
    .summary = "makes one log of files of watches, scales and food diaries; says what was not read, and why",
    .run = run,
    .options = options,
    .positions_name = "FILE...",
    .positions = 1,
    .any_words = true,
    .about =
        "Reads FIT, TCX and GPX of watches and apps, packed by gzip or not; the export of Apple Health; the lists of Strava, Garmin Connect, Runkeeper and Polar Flow; weights of Withings, Garmin, openScale, "
        "Libra, Fitbit and Lose It!; food of Cronometer, MyFitnessPal, Lose It!, MacroFactor and Waistline; and any table "
        "with a date and distance, duration, weight or intake. What a file is, its content tells, not its name. The same "
        "run in several files is one; two diaries of a day are never added up. The log is CSV that every command reads; "
        "the report goes to standard error. Nothing leaves the computer; places and titles are left out, and of notes "
        "those of a log kept by hand alone are in the log.",
    .example = "refuel import activities.csv weight.csv --zone +02:00 -o log.csv",
};
