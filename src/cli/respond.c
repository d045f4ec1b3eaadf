#include "cli/respond.h"
#include "cli/args.h"

#include <stdio.h>

#include "cli/fail.h"
#include "cli/findings.h"
#include "cli/json_out.h"
#include "cli/profile.h"
#include "cli/render.h"
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

static void print_line(void *context, const char *line)
{
    (void)context;
    puts(line);
}

static void answer_people(cli_args *args, const rf_answer *answer)
{
    cli_units units = cli_units_of(args, answer->request.units);
    int explain = cli_option_of(args, "explain") != NULL;
    if (answer->kind == RF_ANSWER_COMPARE) {
        cli_render_comparison(answer, &units);
        if (explain) rf_explain(answer, print_line, NULL);
        for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_UNKNOWN && cli_option_of(args, "strict");
             verdict--)
            cli_findings(answer, verdict, 0, &units);
    } else if (explain) {
        rf_explain(answer, print_line, NULL);
    } else if (answer->kind == RF_ANSWER_CHECK) {
        cli_render_check(answer, &units);
    } else {
        cli_render_plan(answer, &units);
    }
}

typedef struct asked {
    cli_args *args;
    rf_answer_kind kind;
    rf_answer answer;
    int found; /* by --strict, in any of the answers */
} asked;

/* The request: that of the file, if any, and the flags on top of it. */
static void make(void *context, const rf_json_node *object, rf_errors *errors)
{
    asked *it = context;
    refuel_request request = rf_empty_request;
    rf_input_set set;
    rf_field_text tried[RF_REQUEST_ROWS] = {{0}};
    cli_profile_join(it->args, &request, errors);
    if (object) rf_request_from_json(object, &request, &set, it->args->written, errors);
    rf_request_apply(&request, it->args->input, rf_today(), errors);
    cli_tried(it->args, object ? set.text : NULL, tried);
    rf_ask(it->kind, &request, tried, &it->answer, errors);
    it->found |= errors->first == REFUEL_OK && has_findings(&it->answer);
}

static void report(void *context, rf_json_writer *w)
{
    const asked *it = context;
    rf_report_answer(w, &it->answer, cli_option_of(it->args, "explain") != NULL);
}

int cli_answer(cli_args *args, rf_answer_kind kind)
{
    rf_requests requests;
    size_t wrong = 0;
    asked it;
    it.args = args;
    it.kind = kind;
    it.found = 0;
    if (cli_requests_open(args, &requests) != REFUEL_OK) return cli_fail(args);
    args->request = requests.many ? NULL : requests.first;
    if (args->json || requests.many) {
        rf_asker asker = {.context = &it, .make = make, .report = report, .wrong = cli_fail_member};
        cli_write_answers(&requests, &asker, &wrong, &args->errors);
    } else {
        make(&it, requests.first, &args->errors);
        if (args->errors.first == REFUEL_OK) answer_people(args, &it.answer);
    }
    int status = args->errors.first != REFUEL_OK ? cli_fail(args) : cli_exit(args, it.found, wrong);
    rf_requests_close(&requests);
    return status;
}
