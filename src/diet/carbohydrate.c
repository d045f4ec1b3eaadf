/* Carbohydrate for the training, and its minimum. */
#include <math.h>

#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"

refuel_finding rf_check_carbohydrate_training_load(const rf_case *c)
{
    rf_edges band = rf_carbohydrate_band_g_kg(c->carbohydrate_minutes_d);
    refuel_finding it = rf_judge(REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, c->carbohydrate_g_d, band.low * c->basis_kg,
                                 band.high * c->basis_kg);
    if (isnan(band.low)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    return it;
}

refuel_finding rf_check_carbohydrate_minimum(const rf_case *c)
{
    refuel_finding it =
        rf_judge(REFUEL_CHECK_CARBOHYDRATE_MINIMUM, c->carbohydrate_g_d, c->reference.carbohydrate_g_d, NAN);
    if (isnan(c->reference.carbohydrate_g_d)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}
