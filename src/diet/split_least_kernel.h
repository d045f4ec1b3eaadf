/* What a split of energy gives way to at last, and from which energy on: numbers in, numbers out. */
#ifndef REFUEL_DIET_SPLIT_LEAST_KERNEL_H
#define REFUEL_DIET_SPLIT_LEAST_KERNEL_H

#include "diet/split_kernel.h"

/* The smallest amounts of carbohydrate and protein; what was wanted is never raised. */
static inline rf_amounts rf_split_smallest(const rf_amounts *wanted, const refuel_split_input *in)
{
    return (rf_amounts){{rf_min(wanted->g_d[RF_CARBOHYDRATE], rf_split_rest_carbohydrate_g_d(in)),
                         rf_min(wanted->g_d[RF_PROTEIN], rf_split_least_protein_g_d(in)), 0}};
}

/* From which energy on the targets fit, with carbohydrate at the lower edge of its band. */
static inline double rf_split_fits_kcal_d(const rf_amounts *wanted, const refuel_split_input *in)
{
    double band_g_d = rf_max(in->carbohydrate_low_g_d, in->carbohydrate_reference_g_d);
    rf_amounts banded = {{rf_min(wanted->g_d[RF_CARBOHYDRATE], band_g_d), wanted->g_d[RF_PROTEIN], 0}};
    double least_fat_g_d = rf_max(RF_FAT_LEAST_G_KG * in->basis_kg, in->essential_fat_g_d);
    return rf_split_holds_kcal_d(rf_amounts_kcal_d(&banded), in->fat_least_share, least_fat_g_d);
}

/* From which energy on the smallest amounts fit. */
static inline double rf_split_minimum_kcal_d(const rf_amounts *smallest, const refuel_split_input *in)
{
    return rf_split_holds_kcal_d(rf_amounts_kcal_d(smallest), RF_FAT_LEAST_SHARE, in->essential_fat_g_d);
}

/* The fat that the energy leaves beside the smallest amounts; below 0 there is none. */
static inline double rf_split_left_fat_g_d(const rf_amounts *smallest, double energy_kcal_d)
{
    return (energy_kcal_d - rf_amounts_kcal_d(smallest)) / RF_KCAL_PER_G_FAT;
}

#endif
