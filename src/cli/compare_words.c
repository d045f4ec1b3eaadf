#include "cli/compare_words.h"

#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/warning.h>
#include <stdio.h>

#include "core/text.h"
#include "plan/input.h"

#define LIST 256
#define LINE 320

const char *cli_comparison_heading(int32_t kind)
{
    return kind == REFUEL_FORMULA_RESTING ? "Resting equation" : "Method of the whole day";
}

const char *cli_comparison_note(const refuel_comparison *it)
{
    if (refuel_warned(it->warnings, REFUEL_WARNING_OUTSIDE_AGE)) return "outside its ages";
    if (refuel_warned(it->warnings, REFUEL_WARNING_OUTSIDE_BMI)) return "for another body mass index";
    return rf_choice_name(rf_activity_choices, it->activity);
}

static int has_row(const rf_answer *answer, refuel_equation_id equation)
{
    for (size_t i = 0; i < answer->rows; i++)
        if (answer->row[i].equation == (int32_t)equation) return 1;
    return 0;
}

/* A method without a row is named. The form for overweight is not missed by others. */
static void left_out(const rf_answer *answer, cli_tell tell, void *context)
{
    char keys[LIST] = "", line[LINE];
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        int missed = info.kind == REFUEL_FORMULA_REQUIREMENT && info.id != REFUEL_EQ_EER_IOM_2005_OW;
        if (missed && !has_row(answer, info.id)) rf_text_join(keys, sizeof keys, ", ", info.key);
    }
    snprintf(line, sizeof line, "Not for this person, or in need of more inputs: %s", keys);
    if (*keys) tell(context, line);
}

void cli_comparison_lines(const rf_answer *answer, cli_tell tell, void *context)
{
    char line[LINE];
    left_out(answer, tell, context);
    snprintf(line, sizeof line, "* used by the plan; the resting equations because: %s.",
             refuel_selection_reason_text((refuel_selection_reason)answer->plan.resting_reason));
    tell(context, line);
}
