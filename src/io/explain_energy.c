/* Body, resting energy, running and the total of a day, step by step. */
#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <refuel/selection.h>
#include <refuel/running.h>
#include <stdio.h>
#include <string.h>

#include "core/source_keys.h"
#include "energy/resting.h"
#include "io/teller.h"
#include "plan/input.h"

static void body(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    rf_tell(t, "Body mass index = %s kg / (%s m)^2 = %s kg/m2", rf_fixed(t, p->weight_kg, 3),
            rf_fixed(t, p->height_cm / 100, 4), rf_fixed(t, p->bmi_kg_m2, 2));
    if (p->fat_free_mass_source == REFUEL_EQ_MEASURED) {
        rf_tell(t, "Fat-free mass, measured: %s kg (%s %% body fat)", rf_fixed(t, p->fat_free_mass_kg, 2),
                rf_fixed(t, p->body_fat_pct, 1));
        return;
    }
    refuel_equation_info info;
    refuel_equation_describe((refuel_equation_id)p->fat_free_mass_source, &info);
    rf_tell(t, "Body fat by %s = %s %%; fat-free mass = %s x (1 - %s/100) = %s kg", info.key,
            rf_fixed(t, p->body_fat_pct, 2), rf_fixed(t, p->weight_kg, 3), rf_fixed(t, p->body_fat_pct, 2),
            rf_fixed(t, p->fat_free_mass_kg, 2));
    rf_tell_more(t, "Formula: %s", info.formula);
    int female = p->sex == REFUEL_FEMALE, cun_bae = p->fat_free_mass_source == REFUEL_EQ_CUN_BAE_2012;
    if (p->fat_free_mass_source != REFUEL_EQ_US_NAVY_1984)
        rf_tell_more(t, "Here: A = %s, BMI = %s, a %s: %s = %d", rf_fixed(t, p->age_y, 2), rf_fixed(t, p->bmi_kg_m2, 4),
                     female ? "woman or girl" : "man or boy", cun_bae ? "F" : "S", cun_bae ? female : !female);
    rf_tell_source(t, info.id);
}

/* Appends " + 10 x 63.5" where the coefficient is not 0. */
static void term(rf_teller *t, char *sum, double coefficient, const char *value)
{
    if (coefficient == 0) return;
    size_t used = strlen(sum);
    snprintf(sum + used, RF_TELLER_LINE - used, " %s %s x %s", coefficient < 0 ? "-" : "+",
             rf_exact(t, fabs(coefficient)), value);
}

static void linear(rf_teller *t, const rf_resting_row *row, const rf_resting_piece *piece)
{
    static const char *const units[] = {"kcal", "kJ", "MJ"};
    static const char *const to_kcal[] = {"", " / 4.184", " x 1000 / 4.184"};
    const refuel_plan_result *p = t->p;
    char sum[RF_TELLER_LINE], weight[64];
    snprintf(sum, sizeof sum, "%s", rf_exact(t, piece->constant));
    if (piece->exponent != 0)
        snprintf(weight, sizeof weight, "%s^%s", rf_fixed(t, p->weight_kg, 3), rf_exact(t, piece->exponent));
    else
        snprintf(weight, sizeof weight, "%s", rf_fixed(t, p->weight_kg, 3));
    term(t, sum, piece->per_kg, weight);
    term(t, sum, piece->per_height,
         row->height == RF_HEIGHT_M ? rf_fixed(t, p->height_cm / 100, 4) : rf_fixed(t, p->height_cm, 2));
    term(t, sum, piece->per_year, rf_fixed(t, p->age_y, 2));
    term(t, sum, piece->per_ffm_kg, rf_fixed(t, p->fat_free_mass_kg, 2));
    term(t, sum, piece->per_fm_kg, rf_fixed(t, p->weight_kg - p->fat_free_mass_kg, 2));
    rf_tell(t, "Resting = (%s) %s%s = %s kcal/d", sum, units[row->energy], to_kcal[row->energy],
            rf_fixed(t, p->resting_kcal_d, 1));
}

static void resting(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (p->resting_equation == REFUEL_EQ_MEASURED) {
        rf_tell(t, "Resting energy, measured: %s kcal/d, +- %s (1 SD, 6 %%)", rf_fixed(t, p->resting_kcal_d, 0),
                rf_fixed(t, p->sd_resting_kcal_d, 0));
        return;
    }
    const rf_resting_row *row = rf_resting_row_of((refuel_equation_id)p->resting_equation);
    const rf_resting_piece *piece = rf_resting_piece_for(row, p->sex, p->age_y, p->bmi_kg_m2);
    linear(t, row, piece);
    rf_tell_more(t, "Equation: %s, because: %s. W kg, H cm or m, A years", row->info.key,
                 refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
    rf_tell_more(t, "Formula: %s", row->info.formula);
    rf_tell_source(t, row->info.id);
    rf_tell_more(t, "One standard deviation between persons: %s kcal/d (%s %%)", rf_fixed(t, p->sd_resting_kcal_d, 1),
                 rf_fixed(t, p->sd_resting_kcal_d / p->resting_kcal_d * 100, 1));
}

/* One kilocalorie per kg and km; a climb changes it as it changes the power at the speed that the hours stand on. */
static void per_km_default(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double v = 10 / 3.6;
    if (p->grade > 0)
        rf_tell(t, "Power at 10 km/h by re3-2025: up %s, down %s, level %s W/kg",
                rf_fixed(t, refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, v, p->grade), 3),
                rf_fixed(t, refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, v, -p->grade), 3),
                rf_fixed(t, refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, v, 0), 3));
    rf_tell(t, "Pace not given: 1.00 kcal/kg/km%s%s%s = %s kcal/kg/km",
            p->grade > 0 ? " x mean of up and down / level" : "", p->terrain_factor != 1 ? " x terrain " : "",
            p->terrain_factor != 1 ? rf_exact(t, p->terrain_factor) : "", rf_fixed(t, p->running_cost_kcal_kg_km, 4));
}

/* From speed to cost per kilometre: the power, up and down where there is a climb, and the terrain. */
static void power(rf_teller *t, double speed_km_h)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_id eq = (refuel_equation_id)p->cost_equation;
    double v = speed_km_h / 3.6;
    if (p->grade > 0)
        rf_tell(t, "Grade = 2 x climb / distance = %s %%, half of the way up, half down",
                rf_fixed(t, p->grade * 100, 2));
    if (eq == REFUEL_EQ_PER_KM_DEFAULT) {
        per_km_default(t);
        return;
    }
    double up = refuel_running_power_w_kg(eq, v, p->grade), down = refuel_running_power_w_kg(eq, v, -p->grade);
    if (eq == REFUEL_EQ_RE3_2025 && !(p->grade > 0))
        rf_tell(t, "Power at v = %s m/s: 4.43 + 1.51 x %s + 0.37 x %s^2 = %s W/kg", rf_fixed(t, v, 4),
                rf_fixed(t, v, 4), rf_fixed(t, v, 4), rf_fixed(t, up, 3));
    else if (p->grade > 0)
        rf_tell(t, "Power at v = %s m/s: up %s, down %s, mean %s W/kg", rf_fixed(t, v, 4), rf_fixed(t, up, 3),
                rf_fixed(t, down, 3), rf_fixed(t, (up + down) / 2, 3));
    else
        rf_tell(t, "Power at v = %s m/s: %s W/kg", rf_fixed(t, v, 4), rf_fixed(t, up, 3));
    rf_tell(t, "Cost per km = %s W/kg x 3600 / %s km/h / 4184%s%s = %s kcal/kg/km", rf_fixed(t, (up + down) / 2, 3),
            rf_fixed(t, speed_km_h, 3), p->terrain_factor != 1 ? " x terrain " : "",
            p->terrain_factor != 1 ? rf_exact(t, p->terrain_factor) : "", rf_fixed(t, p->running_cost_kcal_kg_km, 4));
}

static void running(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (isnan(p->distance_km_week)) {
        rf_tell(t, "Running: no volume was given; it counts as 0");
        return;
    }
    if (p->distance_km_week == 0) {
        rf_tell(t, "Running: 0 km a week");
        return;
    }
    double km_d = p->distance_km_week / 7;
    rf_tell(t, "Running time = %s km / 7 / %s km/h = %s h a day", rf_fixed(t, p->distance_km_week, 2),
            rf_fixed(t, km_d / p->running_hours_d, 3), rf_fixed(t, p->running_hours_d, 4));
    power(t, km_d / p->running_hours_d);
    rf_tell(t, "Gross cost = %s kcal/kg/km x %s kg x %s km/d = %s kcal/d", rf_fixed(t, p->running_cost_kcal_kg_km, 4),
            rf_fixed(t, p->weight_kg, 3), rf_fixed(t, km_d, 3), rf_fixed(t, p->running_gross_kcal_d, 1));
    refuel_equation_info info;
    if (refuel_equation_describe((refuel_equation_id)p->cost_equation, &info)) {
        rf_tell_more(t, "Formula: %s", info.formula);
        rf_tell_source(t, info.id);
    }
    if (p->method == REFUEL_METHOD_LEDGER && !isnan(p->running_kcal_d))
        rf_tell(t, "Running, net of resting = %s - %s x %s / 24 = %s kcal/d", rf_fixed(t, p->running_gross_kcal_d, 1),
                rf_fixed(t, p->resting_kcal_d, 1), rf_fixed(t, p->running_hours_d, 4),
                rf_fixed(t, p->running_kcal_d, 1));
}

static void ledger(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (p->total_equation == REFUEL_EQ_MEASURED) {
        rf_tell(t, "Total, measured: %s kcal/d; living is what resting and running leave: %s kcal/d",
                rf_fixed(t, p->total_kcal_d, 0), rf_fixed(t, p->living_kcal_d, 1));
        return;
    }
    double share = 1 - p->running_hours_d / 24;
    rf_tell(t, "Living = %s x (%s - 1) x (1 - %s / 24) = %s kcal/d", rf_fixed(t, p->resting_kcal_d, 1),
            rf_exact(t, p->living_pal), rf_fixed(t, p->running_hours_d, 4), rf_fixed(t, p->living_kcal_d, 1));
    rf_tell_more(t, "The running hours leave this term: their resting metabolism is in the cost of running already");
    if (!isnan(p->reproduction_kcal_d))
        rf_tell(t, "%s adds %s kcal/d", p->life_stage == REFUEL_PREGNANT ? "Pregnancy" : "Lactation",
                rf_fixed(t, p->reproduction_kcal_d, 0));
    if (!isnan(p->reproduction_kcal_d)) rf_tell_paper(t, RF_SOURCE_IOM_2002, "");
    rf_tell(
        t, "Total = %s + %s + %s%s%s = %s kcal/d", rf_fixed(t, p->resting_kcal_d, 1), rf_fixed(t, p->living_kcal_d, 1),
        rf_fixed(t, p->running_kcal_d, 1), !isnan(p->reproduction_kcal_d) ? " + " : "",
        !isnan(p->reproduction_kcal_d) ? rf_fixed(t, p->reproduction_kcal_d, 0) : "", rf_fixed(t, p->total_kcal_d, 1));
    rf_tell(t, "SD of the total = sqrt((%s x %s x %s)^2 + (%s x %s x 0.15)^2 + (0.10 x %s)^2) = %s kcal/d",
            rf_exact(t, p->living_pal), rf_fixed(t, share, 4), rf_fixed(t, p->sd_resting_kcal_d, 1),
            rf_fixed(t, p->resting_kcal_d, 1), rf_fixed(t, share, 4), rf_fixed(t, p->running_gross_kcal_d, 1),
            rf_fixed(t, p->sd_total_kcal_d, 1));
    rf_tell_more(
        t, "Independent errors of resting energy, of the activity level outside running (0.15) and of running (10 %%)");
}

/* The coefficients of this sex, age and category, with the numbers put in. */
static void requirement_terms(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_requirement_terms *x = &p->total_terms;
    if (x->on_resting) {
        rf_tell_more(t, "= %s x %s + %s", rf_exact(t, x->factor), rf_fixed(t, p->resting_kcal_d, 1),
                     rf_exact(t, x->additions_kcal_d));
        rf_tell_more(t, "SD = sqrt((%s x %s)^2 + (0.15 x %s x %s)^2): of resting energy, and within the category",
                     rf_exact(t, x->factor), rf_fixed(t, p->sd_resting_kcal_d, 1), rf_exact(t, x->factor),
                     rf_fixed(t, p->resting_kcal_d, 1));
        return;
    }
    const char *height = rf_fixed(t, x->height_in_m ? p->height_cm / 100 : p->height_cm, x->height_in_m ? 4 : 2);
    rf_tell_more(t, "= %s + (%s) x %s + %s x (%s x %s + %s x %s) + %s + %s", rf_exact(t, x->constant_kcal_d),
                 rf_exact(t, x->per_year), rf_fixed(t, p->age_y, 2), rf_exact(t, x->factor), rf_exact(t, x->per_height),
                 height, rf_exact(t, x->per_kg), rf_fixed(t, p->weight_kg, 3), rf_exact(t, x->week_kcal_d),
                 rf_exact(t, x->additions_kcal_d));
    rf_tell_more(t,
                 "constant + per year x age + activity x (per %s x height + per kg x weight) + week of pregnancy + "
                 "growth, tissue and milk",
                 x->height_in_m ? "m" : "cm");
}

static void requirement(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_info info;
    if (!refuel_equation_describe((refuel_equation_id)p->total_equation, &info)) return;
    const char *activity = rf_choice_name(rf_activity_choices, p->activity);
    rf_tell(t, "Total by %s%s%s = %s kcal/d, SD %s", info.key, *activity ? ", category " : "", activity,
            rf_fixed(t, p->total_kcal_d, 1), rf_fixed(t, p->sd_total_kcal_d, 0));
    requirement_terms(t);
    rf_tell_source(t, info.id);
    rf_tell(t, "Living = total - resting = %s - %s = %s kcal/d; the category contains all running",
            rf_fixed(t, p->total_kcal_d, 1), rf_fixed(t, p->resting_kcal_d, 1), rf_fixed(t, p->living_kcal_d, 1));
}

void rf_explain_energy(rf_teller *t)
{
    body(t);
    resting(t);
    running(t);
    if (t->p->method != REFUEL_METHOD_LEDGER)
        requirement(t);
    else if (!isnan(t->p->total_kcal_d))
        ledger(t);
}
