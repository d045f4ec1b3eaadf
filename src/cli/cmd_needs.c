/* refuel needs: the daily reference values of a person. */
#include "cli/args.h"
#include "cli/commands.h"
#include "cli/json_out.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/render_needs.h"
#include "cli/sources.h"
#include "cli/unseen.h"
#include "io/ask.h"
#include "io/explain_needs.h"

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_needs_answer answer;
} asked;

static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    refuel_request request = rf_empty_request;
    rf_field_text *texts = it->sources.set[0].text;
    cli_sources_read(&it->sources, object, NULL, NULL, errors);
    cli_refuse_unseen(texts, CLI_UNSEEN, errors);
    rf_request_apply(&request, texts, NULL, rf_today(), errors);
    rf_ask_needs(&request, texts, &it->answer, errors);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_needs(w, &it->answer);
}

static void answer_people(cli_args *args, const rf_needs_answer *answer)
{
    cli_units units = cli_units_of(args, answer->request.units);
    if (cli_option_of(args, "csv"))
        cli_needs_csv(answer);
    else if (cli_option_of(args, "explain"))
        rf_explain_needs(answer, cli_print_line, NULL);
    else
        cli_render_needs(answer, &units);
}

static int answer(cli_args *args, asked *it)
{
    static const char *const of_one[] = {"csv", NULL};
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK) answer_people(args, &it->answer);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, 0, wrong);
}

static int run(cli_args *args)
{
    static const char *const alone[] = {"csv", "json", "explain", NULL};
    asked it;
    it.args = args;
    if (cli_one_of(args, alone) != REFUEL_OK) return cli_fail(args);
    int status = cli_sources_open(args, &it.sources) == REFUEL_OK ? answer(args, &it) : cli_fail(args);
    cli_sources_close(&it.sources);
    return status;
}

/* Who somebody is; the rest of a request changes nothing. */
static cli_use use(int input)
{
    switch (input) {
        case REFUEL_INPUT_BORN:
        case REFUEL_INPUT_HEIGHT:
        case REFUEL_INPUT_WEIGHT:
        case REFUEL_INPUT_LIFE_STAGE:
        case REFUEL_INPUT_DISTANCE:
        case REFUEL_INPUT_DIET:
        case REFUEL_INPUT_HEAVY_SWEAT:
        case REFUEL_INPUT_UNITS: return CLI_USED;
        default: return rf_input_needed(&rf_request_fields[input], RF_USE_NEEDS) ? CLI_NEEDED : CLI_UNUSED;
    }
}

static const cli_option options[] = {
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},
    {"json", NULL, "writes JSON", NULL},
    {"csv", NULL, "writes CSV", NULL},
    {"explain", NULL, "shows where each number comes from", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

const cli_command cli_needs = {
    .name = "needs",
    .summary = "what a person needs in a day of vitamins, minerals, water and more, and how much is too much",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .use = use,
    .unused = "it changes nothing about what is needed; refuel check judges what is eaten",
    .unseen = CLI_UNSEEN,
    .example = "refuel needs --sex female --age 34 --run 50km/week",
};
