/* Every equation and method side by side. */
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/warning.h>
#include <stdio.h>

#include "cli/render.h"
#include "cli/text.h"
#include "io/report.h"
#include "plan/input.h"

void cli_render_comparison(const refuel_comparison *rows, size_t count, const refuel_plan_result *plan)
{
    char resting[REFUEL_NUMBER_TEXT], total[REFUEL_NUMBER_TEXT];
    for (int kind = REFUEL_FORMULA_RESTING; kind <= REFUEL_FORMULA_REQUIREMENT; kind++) {
        refuel_range range = refuel_comparison_spread(rows, count, kind);
        int first = 1;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].kind != kind) continue;
            if (first)
                cli_heading(kind == REFUEL_FORMULA_RESTING
                                ? "  Resting equation           resting    total, kcal a day"
                                : "  Method of the whole day    resting    total, kcal a day",
                            "");
            first = 0;
            const char *activity = refuel_choice_name(refuel_activity_choices, rows[i].activity);
            const char *note = rows[i].flags & REFUEL_FLAG_OUTSIDE_AGE   ? "outside its ages"
                               : rows[i].flags & REFUEL_FLAG_OUTSIDE_BMI ? "for another body mass index"
                                                                         : activity;
            cli_line("%s %-26s %7s  %7s   %s", rows[i].chosen ? "*" : " ", refuel_comparison_key(&rows[i]),
                     cli_whole(rows[i].resting_kcal_d, resting), cli_whole(rows[i].total_kcal_d, total), note);
        }
        if (first) continue;
        printf("  from %s to ", cli_whole(range.low, resting));
        printf("%s: %s apart\n\n", cli_whole(range.high, total), cli_whole(range.high - range.low, resting));
    }
    printf("* used by the plan; the resting equation because: %s.\n",
           refuel_selection_reason_text((refuel_selection_reason)plan->resting_reason));
}
