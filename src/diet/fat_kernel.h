/* Fat per day: enough for essential fatty acids, hormones and vitamins. Numbers in, numbers out. */
#ifndef REFUEL_DIET_FAT_KERNEL_H
#define REFUEL_DIET_FAT_KERNEL_H

#include <math.h>

#include "diet/edge.h"

#define RF_KCAL_PER_G_CARBOHYDRATE 4.0
#define RF_KCAL_PER_G_PROTEIN 4.0
#define RF_KCAL_PER_G_FAT 9.0

#define RF_FAT_LEAST_SHARE 0.20 /* of the energy: IOM 2002 */
#define RF_FAT_MOST_SHARE 0.35
#define RF_FAT_LEAST_G_KG 0.5 /* Iraki 2019 */

/* Floor and ceiling of fat at an energy, g/d. */
static inline rf_edges rf_fat_band_g_d(double energy_kcal_d, double basis_kg, double essential_fat_g_d)
{
    double floor_g_d = fmax(RF_FAT_LEAST_SHARE * energy_kcal_d / RF_KCAL_PER_G_FAT, RF_FAT_LEAST_G_KG * basis_kg);
    floor_g_d = fmax(floor_g_d, essential_fat_g_d);
    return (rf_edges){floor_g_d, fmax(RF_FAT_MOST_SHARE * energy_kcal_d / RF_KCAL_PER_G_FAT, floor_g_d)};
}

#endif
