/* Fat per day: enough for essential fatty acids, hormones and vitamins. Numbers in, numbers out. */
#ifndef REFUEL_DIET_FAT_KERNEL_H
#define REFUEL_DIET_FAT_KERNEL_H

#include <math.h>

#include "core/atwater.h"
#include "core/edge.h"
#include "core/select.h"

/* Of the energy: IOM 2002, the lower end of the range by age, and the upper one of adults. */
#define RF_FAT_LEAST_SHARE 0.20
#define RF_FAT_LEAST_SHARE_YOUNG 0.25
#define RF_FAT_LEAST_SHARE_SMALL 0.30
#define RF_FAT_YOUNG_UNTIL_AGE_Y 19.0
#define RF_FAT_SMALL_UNTIL_AGE_Y 4.0
#define RF_FAT_MOST_SHARE 0.35
#define RF_FAT_LEAST_G_KG 0.5 /* Iraki 2019 */

/* Saturated fat, of the energy, at the most, and from which age on: US guidelines and WHO 2023. */
#define RF_FAT_SATURATED_SHARE 0.10
#define RF_FAT_SATURATED_FROM_AGE_Y 2.0

/* The least share that is planned at an age. What is eaten is judged by that of adults. */
static inline double rf_fat_least_share(double age_y)
{
    double share = age_y < RF_FAT_YOUNG_UNTIL_AGE_Y ? RF_FAT_LEAST_SHARE_YOUNG : RF_FAT_LEAST_SHARE;
    return age_y < RF_FAT_SMALL_UNTIL_AGE_Y ? RF_FAT_LEAST_SHARE_SMALL : share;
}

/* Floor and ceiling of fat at an energy, g/d. */
static inline rf_edges rf_fat_band_g_d(double least_share, double energy_kcal_d, double basis_kg,
                                       double essential_fat_g_d)
{
    double floor_g_d = rf_max(least_share * energy_kcal_d / RF_KCAL_PER_G_FAT, RF_FAT_LEAST_G_KG * basis_kg);
    floor_g_d = rf_max(floor_g_d, essential_fat_g_d);
    return (rf_edges){floor_g_d, rf_max(RF_FAT_MOST_SHARE * energy_kcal_d / RF_KCAL_PER_G_FAT, floor_g_d)};
}

/* The least that is asked of what is eaten or planned; NaN where its energy is not known. */
static inline double rf_fat_asked_g_d(double energy_kcal_d, double basis_kg, double essential_fat_g_d)
{
    double low = rf_fat_band_g_d(RF_FAT_LEAST_SHARE, energy_kcal_d, basis_kg, essential_fat_g_d).low;
    return isnan(energy_kcal_d) ? NAN : low;
}

#endif
