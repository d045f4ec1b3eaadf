/* refuel me: the profile that --me reads. */
#include <stdio.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/nutrient_flag.h"
#include "cli/profile.h"
#include "cli/sources.h"
#include "core/failure.h"
#include "core/field_write.h"

static int gives_inputs(const cli_args *args)
{
    int given = cli_option_of(args, "input") != NULL;
    for (int i = 1; i < RF_REQUEST_ROWS; i++) given |= args->input[i].called != NULL;
    return given;
}

/* Whoever finds the file shall not find answers about health. */
#define NOT_KEPT "an answer about health is not kept in a profile: give it with the command"

static cli_use use(int input)
{
    const rf_field *field = &rf_request_fields[input];
    if (field->unkept) return CLI_UNUSED;
    return field->info.needed ? CLI_NEEDED : CLI_USED;
}

/* Flags are refused where they are read; this is for what is in a file. */
static void refuse_unkept(const rf_field_text texts[RF_REQUEST_ROWS], rf_errors *errors)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (texts[i].called && use(i) == CLI_UNUSED)
            rf_errors_took(
                errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, rf_request_fields[i].info.path, NOT_KEPT));
}

static refuel_status print(const rf_field_text texts[RF_REQUEST_ROWS], refuel_error *err)
{
    char path[PATH_MAX], text[RF_FIELD_TEXT];
    refuel_status status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    for (int i = 1; i < RF_REQUEST_ROWS; i++) {
        const rf_field *field = &rf_request_fields[i];
        if (!texts[i].called) continue;
        const char *flag = cli_flag_of(field), *name = flag == field->info.flag ? "" : field->info.flag;
        printf("  --%-21s %s%s%s\n", flag, name, *name ? "=" : "", rf_field_written(field, &texts[i], text));
    }
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

/* On top of what is there: what is wrong with that may be what is mended now. */
static refuel_status change(cli_args *args, cli_sources *s)
{
    refuel_request request = rf_empty_request;
    refuel_status status = cli_sources_open(args, s);
    if (status == REFUEL_OK && s->requests.many)
        status = rf_fail(&args->err, REFUEL_E_TYPE, "input", "a profile is one request, not an array");
    if (status == REFUEL_OK) status = cli_sources_use_profile(s, 0);
    if (status != REFUEL_OK) return status;
    cli_sources_read(s, s->requests.first, NULL, NULL, &args->errors);
    refuse_unkept(s->set[0].text, &args->errors);
    cli_profile_keep(s->set[0].text);
    rf_request_apply(&request, s->set[0].text, NULL, rf_today(), &args->errors);
    if (args->errors.first != REFUEL_OK) return args->errors.first;
    status = cli_profile_write(s->set[0].text, &request, &args->err);
    return status == REFUEL_OK ? print(s->set[0].text, &args->err) : status;
}

/* Also what is wrong in it is shown, and then told. */
static refuel_status show(cli_args *args, cli_sources *s)
{
    refuel_request request = rf_empty_request;
    refuel_status status = cli_sources_open(args, s);
    if (status == REFUEL_OK) status = cli_sources_use_profile(s, 1);
    if (status != REFUEL_OK) return status;
    cli_sources_read(s, NULL, NULL, NULL, &args->errors);
    status = print(s->set[0].text, &args->err);
    if (status != REFUEL_OK) return status;
    rf_request_apply(&request, s->set[0].text, NULL, rf_today(), &args->errors);
    return args->errors.first;
}

static int run(cli_args *args)
{
    int forgets = cli_option_of(args, "forget") != NULL, gives = gives_inputs(args);
    cli_sources sources;
    sources.profile = sources.requests = (rf_requests){.root = NULL};
    refuel_status status;
    if (forgets && gives)
        status = rf_fail(&args->err, REFUEL_E_CONFLICT, "forget", "it takes no inputs: forget first, then write");
    else if (forgets)
        status = forget(&args->err);
    else
        status = gives ? change(args, &sources) : show(args, &sources);
    int ended = status == REFUEL_OK ? 0 : cli_fail(args);
    cli_sources_close(&sources);
    return ended;
}

static const cli_option options[] = {
    {"input", "FILE", "reads inputs as JSON (- is standard input); flags override it", NULL},
    {"forget", NULL, "removes the profile", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

const cli_command cli_me = {
    .name = "me",
    .summary = "writes who you are to a file of your own that --me reads in every command; without flags, prints it",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .use = use,
    .unused = NOT_KEPT,
    .example = "refuel me --sex female --born 1991-05-17 --height 5ft6in --weight 140lb --run 30mi/week",
};
