#include "cli/fail.h"

#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/json_out.h"
#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "io/error_report.h"

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
static fault input_fault(const cli_args *args, const rf_field *row, const rf_field_text *texts)
{
    int by_flag = texts[row->info.number].called || !cli_option_of(args, "input");
    return (fault){row->info.path, row->info.flag, by_flag ? row->info.flag : args->err.field};
}

static const cli_option *option_named(const cli_command *command, const char *name)
{
    for (const cli_option *it = command->options; it->flag; it++)
        if (strcmp(it->flag, name) == 0) return it;
    return NULL;
}

static fault fault_of(const cli_args *args)
{
    const char *field = args->err.field;
    const cli_command *command = args->command;
    if (!command || strcmp(field, "command") == 0) return (fault){NULL, NULL, field};
    const rf_field *row = command->takes_inputs ? row_at(rf_request_fields, REFUEL_INPUT_END, field) : NULL;
    if (row && !args->blames_flag) return input_fault(args, row, args->input);
    row = row_at(command->fields, command->field_count, field);
    if (row && !args->blames_flag) return input_fault(args, row, args->more);
    /* A key that is not known may be called like an option. */
    int of_key = args->err.status == REFUEL_E_UNKNOWN && !args->blames_flag;
    const cli_option *option = of_key ? NULL : option_named(command, field);
    if (option || args->blames_flag) return (fault){option ? option->path : NULL, field, field};
    return (fault){field, NULL, field};
}

typedef struct failure {
    const refuel_error *err;
    const char *path, *flag;
} failure;

static refuel_status report(rf_json_writer *w, const void *what, refuel_error *err)
{
    const failure *it = what;
    (void)err;
    rf_report_error(w, it->err, it->path, it->flag);
    return REFUEL_OK;
}

int cli_fail(const cli_args *args)
{
    const refuel_error *err = &args->err;
    size_t length = strlen(err->field);
    fault it = fault_of(args);
    int named = length > 0 && strncmp(err->message, err->field, length) == 0 && err->message[length] == ':';
    if (named)
        fprintf(stderr, "refuel: %s%s\n", it.called, err->message + length);
    else
        fprintf(stderr, "refuel: %s\n", err->message);
    if (args->json) {
        char flag[sizeof err->field + 2];
        snprintf(flag, sizeof flag, "--%s", it.flag ? it.flag : "");
        failure told = {err, it.path, it.flag ? flag : NULL};
        cli_write_json(report, &told, NULL);
    }
    return err->status == REFUEL_OK ? 1 : refuel_status_exit((refuel_status)err->status);
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
    if (nearest.name)
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known; did you mean %s?", shown, nearest.name);
    else
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known; refuel help lists the commands", shown);
    return cli_fail(args);
}
