#include "plan/plan_food.h"

#include <math.h>

#include "core/warning.h"
#include "diet/balance.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "diet/protein.h"
#include "diet/protein_kernel.h"
#include "diet/rate.h"
#include "diet/split_kernel.h"
#include "person/person.h"

static refuel_range times(rf_edges band, double factor)
{
    return (refuel_range){band.low * factor, band.high * factor};
}

/* Eats enough for the floors, and for the least of a split where there is one: fmax passes over a NaN. That least never
   grows on the way to maintenance, so that the goal which is found passes when it is tried. */
static double mildest(const rf_case *c, double minimum_kcal_d)
{
    return rf_mildest_goal_kg_week(c->applied_kg_week, c->total_kcal_d, fmax(rf_case_floor_kcal_d(c), minimum_kcal_d),
                                   c->weight_kg);
}

/* Without a running volume the targets are those of a day of rest; the checks then stay unknown. Without a reference that of
   adults stands in. */
static double carbohydrate_reference_of(const rf_case *c)
{
    double reference_g_d = c->reference.carbohydrate_g_d;
    return isnan(reference_g_d) ? RF_LEAST_CARBOHYDRATE_G_D : reference_g_d;
}

static rf_edges carbohydrate_of(const rf_case *c)
{
    double minutes_d = isnan(c->carbohydrate_minutes_d) ? 0 : c->carbohydrate_minutes_d;
    return rf_carbohydrate_edges_g_d(minutes_d, c->basis_kg, carbohydrate_reference_of(c));
}

refuel_split_input rf_plan_split_input(const rf_case *c, double intake_kcal_d)
{
    int deficit = rf_case_deficit(c, intake_kcal_d);
    double kg = c->basis_kg, reference_g_kg = c->reference.protein_g_kg;
    rf_edges carbohydrate = carbohydrate_of(c), protein = rf_case_protein_target_g_kg(c, deficit);
    double least_g_kg = rf_case_protein_least_g_kg(c, c->running_h_week, deficit);
    return (refuel_split_input){.energy_kcal_d = intake_kcal_d,
                                .basis_kg = kg,
                                .carbohydrate_g_d = rf_carbohydrate_wanted_g_d(carbohydrate),
                                .carbohydrate_low_g_d = carbohydrate.low,
                                .carbohydrate_high_g_d = c->age_y < RF_ADULT_AGE_Y ? INFINITY : carbohydrate.high,
                                .carbohydrate_reference_g_d = carbohydrate_reference_of(c),
                                .protein_g_d = kg * rf_protein_wanted_g_kg(protein, deficit),
                                .protein_low_g_d = kg * least_g_kg,
                                .protein_reference_g_d = kg * fmax(0, reference_g_kg),
                                .essential_fat_g_d = c->reference.essential_fat_g_d,
                                .fat_least_share = rf_fat_least_share(c->age_y)};
}

int rf_plan_no_goal_helps(const rf_case *c, const refuel_split *split)
{
    if (split->state != REFUEL_SPLIT_INFEASIBLE) return 0;
    refuel_split_input kept = rf_plan_split_input(c, c->total_kcal_d);
    return c->applied_kg_week >= 0 || refuel_split_energy(&kept).state == REFUEL_SPLIT_INFEASIBLE;
}

double rf_plan_goal_that_fits(const rf_case *c, double mildest_kg_week, double safe_kg_week)
{
    refuel_split_input safe = rf_plan_split_input(c, c->total_kcal_d + rf_static_kcal_d(safe_kg_week));
    int fits = refuel_split_energy(&safe).state != REFUEL_SPLIT_INFEASIBLE;
    return fits ? fmin(safe_kg_week, mildest_kg_week) : mildest_kg_week;
}

/* The split of a known intake. Ranges hold what is planned: energy that is left may raise protein and fat above what
   was aimed at, and in the young carbohydrate above the range of adults. */
static void put_split(const rf_case *c, double intake_kcal_d, rf_plan_food *food)
{
    refuel_split_input in = rf_plan_split_input(c, intake_kcal_d);
    rf_edges fat = rf_fat_band_g_d(in.fat_least_share, intake_kcal_d, c->basis_kg, in.essential_fat_g_d);
    refuel_split got = refuel_split_energy(&in);
    food->fat_target_g_d = (refuel_range){fat.low, fmax(fat.high, got.fat_g_d)};
    food->protein_target_g_d.high = fmax(food->protein_target_g_d.high, got.protein_g_d);
    if (c->age_y < RF_ADULT_AGE_Y)
        food->carbohydrate_target_g_d.high = fmax(food->carbohydrate_target_g_d.high, got.carbohydrate_g_d);
    food->macros = got;
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
        food.carbohydrate_target_g_d = times(carbohydrate_of(c), 1);
        food.protein_target_g_d = times(rf_case_protein_target_g_kg(c, rf_case_deficit(c, intake_kcal_d)), c->basis_kg);
    }
    if (fed && known) put_split(c, intake_kcal_d, &food);
    food.mildest_kg_week = mildest(c, food.macros.minimum_kcal_d);
    return food;
}
