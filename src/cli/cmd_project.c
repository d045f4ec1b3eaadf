/* refuel project: body weight over time under a goal or an intake. */
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/chart.h"
#include "cli/commands.h"
#include "cli/fail.h"
#include "cli/file.h"
#include "cli/json_out.h"
#include "cli/plot.h"
#include "cli/render_project.h"
#include "core/failure.h"
#include "io/project_parts.h"
#include "io/project_report.h"
#include "io/request.h"

#define TABLE_EVERY 7

static refuel_status read_file(cli_args *args, const char *path, refuel_request *request, rf_project_options *options)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_request(path, &text, &length, &args->err);
    if (status == REFUEL_OK) status = rf_project_from_json(text, length, request, options, &args->err);
    if (status == REFUEL_OK) cli_units_of_file(args, text, length);
    free(text);
    return status;
}

static refuel_status read_schedule(cli_args *args, const char *path, rf_project_options *options)
{
    char *text = NULL;
    size_t length = 0;
    options->schedule_rows = 0; /* a file replaces the schedule of the JSON */
    refuel_status status = cli_read_file("schedule", path, &text, &length, &args->err);
    if (status == REFUEL_OK) status = rf_schedule_from_csv(text, length, options, &args->err);
    free(text);
    return status;
}

static refuel_status read_all(cli_args *args, refuel_request *request, rf_project_options *options)
{
    const char *input = cli_option_of(args, "input"), *schedule = cli_option_of(args, "schedule");
    refuel_status status = REFUEL_OK;
    *request = rf_empty_request;
    if (input) status = read_file(args, input, request, options);
    if (status == REFUEL_OK) status = rf_request_apply(request, args->input, rf_today(), &args->err);
    if (status == REFUEL_OK)
        status = rf_fields_apply(rf_project_fields, RF_OPTION_END, options, args->more, rf_today(), &args->err);
    if (status == REFUEL_OK && schedule) status = read_schedule(args, schedule, options);
    return status;
}

static refuel_status report_forecast(rf_json_writer *w, const void *what, refuel_error *err)
{
    (void)err;
    rf_report_forecast(w, what);
    return REFUEL_OK;
}

static refuel_status answer(cli_args *args, const rf_forecast *forecast)
{
    if (args->json && cli_option_of(args, "csv"))
        return rf_fail(&args->err, REFUEL_E_CONFLICT, "csv", "csv and json exclude each other: give one of them");
    const char *plot = cli_option_of(args, "plot");
    if (plot) {
        refuel_status status = cli_plot(forecast, plot, &args->err);
        if (status != REFUEL_OK) return status;
    }
    if (args->json) return cli_write_json(report_forecast, forecast, &args->err);
    if (cli_option_of(args, "csv")) {
        cli_project_csv(forecast);
        return REFUEL_OK;
    }
    cli_units units = cli_units_of(args);
    if (isatty(STDOUT_FILENO)) cli_chart(forecast, &units);
    cli_render_project(forecast, &units);
    return REFUEL_OK;
}

static int has_findings(const rf_forecast *f)
{
    for (int32_t i = 0; i < f->followed_count; i++)
        if (f->followed[i].action > REFUEL_ACTION_INFORM) return 1;
    if (f->question == RF_QUESTION_DAY && (isnan(f->reach.day) || f->solution.binding)) return 1;
    return !f->plan.accepted || (f->question == RF_QUESTION_INTAKE && !f->solution.feasible);
}

static int run(cli_args *args)
{
    refuel_request request;
    rf_forecast forecast = {.memory = NULL};
    rf_project_options *options = malloc(sizeof *options);
    if (!options) {
        rf_fail(&args->err, REFUEL_E_NO_MEMORY, "", "out of memory");
        return cli_fail(args);
    }
    *options = rf_empty_options;
    int by_day = args->json || cli_option_of(args, "csv") != NULL;
    refuel_status status = read_all(args, &request, options);
    if (status == REFUEL_OK)
        status = rf_forecast_make(&request, options, by_day ? 1 : TABLE_EVERY, &forecast, &args->err);
    if (status == REFUEL_OK) status = answer(args, &forecast);
    int found = status == REFUEL_OK && has_findings(&forecast);
    rf_forecast_free(&forecast);
    free(options);
    if (status != REFUEL_OK) return cli_fail(args);
    return found && cli_option_of(args, "strict") ? 3 : 0;
}

static const cli_option options[] = {
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},
    {"schedule", "FILE", "CSV day,intake_kcal_d[,run_km_week]: each row holds from its day on", "schedule"},
    {"json", NULL, "writes JSON", NULL},
    {"csv", NULL, "writes CSV", NULL},
    {"plot", "FILE", "draws a picture (.svg or .png) with gnuplot", NULL},
    {"strict", NULL, "exit status 3 where a check fails on the way, or the target cannot be reached", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(sizeof options / sizeof *options <= CLI_OPTIONS_MAX, "every option has a place");
_Static_assert(RF_OPTION_END <= CLI_FIELDS_MAX, "every input of a projection has a place");

const cli_command cli_project = {
    .name = "project",
    .summary = "body weight over time under a goal or an intake; the intake that reaches a weight by a date",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .fields = rf_project_fields,
    .field_count = RF_OPTION_END,
    .example =
        "refuel project --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --target 132lb --in "
        "16weeks",
};
