/* The physical activity level of the hours that are not running: numbers in, numbers out. */
#ifndef REFUEL_ENERGY_LIVING_KERNEL_H
#define REFUEL_ENERGY_LIVING_KERNEL_H

#include <refuel/person.h>

#include "core/ramp.h"

#define RF_LIVING_ADULT_PAL 1.6

/* Whole-day level of boys and girls by age, ordinary sport included: Kim & Park 2023, 63 studies, 4283 people. */
#define RF_LIVING_BOY_PAL 1.389
#define RF_LIVING_BOY_PER_YEAR 0.0272
#define RF_LIVING_GIRL_PAL 1.401
#define RF_LIVING_GIRL_PER_YEAR 0.0199
#define RF_LIVING_TRAINED_YOUTH 0.10 /* more of those who train: refuel's own */

/* The lines end at 17; from 20 on the level of adults holds, and a straight line between. */
#define RF_LIVING_YOUTH_UNTIL_Y 17.0
#define RF_LIVING_ADULT_FROM_Y 20.0

/* 1.6 belongs to a predicted resting rate, which reads high in athletes; a measured one goes with more. From two groups of
   trained women (Brinkmans 2024, Morehen 2022): refuel's own. */
#define RF_LIVING_MEASURED_TRAINED 0.15

/* One standard deviation of the level: of youths, and of adults. */
#define RF_SD_LIVING_YOUTH_PAL 0.20
#define RF_SD_LIVING_ADULT_PAL 0.15
#define RF_SD_LIVING_YOUTH_UNTIL_Y 18.0

static inline double rf_living_youth_pal(int32_t sex, double age_y)
{
    double until_y = rf_min(age_y, RF_LIVING_YOUTH_UNTIL_Y);
    double boy = RF_LIVING_BOY_PAL + RF_LIVING_BOY_PER_YEAR * until_y;
    double girl = RF_LIVING_GIRL_PAL + RF_LIVING_GIRL_PER_YEAR * until_y;
    return sex == REFUEL_MALE ? boy : girl;
}

static inline double rf_living_adult_pal(double trained, int resting_measured)
{
    return RF_LIVING_ADULT_PAL + (resting_measured ? RF_LIVING_MEASURED_TRAINED * trained : 0);
}

/* The share of the adults' level. */
static inline double rf_living_adult_share(double age_y)
{
    return rf_ramp(age_y, RF_LIVING_YOUTH_UNTIL_Y, RF_LIVING_ADULT_FROM_Y);
}

/* Where nothing was given; trained is the share of rf_trained. */
static inline double rf_living_default_pal(int32_t sex, double age_y, double trained, int resting_measured)
{
    double youth = rf_living_youth_pal(sex, age_y) + RF_LIVING_TRAINED_YOUTH * trained;
    return rf_blend(rf_living_adult_share(age_y), youth, rf_living_adult_pal(trained, resting_measured));
}

/* What was given: NaN is the default, a word is what it adds to the default (below 1), a number is the level itself. */
static inline double rf_living_pal(double given, double default_pal)
{
    double level = given < 1 ? default_pal + given : given;
    return isnan(given) ? default_pal : level;
}

static inline double rf_sd_living_pal(double age_y)
{
    return rf_blend(rf_ramp(age_y, RF_SD_LIVING_YOUTH_UNTIL_Y, RF_LIVING_ADULT_FROM_Y), RF_SD_LIVING_YOUTH_PAL,
                    RF_SD_LIVING_ADULT_PAL);
}

#endif
