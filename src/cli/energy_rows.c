#include "cli/energy_rows.h"

#include <math.h>
#include <refuel/equation.h>
#include <stdio.h>
#include <string.h>

#include "core/text.h"
#include "plan/choices.h"
#include "plan/plan_case.h"

/* The rows that are there already. */
typedef struct rows {
    const refuel_plan_result *p;
    const cli_units *units;
    cli_energy_row *row;
    int count;
    bool learnt; /* the total, from a log */
} rows;

/* Puts one more row behind them; returns where what it rests on is written. */
static char *add(rows *to, cli_energy_kind kind, const char *name, double kcal_d, refuel_range range)
{
    cli_energy_row *it = &to->row[to->count < CLI_ENERGY_ROWS ? to->count++ : CLI_ENERGY_ROWS - 1];
    it->kind = kind;
    it->name = name;
    it->kcal_d = kcal_d;
    it->range = range;
    it->how[0] = '\0';
    return it->how;
}

static char *add_term(rows *to, const char *name, double kcal_d)
{
    return add(to, CLI_ENERGY_TERM, name, kcal_d, (refuel_range){NAN, NAN});
}

/* A line for each equation, with its share where there are several. */
static void add_resting(rows *to)
{
    const refuel_resting_part *part = to->p->resting_part;
    char *how = add(to, CLI_ENERGY_TERM, "resting", to->p->resting_kcal_d, to->p->resting_interval_kcal_d);
    char line[64], percent[RF_NUMBER_TEXT];
    if (!part[0].equation) rf_text_join(how, CLI_HOW_TEXT, "", "measured");
    for (int i = 0; part[i].equation; i++) {
        const char *key = refuel_equation_key((refuel_equation_id)part[i].equation);
        rf_number_fixed(100 * part[i].share, 0, false, percent);
        snprintf(line, sizeof line, part[1].equation ? "%s %s %%" : "%s", key, percent);
        rf_text_join(how, CLI_HOW_TEXT, "\n", line);
    }
}

static void add_reproduction(rows *to)
{
    const refuel_plan_result *p = to->p;
    const char *of = p->life_stage == REFUEL_PREGNANT ? "pregnancy" : "lactation";
    if (!isnan(p->reproduction_kcal_d))
        rf_text_join(add_term(to, "reproduction", p->reproduction_kcal_d), CLI_HOW_TEXT, "", of);
}

/* What a method beside the ledger tells: everything that is not resting in one. */
static void add_activity(rows *to)
{
    const char *activity = rf_choice_name(rf_activity_choices, to->p->activity);
    snprintf(add_term(to, "living", to->p->living_kcal_d), CLI_HOW_TEXT, "all activity, %s",
             *activity ? activity : "no category");
}

static void add_living(rows *to)
{
    const refuel_plan_result *p = to->p;
    char *how = add_term(to, "living", p->living_kcal_d), number[RF_NUMBER_TEXT];
    rf_number_short(p->living_pal, 2, number);
    if (isnan(p->living_kcal_d))
        rf_text_join(how, CLI_HOW_TEXT, "", "not for under 10 years");
    else if (isnan(p->living_pal))
        rf_text_join(how, CLI_HOW_TEXT, "",
                     p->living_kcal_d < 0 ? "the measured total is less than the other rows: see the note"
                     : to->learnt         ? "the rest of the total"
                                          : "the rest of the measured total");
    else
        snprintf(how, CLI_HOW_TEXT, "activity level %s when not %s", number, rf_plan_training_word(p));
}

static void add_running(rows *to)
{
    const refuel_plan_result *p = to->p;
    char *how = add_term(to, "running", p->running_kcal_d), run[CLI_UNITS_TEXT];
    cli_run_text(to->units, p->distance_km_week, p->speed_km_h, run);
    if (isnan(p->distance_km_week))
        rf_text_join(how, CLI_HOW_TEXT, "", "running volume not given");
    else if (p->distance_km_week == 0)
        rf_text_join(how, CLI_HOW_TEXT, "", "no running");
    else
        snprintf(how, CLI_HOW_TEXT, "%s, net of resting", run);
}

/* Walking and other training are terms where they were given. */
static void add_training(rows *to)
{
    const refuel_plan_result *p = to->p;
    char text[CLI_UNITS_TEXT];
    if (!isnan(p->walking_kcal_d)) {
        cli_walk_text(to->units, p->walking_distance_km_week, p->walking_speed_km_h, text);
        snprintf(add_term(to, "walking", p->walking_kcal_d), CLI_HOW_TEXT,
                 p->walking_distance_km_week > 0 ? "%s, net of resting" : "no walking", text);
    }
    if (isnan(p->exercise_kcal_d)) return;
    cli_exercise_text(to->units, p, text);
    snprintf(add_term(to, "exercise", p->exercise_kcal_d), CLI_HOW_TEXT,
             p->exercise_gross_kcal_d > 0 ? "%s, net of resting" : "no exercise", text);
}

static void add_sums(rows *to)
{
    const refuel_plan_result *p = to->p;
    char goal[CLI_UNITS_TEXT];
    const char *measured = to->learnt ? "learnt from the log" : "measured";
    const char *equation = p->total_equation == REFUEL_EQ_MEASURED ? measured
                           : p->total_equation ? refuel_equation_key((refuel_equation_id)p->total_equation)
                                               : "";
    rf_text_join(add(to, CLI_ENERGY_TOTAL, "total", p->total_kcal_d, p->total_interval_kcal_d), CLI_HOW_TEXT, "",
                 equation);
    if (p->applied_kg_week == p->requested_kg_week)
        cli_goal_text(to->units, p->applied_kg_week, goal);
    else
        cli_offer_text(to->units, p->applied_kg_week, goal);
    snprintf(add(to, CLI_ENERGY_GOAL, "goal", p->goal_kcal_d, (refuel_range){NAN, NAN}), CLI_HOW_TEXT, "%s%s", goal,
             strchr(goal, '/') ? ", at first" : ""); /* a rate, or "maintain" */
    add(to, CLI_ENERGY_EAT, "eat", p->intake_kcal_d, p->intake_interval_kcal_d);
}

int cli_energy_rows(const refuel_plan_result *plan, const rf_from_log *from, const cli_units *units,
                    cli_energy_row row[CLI_ENERGY_ROWS])
{
    const rf_taken *spent = from ? rf_from_log_of(from, REFUEL_INPUT_EXPENDITURE) : NULL;
    rows to = {.p = plan, .units = units, .row = row, .learnt = spent && spent->state == RF_TAKEN_YES};
    add_resting(&to);
    if (plan->method == REFUEL_METHOD_LEDGER) {
        add_living(&to);
        add_running(&to);
        add_training(&to);
    } else {
        add_activity(&to);
    }
    add_reproduction(&to);
    add_sums(&to);
    return to.count;
}
