/* The table of what is eaten. */
#include <math.h>
#include <stdio.h>

#include "cli/findings.h"
#include "cli/print.h"
#include "cli/render.h"
#include "diet/gate_kernel.h"
#include "io/sentence.h"
#include "person/person.h"

/* Whether the report of what is eaten may be doubted: not that of somebody whose weight is not to be stable, nor that of
   somebody thin or who eats hardly anything. */
static int may_doubt(const rf_answer *answer)
{
    const refuel_finding *weight = rf_answer_finding(answer, REFUEL_CHECK_WEIGHT_STATUS);
    int settled = answer->plan.age_y >= RF_ADULT_AGE_Y && answer->plan.life_stage == REFUEL_LIFE_STAGE_NONE;
    return settled && weight && weight->verdict <= REFUEL_VERDICT_UNKNOWN &&
           answer->plan.eaten[REFUEL_NUTRIENT_ENERGY] >= RF_VLCD_KCAL_D;
}

static void balance_line(const rf_answer *answer)
{
    const refuel_plan_result *p = &answer->plan;
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], balance[RF_NUMBER_TEXT], sd[RF_NUMBER_TEXT];
    if (isnan(p->total_kcal_d)) return;
    double difference = p->balance_kcal_d, eaten_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY];
    cli_whole(round(fabs(difference) / 10) * 10, balance);
    cli_whole(round((p->total_interval_kcal_d.high - p->total_kcal_d) / 10) * 10, sd);
    printf("You eat %s kcal a day and spend about %s: %s kcal %s, give or take %s.\n", cli_whole(eaten_kcal_d, eaten),
           cli_whole(round(p->total_kcal_d / 10) * 10, total), balance, difference < 0 ? "short" : "over", sd);
    if (eaten_kcal_d < p->total_interval_kcal_d.low && may_doubt(answer))
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
