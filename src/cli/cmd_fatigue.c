/* refuel fatigue: why am I so tired? An emergency comes first, whatever is wrong with the rest. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/html_file.h"
#include "cli/json_out.h"
#include "cli/log_file.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/render_fatigue.h"
#include "cli/request_rows.h"
#include "cli/sources.h"
#include "cli/urgent.h"
#include "core/failure.h"
#include "io/emergency.h"
#include "io/explain_fatigue.h"
#include "io/fatigue_parts.h"

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_fatigue_given given;
    rf_fatigue_answer answer;
    int found; /* by --strict, in any of the answers */
} asked;

/* Whether --strict ends in 3: an emergency, or something that asks for more than to be known. */
static int has_findings(const rf_fatigue *it)
{
    int found = it->result.emergency != 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        found |=
            one->side == REFUEL_SIDE_FOR && one->verdict > REFUEL_VERDICT_UNKNOWN && one->action > REFUEL_ACTION_INFORM;
    }
    return found;
}

static void put_page(cli_page *page, const void *content)
{
    const asked *it = content;
    cli_html_fatigue(page, &it->answer, cli_option_of(it->args, "all") != NULL);
}

/* Standard input can be read once. */
static void read_log(asked *it, const char *file, rf_errors *errors)
{
    const char *request = cli_option_of(it->args, "input");
    int taken = strcmp(file, "-") == 0 && (it->sources.requests.many || (request && strcmp(request, "-") == 0));
    if (taken)
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, RF_LOG_KEY,
                                       "standard input holds one thing; name a file"));
    else
        cli_log_read(file, &it->given.load, errors);
}

static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    rf_input_set *set = it->sources.set;
    rf_fatigue_given *given = &it->given;
    rf_load_reading log = {.given = &given->load, .errors = errors};
    const char *file = cli_option_of(it->args, RF_LOG_KEY);
    rf_fatigue_begin(given, it->args->emergency | rf_json_emergencies(object));
    if (!it->sources.requests.many) cli_urgent(it->args, given->emergency);
    cli_sources_read(&it->sources, object, rf_load_take_log, &log, errors);
    rf_fatigue_apply(given, set[0].text, set[1].text, errors);
    if (file) read_log(it, file, errors);
    rf_ask_fatigue(given, &it->answer, errors);
    if (errors->first == REFUEL_OK)
        rf_errors_took(errors, cli_html_write(it->args, given->request.units, put_page, it, rf_errors_place(errors)));
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer.whole);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_fatigue(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

static int32_t emergency(void *context)
{
    return ((const asked *)context)->given.ask.signs;
}

/* A log in miles tells, where no running volume does. */
static cli_units units_of(const asked *it)
{
    int32_t shown = it->given.request.units;
    cli_units units = cli_units_of(it->args, shown);
    if (cli_units_as_given(shown) && isnan(it->given.request.distance_km_week)) units.miles |= it->given.load.log.miles;
    return units;
}

static void answer_people(const asked *it)
{
    const rf_fatigue *whole = &it->answer.whole;
    cli_units units = units_of(it);
    if (cli_option_of(it->args, "explain"))
        rf_explain_fatigue(whole, cli_print_line, NULL);
    else if (whole->result.emergency && !cli_option_of(it->args, "all"))
        puts("\nThe rest can wait; refuel fatigue --all shows it.");
    else
        cli_render_fatigue(&it->answer, &units);
}

static int answer(cli_args *args, asked *it)
{
    static const char *const of_one[] = {"html", NULL};
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {
            .context = it, .make = make, .report = report, .emergency = emergency, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK && !cli_html_alone(args)) answer_people(it);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it->found, wrong);
}

static int run(cli_args *args)
{
    asked it = {.args = args};
    if (cli_html_check(args) != REFUEL_OK) return cli_fail(args);
    int status = cli_sources_open(args, &it.sources) == REFUEL_OK ? answer(args, &it) : cli_fail(args);
    rf_fatigue_end(&it.given);
    cli_sources_close(&it.sources);
    return status;
}

static cli_use use(int input)
{
    return input == REFUEL_INPUT_FLOORS ? CLI_UNUSED : CLI_USED;
}

static const cli_option options[] = {
    CLI_REQUEST_OPTIONS,
    {RF_LOG_KEY, "FILE", "reads the runs of the last weeks from a file that refuel load reads (- is standard input)",
     RF_LOG_KEY},
    {"all", NULL, "beside an emergency, shows the rest as well", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(REFUEL_FATIGUE_INPUT_END <= CLI_FIELDS_MAX, "every input has a place");

const cli_command cli_fatigue = {
    .name = "fatigue",
    .summary = "why am I so tired? What may be behind it, how sure that is, what to eat tomorrow, and whom to see",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .use = use,
    .unused = "it belongs to plan, and changes nothing here",
    .fields = rf_fatigue_fields,
    .field_count = REFUEL_FATIGUE_INPUT_END,
    .rows = &cli_recent_log_rows,
    .example =
        "refuel fatigue --sex female --age 31 --height 168cm --weight 58kg --run 45km/week --pace 5:45/km "
        "--intake 1700kcal --sleep 6h --performance-down 3weeks",
};
