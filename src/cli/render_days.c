#include "cli/render_days.h"

#include <stdio.h>

#include "cli/day_rows.h"

#define NAME_AT 13 /* columns of the name of a day, with its type */

static void put_row(const cli_day_row *it)
{
    char name[32];
    snprintf(name, sizeof name, "%-4s %s", it->name, it->type);
    cli_line("  %-*s %8s %5s %8s %8s %8s   %6s %8s %6s", NAME_AT, name, it->run, it->minutes, it->total, it->goal,
             it->intake, it->carbohydrate, it->protein, it->fat);
}

void cli_render_days(const rf_answer *answer, const cli_units *units)
{
    cli_day_row row[CLI_DAY_ROWS];
    char heading[128], title[32];
    int rows = cli_day_rows(answer, units, row);
    if (rows == 0) return;
    snprintf(title, sizeof title, "%s, %s", answer->kind == RF_ANSWER_CHECK ? "Planned" : "Day",
             cli_energy_unit(units));
    snprintf(heading, sizeof heading, "%-*s %8s %5s %8s %8s %8s   %6s %8s %6s", NAME_AT + 2, title, "run", "min",
             "spend", "goal", "eat", "carb g", "protein", "fat");
    cli_heading(heading, "");
    for (int i = 0; i < rows; i++) put_row(&row[i]);
    cli_day_lines(answer, units, cli_print_wrapped, NULL);
}
