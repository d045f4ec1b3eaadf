/* How much of each published equation a person's resting energy takes, and the error of the mixture: numbers in, numbers
   out. Every share is a straight line in age, body mass index, speed or hours, so that no small step in a person makes a
   large one in the result. The equations are published; the shares are refuel's own, from what is known of each sample:
   docs/intervals.md. */
#ifndef REFUEL_ENERGY_SELECTION_KERNEL_H
#define REFUEL_ENERGY_SELECTION_KERNEL_H

#include <refuel/person.h>

#include "core/ramp.h"
#include "person/body.h"
#include "person/body_kernel.h"
#include "person/person.h"

/* Hours of running a week: the athletes of ten Haaf 2014 trained 9.1 (SD 5.0). */
#define RF_TRAINED_FROM_H_WEEK 2.0
#define RF_TRAINED_FULL_H_WEEK 6.0

#define RF_INFANT_UNTIL_Y 3.0  /* Schofield, then Henry */
#define RF_MIFFLIN_FROM_Y 16.0 /* Henry gives way to Mifflin */
#define RF_MIFFLIN_FULL_Y 18.0
#define RF_HENRY_OLDER_FROM_Y 60.0 /* and Mifflin to Henry */
#define RF_HENRY_OLDER_FULL_Y 70.0
#define RF_TEN_HAAF_UNTIL_Y 35.0     /* the end of its sample */
#define RF_OLDER_ATHLETE_FULL_Y 45.0 /* men: De Lorenzo is half from here on */
#define RF_DE_LORENZO_MOST 0.5
#define RF_SELECTED_ADULT_Y 18.0 /* adult equations take a younger age as this */

/* One standard deviation, as a share of resting energy; of children in kcal/d. */
#define RF_SD_INFANT_KCAL_D 65.0
#define RF_SD_CHILD_KCAL_D 70.0
#define RF_SD_GENERAL 0.08
#define RF_SD_GENERAL_ADULT_MORE 0.01
#define RF_SD_GENERAL_OLDER_MORE 0.02
#define RF_SD_ATHLETE_MALE 0.078
#define RF_SD_ATHLETE_MALE_OLDER_MORE 0.022
#define RF_SD_ATHLETE_FEMALE 0.10
#define RF_SD_ATHLETE_FEMALE_OLDER_MORE 0.02
#define RF_SD_CUNNINGHAM 0.08
#define RF_SD_CUNNINGHAM_OLDER_MORE 0.02
#define RF_SD_CUNNINGHAM_YOUNG_MORE 0.02
#define RF_SD_EXTREME 0.12 /* at an extreme body mass index it is at least this */
#define RF_SD_EXTREME_LOW_BMI 18.5
#define RF_SD_EXTREME_LOW_FROM_BMI 19.5
#define RF_SD_EXTREME_HIGH_BMI 40.0
#define RF_SD_EXTREME_HIGH_FROM_BMI 35.0

/* How much somebody is trained, 0 to 1: said, or by the hours of a usual week; what is walked trains nobody. run_share as by
   rf_run_share; hours_week is NaN where it is not known, and then 0. */
static inline double rf_trained(int32_t athlete, double run_share, double hours_week)
{
    double by_hours = run_share * rf_ramp(hours_week, RF_TRAINED_FROM_H_WEEK, RF_TRAINED_FULL_H_WEEK);
    by_hours = athlete == REFUEL_ATHLETE_NO || isnan(hours_week) ? 0 : by_hours;
    return athlete == REFUEL_ATHLETE_YES ? 1 : by_hours;
}

/* The share of the equations for athletes. With a measured fat-free mass age and body mass index need no ramp. */
static inline double rf_athletes_share(double trained, double age_y, double bmi, int ffm_measured)
{
    double share = ffm_measured ? trained : rf_athlete_shape(trained, age_y, bmi);
    return age_y < RF_YOUTH_AGE_Y ? 0 : share;
}

/* Of the general equations: Mifflin from 16 to 18 and until 60 to 70, Henry before and after. */
static inline double rf_mifflin_share(double age_y)
{
    return rf_ramp(age_y, RF_MIFFLIN_FROM_Y, RF_MIFFLIN_FULL_Y) *
           rf_ramp(age_y, RF_HENRY_OLDER_FULL_Y, RF_HENRY_OLDER_FROM_Y);
}

/* 0 to 35 years, 1 from 45 on. */
static inline double rf_older_athlete(double age_y)
{
    return rf_ramp(age_y, RF_TEN_HAAF_UNTIL_Y, RF_OLDER_ATHLETE_FULL_Y);
}

/* Women past the sample of ten Haaf: its slope of age would let training lower resting energy, so what it adds to Mifflin
   at 35 is carried on. Trained women keep theirs: Van Pelt 1997. */
static inline double rf_carried_kcal_d(double general_kcal_d, double ten_haaf_at_35, double mifflin_at_35)
{
    return general_kcal_d + ten_haaf_at_35 - mifflin_at_35;
}

/* As a share, from 10 years on. */
static inline double rf_sd_general(double age_y)
{
    return RF_SD_GENERAL + RF_SD_GENERAL_ADULT_MORE * rf_ramp(age_y, RF_MIFFLIN_FROM_Y, RF_MIFFLIN_FULL_Y) +
           RF_SD_GENERAL_OLDER_MORE * rf_ramp(age_y, RF_HENRY_OLDER_FROM_Y, RF_HENRY_OLDER_FULL_Y);
}

static inline double rf_sd_athlete(int32_t sex, double age_y)
{
    double older = rf_older_athlete(age_y);
    double male = RF_SD_ATHLETE_MALE + RF_SD_ATHLETE_MALE_OLDER_MORE * older;
    double female = RF_SD_ATHLETE_FEMALE + RF_SD_ATHLETE_FEMALE_OLDER_MORE * older;
    return sex == REFUEL_MALE ? male : female;
}

/* Of Cunningham 1980 without the error of the measured fat-free mass. */
static inline double rf_sd_cunningham_own(double age_y)
{
    return RF_SD_CUNNINGHAM + RF_SD_CUNNINGHAM_OLDER_MORE * rf_older_athlete(age_y) +
           RF_SD_CUNNINGHAM_YOUNG_MORE * rf_ramp(age_y, RF_ATHLETE_GROWN_Y, RF_MIFFLIN_FULL_Y);
}

/* What the error of the measured fat-free mass adds, through the slope of the equation. */
static inline double rf_sd_cunningham_fat(double per_ffm_kg, double weight_kg, double athletes_kcal_d)
{
    return per_ffm_kg * weight_kg * (RF_MEASURED_FAT_SD_POINTS / 100) / athletes_kcal_d;
}

/* How far the error is that of an extreme body mass index, which is ordinary in adolescents. */
static inline double rf_extreme_bmi(double bmi, double age_y)
{
    double high = rf_ramp(bmi, RF_SD_EXTREME_HIGH_FROM_BMI, RF_SD_EXTREME_HIGH_BMI);
    double low = rf_ramp(bmi, RF_SD_EXTREME_LOW_FROM_BMI, RF_SD_EXTREME_LOW_BMI);
    return rf_max(high, low) * rf_ramp(age_y, RF_MIFFLIN_FROM_Y, RF_MIFFLIN_FULL_Y);
}

/* The error of the mixture; extreme as by rf_extreme_bmi. */
static inline double rf_sd_mixed(double general, double athlete, double athletes_share, double extreme)
{
    double mixed = rf_blend(athletes_share, general, athlete);
    return mixed < RF_SD_EXTREME ? mixed + extreme * (RF_SD_EXTREME - mixed) : mixed;
}

#endif
