/* refuel project: body weight over time under a goal or an intake. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/chart.h"
#include "cli/commands.h"
#include "cli/fail.h"
#include "cli/file.h"
#include "cli/json_out.h"
#include "cli/one_of.h"
#include "cli/plot.h"
#include "cli/plot_script.h"
#include "cli/profile.h"
#include "cli/render_project.h"
#include "cli/request_rows.h"
#include "core/failure.h"
#include "forecast/forecast_input.h"
#include "io/ask.h"
#include "io/explain_forecast.h"
#include "io/forecast_parts.h"
#include "io/json_request.h"

#define TABLE_EVERY 7

/* A file replaces the schedule of the JSON. */
static refuel_status read_schedule(const char *path, rf_schedule *schedule, refuel_error *err)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_file("schedule", path, &text, &length, err);
    if (status == REFUEL_OK) status = rf_schedule_from_csv(text, length, schedule, err);
    free(text);
    return status;
}

static void print_line(void *context, const char *line)
{
    (void)context;
    puts(line);
}

static cli_picture picture_of(const cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *a)
{
    return (cli_picture){.forecast = &a->forecast,
                         .units = cli_units_of(args, a->request.units),
                         .height_cm = a->plan.height_cm,
                         .band = a->ask.band,
                         .start = rf_today(),
                         .dated = given->dated};
}

static void answer_people(cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *a)
{
    cli_picture picture = picture_of(args, given, a);
    if (cli_option_of(args, "explain")) {
        rf_explain_forecast(a, print_line, NULL);
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
    refuel_status status = REFUEL_OK;
    for (size_t i = 0; i < sizeof alone / sizeof *alone && status == REFUEL_OK; i++)
        status = cli_one_of(args, alone[i]);
    return status;
}

static refuel_status check_array(cli_args *args)
{
    const char *out = cli_option_of(args, "csv") ? "csv" : "plot";
    if (!cli_option_of(args, out)) return REFUEL_OK;
    return rf_fail(&args->err, REFUEL_E_CONFLICT, out, "an array of requests is answered as JSON alone");
}

/* A picture shows every day, also where the table does not. */
static refuel_status draw(cli_args *args, const char *path, const rf_forecast_given *given)
{
    rf_forecast_answer a = {.memory = NULL};
    rf_forecast_given *daily = malloc(sizeof *daily);
    if (!daily) return rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *daily = *given;
    daily->ask.every_days = 1;
    double most = floor((double)REFUEL_BAND_NUMBERS_MAX / (double)refuel_forecast_rows(&daily->ask));
    if (daily->ask.samples > most) daily->ask.samples = most;
    refuel_status status = rf_forecast_answer_make(daily, &a, &args->err);
    cli_picture picture = picture_of(args, given, &a);
    if (status == REFUEL_OK) status = cli_plot(cli_plot_script, &picture, path, &args->err);
    rf_forecast_answer_free(&a);
    free(daily);
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
    int for_people;
    rf_forecast_given given; /* the answer points to its schedule */
    rf_forecast_answer answer;
    int found;
} asked;

/* The request: that of the file, if any, and the flags on top of it. The table for people has a row a week. */
static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    cli_args *args = it->args;
    rf_forecast_given *given = &it->given;
    rf_input_set sets[2];
    rf_field_text tried[REFUEL_INPUT_END] = {{0}};
    const char *schedule = cli_option_of(args, "schedule");
    rf_forecast_answer_free(&it->answer); /* of the request before */
    rf_forecast_begin(given);
    cli_profile_join(args, &given->request, errors);
    if (object) rf_forecast_from_json(object, given, sets, args->written, errors);
    rf_request_apply(&given->request, args->input, rf_today(), errors);
    rf_forecast_apply(given, args->more, errors);
    if (schedule) rf_errors_took(errors, read_schedule(schedule, &given->schedule, rf_errors_place(errors)));
    if (isnan(given->ask.every_days) && it->for_people) given->ask.every_days = TABLE_EVERY;
    cli_tried(args, object ? sets[0].text : NULL, tried);
    rf_ask_forecast(given, tried, &it->answer, errors);
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
    const char *plot = cli_option_of(it->args, "plot");
    make(context, object, errors);
    if (errors->first == REFUEL_OK && plot && draw(it->args, plot, &it->given) != REFUEL_OK) {
        refuel_error *place = rf_errors_place(errors);
        if (place) *place = it->args->err;
        rf_errors_took(errors, (refuel_status)it->args->err.status);
    }
}

static int answer(cli_args *args, const rf_requests *requests, asked *it)
{
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    it->for_people = !args->json && !requests->many && !cli_option_of(args, "csv");
    if (requests->many && check_array(args) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make_and_draw, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make_and_draw(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK && cli_option_of(args, "csv"))
            cli_project_csv(&it->answer.forecast);
        else if (args->errors.first == REFUEL_OK)
            answer_people(args, &it->given, &it->answer);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it->found, wrong);
}

static int run(cli_args *args)
{
    rf_requests requests;
    asked *it = calloc(1, sizeof *it);
    if (!it) {
        rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
        return cli_fail(args);
    }
    requests.root = NULL;
    refuel_status status = check_output(args);
    if (status == REFUEL_OK) status = cli_requests_open(args, &requests);
    it->args = args;
    int ended = status == REFUEL_OK ? answer(args, &requests, it) : cli_fail(args);
    rf_forecast_answer_free(&it->answer);
    rf_requests_close(&requests);
    free(it);
    return ended;
}

static const cli_option options[] = {
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},
    {"schedule", "FILE", "CSV day,intake_kcal_d[,run_km_week]: each row holds from its day on", "schedule"},
    {"json", NULL, "writes JSON", NULL},
    {"csv", NULL, "writes CSV", NULL},
    {"explain", NULL, "shows how each number came about", NULL},
    {"chart", NULL, "draws a chart in characters above the table, as on a terminal", NULL},
    {"plot", "FILE", "draws a picture (.svg or .png) with gnuplot: weight and energy, day by day", NULL},
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
    .fields = rf_forecast_fields,
    .field_count = REFUEL_FORECAST_INPUT_END,
    .rows = &cli_schedule_rows,
    .example =
        "refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --target 132lb --in "
        "16weeks",
};
