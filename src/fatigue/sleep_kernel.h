/* How long somebody should sleep: numbers in, numbers out. */
#ifndef REFUEL_FATIGUE_SLEEP_KERNEL_H
#define REFUEL_FATIGUE_SLEEP_KERNEL_H

#include <math.h>

/* The least hours a night, by age in completed years. 6-12 and 13-18: Paruthi 2016; adults: Watson 2015. */
#define RF_SLEEP_FROM_AGE_Y 6.0
#define RF_SLEEP_CHILD_H 9.0
#define RF_SLEEP_TEEN_AGE_Y 13.0
#define RF_SLEEP_TEEN_H 8.0
#define RF_SLEEP_ADULT_AGE_Y 19.0
#define RF_SLEEP_ADULT_H 7.0

#define RF_SLEEP_CLEARLY_SHORT_H 1.0 /* by more than that it is beyond doubt. refuel's own */

/* NaN where there is none. Of an unknown age the least that anybody should sleep. */
static inline double rf_sleep_least_h(double age_y)
{
    if (age_y < RF_SLEEP_FROM_AGE_Y) return NAN;
    if (age_y < RF_SLEEP_TEEN_AGE_Y) return RF_SLEEP_CHILD_H;
    return age_y < RF_SLEEP_ADULT_AGE_Y ? RF_SLEEP_TEEN_H : RF_SLEEP_ADULT_H;
}

#endif
