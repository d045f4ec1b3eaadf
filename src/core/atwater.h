/* The energy of food by what is in it: Atwater's general factors (Merrill and Watt 1973, USDA Agriculture Handbook 74). */
#ifndef REFUEL_CORE_ATWATER_H
#define REFUEL_CORE_ATWATER_H

#include "core/limits.h"

#define RF_KCAL_PER_G_CARBOHYDRATE 4.0
#define RF_KCAL_PER_G_PROTEIN 4.0
#define RF_KCAL_PER_G_FAT 9.0
#define RF_KCAL_PER_G_ALCOHOL 7.0

static inline double rf_macros_kcal(double carbohydrate_g, double protein_g, double fat_g)
{
    return RF_KCAL_PER_G_CARBOHYDRATE * carbohydrate_g + RF_KCAL_PER_G_PROTEIN * protein_g + RF_KCAL_PER_G_FAT * fat_g;
}

/* Of what is eaten; alcohol that was not given is none. */
static inline double rf_food_kcal(double carbohydrate_g, double protein_g, double fat_g, double alcohol_g)
{
    return rf_macros_kcal(carbohydrate_g, protein_g, fat_g) + RF_KCAL_PER_G_ALCOHOL * rf_given_or(alcohol_g, 0);
}

#endif
