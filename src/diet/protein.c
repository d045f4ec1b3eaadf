#include "diet/protein.h"

#include <math.h>

#include "core/source_keys.h"
#include "diet/balance.h"
#include "diet/health.h"
#include "diet/protein_kernel.h"

int rf_case_takes_glp1(const rf_case *c)
{
    return rf_health_word(c->health, REFUEL_HEALTH_GLP1) == REFUEL_YES;
}

rf_edges rf_case_protein_target_g_kg(const rf_case *c, int deficit)
{
    rf_edges target = rf_protein_target_g_kg(c->running_h_week, deficit, c->age_y, c->reference.protein_g_kg);
    return rf_case_takes_glp1(c) ? rf_protein_beside_glp1_g_kg(target) : target;
}

double rf_case_protein_least_g_kg(const rf_case *c, double running_h_week, int deficit)
{
    double least = rf_protein_least_g_kg(running_h_week, deficit, c->age_y, c->reference.protein_g_kg);
    return rf_case_takes_glp1(c) ? fmax(least, RF_PROTEIN_GLP1_G_KG) : least;
}

/* Which paper the lower edge of ok comes from. */
static const char *edge_source(const rf_case *c, double edge_g_kg, int deficit)
{
    if (edge_g_kg == c->reference.protein_g_kg) return RF_SOURCE_IOM_2002;
    if (edge_g_kg == RF_PROTEIN_GLP1_G_KG && rf_case_takes_glp1(c)) return RF_SOURCE_REFUEL;
    if (deficit) return RF_SOURCE_HECTOR_2018;
    if (edge_g_kg == RF_PROTEIN_LOW_G_KG) return RF_SOURCE_REFUEL; /* 1.0 g/kg is refuel's own */
    int trained = isnan(c->running_h_week) || rf_protein_share(c->running_h_week, RF_PROTEIN_TRAINED_H_WEEK) >= 1;
    int older = c->age_y >= RF_PROTEIN_OLDER_AGE_Y && edge_g_kg == RF_PROTEIN_OLDER_G_KG;
    return older && !trained ? RF_SOURCE_PROTAGE_2013 : RF_SOURCE_ACSM_2016;
}

refuel_finding rf_check_protein_daily(const rf_case *c)
{
    int deficit = rf_case_deficit(c, c->intake_kcal_d);
    double reference = c->reference.protein_g_kg, basis_kg = c->basis_kg;
    rf_protein_judged judged = rf_protein_judge(c->protein_g_d, basis_kg, reference, c->running_h_week,
                                                rf_case_protein_least_g_kg(c, c->running_h_week, deficit),
                                                rf_case_protein_least_g_kg(c, 0, deficit),
                                                rf_case_protein_least_g_kg(c, RF_PROTEIN_MUCH_H_WEEK, deficit));
    double edge = judged.edge_g_kg;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_PROTEIN_DAILY, c->protein_g_d, edge * basis_kg, RF_PROTEIN_HIGH_G_KG * basis_kg);
    it.verdict = (int32_t)judged.verdict;
    it.source = edge_source(c, edge, deficit);
    if (isnan(reference)) it.low = it.high = NAN; /* edges of nobody are none */
    if (it.verdict == REFUEL_VERDICT_RISK) it.source = RF_SOURCE_IOM_2002;
    if (it.verdict == REFUEL_VERDICT_LOW && !deficit && edge == RF_PROTEIN_OLDER_G_KG &&
        c->age_y >= RF_PROTEIN_OLDER_AGE_Y)
        it.message = "above the reference intake, but low for this age, or for this training";
    if (it.verdict == REFUEL_VERDICT_LOW && !deficit && edge == RF_PROTEIN_GLP1_G_KG && rf_case_takes_glp1(c))
        it.message = "above the reference intake, but low beside a GLP-1 medicine for weight, or for this training";
    if (it.verdict == REFUEL_VERDICT_HIGH) {
        it.action = REFUEL_ACTION_INFORM;
        it.source = RF_SOURCE_REFUEL; /* 2.5 g/kg likewise */
    }
    return it;
}
