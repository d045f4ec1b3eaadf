/* The table of what is eaten. */
#include <math.h>
#include <stdio.h>

#include "cli/finding_row.h"
#include "cli/findings.h"
#include "cli/in_units.h"
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

static const char *to_tens(const cli_units *units, double kcal, char text[RF_NUMBER_TEXT])
{
    return cli_whole(round(cli_energy(units, kcal) / 10) * 10, text);
}

static void balance_line(const rf_answer *answer, const cli_units *units)
{
    const refuel_plan_result *p = &answer->plan;
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], balance[RF_NUMBER_TEXT], sd[RF_NUMBER_TEXT];
    if (isnan(p->total_kcal_d)) return;
    const char *unit = cli_energy_unit(units);
    double difference = p->balance_kcal_d, eaten_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY];
    to_tens(units, fabs(difference), balance);
    to_tens(units, p->total_interval_kcal_d.high - p->total_kcal_d, sd);
    printf("You eat %s %s a day and spend about %s: ", cli_energy_text(units, eaten_kcal_d, eaten), unit,
           to_tens(units, p->total_kcal_d, total));
    if (fabs(difference) < 5)
        printf("about as much, give or take %s.\n", sd);
    else
        printf("%s %s %s, give or take %s.\n", balance, unit, difference < 0 ? "short" : "over", sd);
    if (eaten_kcal_d < p->total_interval_kcal_d.low && may_be_doubted(answer))
        printf("If your weight is stable, more is eaten than was written down, or less is spent.\n");
}

static void sentence(const rf_answer *answer, const cli_units *units)
{
    char text[RF_SENTENCE], shown[CLI_IN_UNITS];
    rf_sentence(&answer->plan, answer->finding, answer->findings, text);
    cli_wrap(cli_in_units(units, text, shown), 0, 0, CLI_WIDTH);
}

void cli_render_check(const rf_answer *answer, const cli_units *units)
{
    sentence(answer, units);
    balance_line(answer, units);
    putchar('\n');
    cli_finding_heading();
    cli_told_findings(answer, units);
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int plain = it->verdict == REFUEL_VERDICT_OK && it->action == REFUEL_ACTION_NONE;
        if (plain && !refuel_check_describe(it->id)->gate) cli_finding_row(it, units);
    }
    cli_unknown_lines(answer);
    cli_health_line(answer);
    cli_goal_notes(&answer->plan, cli_floor_kcal_d(answer), units);
    cli_warnings(answer->plan.warnings, &answer->plan, units);
    cli_footer("check");
}
