/* Caffeine that gives no concern: numbers in, numbers out. EFSA 2015. */
#ifndef REFUEL_DIET_CAFFEINE_KERNEL_H
#define REFUEL_DIET_CAFFEINE_KERNEL_H

#include <math.h>
#include <refuel/person.h>

#include "person/person.h"

#define RF_CAFFEINE_DAY_MG 400.0
#define RF_CAFFEINE_SINGLE_MG 200.0 /* at once */
#define RF_CAFFEINE_MOTHER_MG 200.0 /* of a day, in pregnancy and lactation */
#define RF_CAFFEINE_YOUNG_MG_KG 3.0 /* of a day and at once, under 18 years */

/* The most of a day, and at once. */
typedef struct rf_caffeine {
    double day_mg, single_mg;
} rf_caffeine;

static inline rf_caffeine rf_caffeine_most(double age_y, int32_t life_stage, double weight_kg)
{
    double young_mg = age_y < RF_ADULT_AGE_Y ? RF_CAFFEINE_YOUNG_MG_KG * weight_kg : INFINITY;
    double day_mg = life_stage == REFUEL_LIFE_STAGE_NONE ? RF_CAFFEINE_DAY_MG : RF_CAFFEINE_MOTHER_MG;
    return (rf_caffeine){fmin(day_mg, young_mg), fmin(RF_CAFFEINE_SINGLE_MG, young_mg)};
}

#endif
