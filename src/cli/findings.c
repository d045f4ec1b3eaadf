#include "cli/findings.h"

#include <math.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <string.h>

#include "cli/finding_row.h"
#include "cli/in_units.h"
#include "cli/print.h"
#include "core/number.h"
#include "core/text.h"
#include "diet/case.h"
#include "io/notice.h"
#include "plan/input.h"
#include "plan/plan_food.h"

static void message_row(const refuel_finding *it, const cli_units *units)
{
    char message[CLI_IN_UNITS];
    printf("%10s", "");
    cli_wrap(cli_in_units(units, it->message, message), 10, 10, CLI_WIDTH);
}

/* Of what is ok only that which has something to say. */
void cli_findings(const rf_answer *answer, int32_t verdict, int with_messages, const cli_units *units)
{
    for (size_t i = 0; i < answer->findings; i++) {
        if (answer->finding[i].verdict != verdict) continue;
        if (verdict == REFUEL_VERDICT_OK && answer->finding[i].action == REFUEL_ACTION_NONE) continue;
        cli_finding_row(&answer->finding[i], units);
        if (with_messages) message_row(&answer->finding[i], units);
    }
}

void cli_told_findings(const rf_answer *answer, const cli_units *units)
{
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_UNKNOWN; verdict--)
        cli_findings(answer, verdict, 1, units);
    cli_findings(answer, REFUEL_VERDICT_OK, 1, units);
}

#define LIST 512

static void append(char list[LIST], const char *item)
{
    rf_text_join(list, LIST, ", ", item);
}

/* The titles with one verdict, on one line. A gate that does not fire is not worth a word, and what is ok and has something to
   say has a row of its own. Returns whether there are any. */
static int titles_line(const rf_answer *answer, int32_t verdict)
{
    char names[LIST] = "";
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int ok = verdict == REFUEL_VERDICT_OK;
        if (it->verdict != verdict || (ok && it->action != REFUEL_ACTION_NONE)) continue;
        if (!(ok && refuel_check_describe(it->id)->gate)) append(names, refuel_check_describe(it->id)->title);
    }
    if (!*names) return 0;
    printf("  %s%-7s%s ", cli_verdict_colour(verdict), refuel_verdict_text((refuel_verdict)verdict),
           cli_colour("\033[0m"));
    cli_wrap(names, 10, 10, CLI_WIDTH);
    return 1;
}

void cli_ok_line(const rf_answer *answer)
{
    titles_line(answer, REFUEL_VERDICT_OK);
}

/* Of what is eaten. Energy that was added up is known. */
static void eaten_flags(const rf_answer *answer, char flags[LIST])
{
    static const refuel_input eaten[] = {REFUEL_INPUT_INTAKE, REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN,
                                         REFUEL_INPUT_FAT, REFUEL_INPUT_FIBRE};
    int added_up = !isnan(answer->plan.eaten[REFUEL_NUTRIENT_ENERGY]);
    char flag[64];
    for (size_t i = 0; i < sizeof eaten / sizeof *eaten; i++) {
        if (!isnan(refuel_request_get(&answer->request, eaten[i]))) continue;
        if (eaten[i] == REFUEL_INPUT_INTAKE && added_up) continue;
        snprintf(flag, sizeof flag, "--%s", refuel_input_at((size_t)eaten[i] - 1)->flag);
        append(flags, flag);
    }
}

/* Of the person. A category of activity contains the running, and under ten years nothing is judged by it. */
static void person_flags(const rf_answer *answer, char flags[LIST])
{
    const refuel_request *r = &answer->request;
    const refuel_finding *fat = rf_answer_finding(answer, REFUEL_CHECK_GATE_ESSENTIAL_FAT);
    int run_counts = r->activity == REFUEL_ACTIVITY_NONE && r->age_y >= RF_FOOD_FROM_AGE_Y;
    if (isnan(r->distance_km_week) && run_counts) append(flags, "--run");
    if (fat && fat->verdict == REFUEL_VERDICT_UNKNOWN) append(flags, "--body-fat");
    if (r->life_stage == REFUEL_PREGNANT && isnan(r->pre_pregnancy_weight_kg)) append(flags, "--pre-pregnancy-weight");
}

/* Whether some question about health was answered, and a check of them needs more. */
static int health_is_unknown(const rf_answer *answer)
{
    int unknown = 0;
    for (size_t i = 0; i < answer->findings; i++)
        unknown |= answer->finding[i].verdict == REFUEL_VERDICT_UNKNOWN && rf_check_is_of_health(answer->finding[i].id);
    return unknown;
}

/* What was not given and would be judged, as flags. */
void cli_unknown_lines(const rf_answer *answer)
{
    char flags[LIST] = "";
    if (!titles_line(answer, REFUEL_VERDICT_UNKNOWN)) return;
    if (answer->kind == RF_ANSWER_CHECK) eaten_flags(answer, flags);
    person_flags(answer, flags);
    if (answer->kind == RF_ANSWER_CHECK && answer->request.intake_days < 3) append(flags, "--intake-days 3 or more");
    if (health_is_unknown(answer)) append(flags, "the other health questions");
    if (!*flags) return;
    printf("%10sto judge more, give ", "");
    cli_wrap(flags, 30, 10, CLI_WIDTH);
}

void cli_health_line(const rf_answer *answer)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (rf_request_fields[i].unkept && rf_field_gives(&rf_request_fields[i], &answer->request)) return;
    printf("Questions about health can be answered as well: refuel help check, health questions.\n");
}

void cli_warnings(refuel_warnings set, const refuel_plan_result *plan, const cli_units *units)
{
    char note[RF_NOTICE], shown[CLI_IN_UNITS];
    for (size_t i = 0; refuel_warning_at(i); i++) {
        if (!refuel_warned(set, refuel_warning_at(i)->number)) continue;
        printf("Note: ");
        cli_wrap(cli_in_units(units, rf_notice(plan, refuel_warning_at(i), note), shown), 6, 6, CLI_WIDTH);
    }
}

void cli_footer(const char *command)
{
    printf("Sources: refuel %s --explain        Information, not medical advice.\n", command);
}

double cli_floor_kcal_d(const rf_answer *answer)
{
    const refuel_finding *it = rf_answer_finding(answer, REFUEL_CHECK_ENERGY_FLOOR);
    return it ? it->low : NAN;
}

/* The first reason that is a gate, or that is a floor. */
static const char *reason_title(const refuel_plan_result *p, int gate)
{
    for (int32_t i = 0; i < p->reason_count; i++) {
        const refuel_check_info *info = refuel_check_describe(p->reason[i]);
        if (info->gate == gate) return info->title;
    }
    return NULL;
}

void cli_goal_notes(const refuel_plan_result *p, double floor_kcal_d, const cli_units *units)
{
    char asked[CLI_UNITS_TEXT], applied[CLI_UNITS_TEXT], safe[CLI_UNITS_TEXT];
    const char *gate = reason_title(p, 1), *floor = reason_title(p, 0);
    cli_goal_text(units, p->requested_kg_week, asked);
    cli_offer_text(units, p->applied_kg_week, applied);
    cli_offer_text(units, p->safe_kg_week, safe);
    if (gate && floor)
        printf("The goal of %s is refused (%s), and what it leaves crosses a floor (%s); the plan is for: %s.\n", asked,
               gate, floor, applied);
    else if (gate)
        printf("The goal of %s is refused (%s); the plan is for: %s.\n", asked, gate, applied);
    else if (floor)
        printf("The goal of %s crosses a floor (%s); the plan is for: %s.\n", asked, floor, applied);
    if (p->safe_kg_week == p->applied_kg_week) return;
    if (p->safe_kg_week == 0 && floor_kcal_d > p->total_kcal_d)
        printf("No loss clears the floors: even maintaining is below one.\n");
    else
        printf("The nearest goal that crosses no floor: %s (--floors apply uses it).\n", safe);
}
