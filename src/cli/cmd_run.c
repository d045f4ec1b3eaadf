/* refuel run: one run, what it costs, and what to eat around it. */
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/json_out.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/render_run.h"
#include "cli/sources.h"
#include "cli/unseen.h"
#include "core/failure.h"
#include "io/ask.h"
#include "io/explain_session.h"
#include "io/session_parts.h"
#include "session/session_input.h"

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_session_answer answer;
} asked;

static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    rf_input_set *set = it->sources.set;
    rf_session_given given;
    rf_session_begin(&given);
    cli_sources_read(&it->sources, object, NULL, NULL, errors);
    cli_refuse_unseen(set[0].text, CLI_UNSEEN, errors);
    rf_session_apply(&given, set[0].text, set[1].text, errors);
    rf_ask_session(&given, set[0].text, set[1].text, &it->answer, errors);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_session(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

/* The way and the pace tell whether it is in miles. */
static cli_units units_of(const asked *it)
{
    static const int told[] = {REFUEL_SESSION_INPUT_DISTANCE, REFUEL_SESSION_INPUT_PACE, REFUEL_SESSION_INPUT_SPEED};
    int32_t shown = it->answer.given.request.units;
    cli_units units = cli_units_of(it->args, shown);
    for (size_t i = 0; i < sizeof told / sizeof *told && cli_units_as_given(shown); i++) {
        const rf_field_text *in = &it->sources.set[1].text[told[i]];
        if (!in->called) continue;
        units.miles = cli_gives_unit(&rf_session_fields[told[i]], in, "mi");
        break;
    }
    return units;
}

static void answer_people(const asked *it)
{
    cli_units units = units_of(it);
    if (cli_option_of(it->args, "explain"))
        rf_explain_session(&it->answer, cli_print_line, NULL);
    else
        cli_render_run(&it->answer, &units);
}

/* The word that belongs to no flag is the distance, or how long the run takes. */
static refuel_status take_position(cli_args *args)
{
    rf_field_text *distance = &args->more[REFUEL_SESSION_INPUT_DISTANCE];
    if (args->positions == 0) return REFUEL_OK;
    if (distance->called) return cli_exclude(args, "distance", args->position[0]);
    const char *text = args->position[0];
    *distance = (rf_field_text){.text = text, .length = strlen(text), .called = "distance", .tried = true};
    return REFUEL_OK;
}

static int answer(cli_args *args, asked *it)
{
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK) answer_people(it);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, 0, wrong);
}

static int run(cli_args *args)
{
    asked it = {.args = args};
    if (take_position(args) != REFUEL_OK) return cli_fail(args);
    int status = cli_sources_open(args, &it.sources) == REFUEL_OK ? answer(args, &it) : cli_fail(args);
    cli_sources_close(&it.sources);
    return status;
}

static cli_use use(int input)
{
    switch (rf_session_use_of(input)) {
        case RF_SESSION_NEEDED: return CLI_NEEDED;
        case RF_SESSION_USED: return CLI_USED;
        default: return CLI_UNUSED;
    }
}

static const cli_option options[] = {
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},
    {"json", NULL, "writes JSON", NULL},
    {"explain", NULL, "shows how each number came about", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(REFUEL_SESSION_INPUT_END <= CLI_FIELDS_MAX, "every input of a run has a place");

const cli_command cli_run = {
    .name = "run",
    .summary = "one run: its energy, gross and net, and what to eat and drink before, during and after it",
    .run = run,
    .options = options,
    .positions_name = "[DISTANCE]",
    .positions = 1,
    .takes_inputs = 1,
    .use = use,
    .unused = "it belongs to plan, and changes nothing here",
    .unseen = CLI_UNSEEN,
    .fields = rf_session_fields,
    .field_count = REFUEL_SESSION_INPUT_END,
    .also_required = "two of the distance, the time and the pace; with --me the usual pace serves",
    .example = "refuel run 10km --pace 5:30/km --weight 70kg --sex male --age 34 --height 178cm",
};
