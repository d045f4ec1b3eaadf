/* Carbohydrate for the training, its minimum, and sugar. */
#include <math.h>

#include "core/limits.h"
#include "core/source_keys.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"
#include "diet/fat_kernel.h"
#include "person/person.h"

/* Children and adolescents eat more energy per kg than the band was made for: they have no upper edge. */
refuel_finding rf_check_carbohydrate_training_load(const rf_case *c)
{
    rf_edges band = rf_carbohydrate_edges_g_d(c->carbohydrate_minutes_d, c->basis_kg, c->reference.carbohydrate_g_d);
    double high = c->age_y < RF_ADULT_AGE_Y || c->carbohydrate_assumed ? NAN : band.high;
    refuel_finding it = rf_judge(REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, c->carbohydrate_g_d, band.low, high);
    it.verdict = (int32_t)rf_verdict_by(band.low, it.verdict);
    if (it.verdict == REFUEL_VERDICT_LOW && c->carbohydrate_minutes_d < RF_CARBOHYDRATE_TRAINED_MINUTES_D)
        it.message = "less than a day with little or no training asks for";
    rf_spare(c, &it, NULL);
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    return it;
}

refuel_finding rf_check_carbohydrate_minimum(const rf_case *c)
{
    refuel_finding it =
        rf_judge(REFUEL_CHECK_CARBOHYDRATE_MINIMUM, c->carbohydrate_g_d, c->reference.carbohydrate_g_d, NAN);
    it.verdict = (int32_t)rf_verdict_by(c->reference.carbohydrate_g_d, it.verdict);
    return it;
}

/* Free sugar holds the added one. What is taken in exercise is fuel for it, and is left out. */
refuel_finding rf_check_sugar_added(const rf_case *c)
{
    double added_g_d = rf_case_eats(c, REFUEL_NUTRIENT_ADDED_SUGAR),
           free_g_d = rf_case_eats(c, REFUEL_NUTRIENT_FREE_SUGAR);
    double sugar_g_d = rf_given_or(free_g_d, added_g_d),
           exercise_g_d = rf_given_or(rf_case_eats(c, REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE), 0);
    if (isnan(sugar_g_d)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double high = RF_SUGAR_SHARE * c->intake_kcal_d / RF_KCAL_PER_G_CARBOHYDRATE;
    refuel_finding it = rf_judge(REFUEL_CHECK_SUGAR_ADDED, fmax(0, sugar_g_d - exercise_g_d), NAN, high);
    if (isnan(high)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (isnan(free_g_d)) it.source = RF_SOURCE_DGA_2025;
    rf_spare(c, &it, RF_SPARED);
    return it;
}
