/* The table of what is eaten. */
#include <math.h>
#include <stdio.h>

#include "cli/findings.h"
#include "cli/render.h"
#include "cli/text.h"

static void balance_line(const refuel_plan_result *p)
{
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], balance[RF_NUMBER_TEXT], sd[RF_NUMBER_TEXT];
    if (isnan(p->total_kcal_d)) return;
    double difference = p->eaten_kcal_d - p->total_kcal_d;
    cli_whole(round(fabs(difference) / 10) * 10, balance);
    cli_whole(round((p->total_interval_kcal_d.high - p->total_kcal_d) / 10) * 10, sd);
    printf("You eat %s kcal a day and spend about %s: %s kcal %s, give or take %s.\n",
           cli_whole(p->eaten_kcal_d, eaten), cli_whole(round(p->total_kcal_d / 10) * 10, total), balance,
           difference < 0 ? "short" : "over", sd);
    if (p->eaten_kcal_d < p->total_interval_kcal_d.low)
        printf("If your weight is stable, more is eaten than was written down, or less is spent.\n");
}

void cli_render_check(const refuel_plan_result *p, const cli_units *units)
{
    cli_heading("What you eat", "");
    balance_line(p);
    putchar('\n');
    cli_heading("verdict   rule                           you                  ok", "");
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_OK; verdict--) cli_findings(p, verdict, 1);
    for (int32_t i = 0; i < p->check_count; i++)
        if (p->check[i].verdict == REFUEL_VERDICT_OK && p->check[i].id > REFUEL_CHECK_GATE_VLCD)
            cli_finding_row(&p->check[i]);
    cli_goal_notes(p, units);
    cli_warnings(p);
    cli_footer("check");
}
