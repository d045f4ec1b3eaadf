#include "cli/fail.h"

#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/json_out.h"
#include "cli/nutrient_flag.h"
#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "io/ask.h"
#include "io/error_report.h"
#include "plan/missing.h"

#define EXIT_FOUND 3
#define EXIT_SOME_WRONG 4

/* What an error is about. */
typedef struct fault {
    const char *path;   /* the input by its JSON path; NULL where it is none */
    const char *flag;   /* without its dashes; NULL where there is none */
    const char *called; /* as the user wrote it: the flag, or the JSON path */
} fault;

/* The row of a table with this JSON path; NULL where there is none. */
static const rf_field *row_at(const rf_field *row, int rows, const char *path)
{
    for (int i = 1; row && i < rows; i++)
        if (strcmp(row[i].info.path, path) == 0) return &row[i];
    return NULL;
}

/* An input that came from a flag, or could have where there is no file, is called by its flag. */
static fault input_fault(const cli_args *args, const rf_field *row, const rf_field_text *texts, const refuel_error *err)
{
    int by_flag = texts[row->info.number].called || !cli_option_of(args, "input");
    return (fault){row->info.path, cli_flag_of(row), by_flag ? row->info.flag : err->field};
}

static const cli_option *option_named(const cli_command *command, const char *name)
{
    for (const cli_option *it = command->options; it->flag; it++)
        if (strcmp(it->flag, name) == 0) return it;
    return NULL;
}

static fault fault_of(const cli_args *args, const refuel_error *err, int blames_flag)
{
    const char *field = err->field;
    const cli_command *command = args->command;
    if (!command || strcmp(field, "command") == 0) return (fault){NULL, NULL, field};
    const rf_field *row = command->takes_inputs ? row_at(rf_request_fields, RF_REQUEST_ROWS, field) : NULL;
    if (row && !blames_flag) return input_fault(args, row, args->input, err);
    row = row_at(command->fields, command->field_count, field);
    if (row && !blames_flag) return input_fault(args, row, args->more, err);
    /* A key that is not known may be called like an option. */
    int of_key = err->status == REFUEL_E_UNKNOWN && !blames_flag;
    const cli_option *option = of_key ? NULL : option_named(command, field);
    if (option || blames_flag) return (fault){option ? option->path : NULL, field, field};
    return (fault){field, NULL, field};
}

/* All errors of a request: those of the list, or the one that there is. */
typedef struct failure {
    const cli_args *args;
    size_t count;
    const refuel_error *error;
    fault about[RF_ERRORS_MAX];
} failure;

static failure all_of(const cli_args *args)
{
    int several = args->errors.count > 0;
    failure all = {.args = args, .count = several ? args->errors.count : 1};
    all.error = several ? args->errors.of : &args->err;
    for (size_t i = 0; i < all.count; i++)
        all.about[i] = fault_of(args, &all.error[i], several ? args->blames_each[i] : args->blames_flag);
    return all;
}

static refuel_status report(rf_json_writer *w, const void *what, refuel_error *err)
{
    const failure *all = what;
    rf_told_error told[RF_ERRORS_MAX];
    char flag[RF_ERRORS_MAX][sizeof all->error->field + 2];
    (void)err;
    for (size_t i = 0; i < all->count; i++) {
        const fault *it = &all->about[i];
        snprintf(flag[i], sizeof flag[i], "--%s", it->flag ? it->flag : "");
        told[i] = (rf_told_error){&all->error[i], it->path, it->flag ? flag[i] : NULL};
    }
    rf_requests_put_id(w, all->args->request);
    rf_report_told(w, told, all->count, all->args->emergency);
    return REFUEL_OK;
}

static void say(const refuel_error *err, const char *called)
{
    size_t length = strlen(err->field);
    int named = length > 0 && strncmp(err->message, err->field, length) == 0 && err->message[length] == ':';
    if (named)
        fprintf(stderr, "refuel: %s%s\n", called, err->message + length);
    else
        fprintf(stderr, "refuel: %s\n", err->message);
}

/* Of an input that takes a list of words, which there are. */
static void say_words(const cli_args *args, const refuel_error *err)
{
    const cli_command *command = args->command;
    const rf_field *row = command ? row_at(command->fields, command->field_count, err->field) : NULL;
    if (err->status != REFUEL_E_UNKNOWN || !row || !row->info.item || row->info.item->amount) return;
    fprintf(stderr, "refuel: %s takes", row->info.flag);
    for (const refuel_choice *it = row->info.item->words; it->name; it++)
        fprintf(stderr, "%s %s", it == row->info.item->words ? "" : ",", it->name);
    fprintf(stderr, "\n");
}

/* The row of an input of the command that was not given; NULL where the error is another, as of a share of something that was
   not given. */
static const rf_field *missing_row(const cli_args *args, const refuel_error *error)
{
    const cli_command *command = args->command;
    if (error->status != REFUEL_E_MISSING || !command || !command->takes_inputs) return NULL;
    const rf_field *row = row_at(rf_request_fields, RF_REQUEST_ROWS, error->field);
    int given = row && args->given && args->given[row->info.number].called;
    if (given) return NULL;
    return row ? row : row_at(command->fields, command->field_count, error->field);
}

/* How an input is written: the flag with its dashes, or the path. */
static const char *dashes_of(const fault *it)
{
    return it->flag && it->called == it->flag ? "--" : "";
}

/* Why a log does not tell what is missing, which the line about all of them has no room for. */
static void say_reason(const refuel_error *err, const fault *about)
{
    const char *why = strstr(err->message, RF_ASK_OF_LOG);
    if (why) fprintf(stderr, "refuel: %s%s%s\n", dashes_of(about), about->called, why);
}

/* Inputs that are missing are one line, in which each is called as the user would write it. Returns how many there are. */
static int say_missing(const cli_args *args, const failure *all)
{
    rf_missing missing = {.refused = args->refused};
    refuel_error one;
    char name[RF_MISSING_MAX][sizeof all->error->field + 2];
    for (size_t i = 0; i < all->count && missing.count < RF_MISSING_MAX; i++) {
        const fault *it = &all->about[i];
        const rf_field *row = missing_row(args, &all->error[i]);
        if (!row) continue;
        snprintf(name[missing.count], sizeof *name, "%s%s", dashes_of(it), it->called);
        rf_missing_add(&missing, row, name[missing.count]);
    }
    if (missing.count < 2) return 0;
    rf_missing_fail(&missing, &one);
    fprintf(stderr, "refuel: %s\n", one.message);
    for (size_t i = 0; i < all->count; i++)
        if (missing_row(args, &all->error[i])) say_reason(&all->error[i], &all->about[i]);
    return missing.count;
}

int cli_fail(const cli_args *args)
{
    failure all = all_of(args);
    int said = 0;
    for (size_t i = 0; i < all.count; i++) {
        int missing = missing_row(args, &all.error[i]) != NULL;
        if (missing && !said) said = say_missing(args, &all);
        if (!missing || !said) say(&all.error[i], all.about[i].called);
        say_words(args, &all.error[i]);
    }
    if (all.count == RF_ERRORS_MAX)
        fprintf(stderr, "refuel: these are the first %d; there may be more\n", RF_ERRORS_MAX);
    if (args->json) cli_write_json(report, &all, NULL);
    return all.error->status == REFUEL_OK ? 1 : refuel_status_exit((refuel_status)all.error->status);
}

void cli_fail_member(void *context, size_t number, const rf_errors *errors)
{
    int missing = 0; /* the first that is missing names all */
    (void)context;
    for (size_t i = 0; i < errors->count; i++) {
        if (errors->of[i].status == REFUEL_E_MISSING && missing++) continue;
        fprintf(stderr, "refuel: request %zu: %s\n", number, errors->of[i].message);
    }
}

int cli_exit(const cli_args *args, int found, size_t wrong)
{
    if (wrong > 0) return EXIT_SOME_WRONG;
    return found && cli_option_of(args, "strict") ? EXIT_FOUND : 0;
}

const cli_command *cli_command_named(const cli_args *args, const char *name)
{
    for (const cli_command *const *it = args->commands; *it; it++)
        if (strcmp((*it)->name, name) == 0) return *it;
    return NULL;
}

int cli_no_such_command(cli_args *args, const char *name)
{
    char shown[RF_PRINTABLE];
    rf_printable(name, strlen(name), shown);
    rf_nearest nearest = {.asked = name, .length = strlen(name)};
    for (const cli_command *const *it = args->commands; *it; it++) rf_nearest_offer(&nearest, (*it)->name);
    rf_nearest_offer(&nearest, "version");
    if (nearest.name)
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known; did you mean %s?", shown, nearest.name);
    else
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known; refuel help lists the commands", shown);
    return cli_fail(args);
}
