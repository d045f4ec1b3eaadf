/* Fat: the least of a day, and the most of it that is saturated. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/balance.h"
#include "diet/case.h"
#include "diet/fat_kernel.h"

/* The largest of three edges binds: a share of the energy, grams per kg, or the essential fatty acids. */
refuel_finding rf_check_fat_minimum(const rf_case *c)
{
    double energy = rf_case_measure_kcal_d(c), per_kg = RF_FAT_LEAST_G_KG * c->basis_kg;
    double essential = c->reference.essential_fat_g_d;
    double low = rf_fat_asked_g_d(energy, c->basis_kg, essential);
    refuel_finding it = rf_judge(REFUEL_CHECK_FAT_MINIMUM, c->fat_g_d, low, NAN);
    it.verdict = (int32_t)rf_verdict_by(low, it.verdict);
    it.source = low == per_kg ? RF_SOURCE_IRAKI_2019 : RF_SOURCE_IOM_2002;
    return it;
}

refuel_finding rf_check_fat_saturated(const rf_case *c)
{
    double saturated_g_d = rf_case_eats(c, REFUEL_NUTRIENT_SATURATED_FAT);
    double high = RF_FAT_SATURATED_SHARE * c->intake_kcal_d / RF_KCAL_PER_G_FAT;
    int known = !isnan(high) && c->age_y >= RF_FAT_SATURATED_FROM_AGE_Y;
    if (isnan(saturated_g_d)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    refuel_finding it = rf_judge(REFUEL_CHECK_FAT_SATURATED, saturated_g_d, NAN, known ? high : NAN);
    if (!known) it.verdict = REFUEL_VERDICT_UNKNOWN;
    rf_spare(c, &it, RF_SPARED);
    return it;
}
