/* refuel load: what the runs of a log come to, day by day. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/json_out.h"
#include "cli/log_file.h"
#include "cli/one_of.h"
#include "cli/plot.h"
#include "cli/plot_load.h"
#include "cli/print.h"
#include "cli/render_load.h"
#include "cli/request_rows.h"
#include "cli/sources.h"
#include "core/failure.h"
#include "io/ask.h"
#include "io/explain_load.h"
#include "io/load_parts.h"
#include "training/load_input.h"

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_load_given given;
    rf_load_answer answer;
    int found; /* by --strict, in any of the answers */
} asked;

static int has_findings(const rf_load_answer *answer)
{
    for (size_t i = 0; i < answer->load.finding_count; i++)
        if (answer->finding[i].action > REFUEL_ACTION_INFORM) return 1;
    return 0;
}

static bool in_miles(const asked *it)
{
    const char *units = cli_option_of(it->args, "units");
    return units ? strcmp(units, "imperial") == 0 : it->given.log.miles;
}

static void draw(asked *it, rf_errors *errors)
{
    const cli_load_picture picture = {&it->answer, in_miles(it)};
    const char *path = cli_option_of(it->args, "plot");
    if (errors->first == REFUEL_OK && path)
        rf_errors_took(errors, cli_plot(cli_plot_load, &picture, path, rf_errors_place(errors)));
}

/* The request: of the profile the sex, that of the file, the flags on top of them, and the log. */
static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    cli_args *args = it->args;
    rf_load_reading log = {.given = &it->given, .errors = errors};
    rf_load_answer_free(&it->answer); /* of the request before */
    rf_load_begin_request(&it->given);
    cli_sources_read(&it->sources, object, rf_load_take_log, &log, errors);
    rf_load_apply(&it->given, it->sources.set[0].text, errors);
    if (args->positions > 0) cli_log_read(args->position[0], &it->given, errors);
    rf_ask_load(&it->given, &it->answer, errors);
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer);
    draw(it, errors);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_load(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

static void answer_people(const asked *it)
{
    if (cli_option_of(it->args, "csv"))
        cli_load_csv(&it->answer);
    else if (cli_option_of(it->args, "explain"))
        rf_explain_load(&it->answer, cli_print_line, NULL);
    else
        cli_render_load(&it->answer, in_miles(it));
}

/* What cannot be done is told before anything is read. */
static refuel_status check_flags(cli_args *args)
{
    static const char *const alone[][3] = {{"csv", "json", NULL}, {"csv", "explain", NULL}};
    const char *units = cli_option_of(args, "units");
    if (units && strcmp(units, "metric") != 0 && strcmp(units, "imperial") != 0)
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, "units", "write metric or imperial");
    if (args->positions == 0 && !cli_option_of(args, "input"))
        return rf_fail(&args->err, REFUEL_E_MISSING, RF_LOG_KEY,
                       "write refuel load LOG, a CSV file with date,distance_km,duration,rpe,heart_rate, or a file "
                       "of a watch or an app (- is standard input)");
    refuel_status status = cli_one_of(args, alone[0]);
    return status == REFUEL_OK ? cli_one_of(args, alone[1]) : status;
}

static int answer(cli_args *args, asked *it)
{
    const rf_requests *requests = &it->sources.requests;
    static const char *const of_one[] = {"csv", "plot", NULL};
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK) answer_people(it);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it->found, wrong);
}

static int run(cli_args *args)
{
    asked it = {.args = args};
    if (check_flags(args) != REFUEL_OK) return cli_fail(args);
    int ended = cli_sources_open(args, &it.sources) == REFUEL_OK ? answer(args, &it) : cli_fail(args);
    rf_load_answer_free(&it.answer);
    rf_load_end_request(&it.given);
    cli_sources_close(&it.sources);
    return ended;
}

static const cli_option options[] = {
    {"me", NULL, "takes the sex from the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags and LOG override it", NULL},
    {"units", "metric|imperial", "of distances in the table and the picture; else those of the log", NULL},
    {"json", NULL, "writes JSON, day by day", NULL},
    {"csv", NULL, "writes CSV, day by day", NULL},
    {"explain", NULL, "shows how each number of the last day came about", NULL},
    {"plot", "FILE", "draws a picture (.svg or .png) with gnuplot: load, fitness and fatigue, day by day", NULL},
    {"strict", NULL, "exit status 3 where a rule finds more than to be known", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(sizeof options / sizeof *options <= CLI_OPTIONS_MAX, "every option has a place");
_Static_assert(REFUEL_LOAD_INPUT_END <= CLI_FIELDS_MAX, "every input has a place");

const cli_command cli_load = {
    .name = "load",
    .summary = "training load from a log of runs: monotony, strain, fitness, and runs that were much longer than usual",
    .run = run,
    .options = options,
    .positions_name = "[LOG]",
    .positions = 1,
    .fields = rf_load_fields,
    .field_count = REFUEL_LOAD_INPUT_END,
    .rows = &cli_log_rows,
    .about =
        "LOG is a CSV file (- is standard input) with a row for each run. Its first line names the columns, as "
        "date,distance_km,duration,rpe,heart_rate: a date, and a distance or a duration, are needed. Units stand in "
        "the names or in the cells (distance_mi, 10km, 52:30). Empty is not known, a distance of 0 is no run; days "
        "without a row count as days without a run. Files of watches and apps are read as refuel import reads them. In JSON \"log\" is that text, or a list of rows.",
    .example = "refuel load log.csv --last 8weeks",
};
