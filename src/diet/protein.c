/* Protein per day. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/protein_kernel.h"

/* Which paper the lower edge of ok comes from. */
static const char *edge_source(const rf_case *c, double edge_g_kg, int deficit)
{
    if (edge_g_kg == c->reference.protein_g_kg) return RF_SOURCE_IOM_2002;
    if (deficit) return RF_SOURCE_HECTOR_2018;
    int older = c->age_y >= RF_PROTEIN_OLDER_AGE_Y, untrained = c->running_h_week < RF_PROTEIN_TRAINED_H_WEEK;
    if (untrained) return older ? RF_SOURCE_PROTAGE_2013 : RF_SOURCE_REFUEL; /* 1.0 g/kg is refuel's own */
    return RF_SOURCE_ACSM_2016;
}

refuel_finding rf_check_protein_daily(const rf_case *c)
{
    int deficit = c->applied_kg_week < 0;
    double reference = c->reference.protein_g_kg, basis_kg = c->basis_kg;
    /* Without a running volume the edge lies between that of no running and that of much: between the two, unknown. */
    double least = rf_protein_least_g_kg(0, deficit, c->age_y, reference);
    double most = rf_protein_least_g_kg(RF_PROTEIN_MUCH_H_WEEK, deficit, c->age_y, reference);
    double edge =
        isnan(c->running_h_week) ? most : rf_protein_least_g_kg(c->running_h_week, deficit, c->age_y, reference);
    refuel_finding it =
        rf_judge(REFUEL_CHECK_PROTEIN_DAILY, c->protein_g_d, edge * basis_kg, RF_PROTEIN_HIGH_G_KG * basis_kg);
    it.source = edge_source(c, edge, deficit);
    if (isnan(reference)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_LOW && isnan(c->running_h_week) && !rf_below(c->protein_g_d, least * basis_kg))
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (rf_below(c->protein_g_d, reference * basis_kg)) {
        it.verdict = REFUEL_VERDICT_RISK;
        it.source = RF_SOURCE_IOM_2002;
    }
    if (it.verdict == REFUEL_VERDICT_HIGH) {
        it.action = REFUEL_ACTION_INFORM;
        it.source = RF_SOURCE_REFUEL; /* 2.5 g/kg likewise */
    }
    return it;
}
