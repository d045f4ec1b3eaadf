/* Protein per day. */
#include <math.h>

#include "diet/case.h"

#define HIGH_G_KG 2.5

/* By hours of running a week: ISSN 2017 (Jager), ACSM 2016; in a deficit Hector 2018; from 65 years PROTAGE 2013. The
   limits of 3 and 7 hours are refuel's own. */
rf_edges rf_protein_target_g_kg(double running_h_week, int deficit, double age_y, double reference_g_kg)
{
    rf_edges band = {1.0, 1.2};
    if (running_h_week >= 3) band = (rf_edges){1.4, 1.8};
    if (running_h_week > 7) band = (rf_edges){1.6, 2.0};
    if (deficit) band = (rf_edges){1.6, 2.4};
    if (age_y >= 65) band.low = fmax(band.low, 1.2);
    band.low = fmax(band.low, reference_g_kg); /* in pregnancy and lactation the reference can be higher */
    band.high = fmax(band.high, band.low);
    return band;
}

/* The lower edge of ok. */
static double least_g_kg(double running_h_week, int deficit, double age_y, double reference_g_kg)
{
    double least = running_h_week >= 3 ? 1.2 : 1.0;
    if (deficit) least = 1.6;
    if (age_y >= 65) least = fmax(least, 1.2);
    return fmax(least, reference_g_kg);
}

refuel_finding rf_check_protein_daily(const rf_case *c)
{
    int deficit = c->applied_kg_week < 0;
    double reference = c->reference.protein_g_kg, basis_kg = c->basis_kg;
    /* Without a running volume the edge lies between that of no running and that of much: between the two, unknown. */
    double least = least_g_kg(0, deficit, c->age_y, reference), most = least_g_kg(7, deficit, c->age_y, reference);
    double edge = isnan(c->running_h_week) ? most : least_g_kg(c->running_h_week, deficit, c->age_y, reference);
    refuel_finding it = rf_judge(REFUEL_CHECK_PROTEIN_DAILY, c->protein_g_d, edge * basis_kg, HIGH_G_KG * basis_kg);
    if (isnan(reference)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_LOW && isnan(c->running_h_week) && !rf_below(c->protein_g_d, least * basis_kg))
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (rf_below(c->protein_g_d, reference * basis_kg)) it.verdict = REFUEL_VERDICT_RISK;
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    return it;
}
