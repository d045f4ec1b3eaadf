#include "cli/answer.h"

#include <stdio.h>

#include "cli/findings.h"
#include "cli/json_out.h"
#include "cli/render.h"
#include "cli/units.h"
#include "io/explain.h"

/* Whether --strict ends in 3: a finding that asks for more than to be known, or a refused goal. */
static int has_findings(const refuel_plan_result *plan)
{
    for (int32_t i = 0; i < plan->check_count; i++) {
        const refuel_finding *it = &plan->check[i];
        int found = it->verdict > REFUEL_VERDICT_UNKNOWN;
        if (found && it->action != REFUEL_ACTION_INFORM && it->action != REFUEL_ACTION_NONE) return 1;
    }
    return !plan->accepted;
}

typedef struct question {
    rf_answer what;
    const refuel_request *request;
    int explain;
} question;

static refuel_status report_answer(rf_json_writer *w, const void *what, refuel_error *err)
{
    const question *q = what;
    return rf_report_answer(w, q->what, q->request, q->explain, err);
}

static refuel_status answer_json(cli_args *args, rf_answer what, const refuel_request *request)
{
    question q = {what, request, cli_option_of(args, "explain") != NULL};
    return cli_write_json(report_answer, &q, &args->err);
}

static void print_line(void *context, const char *line)
{
    (void)context;
    puts(line);
}

static refuel_status answer_people(cli_args *args, rf_answer what, const refuel_request *request,
                                   const refuel_plan_result *plan)
{
    cli_units units = cli_units_of(args);
    if (what == RF_ANSWER_COMPARE) {
        refuel_comparison rows[REFUEL_COMPARISONS_MAX];
        size_t count = 0;
        refuel_status status = refuel_compare(request, rows, REFUEL_COMPARISONS_MAX, &count, &args->err);
        if (status != REFUEL_OK) return status;
        cli_render_comparison(rows, count, plan);
        if (cli_option_of(args, "explain")) rf_explain(plan, 0, print_line, NULL);
        for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_UNKNOWN && cli_option_of(args, "strict");
             verdict--)
            cli_findings(plan, verdict, 0);
    } else if (cli_option_of(args, "explain")) {
        rf_explain(plan, what == RF_ANSWER_CHECK, print_line, NULL);
    } else if (what == RF_ANSWER_CHECK) {
        cli_render_check(plan, &units);
    } else {
        cli_render_plan(plan, &units);
    }
    return REFUEL_OK;
}

int cli_answer(cli_args *args, rf_answer what)
{
    refuel_request request;
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_status status = cli_request(args, &request);
    if (status == REFUEL_OK)
        status = what == RF_ANSWER_CHECK ? refuel_check(&request, &plan, &args->err)
                                         : refuel_plan(&request, &plan, &args->err);
    if (status == REFUEL_OK)
        status = args->json ? answer_json(args, what, &request) : answer_people(args, what, &request, &plan);
    if (status != REFUEL_OK) return cli_fail(args);
    return cli_option_of(args, "strict") && has_findings(&plan) ? 3 : 0;
}
