/* Every equation and method side by side. */
#include <refuel/equation.h>
#include <stdio.h>

#include "cli/compare_words.h"
#include "cli/print.h"
#include "cli/render.h"
#include "cli/render_log.h"

static void print_line(void *context, const char *line)
{
    (void)context;
    cli_wrap(line, 0, 2, CLI_WIDTH);
}

static void heading(int kind, const cli_units *units)
{
    char text[96];
    snprintf(text, sizeof text, "  %-27sresting    total, %s a day", cli_comparison_heading(kind),
             cli_energy_unit(units));
    cli_heading(text, "");
}

void cli_render_comparison(const rf_answer *answer, const cli_units *units)
{
    const refuel_comparison *rows = answer->row;
    size_t count = answer->rows;
    char resting[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT];
    cli_render_log(answer->from_log, units);
    for (int kind = REFUEL_FORMULA_RESTING; kind <= REFUEL_FORMULA_REQUIREMENT; kind++) {
        refuel_range range = refuel_compare_spread(rows, count, kind);
        int first = 1;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].kind != kind) continue;
            if (first) heading(kind, units);
            first = 0;
            cli_line("%s %-26s %7s  %7s   %s", rows[i].chosen ? "*" : " ", rows[i].key,
                     cli_energy_text(units, rows[i].resting_kcal_d, resting),
                     cli_energy_text(units, rows[i].total_kcal_d, total), cli_comparison_note(&rows[i]));
        }
        if (first) continue;
        printf("  from %s to ", cli_energy_text(units, range.low, resting));
        printf("%s: %s apart\n\n", cli_energy_text(units, range.high, total),
               cli_energy_text(units, range.high - range.low, resting));
    }
    cli_comparison_lines(answer, print_line, NULL);
}
