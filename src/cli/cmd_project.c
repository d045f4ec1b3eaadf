/* refuel project: body weight over time under a goal or an intake. */
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/chart.h"
#include "cli/commands.h"
#include "cli/fail.h"
#include "cli/forecast_sources.h"
#include "cli/html_file.h"
#include "cli/json_out.h"
#include "cli/log_source.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/project_draw.h"
#include "cli/render_project.h"
#include "cli/request_rows.h"
#include "core/failure.h"
#include "forecast/forecast_input.h"
#include "io/ask.h"
#include "io/explain_forecast.h"
#include "io/forecast_parts.h"

#define TABLE_EVERY 7

static void answer_people(cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *a)
{
    cli_picture picture = cli_picture_of(args, given, a);
    if (cli_option_of(args, "explain")) {
        rf_explain_forecast(a, cli_print_line, NULL);
        return;
    }
    if (isatty(STDOUT_FILENO) || cli_option_of(args, "chart")) cli_chart(&picture);
    cli_render_project(a, &picture.units);
}

/* What cannot be written is told before anything is read. */
static refuel_status check_output(cli_args *args)
{
    static const char *const alone[][3] = {{"csv", "json", NULL},
                                           {"csv", "explain", NULL},
                                           {"chart", "json", NULL},
                                           {"chart", "csv", NULL},
                                           {"chart", "explain", NULL}};
    refuel_status status = cli_html_check(args);
    for (size_t i = 0; i < sizeof alone / sizeof *alone && status == REFUEL_OK; i++)
        status = cli_one_of(args, alone[i]);
    return status;
}

static int has_findings(const rf_forecast_answer *a)
{
    const refuel_forecast_result *f = &a->forecast;
    for (size_t i = 0; i < f->followed_count; i++)
        if (f->followed[i].action > REFUEL_ACTION_INFORM) return 1;
    return !a->plan.accepted || f->end_reason || (f->question != REFUEL_QUESTION_PATH && !f->feasible);
}

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    int for_people;
    rf_forecast_given given; /* the answer points to its schedule, and to the log */
    rf_from_log log;
    rf_forecast_answer answer;
    int found;
} asked;

/* The table for people has a row a week. */
static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    rf_forecast_given *given = &it->given;
    rf_forecast_answer_free(&it->answer); /* of the request before */
    cli_forecast_read(&it->sources, object, given, &it->log, errors);
    if (isnan(given->ask.every_days) && it->for_people) given->ask.every_days = TABLE_EVERY;
    rf_ask_forecast(given, &it->log, it->sources.set[0].text, &it->answer, errors);
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_forecast(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

/* JSON is made whole before it is written, so a picture that fails leaves nothing half. */
static void make_and_draw(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    make(context, object, errors);
    if (errors->first == REFUEL_OK)
        rf_errors_took(errors, cli_project_draw(it->args, &it->given, &it->answer, rf_errors_place(errors)));
}

static int answer(cli_args *args, asked *it)
{
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    it->for_people = !args->json && !requests->many && !cli_option_of(args, "csv");
    static const char *const of_one[] = {"csv", "plot", "html", NULL};
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make_and_draw, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make_and_draw(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK && cli_option_of(args, "csv"))
            cli_project_csv(&it->answer.forecast);
        else if (args->errors.first == REFUEL_OK && !cli_html_alone(args))
            answer_people(args, &it->given, &it->answer);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it->found, wrong);
}

static int run(cli_args *args)
{
    asked *it = calloc(1, sizeof *it);
    if (!it) {
        rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
        return cli_fail(args);
    }
    refuel_status status = check_output(args);
    if (status == REFUEL_OK) status = cli_log_check(args);
    it->args = args;
    if (status == REFUEL_OK) status = cli_sources_open(args, &it->sources);
    int ended = status == REFUEL_OK ? answer(args, it) : cli_fail(args);
    rf_forecast_answer_free(&it->answer);
    rf_from_log_end(&it->log);
    cli_sources_close(&it->sources);
    free(it);
    return ended;
}

static const cli_option options[] = {
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},
    CLI_LOG_OPTION,
    {"schedule", "FILE", "CSV day,intake_kcal_d[,run_km_week]: each row holds from its day on", "schedule"},
    {"json", NULL, "writes JSON", NULL},
    {"csv", NULL, "writes CSV", NULL},
    {"explain", NULL, "shows how each number came about", NULL},
    {"chart", NULL, "draws a chart in characters above the table, as on a terminal", NULL},
    {"plot", "FILE", "draws a picture (.svg or .png) with gnuplot: weight and energy, day by day", NULL},
    {"html", "FILE", CLI_HTML_HELP, NULL},
    {"strict", NULL, "exit status 3 where a check fails on the way, the path ends, or the target cannot be reached",
     NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(sizeof options / sizeof *options <= CLI_OPTIONS_MAX, "every option has a place");
_Static_assert(REFUEL_FORECAST_INPUT_END <= CLI_FIELDS_MAX, "every input of a projection has a place");

const cli_command cli_project = {
    .name = "project",
    .summary = "body weight over time under a goal or an intake; the intake that reaches a weight by a date",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .refused = rf_forecast_refused,
    .fields = rf_forecast_fields,
    .field_count = REFUEL_FORECAST_INPUT_END,
    .rows = &cli_schedule_rows,
    .log = &cli_taken_log_rows,
    .example =
        "refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --target 132lb --in "
        "16weeks",
};
