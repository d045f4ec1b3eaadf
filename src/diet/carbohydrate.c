/* Carbohydrate for the training, and its minimum. */
#include <math.h>

#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"
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
