/* Fat: enough for essential fatty acids, hormones and vitamins. */
#include <math.h>

#include "diet/case.h"

rf_edges rf_fat_band_g_d(double energy_kcal_d, double basis_kg, double essential_fat_g_d)
{
    double floor_g_d = fmax(0.20 * energy_kcal_d / 9, 0.5 * basis_kg); /* IOM 2002; Iraki 2019 */
    floor_g_d = fmax(floor_g_d, essential_fat_g_d);
    return (rf_edges){floor_g_d, fmax(0.35 * energy_kcal_d / 9, floor_g_d)};
}

refuel_finding rf_check_fat_minimum(const rf_case *c)
{
    double low = isnan(c->intake_kcal_d)
                     ? NAN
                     : rf_fat_band_g_d(c->intake_kcal_d, c->basis_kg, c->reference.essential_fat_g_d).low;
    refuel_finding it = rf_judge(REFUEL_CHECK_FAT_MINIMUM, c->fat_g_d, low, NAN);
    if (isnan(low)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}
