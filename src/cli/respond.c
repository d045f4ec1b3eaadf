#include "cli/respond.h"

#include "cli/args.h"
#include "cli/fail.h"
#include "cli/findings.h"
#include "cli/html_file.h"
#include "cli/json_out.h"
#include "cli/log_source.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "cli/render.h"
#include "cli/render_html.h"
#include "cli/written.h"
#include "io/answer_parts.h"
#include "io/ask.h"
#include "io/explain.h"

/* Whether --strict ends in 3: a finding that asks for more than to be known, or a refused goal. */
static int has_findings(const rf_answer *answer)
{
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int found = it->verdict > REFUEL_VERDICT_UNKNOWN;
        if (found && it->action != REFUEL_ACTION_INFORM && it->action != REFUEL_ACTION_NONE) return 1;
    }
    return !answer->plan.accepted;
}

static void answer_people(cli_args *args, const rf_answer *answer)
{
    cli_units units = cli_units_of(args, answer->request.units);
    int explain = cli_option_of(args, "explain") != NULL;
    if (answer->kind == RF_ANSWER_COMPARE) {
        cli_render_comparison(answer, &units);
        if (explain) rf_explain(answer, cli_print_line, NULL);
        for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_UNKNOWN && cli_option_of(args, "strict");
             verdict--)
            cli_findings(answer, verdict, 0, &units);
    } else if (explain) {
        rf_explain(answer, cli_print_line, NULL);
    } else if (answer->kind == RF_ANSWER_CHECK) {
        cli_render_check(answer, &units);
    } else {
        cli_render_plan(answer, &units);
    }
}

typedef struct asked {
    cli_args *args;
    cli_sources sources;
    rf_answer_kind kind;
    rf_from_log log; /* the answer points to it */
    rf_answer answer;
    int found; /* by --strict, in any of the answers */
} asked;

static void put_page(cli_page *page, const void *content)
{
    cli_html_answer(page, content);
}

/* A page is written before anything else, so that one that fails leaves nothing half. */
static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    refuel_request request = rf_empty_request;
    rf_field_text *texts = it->sources.set[0].text;
    rf_track_reading reading = {.given = &it->log.given};
    rf_from_log_begin(&it->log);
    cli_sources_read(&it->sources, object, rf_track_take_log, &reading, errors);
    cli_log_take_files(&it->sources, &it->log, errors);
    rf_from_log_use use = cli_log_use(it->args, &reading);
    use.eats = it->kind == RF_ANSWER_CHECK;
    rf_from_log_take(&it->log, &use, texts, errors);
    rf_request_apply(&request, texts, rf_answer_refused(it->kind), rf_today(), errors);
    rf_ask_with_log(it->kind, &it->log, &request, texts, &it->answer, errors);
    if (errors->first == REFUEL_OK)
        rf_errors_took(
            errors, cli_html_write(it->args, it->answer.request.units, put_page, &it->answer, rf_errors_place(errors)));
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_answer(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

static int answer(cli_args *args, asked *it)
{
    static const char *const of_one[] = {"html", NULL};
    const rf_requests *requests = &it->sources.requests;
    size_t wrong = 0;
    args->request = requests->many ? NULL : requests->first;
    if (requests->many && cli_no_array(args, of_one) != REFUEL_OK) return cli_fail(args);
    if (args->json || requests->many) {
        rf_asker asker = {.context = it, .make = make, .report = report, .wrong = cli_fail_member};
        cli_write_answers(requests, &asker, &wrong, &args->errors);
    } else {
        make(it, requests->first, &args->errors);
        if (args->errors.first == REFUEL_OK && !cli_html_alone(args)) answer_people(args, &it->answer);
    }
    return args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it->found, wrong);
}

int cli_answer(cli_args *args, rf_answer_kind kind)
{
    asked it;
    it.args = args;
    args->refused = rf_answer_refused(kind);
    it.kind = kind;
    it.found = 0;
    it.log.given = (rf_track_given){.outliers = 0};
    if (cli_html_check(args) != REFUEL_OK || cli_log_check(args) != REFUEL_OK) return cli_fail(args);
    int status = cli_sources_open(args, &it.sources) == REFUEL_OK ? answer(args, &it) : cli_fail(args);
    rf_from_log_end(&it.log);
    cli_sources_close(&it.sources);
    return status;
}
