/* The table of a plan. */
#include <math.h>
#include <refuel/equation.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/findings.h"
#include "cli/print.h"
#include "cli/render.h"
#include "core/text.h"
#include "plan/input.h"
#include "plan/plan_case.h"
#include "plan/plan_food.h"

static void energy_row(const cli_units *units, const char *name, double kcal_d, const char *how, refuel_range range)
{
    char number[RF_NUMBER_TEXT], interval[CLI_RANGE_TEXT];
    cli_energy_range(units, range, interval);
    cli_energy_text(units, kcal_d, number);
    if (*interval)
        cli_line("  %-12s %7s   %-32s %s", name, number, how, interval);
    else
        cli_line("  %-12s %7s   %s", name, number, how);
}

static const refuel_range no_range = {NAN, NAN};

/* One line for each equation, with its share where there are several. */
static void resting_rows(const refuel_plan_result *p, const cli_units *units)
{
    const refuel_resting_part *part = p->resting_part;
    char how[64], percent[RF_NUMBER_TEXT];
    if (!part[0].equation) energy_row(units, "resting", p->resting_kcal_d, "measured", p->resting_interval_kcal_d);
    for (int i = 0; part[i].equation; i++) {
        const char *key = refuel_equation_key((refuel_equation_id)part[i].equation);
        rf_number_fixed(100 * part[i].share, 0, false, percent);
        snprintf(how, sizeof how, part[1].equation ? "%s %s %%" : "%s", key, percent);
        if (i == 0)
            energy_row(units, "resting", p->resting_kcal_d, how, p->resting_interval_kcal_d);
        else
            cli_line("%25s%s", "", how);
    }
}

static void reproduction_row(const refuel_plan_result *p, const cli_units *units)
{
    const char *of = p->life_stage == REFUEL_PREGNANT ? "pregnancy" : "lactation";
    if (!isnan(p->reproduction_kcal_d)) energy_row(units, "reproduction", p->reproduction_kcal_d, of, no_range);
}

/* What a method beside the ledger tells: everything that is not resting in one. */
static void activity_row(const refuel_plan_result *p, const cli_units *units)
{
    const char *activity = rf_choice_name(rf_activity_choices, p->activity);
    char how[64];
    snprintf(how, sizeof how, "all activity, %s", *activity ? activity : "no category");
    energy_row(units, "living", p->living_kcal_d, how, no_range);
}

static void training_rows(const refuel_plan_result *p, const cli_units *units)
{
    char how[160], walk[CLI_UNITS_TEXT], exercise[CLI_UNITS_TEXT];
    if (!isnan(p->walking_kcal_d)) {
        cli_walk_text(units, p->walking_distance_km_week, p->walking_speed_km_h, walk);
        snprintf(how, sizeof how, p->walking_distance_km_week > 0 ? "%s, net of resting" : "no walking", walk);
        energy_row(units, "walking", p->walking_kcal_d, how, no_range);
    }
    if (isnan(p->exercise_kcal_d)) return;
    cli_exercise_text(units, p, exercise);
    snprintf(how, sizeof how, p->exercise_gross_kcal_d > 0 ? "%s, net of resting" : "no exercise", exercise);
    energy_row(units, "exercise", p->exercise_kcal_d, how, no_range);
}

static void ledger_rows(const refuel_plan_result *p, const cli_units *units)
{
    char how[160], run[CLI_UNITS_TEXT], number[RF_NUMBER_TEXT];
    rf_number_fixed(p->living_pal, p->living_pal * 10 == round(p->living_pal * 10) ? 1 : 2, false, number);
    if (isnan(p->living_pal))
        snprintf(how, sizeof how,
                 p->living_kcal_d < 0 ? "the measured total is less than the other rows: see the note"
                                      : "the rest of the measured total");
    else
        snprintf(how, sizeof how, "activity level %s when not %s", number, rf_plan_training_word(p));
    energy_row(units, "living", p->living_kcal_d, isnan(p->living_kcal_d) ? "not for under 10 years" : how, no_range);
    cli_run_text(units, p->distance_km_week, p->speed_km_h, run);
    if (isnan(p->distance_km_week))
        snprintf(how, sizeof how, "running volume not given");
    else if (p->distance_km_week == 0)
        snprintf(how, sizeof how, "no running");
    else
        snprintf(how, sizeof how, "%s, net of resting", run);
    energy_row(units, "running", p->running_kcal_d, how, no_range);
    training_rows(p, units);
}

static void energy_terms(const refuel_plan_result *p, const cli_units *units)
{
    resting_rows(p, units);
    if (p->method == REFUEL_METHOD_LEDGER)
        ledger_rows(p, units);
    else
        activity_row(p, units);
    reproduction_row(p, units);
}

static void energy_table(const refuel_plan_result *p, const cli_units *units)
{
    char level[RF_NUMBER_TEXT], heading[64], title[64], goal[CLI_UNITS_TEXT], how[160];
    rf_number_fixed(p->level * 100, 0, false, level);
    snprintf(title, sizeof title, "%s %% range", level);
    snprintf(heading, sizeof heading, "Energy, %s a day", cli_energy_unit(units));
    cli_heading(heading, title);
    energy_terms(p, units);
    energy_row(units, "total", p->total_kcal_d,
               p->total_equation == REFUEL_EQ_MEASURED ? "measured"
               : p->total_equation                     ? refuel_equation_key((refuel_equation_id)p->total_equation)
                                                       : "",
               p->total_interval_kcal_d);
    if (p->applied_kg_week == p->requested_kg_week)
        cli_goal_text(units, p->applied_kg_week, goal);
    else
        cli_offer_text(units, p->applied_kg_week, goal);
    snprintf(how, sizeof how, "%s%s", goal, strchr(goal, '/') ? ", at first" : ""); /* a rate, or "maintain" */
    energy_row(units, "goal", p->goal_kcal_d, how, no_range);
    energy_row(units, "eat", p->intake_kcal_d, "", p->intake_interval_kcal_d);
}

static void food_row(const char *name, double grams, refuel_range target, double basis_kg)
{
    char number[RF_NUMBER_TEXT], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], per_kg[RF_NUMBER_TEXT],
        range[CLI_RANGE_TEXT] = "";
    cli_whole(grams, number);
    if (!isnan(target.low)) cli_span(cli_whole(target.low, low), cli_whole(target.high, high), range);
    rf_number_fixed(grams / basis_kg, 1, false, per_kg);
    cli_line("  %-14s %7s   %*s%s %8s", name, number, 13 - cli_columns(range), "", range,
             isnan(grams) || isnan(target.low) ? "" : per_kg);
}

static void cut_line(const refuel_plan_result *p)
{
    char cut[256] = "";
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_text_join(cut, sizeof cut, "; ", refuel_cut_text(i));
    printf("  cut to fit: ");
    cli_wrap(cut, 14, 14, CLI_WIDTH);
}

/* An energy that does not hold the least of each is no menu. */
static void infeasible_lines(const rf_case *c, const refuel_plan_result *p, const cli_units *units)
{
    char energy[RF_NUMBER_TEXT], least[RF_NUMBER_TEXT], mildest[CLI_UNITS_TEXT];
    cli_offer_text(units, rf_plan_goal_that_fits(c, p->mildest_kg_week, p->safe_kg_week), mildest);
    const char *unit = cli_energy_unit(units);
    printf("%s %s does not hold the least of carbohydrate, protein and fat; that takes %s %s.\n",
           cli_energy_text(units, p->intake_kcal_d, energy), unit,
           cli_energy_text(units, ceil(p->macros.minimum_kcal_d), least), unit);
    if (rf_plan_no_goal_helps(c, &p->macros))
        cli_line("Keeping the weight does not either: no goal of loss helps.");
    else
        cli_line("The nearest goal that does: %s.", mildest);
}

static void food_table(const rf_answer *answer, const cli_units *units)
{
    const refuel_plan_result *p = &answer->plan;
    if (p->macros.state == REFUEL_SPLIT_NONE) return;
    if (p->macros.state == REFUEL_SPLIT_INFEASIBLE) {
        rf_case c = rf_plan_case(&answer->request, p);
        infeasible_lines(&c, p, units);
        return;
    }
    cli_heading("A day's food       grams          range   per kg", "");
    food_row("carbohydrate", p->macros.carbohydrate_g_d, p->carbohydrate_target_g_d, p->basis_kg);
    food_row("protein", p->macros.protein_g_d, p->protein_target_g_d, p->basis_kg);
    food_row("fat", p->macros.fat_g_d, p->fat_target_g_d, p->basis_kg);
    if (!isnan(p->fibre_g_d)) food_row("fibre", p->fibre_g_d, no_range, p->basis_kg);
    if (p->macros.state == REFUEL_SPLIT_COMPROMISED) cut_line(p);
}

void cli_render_plan(const rf_answer *answer, const cli_units *units)
{
    const refuel_plan_result *p = &answer->plan;
    energy_table(p, units);
    putchar('\n');
    food_table(answer, units);
    cli_heading("Checks", "");
    cli_told_findings(answer, units);
    cli_ok_line(answer);
    cli_unknown_lines(answer);
    cli_goal_notes(p, cli_floor_kcal_d(answer), units);
    cli_warnings(p->warnings, p, units);
    cli_footer("plan");
}
