/* Acceptable macronutrient distribution ranges by age, as shares of the energy: numbers in, numbers out. IOM 2002. */
#ifndef REFUEL_DIET_AMDR_KERNEL_H
#define REFUEL_DIET_AMDR_KERNEL_H

#include <math.h>

#include "diet/fat_kernel.h"

#define RF_AMDR_FROM_AGE_Y 1.0 /* below there is none */
#define RF_AMDR_CARBOHYDRATE_LEAST 0.45
#define RF_AMDR_CARBOHYDRATE_MOST 0.65
#define RF_AMDR_PROTEIN_LEAST 0.10
#define RF_AMDR_PROTEIN_MOST 0.35
#define RF_AMDR_PROTEIN_MOST_YOUNG 0.30
#define RF_AMDR_PROTEIN_LEAST_SMALL 0.05
#define RF_AMDR_PROTEIN_MOST_SMALL 0.20
#define RF_AMDR_FAT_MOST_SMALL 0.40

static inline rf_edges rf_amdr_carbohydrate(void)
{
    return (rf_edges){RF_AMDR_CARBOHYDRATE_LEAST, RF_AMDR_CARBOHYDRATE_MOST};
}

static inline rf_edges rf_amdr_protein(double age_y)
{
    int small = age_y < RF_FAT_SMALL_UNTIL_AGE_Y, young = age_y < RF_FAT_YOUNG_UNTIL_AGE_Y;
    double most = young ? RF_AMDR_PROTEIN_MOST_YOUNG : RF_AMDR_PROTEIN_MOST;
    return small ? (rf_edges){RF_AMDR_PROTEIN_LEAST_SMALL, RF_AMDR_PROTEIN_MOST_SMALL}
                 : (rf_edges){RF_AMDR_PROTEIN_LEAST, most};
}

static inline rf_edges rf_amdr_fat(double age_y)
{
    int small = age_y < RF_FAT_SMALL_UNTIL_AGE_Y;
    return (rf_edges){rf_fat_least_share(age_y), small ? RF_AMDR_FAT_MOST_SMALL : RF_FAT_MOST_SHARE};
}

/* Percent of the energy. */
static inline double rf_energy_pct(double g_d, double kcal_per_g, double energy_kcal_d)
{
    return 100 * g_d * kcal_per_g / energy_kcal_d;
}

#endif
