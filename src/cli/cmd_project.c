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
#include "cli/render_project.h"
#include "core/failure.h"
#include "forecast/forecast_input.h"
#include "io/explain_forecast.h"
#include "io/forecast_parts.h"
#include "io/json_request.h"

#define TABLE_EVERY 7

static refuel_status read_file(cli_args *args, const char *path, rf_forecast_given *given)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_request(path, &text, &length, &args->err);
    if (status == REFUEL_OK) status = rf_forecast_from_json(text, length, given, args->written, &args->err);
    free(text);
    return status;
}

/* A file replaces the schedule of the JSON. */
static refuel_status read_schedule(cli_args *args, const char *path, rf_schedule *schedule)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_file("schedule", path, &text, &length, &args->err);
    if (status == REFUEL_OK) status = rf_schedule_from_csv(text, length, schedule, &args->err);
    free(text);
    return status;
}

static refuel_status read_all(cli_args *args, rf_forecast_given *given)
{
    const char *input = cli_option_of(args, "input"), *schedule = cli_option_of(args, "schedule");
    refuel_status status = REFUEL_OK;
    if (input) status = read_file(args, input, given);
    if (status == REFUEL_OK) status = rf_request_apply(&given->request, args->input, rf_today(), &args->err);
    if (status == REFUEL_OK) status = rf_forecast_apply(given, args->more, &args->err);
    if (status == REFUEL_OK && schedule) status = read_schedule(args, schedule, &given->schedule);
    return status;
}

typedef struct written {
    const rf_forecast_answer *answer;
    bool explain;
} written;

static refuel_status report_forecast(rf_json_writer *w, const void *what, refuel_error *err)
{
    const written *it = what;
    (void)err;
    rf_report_forecast(w, it->answer, it->explain);
    return REFUEL_OK;
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
    if (status == REFUEL_OK) status = cli_plot(&picture, path, &args->err);
    rf_forecast_answer_free(&a);
    free(daily);
    return status;
}

static refuel_status answer(cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *a)
{
    const char *plot = cli_option_of(args, "plot");
    refuel_status status = plot ? draw(args, plot, given) : REFUEL_OK;
    if (status != REFUEL_OK) return status;
    written all = {a, cli_option_of(args, "explain") != NULL};
    if (args->json) return cli_write_json(report_forecast, &all, &args->err);
    if (cli_option_of(args, "csv"))
        cli_project_csv(&a->forecast);
    else
        answer_people(args, given, a);
    return REFUEL_OK;
}

static int has_findings(const rf_forecast_answer *a)
{
    const refuel_forecast_result *f = &a->forecast;
    for (size_t i = 0; i < f->followed_count; i++)
        if (f->followed[i].action > REFUEL_ACTION_INFORM) return 1;
    return !a->plan.accepted || f->end_reason || (f->question != REFUEL_QUESTION_PATH && !f->feasible);
}

/* The table for people has a row a week. */
static refuel_status make(cli_args *args, rf_forecast_given *given, rf_forecast_answer *a)
{
    refuel_status status = check_output(args);
    rf_forecast_begin(given);
    if (status == REFUEL_OK) status = read_all(args, given);
    int by_day = args->json || cli_option_of(args, "csv");
    if (isnan(given->ask.every_days) && !by_day) given->ask.every_days = TABLE_EVERY;
    return status == REFUEL_OK ? rf_forecast_answer_make(given, a, &args->err) : status;
}

static int run(cli_args *args)
{
    rf_forecast_answer a = {.memory = NULL};
    rf_forecast_given *given = malloc(sizeof *given);
    refuel_status status = given ? make(args, given, &a) : rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (status == REFUEL_OK) status = answer(args, given, &a);
    int found = status == REFUEL_OK && has_findings(&a);
    rf_forecast_answer_free(&a);
    free(given); /* the answer points to its schedule */
    if (status != REFUEL_OK) return cli_fail(args);
    return found && cli_option_of(args, "strict") ? 3 : 0;
}

static const cli_option options[] = {
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
    .example =
        "refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --target 132lb --in "
        "16weeks",
};
