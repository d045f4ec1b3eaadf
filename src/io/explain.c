#include "io/explain.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <refuel/resting.h>
#include <refuel/running.h>
#include <refuel/units.h>
#include <refuel/warning.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/numeric.h"
#include "energy/ledger.h"
#include "energy/resting_kernel.h"
#include "io/report.h"
#include "plan/input.h"

#define LINE 512

typedef struct teller {
    const refuel_plan_result *p;
    void (*line)(void *context, const char *text);
    void *context;
    int step;
    char number[12][REFUEL_NUMBER_TEXT]; /* of the line that is being made */
    int used;
} teller;

/* A number of the line, with so many decimals. */
static const char *n(teller *t, double value, int decimals)
{
    char *text = t->number[t->used++ % 12];
    refuel_number_fixed(value, decimals, false, text);
    return text;
}

/* A coefficient, as it is printed in the paper. */
static const char *c(teller *t, double value)
{
    char *text = t->number[t->used++ % 12];
    refuel_number_text(value, text);
    return text;
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
step(teller *t, const char *format, ...)
{
    char line[LINE];
    va_list arguments;
    int at = snprintf(line, sizeof line, "%2d. ", ++t->step);
    va_start(arguments, format);
    vsnprintf(line + at, sizeof line - (size_t)at, format, arguments);
    va_end(arguments);
    t->line(t->context, line);
    t->used = 0;
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
more(teller *t, const char *format, ...)
{
    char line[LINE] = "    ";
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line + 4, sizeof line - 4, format, arguments);
    va_end(arguments);
    t->line(t->context, line);
    t->used = 0;
}

static void source(teller *t, refuel_equation_id id)
{
    refuel_equation_info info;
    if (!refuel_equation_describe(id, &info)) return;
    more(t, "Source: %s%s%s", info.citation, *info.doi ? ". doi:" : "", info.doi);
    if (*info.sample) more(t, "Derived from: %s", info.sample);
}

static void body(teller *t)
{
    const refuel_plan_result *p = t->p;
    step(t, "Body mass index = %s kg / (%s m)^2 = %s kg/m2", n(t, p->weight_kg, 3), n(t, p->height_cm / 100, 4),
         n(t, p->bmi_kg_m2, 2));
    if (p->fat_free_mass_source == REFUEL_EQ_NONE) {
        step(t, "Fat-free mass, measured: %s kg (%s %% body fat)", n(t, p->fat_free_mass_kg, 2),
             n(t, p->body_fat_pct, 1));
        return;
    }
    refuel_equation_info info;
    refuel_equation_describe((refuel_equation_id)p->fat_free_mass_source, &info);
    step(t, "Body fat by %s = %s %%; fat-free mass = %s x (1 - %s/100) = %s kg", info.key, n(t, p->body_fat_pct, 2),
         n(t, p->weight_kg, 3), n(t, p->body_fat_pct, 2), n(t, p->fat_free_mass_kg, 2));
    more(t, "Formula: %s", info.formula);
    source(t, info.id);
}

/* Appends " + 10 x 63.5" where the coefficient is not 0. */
static void term(teller *t, char *sum, double coefficient, const char *value)
{
    if (coefficient == 0) return;
    size_t used = strlen(sum);
    snprintf(sum + used, LINE - used, " %s %s x %s", coefficient < 0 ? "-" : "+", c(t, fabs(coefficient)), value);
}

static void linear(teller *t, const refuel_resting_row *row, const refuel_resting_piece *piece)
{
    static const char *const units[] = {"kcal", "kJ", "MJ"};
    static const char *const to_kcal[] = {"", " / 4.184", " x 1000 / 4.184"};
    const refuel_plan_result *p = t->p;
    char sum[LINE], weight[64];
    snprintf(sum, sizeof sum, "%s", c(t, piece->constant));
    if (piece->exponent != 0)
        snprintf(weight, sizeof weight, "%s^%s", n(t, p->weight_kg, 3), c(t, piece->exponent));
    else
        snprintf(weight, sizeof weight, "%s", n(t, p->weight_kg, 3));
    term(t, sum, piece->per_kg, weight);
    term(t, sum, piece->per_height,
         row->height == REFUEL_HEIGHT_M ? n(t, p->height_cm / 100, 4) : n(t, p->height_cm, 2));
    term(t, sum, piece->per_year, n(t, p->age_y, 2));
    term(t, sum, piece->per_ffm_kg, n(t, p->fat_free_mass_kg, 2));
    term(t, sum, piece->per_fm_kg, n(t, p->weight_kg - p->fat_free_mass_kg, 2));
    step(t, "Resting = (%s) %s%s = %s kcal/d", sum, units[row->energy], to_kcal[row->energy],
         n(t, p->resting_kcal_d, 1));
}

static void resting(teller *t)
{
    const refuel_plan_result *p = t->p;
    if (p->resting_measured) {
        step(t, "Resting energy, measured: %s kcal/d, +- %s (1 SD, 6 %%)", n(t, p->resting_kcal_d, 0),
             n(t, p->sd_resting_kcal_d, 0));
        return;
    }
    const refuel_resting_row *row = refuel_resting_row_of((refuel_equation_id)p->resting_equation);
    const refuel_resting_piece *piece = refuel_resting_piece_for(row, p->sex, p->age_y, p->bmi_kg_m2);
    linear(t, row, piece);
    more(t, "Equation: %s, because: %s. W kg, H cm or m, A years", row->info.key,
         refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
    more(t, "Formula: %s", row->info.formula);
    source(t, row->info.id);
    more(t, "One standard deviation between persons: %s kcal/d (%s %%)", n(t, p->sd_resting_kcal_d, 1),
         n(t, p->sd_resting_kcal_d / p->resting_kcal_d * 100, 1));
}

/* From speed to cost per kilometre: the power, up and down where there is a climb, and the terrain. */
static void power(teller *t, double speed_km_h)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_id eq = (refuel_equation_id)p->running_equation;
    double v = speed_km_h / 3.6;
    if (p->grade > 0)
        step(t, "Grade = 2 x climb / distance = %s %%, half of the way up, half down", n(t, p->grade * 100, 2));
    if (eq == REFUEL_EQ_PER_KM_DEFAULT) {
        step(t, "Pace not given: 1.00 kcal/kg/km%s%s = %s kcal/kg/km",
             p->grade > 0 ? ", times the cost of the grade at 10 km/h over that of the level" : "",
             p->terrain_factor != 1 ? ", times the terrain factor" : "", n(t, p->running_cost_kcal_kg_km, 4));
        return;
    }
    double up = refuel_running_power_w_kg(eq, v, p->grade), down = refuel_running_power_w_kg(eq, v, -p->grade);
    if (eq == REFUEL_EQ_RE3_2025 && !(p->grade > 0))
        step(t, "Power at v = %s m/s: 4.43 + 1.51 x %s + 0.37 x %s^2 = %s W/kg", n(t, v, 4), n(t, v, 4), n(t, v, 4),
             n(t, up, 3));
    else if (p->grade > 0)
        step(t, "Power at v = %s m/s: up %s, down %s, mean %s W/kg", n(t, v, 4), n(t, up, 3), n(t, down, 3),
             n(t, (up + down) / 2, 3));
    else
        step(t, "Power at v = %s m/s: %s W/kg", n(t, v, 4), n(t, up, 3));
    step(t, "Cost per km = %s W/kg x 3600 / %s km/h / 4184%s%s = %s kcal/kg/km", n(t, (up + down) / 2, 3),
         n(t, speed_km_h, 3), p->terrain_factor != 1 ? " x terrain " : "",
         p->terrain_factor != 1 ? c(t, p->terrain_factor) : "", n(t, p->running_cost_kcal_kg_km, 4));
}

static void running(teller *t)
{
    const refuel_plan_result *p = t->p;
    if (isnan(p->distance_km_week)) {
        step(t, "Running: no volume was given; it counts as 0");
        return;
    }
    if (p->distance_km_week == 0) {
        step(t, "Running: 0 km a week");
        return;
    }
    double km_d = p->distance_km_week / 7;
    step(t, "Running time = %s km / 7 / %s km/h = %s h a day", n(t, p->distance_km_week, 2),
         n(t, km_d / p->running_hours_d, 3), n(t, p->running_hours_d, 4));
    power(t, km_d / p->running_hours_d);
    step(t, "Gross cost = %s kcal/kg/km x %s kg x %s km/d = %s kcal/d", n(t, p->running_cost_kcal_kg_km, 4),
         n(t, p->weight_kg, 3), n(t, km_d, 3), n(t, p->running_gross_kcal_d, 1));
    refuel_equation_info info;
    if (refuel_equation_describe((refuel_equation_id)p->running_equation, &info)) {
        more(t, "Formula: %s", info.formula);
        source(t, info.id);
    }
    if (p->method == REFUEL_METHOD_LEDGER && !isnan(p->running_kcal_d))
        step(t, "Running, net of resting = %s - %s x %s / 24 = %s kcal/d", n(t, p->running_gross_kcal_d, 1),
             n(t, p->resting_kcal_d, 1), n(t, p->running_hours_d, 4), n(t, p->running_kcal_d, 1));
}

static void ledger(teller *t)
{
    const refuel_plan_result *p = t->p;
    if (p->total_measured) {
        step(t, "Total, measured: %s kcal/d; living is what resting and running leave: %s kcal/d",
             n(t, p->total_kcal_d, 0), n(t, p->living_kcal_d, 1));
        return;
    }
    double share = 1 - p->running_hours_d / 24;
    step(t, "Living = %s x (%s - 1) x (1 - %s / 24) = %s kcal/d", n(t, p->resting_kcal_d, 1), c(t, p->living_pal),
         n(t, p->running_hours_d, 4), n(t, p->living_kcal_d, 1));
    more(t, "The running hours leave this term: their resting metabolism is in the cost of running already");
    if (refuel_has_reproduction(p))
        step(t, "%s adds %s kcal/d (Institute of Medicine 2005. doi:10.17226/10490)",
             p->life_stage == REFUEL_PREGNANT ? "Pregnancy" : "Lactation", n(t, p->reproduction_kcal_d, 0));
    step(t, "Total = %s + %s + %s%s%s = %s kcal/d", n(t, p->resting_kcal_d, 1), n(t, p->living_kcal_d, 1),
         n(t, p->running_kcal_d, 1), refuel_has_reproduction(p) ? " + " : "",
         refuel_has_reproduction(p) ? n(t, p->reproduction_kcal_d, 0) : "", n(t, p->total_kcal_d, 1));
    step(t, "SD of the total = sqrt((%s x %s x %s)^2 + (%s x %s x 0.15)^2 + (0.10 x %s)^2) = %s kcal/d",
         c(t, p->living_pal), n(t, share, 4), n(t, p->sd_resting_kcal_d, 1), n(t, p->resting_kcal_d, 1), n(t, share, 4),
         n(t, p->running_gross_kcal_d, 1), n(t, p->sd_total_kcal_d, 1));
    more(t,
         "Independent errors of resting energy, of the activity level outside running (0.15) and of running (10 %%)");
}

static void requirement(teller *t)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_info info;
    if (!refuel_equation_describe((refuel_equation_id)p->total_equation, &info)) return;
    const char *activity = refuel_choice_name(refuel_activity_choices, p->activity);
    step(t, "Total by %s%s%s = %s kcal/d, SD %s", info.key, *activity ? ", category " : "", activity,
         n(t, p->total_kcal_d, 1), n(t, p->sd_total_kcal_d, 0));
    more(t, "Formula: %s", info.formula);
    source(t, info.id);
    step(t, "Living = total - resting = %s - %s = %s kcal/d; the category contains all running",
         n(t, p->total_kcal_d, 1), n(t, p->resting_kcal_d, 1), n(t, p->living_kcal_d, 1));
}

static void goal(teller *t)
{
    const refuel_plan_result *p = t->p;
    double z = refuel_normal_quantile((1 + p->level) / 2);
    step(t, "Range of the total = %s +- %s x %s = %s to %s kcal/d (%s %% of persons like this)",
         n(t, p->total_kcal_d, 0), n(t, z, 4), n(t, p->sd_total_kcal_d, 1), n(t, p->total_interval_kcal_d.low, 0),
         n(t, p->total_interval_kcal_d.high, 0), n(t, p->level * 100, 0));
    for (int32_t i = 0; i < p->reason_count; i++)
        for (int32_t k = 0; k < p->check_count; k++)
            if (p->check[k].id == p->reason[i]) more(t, "The goal asked for was changed: %s", p->check[k].message);
    step(t, "Goal = %s kg/week / 0.45359237 x 500 kcal = %s kcal/d", n(t, p->applied_kg_week, 4),
         n(t, p->goal_kcal_d, 1));
    more(t,
         "Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542 (3500 kcal per pound: the first "
         "weeks only)");
    step(t, "Eat = %s + (%s) = %s kcal/d", n(t, p->total_kcal_d, 1), n(t, p->goal_kcal_d, 1),
         n(t, p->intake_kcal_d, 1));
}

static void food(teller *t)
{
    const refuel_plan_result *p = t->p;
    double kg = p->basis_kg;
    step(t, "Carbohydrate for %s minutes of running a day: %s to %s g/kg x %s kg = %s to %s g",
         n(t, p->running_hours_d * 60, 0), n(t, p->carbohydrate_target_g_d.low / kg, 2),
         n(t, p->carbohydrate_target_g_d.high / kg, 2), n(t, kg, 2), n(t, p->carbohydrate_target_g_d.low, 0),
         n(t, p->carbohydrate_target_g_d.high, 0));
    step(t, "Protein %s to %s g/kg x %s kg = %s to %s g; the plan takes %s", n(t, p->protein_target_g_d.low / kg, 2),
         n(t, p->protein_target_g_d.high / kg, 2), n(t, kg, 2), n(t, p->protein_target_g_d.low, 0),
         n(t, p->protein_target_g_d.high, 0), n(t, p->macros.protein_g_d, 0));
    step(t, "Carbohydrate %s g x 4 + protein %s g x 4 + fat %s g x 9 = %s kcal", n(t, p->macros.carbohydrate_g_d, 1),
         n(t, p->macros.protein_g_d, 1), n(t, p->macros.fat_g_d, 1),
         n(t, 4 * (p->macros.carbohydrate_g_d + p->macros.protein_g_d) + 9 * p->macros.fat_g_d, 1));
    static const char *const states[] = {"", "Everything fits: fat takes the rest, up to 35 % of the energy",
                                         "Not everything fits: amounts were cut in the documented order",
                                         "Even the smallest amounts do not fit into this energy"};
    more(t, "%s", states[p->macros.state]);
}

static void check_line(teller *t, const refuel_finding *it)
{
    refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
    if (isnan(it->value)) {
        step(t, "%s: %s: %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict), it->message);
    } else {
        step(t, "%s: %s: %s %s%s%s%s%s; %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict),
             n(t, it->value, 2), info.unit, isnan(it->low) ? "" : ", at least ", isnan(it->low) ? "" : n(t, it->low, 2),
             isnan(it->high) ? "" : ", at most ", isnan(it->high) ? "" : n(t, it->high, 2), it->message);
    }
    const refuel_source *from = refuel_source_find(info.source);
    if (from) more(t, "Source: %s%s%s", from->citation, *from->doi ? ". doi:" : "", from->doi);
}

void refuel_explain(const refuel_plan_result *plan, int eaten, void (*line)(void *context, const char *text),
                    void *context)
{
    teller t = {.p = plan, .line = line, .context = context};
    body(&t);
    resting(&t);
    running(&t);
    if (plan->method != REFUEL_METHOD_LEDGER)
        requirement(&t);
    else if (!isnan(plan->total_kcal_d))
        ledger(&t);
    if (!isnan(plan->total_kcal_d)) {
        goal(&t);
        food(&t);
    }
    if (eaten)
        step(&t, "Eaten %s kcal/d against a total of %s: balance %s kcal/d", n(&t, plan->eaten_kcal_d, 0),
             n(&t, plan->total_kcal_d, 0), n(&t, plan->eaten_kcal_d - plan->total_kcal_d, 0));
    for (int32_t i = 0; i < plan->check_count; i++)
        if (plan->check[i].id > REFUEL_CHECK_GATE_VLCD || plan->check[i].verdict > REFUEL_VERDICT_UNKNOWN)
            check_line(&t, &plan->check[i]);
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (plan->flags & refuel_warning_at(i)->flag) more(&t, "Note: %s", refuel_warning_at(i)->message);
}
