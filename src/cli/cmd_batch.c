/* refuel batch: many people, a line each. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/batch_options.h"
#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/progress.h"
#include "core/failure.h"
#include "core/printable.h"
#include "forecast/forecast_input.h"
#include "io/clock.h"
#include "io/plain_form.h"

#define FROM_FLAGS 1 /* a later source than a line */

static volatile sig_atomic_t stopped_by; /* the signal; 0: none */

static void stop(int number)
{
    stopped_by = number;
}

/* A second one ends the program at once. */
static void catch_signals(void)
{
    struct sigaction action = {.sa_handler = stop, .sa_flags = (int)SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

typedef struct batch {
    cli_args *args;
    rf_stream stream;
    rf_plain_form plain;
    cli_lines lines;
    cli_progress progress;
    cli_batch_options told;
    int file;
    size_t answered, wrong;
    int write_error;
} batch;

static bool any_given(const rf_field_text *texts, int rows)
{
    bool given = false;
    for (int i = 1; i < rows; i++) given = given || texts[i].called || texts[i].tried;
    return given;
}

/* Inputs of everybody, from the flags: what cannot be read is told once, and not in every line. */
static refuel_status read_flags(batch *b, refuel_error *err)
{
    cli_args *args = b->args;
    rf_field_text texts[RF_REQUEST_ROWS];
    refuel_request nobody = rf_empty_request;
    refuel_error each[RF_ERRORS_MAX];
    rf_errors errors = {.of = each, .capacity = RF_ERRORS_MAX};
    for (int i = 1; i < RF_REQUEST_ROWS; i++) args->input[i].source = FROM_FLAGS;
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++) {
        args->more[i].source = FROM_FLAGS;
        if (args->more[i].called && b->stream.what != RF_STREAM_PROJECT)
            return rf_fail(err, REFUEL_E_CONFLICT, args->more[i].called, "it belongs to --what project");
    }
    memcpy(texts, args->input, sizeof texts);
    rf_request_apply(&nobody, texts, NULL, rf_today(), &errors);
    for (size_t i = 0; i < errors.count; i++) {
        if (each[i].status == REFUEL_E_MISSING) continue; /* a share of what the lines give */
        *err = each[i];
        return (refuel_status)err->status;
    }
    if (any_given(args->input, RF_REQUEST_ROWS)) b->stream.given[0] = args->input;
    if (any_given(args->more, REFUEL_FORECAST_INPUT_END)) b->stream.given[1] = args->more;
    return REFUEL_OK;
}

static refuel_status open_file(batch *b, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    const char *path = b->args->positions > 0 ? b->args->position[0] : "-";
    b->file = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (b->file >= 0) return REFUEL_OK;
    rf_printable(path, strlen(path), shown);
    return rf_fail(err, REFUEL_E_FILE, "input", "cannot read %s: %s", *shown ? shown : "\"\"", strerror(errno));
}

/* A header has a name that is known; all else is taken for JSON, and is wrong line by line where it is none. */
static refuel_status read_head(batch *b, refuel_error *err)
{
    rf_input_set sets[RF_STREAM_TABLES];
    size_t length = 0;
    const char *first = cli_lines_first(&b->lines, &length), *fields = cli_option_of(b->args, "fields");
    rf_stream *s = &b->stream;
    int tables = rf_stream_sets(s->what, sets);
    bool header = length > 0 && *first != '{' && rf_row_is_header(first, length, sets, tables);
    cli_batch_form form = b->told.form == CLI_BATCH_TOLD_BY_LINE && header ? CLI_BATCH_CSV : b->told.form;
    s->csv = form == CLI_BATCH_CSV && length > 0;
    s->picked = fields || s->csv;
    if (!fields) fields = rf_stream_fields(s->what);
    refuel_status status =
        s->picked ? rf_picks_read(fields, rf_stream_type(s->what), s->csv, &s->picks, err) : REFUEL_OK;
    if (status != REFUEL_OK) b->args->blames_flag = 1;
    if (!s->csv || status != REFUEL_OK) return status;
    status = rf_row_header_read(first, length, sets, tables, &s->header, err);
    cli_lines_take_first(&b->lines);
    return status;
}

static bool write_whole(batch *b, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t got = write(STDOUT_FILENO, text, length);
        if (got < 0 && errno == EINTR) continue; /* a line that was begun is ended */
        if (got < 0) b->write_error = errno;
        if (got < 0) return false;
        text += got;
        length -= (size_t)got;
    }
    return true;
}

static bool take(void *context, const cli_chunk *chunk)
{
    batch *b = context;
    if (!write_whole(b, chunk->answers.text, chunk->answers.used)) return false;
    b->answered += chunk->lines;
    b->wrong += chunk->wrong;
    cli_progress_tell(&b->progress, b->answered, b->lines.bytes);
    return stopped_by == 0;
}

static bool write_header(batch *b)
{
    rf_json_writer w = {.text = NULL};
    if (!b->stream.csv || b->told.share.skip > 0) return true; /* it stands above what is skipped */
    rf_stream_header(&b->stream, &w);
    bool written = !w.failed && write_whole(b, w.text, w.used);
    rf_json_end(&w);
    return written;
}

/* What came of it all; returns the exit status. */
static int conclude(batch *b, cli_crew_end end)
{
    refuel_error *err = &b->args->err;
    size_t done = b->told.share.skip + b->answered;
    cli_progress_end(&b->progress);
    if (b->write_error) {
        fprintf(stderr, "refuel: standard output: %s\n", strerror(b->write_error));
        return 1;
    }
    if (end == CLI_CREW_NO_MEMORY) {
        rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory behind %zu answers", done);
        return cli_fail(b->args);
    }
    if (b->lines.error) {
        rf_fail(err, REFUEL_E_FILE, "input", "cannot be read behind %zu answers: %s", done, strerror(b->lines.error));
        return cli_fail(b->args);
    }
    if (stopped_by) {
        fprintf(stderr, "refuel: batch: stopped behind %zu answers; --skip %zu goes on there\n", done, done);
        signal(stopped_by, SIG_DFL);
        raise(stopped_by);
    }
    if (b->wrong == 0) return 0;
    fprintf(stderr, "refuel: batch: %zu of %zu lines %s wrong; each has its error in its place\n", b->wrong,
            b->answered, b->wrong == 1 ? "is" : "are");
    return 4;
}

static int answer(batch *b)
{
    if (read_head(b, &b->args->err) != REFUEL_OK) return cli_fail(b->args);
    if (rf_plain_form_make(&b->stream, &b->plain)) b->stream.plain = &b->plain;
    cli_progress_begin(&b->progress, b->file);
    cli_crew_end end = CLI_CREW_STOPPED;
    if (write_header(b)) end = cli_crew_run(&b->stream, &b->lines, b->told.jobs, take, b);
    return conclude(b, end);
}

static int run(cli_args *args)
{
    static batch b; /* its tables are large */
    refuel_error *err = &args->err;
    b = (batch){.args = args};
    refuel_status status = cli_batch_options_read(args, &b.told, err);
    b.stream.what = b.told.what;
    if (status != REFUEL_OK) args->blames_flag = 1;
    if (status == REFUEL_OK) status = read_flags(&b, err);
    if (status == REFUEL_OK) status = open_file(&b, err);
    if (status != REFUEL_OK) return cli_fail(args);
    catch_signals();
    if (!cli_lines_begin(&b.lines, b.file, &b.told.share, &stopped_by)) {
        rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
        return cli_fail(args);
    }
    int ended = answer(&b);
    cli_lines_end(&b.lines);
    if (b.file != STDIN_FILENO) close(b.file);
    return ended;
}

/* Every input may be a flag: it holds for everybody, whatever a line says. */
static cli_use use(int input)
{
    (void)input;
    return CLI_USED;
}

static const cli_option options[] = {
    {"what", "ANSWER", "plan (as without it), check, project (the last day) or needs", NULL},
    {"fields", "PATHS", "members of the answers, with commas: energy.total_kcal_d,macros", NULL},
    {"format", "FORMAT", "ndjson or csv of what is read; told by the first line without it", NULL},
    {"jobs", "N", "threads; as many as there are processors without it. The bytes are the same", NULL},
    {"skip", "N", "leaves out the first N answers, which are there already", NULL},
    {"shard", "I/N", "every Nth line from the Ith on: one of N parts", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

const cli_command cli_batch = {
    .name = "batch",
    .summary = "many people, a line each: JSON or CSV in, the same out, in the same order",
    .run = run,
    .options = options,
    .positions_name = "[FILE]",
    .positions = 1,
    .takes_inputs = 1,
    .use = use,
    .fields = rf_forecast_fields,
    .field_count = REFUEL_FORECAST_INPUT_END,
    .of_lines = true,
    .about =
        "Each line of JSON is a request of refuel plan, with an id where that is wanted back. A table of CSV names the "
        "inputs in its header, like id,sex,age_y,height_cm,weight_kg. A line that is wrong has its error in its "
        "place, and the exit status is then 4. Blank lines have no answer. docs/batch.md tells more.",
    .example = "refuel batch people.csv --fields energy.total_kcal_d,macros",
};
