/* Every equation and method side by side. */
#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/warning.h>
#include <stdio.h>

#include "cli/print.h"
#include "cli/render.h"
#include "plan/input.h"

static int has_row(const refuel_comparison *rows, size_t count, refuel_equation_id equation)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].equation == (int32_t)equation) return 1;
    return 0;
}

/* A method without a row is named. The form for overweight is not missed by others. */
static void left_out(const refuel_comparison *rows, size_t count)
{
    char text[320] = "";
    refuel_equation_info info;
    size_t used = 0;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        if (info.kind != REFUEL_FORMULA_REQUIREMENT || info.id == REFUEL_EQ_EER_IOM_2005_OW) continue;
        if (has_row(rows, count, info.id)) continue;
        if (used >= sizeof text) continue;
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s",
                                 used ? ", " : "Not for this person, or in need of more inputs: ", info.key);
    }
    if (used) cli_wrap(text, 0, 2, CLI_WIDTH);
}

static void heading(int kind, const cli_units *units)
{
    char text[96];
    snprintf(text, sizeof text, "  %-27sresting    total, %s a day",
             kind == REFUEL_FORMULA_RESTING ? "Resting equation" : "Method of the whole day", cli_energy_unit(units));
    cli_heading(text, "");
}

void cli_render_comparison(const rf_answer *answer, const cli_units *units)
{
    const refuel_comparison *rows = answer->row;
    size_t count = answer->rows;
    char resting[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT];
    for (int kind = REFUEL_FORMULA_RESTING; kind <= REFUEL_FORMULA_REQUIREMENT; kind++) {
        refuel_range range = refuel_compare_spread(rows, count, kind);
        int first = 1;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].kind != kind) continue;
            if (first) heading(kind, units);
            first = 0;
            const char *activity = rf_choice_name(rf_activity_choices, rows[i].activity);
            const char *note = refuel_warned(rows[i].warnings, REFUEL_WARNING_OUTSIDE_AGE) ? "outside its ages"
                               : refuel_warned(rows[i].warnings, REFUEL_WARNING_OUTSIDE_BMI)
                                   ? "for another body mass index"
                                   : activity;
            cli_line("%s %-26s %7s  %7s   %s", rows[i].chosen ? "*" : " ", rows[i].key,
                     cli_energy_text(units, rows[i].resting_kcal_d, resting),
                     cli_energy_text(units, rows[i].total_kcal_d, total), note);
        }
        if (first) continue;
        printf("  from %s to ", cli_energy_text(units, range.low, resting));
        printf("%s: %s apart\n\n", cli_energy_text(units, range.high, total),
               cli_energy_text(units, range.high - range.low, resting));
    }
    left_out(rows, count);
    char used[320];
    snprintf(used, sizeof used, "* used by the plan; the resting equations because: %s.",
             refuel_selection_reason_text((refuel_selection_reason)answer->plan.resting_reason));
    cli_wrap(used, 0, 2, CLI_WIDTH);
}
