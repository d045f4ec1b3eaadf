/* refuel track: expenditure, learnt from a log of weight and intake. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/chart_track.h"
#include "cli/commands.h"
#include "cli/html_file.h"
#include "cli/json_out.h"
#include "cli/log_file.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/render_track.h"
#include "cli/request_rows.h"
#include "cli/sources.h"
#include "cli/track_draw.h"
#include "core/failure.h"
#include "io/clock.h"
#include "io/explain_track.h"
#include "io/track_parts.h"

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_track_given given;
    rf_track_answer answer;
    int found;
} asked;

static refuel_status read_file(asked *it, const char *path, refuel_error *err)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    options.today = (double)rf_local_day();
    return cli_log_book(RF_LOG_KEY, path, &options, &it->given.book, err);
}

/* Files override the log of the request. */
static void read_files(asked *it, rf_errors *errors)
{
    if (it->args->positions > 0) {
        rf_log_book_free(&it->given.book);
        it->given.book = (rf_log_book){.entry = NULL};
    }
    for (int i = 0; i < it->args->positions; i++)
        rf_errors_took(errors, read_file(it, it->args->words[i], rf_errors_place(errors)));
}

static int has_findings(const rf_track_answer *answer)
{
    const int32_t told = REFUEL_TRACK_JUMP | REFUEL_TRACK_HELD | REFUEL_TRACK_FAR | REFUEL_TRACK_BMI_LOW;
    return !answer->enough || answer->withheld || (answer->flags & told);
}

static cli_track_picture picture_of(const asked *it)
{
    cli_units units = cli_units_of(it->args, it->given.request.units);
    return cli_track_picture_of(&it->answer, &units);
}

static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    rf_track_reading log = {.given = &it->given};
    rf_input_set *set = it->sources.set;
    rf_track_answer_free(&it->answer); /* of the request before */
    rf_track_given_begin(&it->given);
    cli_sources_read(&it->sources, object, rf_track_take_log, &log, errors);
    rf_request_apply(&it->given.request, set[0].text, rf_track_refused, rf_today(), errors);
    read_files(it, errors);
    rf_ask_track(&it->given, set[0].text, &it->answer, errors);
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer);
}

/* JSON is made whole before it is written, so a picture that fails leaves nothing half. Of whom nothing is learnt the picture says
   so, and no older one stays in its place. */
static void make_and_draw(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    make(context, object, errors);
    cli_track_picture picture = picture_of(it);
    if (errors->first != REFUEL_OK) picture.refusal = rf_track_refusal(errors);
    if (errors->first != REFUEL_OK && !picture.refusal) return;
    rf_errors_took(errors, cli_track_draw(it->args, &picture, it->given.request.units, rf_errors_place(errors)));
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_track(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

static void answer_people(const asked *it)
{
    cli_track_picture picture = picture_of(it);
    if (cli_option_of(it->args, "csv"))
        cli_track_csv(&it->answer);
    else if (cli_option_of(it->args, "explain"))
        rf_explain_track(&it->answer, cli_print_line, NULL);
    else {
        if (isatty(STDOUT_FILENO) || cli_option_of(it->args, "chart")) cli_chart_track(&picture);
        cli_render_track(&it->answer, &picture.units);
    }
}

/* What cannot be done is told before anything is read. */
static refuel_status check_flags(cli_args *args)
{
    static const char *const alone[][3] = {{"csv", "json", NULL},
                                           {"csv", "explain", NULL},
                                           {"chart", "json", NULL},
                                           {"chart", "csv", NULL},
                                           {"chart", "explain", NULL}};
    const char *request = cli_option_of(args, "input");
    int standard = request && strcmp(request, "-") == 0;
    for (int i = 0; i < args->positions; i++) standard += strcmp(args->words[i], "-") == 0;
    if (args->positions == 0 && !request)
        return rf_fail(&args->err, REFUEL_E_MISSING, RF_LOG_KEY,
                       "name the files of the log: any that refuel import reads (- is standard input)");
    if (standard > 1) return rf_fail(&args->err, REFUEL_E_CONFLICT, RF_LOG_KEY, "standard input can be read once");
    refuel_status status = cli_html_check(args);
    for (size_t i = 0; i < sizeof alone / sizeof *alone && status == REFUEL_OK; i++)
        status = cli_one_of(args, alone[i]);
    return status;
}

static int answer(cli_args *args, asked *it)
{
    static const char *const of_one[] = {"csv", "plot", "html", NULL};
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (requests->many && args->positions > 0) {
        rf_fail(&args->err, REFUEL_E_CONFLICT, RF_LOG_KEY, "a log is of one person, and an array holds several");
        return cli_fail(args);
    }
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make_and_draw, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make_and_draw(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK && !cli_html_alone(args)) answer_people(it);
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
    refuel_status status = check_flags(args);
    it->args = args;
    if (status == REFUEL_OK) status = cli_sources_open(args, &it->sources);
    int ended = status == REFUEL_OK ? answer(args, it) : cli_fail(args);
    rf_track_answer_free(&it->answer);
    rf_track_given_end(&it->given);
    cli_sources_close(&it->sources);
    free(it);
    return ended;
}

/* The weight, and what is eaten, are those of the log; a goal changes nothing that was. */
static cli_use use(int input)
{
    switch (input) {
        case REFUEL_INPUT_WEIGHT:
        case REFUEL_INPUT_GOAL:
        case REFUEL_INPUT_FLOORS:
        case REFUEL_INPUT_INTAKE:
        case REFUEL_INPUT_CARBOHYDRATE:
        case REFUEL_INPUT_PROTEIN:
        case REFUEL_INPUT_FAT:
        case REFUEL_INPUT_FIBRE:
        case REFUEL_INPUT_INTAKE_DAYS: return CLI_UNUSED;
        default: return rf_request_fields[input].info.needed ? CLI_NEEDED : CLI_USED;
    }
}

static const cli_option options[] = {
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},
    {"input", "FILE", "reads the request as JSON (- is standard input); flags and LOG override it", NULL},
    {"json", NULL, "writes JSON, day by day", NULL},
    {"csv", NULL, "writes CSV, day by day", NULL},
    {"explain", NULL, "shows how each number came about", NULL},
    {"chart", NULL, "draws a chart in characters above the table, as on a terminal", NULL},
    {"plot", "FILE", "draws a picture (.svg or .png) with gnuplot: weight and expenditure, day by day", NULL},
    {"html", "FILE", CLI_HTML_HELP, NULL},
    {"strict", NULL, "exit status 3 where the log does not tell enough, or deserves a warning", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

_Static_assert(sizeof options / sizeof *options <= CLI_OPTIONS_MAX, "every option has a place");

const cli_command cli_track = {
    .name = "track",
    .summary = "what somebody spends in a day, learnt from a log of weight and intake, and how sure that is",
    .run = run,
    .options = options,
    .positions_name = "LOG...",
    .positions = 1,
    .any_words = true,
    .takes_inputs = 1,
    .use = use,
    .unused = "the log tells it, or it changes nothing here",
    .refused = rf_track_refused,
    .rows = &cli_track_rows,
    .about =
        "LOG is one or several files that refuel import reads (- is standard input): weights of a scale, a food diary, "
        "runs, or one table with date,weight_kg,intake_kcal. They are merged as import merges them. Where a unit or a "
        "zone must be said, import them first. From 28 days on, with a weigh-in and an intake on half of them, a log "
        "may tell enough. What is told is on the scale of the log: food that is not written down is missing in it.",
    .example = "refuel track log.csv --sex female --age 34 --height 168cm",
};
