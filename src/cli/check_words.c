#include "cli/check_words.h"

#include <math.h>
#include <stdio.h>

#include "cli/in_units.h"
#include "io/sentence.h"
#include "plan/plan_case.h"

#define LINE 320
#define EVEN_KCAL_D 5 /* nearer than this is about as much */

static int may_be_doubted(const rf_answer *answer)
{
    rf_case c = rf_plan_case(&answer->request, &answer->plan);
    rf_case_eaten(&c, &answer->request, &answer->plan);
    return rf_case_may_be_doubted(&c);
}

/* How far apart they are. */
static void balance_text(const refuel_plan_result *p, const cli_units *units, char *text, size_t size)
{
    char balance[RF_NUMBER_TEXT];
    const char *unit = cli_energy_unit(units), *way = p->balance_kcal_d < 0 ? "short" : "over";
    if (fabs(p->balance_kcal_d) < EVEN_KCAL_D)
        snprintf(text, size, "about as much");
    else
        snprintf(text, size, "%s %s %s", cli_energy_text(units, fabs(p->balance_kcal_d), balance), unit, way);
}

static void balance_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    const refuel_plan_result *p = &answer->plan;
    char line[LINE], eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], balance[RF_NUMBER_TEXT + 16], error[RF_NUMBER_TEXT];
    double eaten_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY];
    if (isnan(p->total_kcal_d)) return;
    if (isnan(eaten_kcal_d)) {
        snprintf(line, sizeof line, "You spend about %s %s a day.", cli_energy_text(units, p->total_kcal_d, total),
                 cli_energy_unit(units));
        tell(context, line);
        return;
    }
    if (isnan(p->balance_kcal_d)) {
        snprintf(line, sizeof line, "You eat %s %s a day and spend about %s, as far as that is known.",
                 cli_energy_text(units, eaten_kcal_d, eaten), cli_energy_unit(units),
                 cli_energy_text(units, p->total_kcal_d, total));
        tell(context, line);
        return;
    }
    balance_text(p, units, balance, sizeof balance);
    snprintf(line, sizeof line, "You eat %s %s a day and spend about %s: %s, give or take %s.",
             cli_energy_text(units, eaten_kcal_d, eaten), cli_energy_unit(units),
             cli_energy_text(units, p->total_kcal_d, total), balance,
             cli_energy_error(units, p->total_interval_kcal_d.high - p->total_kcal_d, error));
    tell(context, line);
    if (eaten_kcal_d < p->total_interval_kcal_d.low && may_be_doubted(answer))
        tell(context, "If your weight is stable, more is eaten than was written down, or less is spent.");
}

void cli_check_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    char text[RF_SENTENCE], shown[CLI_IN_UNITS];
    rf_answer_sentence(answer, units->kj, text);
    tell(context, cli_in_units(units, text, shown));
    balance_lines(answer, units, tell, context);
}
