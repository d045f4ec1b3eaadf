#include "cli/timing_words.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/text.h"
#include "diet/case.h"

#define LINE 320
#define NEEDED 4
#define LEAST_SHOWN_L 0.05 /* less is written as nothing */

/* What each of these checks is made from. */
static const struct {
    refuel_check_id check;
    refuel_input input[NEEDED];
} needs[] = {
    {REFUEL_CHECK_PROTEIN_PER_MEAL, {REFUEL_INPUT_PROTEIN}},
    {REFUEL_CHECK_CAFFEINE, {REFUEL_INPUT_CAFFEINE, REFUEL_INPUT_CAFFEINE_SINGLE}},
    {REFUEL_CHECK_CARBOHYDRATE_LOADING, {REFUEL_INPUT_EVENT, REFUEL_INPUT_LOADING, REFUEL_INPUT_LOADING_TIME}},
    {REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION,
     {REFUEL_INPUT_SESSION, REFUEL_INPUT_CARBOHYDRATE_BEFORE, REFUEL_INPUT_BEFORE_TIME}},
    {REFUEL_CHECK_CARBOHYDRATE_DURING, {REFUEL_INPUT_SESSION, REFUEL_INPUT_SUGARS}},
    {REFUEL_CHECK_REFUEL_WINDOW, {REFUEL_INPUT_NEXT, REFUEL_INPUT_CARBOHYDRATE_AFTER}},
    {REFUEL_CHECK_PROTEIN_POST_SESSION, {REFUEL_INPUT_PROTEIN_AFTER, REFUEL_INPUT_AFTER_TIME}},
    {REFUEL_CHECK_FLUID_LOSS, {REFUEL_INPUT_WEIGHT_BEFORE, REFUEL_INPUT_WEIGHT_AFTER}},
    {REFUEL_CHECK_FLUID_OVERDRINKING,
     {REFUEL_INPUT_SESSION, REFUEL_INPUT_DRINK, REFUEL_INPUT_WEIGHT_BEFORE, REFUEL_INPUT_WEIGHT_AFTER}},
};

static int is_unknown(const rf_answer *answer, size_t need)
{
    const refuel_finding *it = rf_answer_finding(answer, needs[need].check);
    return it && it->verdict == REFUEL_VERDICT_UNKNOWN;
}

/* Whether a list has a flag already. */
static int holds(const char *flags, const char *flag)
{
    size_t length = strlen(flag);
    for (const char *at = flags; (at = strstr(at, flag)); at += length)
        if (!at[length] || at[length] == ',') return 1;
    return 0;
}

/* Of a check, the inputs that were not given: how many there are. Those that are in the list already are not named again. */
static int missing_flags(const rf_answer *answer, size_t need, char flags[CLI_LIST])
{
    int missing = 0;
    for (int i = 0; i < NEEDED && needs[need].input[i]; i++) {
        char flag[48];
        refuel_input input = needs[need].input[i];
        double value = refuel_request_get(&answer->request, input);
        const refuel_input_info *info = refuel_input_at((size_t)input - 1);
        if (info->whole ? value != 0 : !isnan(value)) continue;
        snprintf(flag, sizeof flag, "--%s", info->flag);
        missing++;
        if (flags && !holds(flags, flag)) rf_text_join(flags, CLI_LIST, ", ", flag);
    }
    return missing;
}

void cli_timing_flags(const rf_answer *answer, char flags[CLI_LIST])
{
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++)
        if (is_unknown(answer, i)) missing_flags(answer, i, flags);
}

void cli_timing_lines(const rf_answer *answer, cli_tell tell, void *context)
{
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++) {
        char line[LINE];
        if (!is_unknown(answer, i)) continue;
        const refuel_finding *it = rf_answer_finding(answer, needs[i].check);
        if (!rf_check_has_own_words(it) && missing_flags(answer, i, NULL) > 0) continue;
        snprintf(line, sizeof line, "%s: %s", refuel_check_describe(it->id)->title, it->message);
        tell(context, line);
    }
}

static void append_amount(char line[LINE], const char *format, double value, int decimals)
{
    char number[RF_NUMBER_TEXT], part[96];
    if (isnan(value)) return;
    rf_number_fixed(value, decimals, true, number);
    snprintf(part, sizeof part, format, number);
    rf_text_join(line, LINE, ", ", part);
}

void cli_sweat_line(const refuel_plan_result *p, cli_tell tell, void *context)
{
    char line[LINE] = "";
    append_amount(line, "sweat %s L an hour", p->sweat_l_h, 2);
    append_amount(line, "with %s mg of sodium", p->sweat_sodium_mg_h, 0);
    if (p->fluid_after_l >= LEAST_SHOWN_L)
        append_amount(line, "%s L to drink afterwards, bit by bit", p->fluid_after_l, 1);
    if (!*line) return;
    char whole[LINE + 16];
    snprintf(whole, sizeof whole, "The session: %s.", line);
    tell(context, whole);
}
