#include "plan/plan_food.h"

#include <math.h>

#include "core/warning.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "diet/protein_kernel.h"
#include "diet/rate.h"

static refuel_range times(rf_edges band, double factor)
{
    return (refuel_range){band.low * factor, band.high * factor};
}

/* Eats enough for the floors, and for the least of a split where there is one: fmax passes over a NaN. */
static double mildest(const rf_case *c, double minimum_kcal_d)
{
    return rf_mildest_goal_kg_week(c->applied_kg_week, c->total_kcal_d, fmax(rf_case_floor_kcal_d(c), minimum_kcal_d),
                                   c->weight_kg);
}

/* Without a running volume the targets are those of a day of rest; the checks then stay unknown. */
static rf_edges carbohydrate_of(const rf_case *c)
{
    return rf_carbohydrate_band_g_kg(isnan(c->carbohydrate_minutes_d) ? 0 : c->carbohydrate_minutes_d);
}

static rf_edges protein_of(const rf_case *c)
{
    return rf_protein_target_g_kg(c->running_h_week, c->applied_kg_week < 0, c->age_y, c->reference.protein_g_kg);
}

refuel_split_input rf_plan_split_input(const rf_case *c, double intake_kcal_d)
{
    int deficit = c->applied_kg_week < 0;
    rf_edges carbohydrate = carbohydrate_of(c), protein = protein_of(c);
    return (refuel_split_input){.energy_kcal_d = intake_kcal_d,
                                .basis_kg = c->basis_kg,
                                .carbohydrate_g_kg = (carbohydrate.low + carbohydrate.high) / 2,
                                .carbohydrate_low_g_kg = carbohydrate.low,
                                .protein_g_kg = deficit ? protein.low : (protein.low + protein.high) / 2,
                                .essential_fat_g_d = c->reference.essential_fat_g_d,
                                .deficit = deficit};
}

rf_plan_food rf_plan_food_of(const rf_case *c, double intake_kcal_d)
{
    static const refuel_range unknown = {NAN, NAN};
    int fed = c->age_y >= RF_FOOD_FROM_AGE_Y, known = !isnan(intake_kcal_d);
    rf_plan_food food = {.macros = {NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0},
                         .carbohydrate_target_g_d = unknown,
                         .protein_target_g_d = unknown,
                         .fat_target_g_d = unknown,
                         .fibre_g_d = rf_fibre_target_g_d(intake_kcal_d, c->reference.fibre_g_d)};
    rf_warn_if(&food.warnings, REFUEL_WARNING_BASIS_ADJUSTED, c->basis_kg != c->weight_kg);
    rf_warn_if(&food.warnings, REFUEL_WARNING_NO_FOOD_TARGETS, !fed && known);
    if (fed) {
        food.carbohydrate_target_g_d = times(carbohydrate_of(c), c->basis_kg);
        food.protein_target_g_d = times(protein_of(c), c->basis_kg);
    }
    if (fed && known) {
        refuel_split_input in = rf_plan_split_input(c, intake_kcal_d);
        food.fat_target_g_d = times(rf_fat_band_g_d(intake_kcal_d, c->basis_kg, in.essential_fat_g_d), 1);
        food.macros = refuel_split_energy(&in);
    }
    food.mildest_kg_week = mildest(c, food.macros.minimum_kcal_d);
    return food;
}
