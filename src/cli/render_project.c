#include "cli/render_project.h"

#include <math.h>
#include <stdio.h>

#include "cli/findings.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "cli/project_words.h"
#include "cli/render_log.h"

#define RANGE_WIDTH 12
#define MOST_ROWS 14 /* so that the table and what stands around it fit a screen */

static void table_row(const refuel_forecast_result *f, const cli_units *units, size_t row)
{
    cli_project_cells cell;
    cli_project_cells_of(f, row, units, &cell);
    cli_line("  %4s  %7s  %s%*s %7s %9s %9s %12s", cell.day, cell.weight, cell.range,
             RANGE_WIDTH - cli_columns(cell.range), "", cell.fat, cell.eaten, cell.spent, cell.by_rule);
}

static void table(const refuel_forecast_result *f, const cli_units *units)
{
    char level[RF_NUMBER_TEXT], heading[160];
    cli_level_text(f->level, level);
    snprintf(heading, sizeof heading, "   day   weight  %s range         fat      eaten     spent   3500-rule", level);
    printf("Body weight, %s; energy, %s a day\n", cli_weight_unit(units), cli_energy_unit(units));
    cli_heading(heading, "");
    size_t step = (f->rows + MOST_ROWS - 1) / MOST_ROWS;
    for (size_t row = 0; row < f->rows; row++)
        if (row % step == 0 || row + 1 == f->rows) table_row(f, units, row);
}

static void followed(const refuel_forecast_result *f, const cli_units *units)
{
    char words[CLI_FOLLOWED], message[CLI_IN_UNITS];
    for (size_t i = 0; i < f->followed_count; i++) {
        const refuel_followed *it = &f->followed[i];
        if (!cli_followed_words(it, words)) continue;
        cli_line("  %-7s %s", refuel_verdict_text((refuel_verdict)it->verdict), words);
        if (it->action < REFUEL_ACTION_REFER) continue;
        printf("%10s", "");
        cli_wrap(cli_in_units(units, it->message, message), 10, 10, CLI_WIDTH);
    }
}

void cli_render_project(const rf_forecast_answer *answer, const cli_units *units)
{
    const refuel_forecast_result *f = &answer->forecast;
    cli_render_log(answer->from_log, units);
    table(f, units);
    cli_end_line(f, units, cli_print_wrapped, NULL);
    cli_solution_lines(answer, units, cli_print_line, NULL);
    followed(f, units);
    cli_goal_lines(&answer->plan, f->floor_kcal_d, units, cli_print_line, NULL);
    cli_warnings(f->warnings, &answer->plan, units);
    printf("Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    " CLI_NOT_ADVICE "\n");
}

void cli_project_csv(const refuel_forecast_result *f)
{
    printf(
        "day,weight_kg,low_kg,high_kg,fat_kg,fat_free_kg,intake_kcal_d,expenditure_kcal_d,static_weight_kg,"
        "ended\n");
    for (size_t row = 0; row < f->rows; row++) {
        const double cell[] = {f->day[row],
                               f->weight_kg[row],
                               f->low_kg[row],
                               f->high_kg[row],
                               f->fat_kg[row],
                               f->fat_free_kg[row],
                               f->intake_kcal_d[row],
                               f->expenditure_kcal_d[row],
                               f->static_weight_kg[row]};
        for (size_t i = 0; i < sizeof cell / sizeof *cell; i++) {
            char text[RF_NUMBER_TEXT] = "";
            if (!isnan(cell[i])) rf_number_text(cell[i], text);
            printf("%s%s", i ? "," : "", text);
        }
        printf(",%s\n", f->end_reason && row + 1 == f->rows ? refuel_end_name(f->end_reason) : "");
    }
}
