/* Body mass index for age, from 5 to 20 years: how far from the middle of the children of that age and sex. */
#ifndef REFUEL_PERSON_GROWTH_H
#define REFUEL_PERSON_GROWTH_H

#include <stdint.h>

#define RF_GROWTH_FROM_AGE_Y 5.0
#define RF_GROWTH_TO_AGE_Y 20.0 /* not included; the last month of the reference serves to there */

/* The three numbers of the reference at an age: z = ((bmi / m)^l - 1) / (l s). */
typedef struct rf_lms {
    double l, m, s;
} rf_lms;

/* Between two months each is joined by a straight line; behind the last month it stays. NaN where there is no reference. */
rf_lms rf_growth_lms(int32_t sex, double age_y);

/* The body mass index that lies z standard deviations from the middle, kg/m2. sex is a refuel_sex, age_y 5 to under 20; NaN
   outside. */
double rf_bmi_at_z(int32_t sex, double age_y, double z);

#endif
