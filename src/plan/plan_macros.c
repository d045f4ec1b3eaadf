/* Targets of carbohydrate, protein and fat, the split of the intake, and the checks. */
#include <math.h>

#include "core/numeric.h"
#include "core/warning.h"
#include "energy/ledger.h"
#include "plan/steps.h"

#define FOOD_FROM_AGE_Y 10.0 /* targets in g/kg are of adults and adolescents who train */

/* The running volume is known where it was given. */
static double hours_week(const rf_planning *p)
{
    if (!rf_was_given(p, REFUEL_INPUT_DISTANCE)) return NAN;
    return p->run.walking ? 0 : p->run.hours_d * 7;
}

/* Minutes of running count whole, minutes of walking half. */
static double weighted_minutes_d(const rf_planning *p)
{
    if (!rf_was_given(p, REFUEL_INPUT_DISTANCE) || p->request.age_y < FOOD_FROM_AGE_Y) return NAN;
    return p->run.hours_d * 60 * (p->run.walking ? 0.5 : 1);
}

/* Running energy is net of resting; with other methods than the ledger the total contains it, and it is still known
   from the running volume. */
static double exercise_net_kcal_d(const rf_planning *p)
{
    if (!rf_was_given(p, REFUEL_INPUT_DISTANCE) || p->request.age_y < FOOD_FROM_AGE_Y) return NAN;
    return rf_running_net_kcal_d(p->run.gross_kcal_d, p->result.resting_kcal_d, p->run.hours_d);
}

rf_case rf_plan_case(const rf_planning *p)
{
    const refuel_plan_result *out = &p->result;
    return (rf_case){
        .sex = out->sex,
        .life_stage = out->life_stage,
        .age_y = out->age_y,
        .weight_kg = out->weight_kg,
        .bmi = out->bmi_kg_m2,
        .basis_kg = rf_basis_kg(out->weight_kg, out->height_cm),
        .fat_free_mass_kg = out->fat_free_mass_kg,
        .reference = rf_reference_intakes(out->sex, out->life_stage, out->age_y),
        .resting_kcal_d = out->resting_kcal_d,
        .total_kcal_d = out->total_kcal_d,
        .exercise_net_kcal_d = exercise_net_kcal_d(p),
        .running_h_week = hours_week(p),
        .carbohydrate_minutes_d = weighted_minutes_d(p),
        .requested_kg_week = out->requested_kg_week,
        .applied_kg_week = out->applied_kg_week,
        .requested_intake_kcal_d = out->intake_kcal_d,
    };
}

static refuel_range times(rf_edges band, double factor)
{
    return (refuel_range){band.low * factor, band.high * factor};
}

/* The floors, and the least energy of a split where there is one. */
static void set_mildest_goal(refuel_plan_result *out, const rf_case *c)
{
    double need_kcal_d =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    need_kcal_d = fmax(need_kcal_d, out->macros.minimum_kcal_d); /* fmax passes over a NaN */
    out->mildest_kg_week =
        refuel_mildest_goal_kg_week(out->applied_kg_week, out->total_kcal_d, need_kcal_d, out->weight_kg);
}

void rf_plan_macros(rf_planning *p)
{
    refuel_plan_result *out = &p->result;
    rf_case c = rf_plan_case(p);
    int deficit = out->applied_kg_week < 0;
    out->training_minutes_d = c.carbohydrate_minutes_d;
    /* Without a running volume the targets are those of a day of rest; the checks then stay unknown. */
    double minutes_d = isnan(c.carbohydrate_minutes_d) ? 0 : c.carbohydrate_minutes_d;
    rf_edges carbohydrate = rf_carbohydrate_band_g_kg(minutes_d);
    rf_edges protein = rf_protein_target_g_kg(c.running_h_week, deficit, c.age_y, c.reference.protein_g_kg);
    out->basis_kg = c.basis_kg;
    rf_warn_if(&out->warnings, REFUEL_WARNING_BASIS_ADJUSTED, c.basis_kg != out->weight_kg);
    out->carbohydrate_target_g_d = times(carbohydrate, c.basis_kg);
    out->protein_target_g_d = times(protein, c.basis_kg);
    out->fat_target_g_d = (refuel_range){NAN, NAN};
    out->macros = (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    set_mildest_goal(out, &c);
    out->fibre_g_d = rf_fibre_target_g_d(out->intake_kcal_d, c.reference.fibre_g_d);
    if (out->age_y < FOOD_FROM_AGE_Y) {
        out->carbohydrate_target_g_d = out->protein_target_g_d = (refuel_range){NAN, NAN};
        rf_warn_if(&out->warnings, REFUEL_WARNING_NO_FOOD_TARGETS, !isnan(out->intake_kcal_d));
        return;
    }
    if (isnan(out->intake_kcal_d)) return;
    rf_edges fat = rf_fat_band_g_d(out->intake_kcal_d, c.basis_kg, c.reference.essential_fat_g_d);
    out->fat_target_g_d = times(fat, 1);
    refuel_split_input in = {.energy_kcal_d = out->intake_kcal_d,
                             .basis_kg = c.basis_kg,
                             .carbohydrate_g_kg = (carbohydrate.low + carbohydrate.high) / 2,
                             .carbohydrate_low_g_kg = carbohydrate.low,
                             .protein_g_kg = deficit ? protein.low : (protein.low + protein.high) / 2,
                             .essential_fat_g_d = c.reference.essential_fat_g_d,
                             .deficit = deficit};
    out->macros = refuel_split_energy(&in);
    set_mildest_goal(out, &c);
}

static void judge_planned(rf_case *c, const refuel_plan_result *out)
{
    c->intake_kcal_d = out->intake_kcal_d;
    c->carbohydrate_g_d = out->macros.carbohydrate_g_d;
    c->protein_g_d = out->macros.protein_g_d;
    c->fat_g_d = out->macros.fat_g_d;
    c->fibre_g_d = out->fibre_g_d;
    c->weight_change_kg_week = out->applied_kg_week;
}

static void judge_eaten(rf_case *c, const refuel_plan_result *out)
{
    c->eaten = 1;
    c->intake_kcal_d = out->eaten_kcal_d;
    c->carbohydrate_g_d = out->eaten_carbohydrate_g_d;
    c->protein_g_d = out->eaten_protein_g_d;
    c->fat_g_d = out->eaten_fat_g_d;
    c->fibre_g_d = out->eaten_fibre_g_d;
    c->days_too_few = out->eaten_days < 3;
    c->weight_change_kg_week = rf_goal_of_kcal(out->eaten_kcal_d - out->total_kcal_d);
}

void rf_plan_checks(rf_planning *p, int eaten)
{
    refuel_plan_result *out = &p->result;
    rf_case c = rf_plan_case(p);
    c.requested_intake_kcal_d = out->total_kcal_d + rf_kcal_of_goal(out->requested_kg_week);
    c.split = out->macros;
    c.level_ratio = rf_normal_quantile((1 + out->level) / 2) / rf_normal_quantile(0.9);
    if (eaten)
        judge_eaten(&c, out);
    else
        judge_planned(&c, out);
    out->check_count = rf_run_checks(&c, out->check);
    out->overall = (int32_t)rf_overall(out->check, out->check_count);
}
