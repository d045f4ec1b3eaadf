/* Carbohydrate for the training, its minimum, and fibre. */
#include <math.h>

#include "diet/case.h"

/* The four published ranges (Burke 2011, ACSM 2016) at the ends; where they stand, and the straight lines between
   them, are refuel's own. */
static const struct {
    double minutes_d, low_g_kg, high_g_kg;
} nodes[] = {{0, 3, 5}, {60, 5, 7}, {120, 6, 10}, {180, 6, 10}, {270, 8, 12}};
#define NODES (sizeof nodes / sizeof *nodes)

rf_edges rf_carbohydrate_band_g_kg(double minutes_d)
{
    rf_edges band = {nodes[NODES - 1].low_g_kg, nodes[NODES - 1].high_g_kg};
    for (size_t i = NODES - 1; i > 0; i--) {
        double share = (minutes_d - nodes[i - 1].minutes_d) / (nodes[i].minutes_d - nodes[i - 1].minutes_d);
        if (share > 1) break;
        band.low = nodes[i - 1].low_g_kg + share * (nodes[i].low_g_kg - nodes[i - 1].low_g_kg);
        band.high = nodes[i - 1].high_g_kg + share * (nodes[i].high_g_kg - nodes[i - 1].high_g_kg);
    }
    return minutes_d >= 0 ? band : (rf_edges){NAN, NAN};
}

double rf_basis_kg(double weight_kg, double height_cm)
{
    double at_bmi_25_kg = 25 * (height_cm / 100) * (height_cm / 100);
    return refuel_bmi(weight_kg, height_cm) < 30 ? weight_kg : at_bmi_25_kg + 0.25 * (weight_kg - at_bmi_25_kg);
}

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

double rf_fibre_target_g_d(double energy_kcal_d, double reference_g_d)
{
    double by_energy_g_d = 14 * energy_kcal_d / 1000;
    return isnan(reference_g_d) ? NAN : fmin(reference_g_d, by_energy_g_d);
}

/* Planned fibre is the target itself, so only what is eaten is judged. */
refuel_finding rf_check_fibre(const rf_case *c)
{
    if (!c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double low = rf_fibre_target_g_d(c->intake_kcal_d, c->reference.fibre_g_d);
    refuel_finding it = rf_judge(REFUEL_CHECK_FIBRE, c->fibre_g_d, low, NAN);
    if (isnan(low)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}
