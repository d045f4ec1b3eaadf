#include "cli/respond.h"
#include "cli/args.h"

#include <stdio.h>

#include "cli/fail.h"
#include "cli/findings.h"
#include "cli/json_out.h"
#include "cli/render.h"
#include "cli/written.h"
#include "io/answer_parts.h"
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

typedef struct written {
    const rf_answer *answer;
    int explain;
} written;

static refuel_status report(rf_json_writer *w, const void *what, refuel_error *err)
{
    const written *it = what;
    (void)err;
    rf_report_answer(w, it->answer, it->explain);
    return REFUEL_OK;
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

int cli_answer(cli_args *args, rf_answer_kind kind)
{
    refuel_request request;
    rf_answer answer;
    refuel_status status = cli_request(args, &request);
    if (status == REFUEL_OK) status = rf_answer_make(kind, &request, &answer, &args->err);
    if (status == REFUEL_OK && args->json) {
        written all = {&answer, cli_option_of(args, "explain") != NULL};
        status = cli_write_json(report, &all, &args->err);
    } else if (status == REFUEL_OK) {
        answer_people(args, &answer);
    }
    if (status != REFUEL_OK) return cli_fail(args);
    return cli_option_of(args, "strict") && has_findings(&answer) ? 3 : 0;
}
