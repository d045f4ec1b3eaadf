/* The table of what is eaten. */
#include <math.h>
#include <stdio.h>

#include "cli/findings.h"
#include "cli/print.h"
#include "cli/render.h"
#include "io/sentence.h"
#include "person/person.h"
#include "plan/plan_case.h"

static int may_be_doubted(const rf_answer *answer)
{
    rf_case c = rf_plan_case(&answer->request, &answer->plan);
    rf_case_eaten(&c, &answer->request, &answer->plan);
    return rf_case_may_be_doubted(&c);
}

static void balance_line(const rf_answer *answer)
{
    const refuel_plan_result *p = &answer->plan;
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], balance[RF_NUMBER_TEXT], sd[RF_NUMBER_TEXT];
    if (isnan(p->total_kcal_d)) return;
    double difference = p->balance_kcal_d, eaten_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY];
    cli_whole(round(fabs(difference) / 10) * 10, balance);
    cli_whole(round((p->total_interval_kcal_d.high - p->total_kcal_d) / 10) * 10, sd);
    printf("You eat %s kcal a day and spend about %s: ", cli_whole(eaten_kcal_d, eaten),
           cli_whole(round(p->total_kcal_d / 10) * 10, total));
    if (fabs(difference) < 5)
        printf("about as much, give or take %s.\n", sd);
    else
        printf("%s kcal %s, give or take %s.\n", balance, difference < 0 ? "short" : "over", sd);
    if (eaten_kcal_d < p->total_interval_kcal_d.low && may_be_doubted(answer))
        printf("If your weight is stable, more is eaten than was written down, or less is spent.\n");
}

static void sentence(const rf_answer *answer)
{
    char text[RF_SENTENCE];
    rf_sentence(&answer->plan, answer->finding, answer->findings, text);
    cli_wrap(text, 0, 0, CLI_WIDTH);
}

void cli_render_check(const rf_answer *answer, const cli_units *units)
{
    sentence(answer);
    balance_line(answer);
    putchar('\n');
    cli_heading("verdict   rule                           you                       ok", "");
    cli_told_findings(answer);
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int plain = it->verdict == REFUEL_VERDICT_OK && it->action == REFUEL_ACTION_NONE;
        if (plain && !refuel_check_describe(it->id)->gate) cli_finding_row(it);
    }
    cli_unknown_lines(answer);
    cli_goal_notes(&answer->plan, cli_floor_kcal_d(answer), units);
    cli_warnings(answer->plan.warnings, &answer->plan);
    cli_footer("check");
}
