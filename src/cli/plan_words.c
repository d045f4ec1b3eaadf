#include "cli/plan_words.h"

#include <math.h>
#include <refuel/warning.h>
#include <stdio.h>

#include "core/text.h"
#include "diet/case.h"
#include "diet/micronutrient.h"
#include "io/answer_parts.h"
#include "io/notice.h"
#include "plan/input.h"
#include "plan/plan_food.h"

static void append(char list[CLI_LIST], const char *item)
{
    rf_text_join(list, CLI_LIST, ", ", item);
}

int cli_is_plain(const refuel_finding *it)
{
    return it->verdict == REFUEL_VERDICT_OK && it->action == REFUEL_ACTION_NONE;
}

int cli_informs(const refuel_finding *it)
{
    return it->verdict == REFUEL_VERDICT_OK ? !cli_is_plain(it) : it->action == REFUEL_ACTION_INFORM;
}

int cli_is_quiet(const refuel_finding *it)
{
    if (rf_is_upper_level(it->id)) return it->verdict <= REFUEL_VERDICT_UNKNOWN && !cli_informs(it);
    return cli_is_plain(it) && refuel_check_describe(it->id)->gate;
}

int cli_is_repeated(const rf_answer *answer, const refuel_finding *it)
{
    const refuel_finding *day = rf_answer_finding(answer, REFUEL_CHECK_PROTEIN_DAILY);
    return it->id == REFUEL_CHECK_PROTEIN_DEFICIT && it->verdict != REFUEL_VERDICT_UNKNOWN && day &&
           day->verdict >= it->verdict;
}

void cli_titles(const rf_answer *answer, int32_t verdict, char list[CLI_LIST])
{
    list[0] = '\0';
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int told = verdict <= REFUEL_VERDICT_UNKNOWN && cli_informs(it);
        if (it->verdict == verdict && !told && !cli_is_quiet(it) && !cli_is_repeated(answer, it))
            append(list, refuel_check_describe(it->id)->title);
    }
}

/* Of what is eaten. Energy that was added up is known. */
static void eaten_flags(const rf_answer *answer, char flags[CLI_LIST])
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
static void person_flags(const rf_answer *answer, char flags[CLI_LIST])
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

void cli_unknown_flags(const rf_answer *answer, char flags[CLI_LIST])
{
    int judges = answer->kind == RF_ANSWER_CHECK && !answer->withheld; /* else no amounts are asked for */
    flags[0] = '\0';
    if (judges) eaten_flags(answer, flags);
    person_flags(answer, flags);
    if (judges && answer->request.intake_days < 3) append(flags, "--intake-days 3 or more");
    if (health_is_unknown(answer)) append(flags, "the other health questions");
}

const char *cli_health_words(const rf_answer *answer)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (rf_request_fields[i].unkept && rf_field_gives(&rf_request_fields[i], &answer->request)) return NULL;
    return "Questions about health can be answered as well: refuel help check, health questions.";
}

const char *cli_warning(refuel_warnings set, size_t i, const refuel_plan_result *plan, const cli_units *units,
                        char text[CLI_IN_UNITS])
{
    char note[RF_NOTICE];
    const refuel_warning *it = rf_warned_at(set, i);
    return it ? cli_in_units(units, rf_notice(plan, it, note), text) : NULL;
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

#define LINE 512

static void refused(const refuel_plan_result *p, const cli_units *units, cli_tell tell, void *context)
{
    char line[LINE], asked[CLI_UNITS_TEXT], applied[CLI_UNITS_TEXT];
    const char *gate = reason_title(p, 1), *floor = reason_title(p, 0);
    cli_goal_text(units, p->requested_kg_week, asked);
    cli_offer_text(units, p->applied_kg_week, applied);
    if (gate && floor)
        snprintf(line, sizeof line,
                 "The goal of %s is refused (%s), and what it leaves crosses a floor (%s); the plan is for: %s.", asked,
                 gate, floor, applied);
    else if (gate)
        snprintf(line, sizeof line, "The goal of %s is refused (%s); the plan is for: %s.", asked, gate, applied);
    else if (floor)
        snprintf(line, sizeof line, "The goal of %s crosses a floor (%s); the plan is for: %s.", asked, floor, applied);
    if (gate || floor) tell(context, line);
}

void cli_goal_lines(const refuel_plan_result *p, double floor_kcal_d, const cli_units *units, cli_tell tell,
                    void *context)
{
    char line[LINE], safe[CLI_UNITS_TEXT];
    refused(p, units, tell, context);
    if (p->safe_kg_week == p->applied_kg_week) return;
    cli_offer_text(units, p->safe_kg_week, safe);
    if (p->safe_kg_week == 0 && floor_kcal_d > p->total_kcal_d)
        snprintf(line, sizeof line, "No loss clears the floors: even maintaining is below one.");
    else
        snprintf(line, sizeof line, "The nearest goal that crosses no floor: %s (--floors apply uses it).", safe);
    tell(context, line);
}
