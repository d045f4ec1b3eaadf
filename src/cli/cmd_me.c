/* refuel me: the profile that --me reads. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/profile.h"
#include "core/failure.h"

static int gives_inputs(const cli_args *args)
{
    int given = 0;
    for (int i = 1; i < REFUEL_INPUT_END; i++) given |= args->input[i].called != NULL;
    return given;
}

/* Whoever finds the file shall not find answers about health. */
static refuel_status refuse_health(const cli_args *args, refuel_error *err)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (args->input[i].called && rf_request_fields[i].unkept)
            return rf_fail(err, REFUEL_E_CONFLICT, args->input[i].called,
                           "an answer about health is not kept in a profile: give it with the command");
    return REFUEL_OK;
}

/* What a flag says stands in place of what was written before, and of the input that it excludes. */
static refuel_status take_flags(const cli_args *args, rf_written written, refuel_error *err)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field_text *in = &args->input[i];
        int other = rf_request_fields[i].info.excludes;
        if (!in->called) continue;
        if (in->length >= RF_WRITTEN)
            return rf_fail(err, REFUEL_E_SYNTAX, in->called, "it is too long for a profile: %d bytes at the most",
                           RF_WRITTEN - 1);
        memcpy(written[i], in->text, in->length + 1);
        if (other) written[other][0] = '\0';
    }
    return REFUEL_OK;
}

static refuel_status print(refuel_error *err)
{
    char path[PATH_MAX];
    refuel_request request = rf_empty_request;
    rf_written written = {{0}};
    refuel_status status = cli_profile_read(&request, written, NULL, err);
    if (status == REFUEL_OK) status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (written[i][0]) printf("  --%-21s %s\n", rf_request_fields[i].info.flag, written[i]);
    printf("In %s; --me reads it, and flags override it.\n", path);
    return REFUEL_OK;
}

static refuel_status forget(refuel_error *err)
{
    int there = 0;
    refuel_status status = cli_profile_forget(&there, err);
    if (status == REFUEL_OK) puts(there ? "Forgotten." : "There was no profile.");
    return status;
}

/* On top of what is there. */
static refuel_status change(cli_args *args)
{
    refuel_request request = rf_empty_request;
    rf_written written = {{0}};
    int there = 0;
    refuel_status status = refuse_health(args, &args->err);
    if (status == REFUEL_OK) status = cli_profile_read(&request, written, &there, &args->err);
    if (status != REFUEL_OK) return status;
    rf_request_apply(&request, args->input, rf_today(), &args->errors);
    if (args->errors.first != REFUEL_OK) return args->errors.first;
    if (status == REFUEL_OK) status = take_flags(args, written, &args->err);
    if (status == REFUEL_OK) status = cli_profile_write(written, &args->err);
    return status == REFUEL_OK ? print(&args->err) : status;
}

static int run(cli_args *args)
{
    int forgets = cli_option_of(args, "forget") != NULL, gives = gives_inputs(args);
    refuel_status status;
    if (forgets && gives)
        status = rf_fail(&args->err, REFUEL_E_CONFLICT, "forget", "it takes no inputs: forget first, then write");
    else if (forgets)
        status = forget(&args->err);
    else
        status = gives ? change(args) : print(&args->err);
    return status == REFUEL_OK ? 0 : cli_fail(args);
}

static const cli_option options[] = {
    {"forget", NULL, "removes the profile", NULL}, {"help", NULL, "this manual", NULL}, {NULL, NULL, NULL, NULL}};

const cli_command cli_me = {
    .name = "me",
    .summary = "writes who you are to a file of your own that --me reads in every command; without flags, prints it",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .keeps = 1,
    .example = "refuel me --sex female --born 1991-05-17 --height 5ft6in --weight 140lb --run 30mi/week",
};
