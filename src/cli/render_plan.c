/* The table of a plan. */
#include <stdio.h>
#include <string.h>

#include "cli/energy_rows.h"
#include "cli/findings.h"
#include "cli/food_rows.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "cli/render.h"
#include "cli/render_days.h"
#include "cli/render_log.h"
#include "cli/timing_words.h"

#define FOOD_AT 14 /* the column of what was cut */

/* What does not fit beside the range stands below it. */
static void energy_row(const cli_energy_row *it, const cli_units *units)
{
    char number[RF_NUMBER_TEXT], interval[CLI_RANGE_TEXT];
    int length = (int)strcspn(it->how, "\n");
    cli_energy_range(units, it->range, interval);
    cli_energy_text(units, it->kcal_d, number);
    if (*interval)
        cli_line("  %-12s %7s   %-32.*s %s", it->name, number, length, it->how, interval);
    else
        cli_line("  %-12s %7s   %.*s", it->name, number, length, it->how);
    for (const char *more = it->how + length; *more; more += length) {
        length = (int)strcspn(++more, "\n");
        cli_line("%25s%.*s", "", length, more);
    }
}

static void energy_table(const rf_answer *answer, const cli_units *units)
{
    char level[RF_NUMBER_TEXT], heading[64], title[64];
    cli_energy_row row[CLI_ENERGY_ROWS];
    cli_level_text(answer->plan.level, level);
    snprintf(title, sizeof title, "%s range", level);
    snprintf(heading, sizeof heading, "Energy, %s a day", cli_energy_unit(units));
    cli_heading(heading, title);
    int rows = cli_energy_rows(&answer->plan, answer->from_log, units, row);
    for (int i = 0; i < rows; i++) energy_row(&row[i], units);
}

static void food_row(const cli_food_row *it)
{
    cli_line("  %-14s %7s   %*s%s %8s", it->name, it->planned, 13 - cli_columns(it->range), "", it->range, it->per_kg);
}

static void print_cut(void *context, const char *line)
{
    (void)context;
    printf("  ");
    cli_wrap(line, 2, FOOD_AT, CLI_WIDTH);
}

/* Below the rows of food stands what was cut; where there are none, why. */
static void food_table(const rf_answer *answer, const cli_units *units)
{
    cli_food_row row[CLI_FOOD_ROWS];
    int rows = cli_food_rows(&answer->plan, row);
    if (rows) cli_heading("A day's food       grams          range   per kg", "");
    for (int i = 0; i < rows; i++) food_row(&row[i]);
    cli_food_lines(answer, units, rows ? print_cut : cli_print_line, NULL);
}

void cli_render_plan(const rf_answer *answer, const cli_units *units)
{
    const refuel_plan_result *p = &answer->plan;
    cli_render_log(answer->from_log, units);
    energy_table(answer, units);
    putchar('\n');
    food_table(answer, units);
    cli_render_days(answer, units);
    cli_heading("Checks", "");
    cli_told_findings(answer, units);
    cli_ok_line(answer);
    cli_unknown_lines(answer);
    cli_sweat_line(p, cli_print_wrapped, NULL);
    cli_goal_lines(p, cli_floor_kcal_d(answer), units, cli_print_line, NULL);
    cli_warnings(p->warnings, p, units);
    cli_footer("plan");
}
