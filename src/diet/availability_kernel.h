/* Energy availability and the floors of intake: numbers in, numbers out. */
#ifndef REFUEL_DIET_AVAILABILITY_KERNEL_H
#define REFUEL_DIET_AVAILABILITY_KERNEL_H

#include <math.h>

#include "core/edge.h"
#include "core/select.h"
#include "diet/judge_kernel.h"
#include "person/person.h"

#define RF_REPLETE_KCAL_KG_D 45.0    /* Burke 2018 */
#define RF_LOW_FEMALE_KCAL_KG_D 30.0 /* Loucks 2003 */
#define RF_LOW_MALE_KCAL_KG_D 25.0   /* the threshold of men appears lower: Fagerberg 2018 */

/* The convention for adults who lose weight: AHA 2013. */
#define RF_FLOOR_FEMALE_KCAL_D 1200.0
#define RF_FLOOR_MALE_KCAL_D 1500.0
#define RF_FLOOR_FROM_AGE_Y RF_ADULT_AGE_Y

#define RF_LEAST_REPORTED_SHARE 1.1 /* of resting energy: less was hardly eaten for long (Aerenhouts 2010) */
#define RF_MOST_REPORTED_SHARE 2.5  /* of the total: more is likely another unit, or several days. refuel's own */
#define RF_MOST_SPENT_PAL 4.5 /* times resting energy: weeks of ultra-endurance races reach 3.5 to 4.4 (Thurber 2019) */

/* The band below 45 was studied in lean people: from these on nobody is lean. refuel's own. */
#define RF_NOT_LEAN_BMI 27.0
#define RF_NOT_LEAN_FAT_MALE_PCT 25.0 /* body fat, where it was measured: more than this */
#define RF_NOT_LEAN_FAT_FEMALE_PCT 32.0
#define RF_NOT_LEAN_KCAL_KG_D 30.0 /* enough for them in a deficit */

/* Typical errors (half-widths of intervals at this level), as shares. */
#define RF_LEVEL_OF_ERRORS 0.8
#define RF_ERROR_INTAKE 0.15
#define RF_ERROR_EXERCISE 0.20
#define RF_ERROR_FAT_FREE_MASS 0.05         /* measured, also by circumferences */
#define RF_ERROR_FAT_FREE_MASS_GUESSED 0.08 /* from the body mass index */

/* Energy availability at which risk begins, kcal/kg FFM/d. */
static inline double rf_availability_threshold(int32_t sex)
{
    return sex == REFUEL_MALE ? RF_LOW_MALE_KCAL_KG_D : RF_LOW_FEMALE_KCAL_KG_D;
}

static inline double rf_availability_kcal_kg_d(double intake_kcal_d, double exercise_net_kcal_d,
                                               double fat_free_mass_kg)
{
    return (intake_kcal_d - exercise_net_kcal_d) / fat_free_mass_kg;
}

static inline double rf_fat_free_mass_error(int measured)
{
    return measured ? RF_ERROR_FAT_FREE_MASS : RF_ERROR_FAT_FREE_MASS_GUESSED;
}

/* 1 for an adult of whom less than 45 is asked in a deficit; in growth no deficit is wanted. Body fat counts where it was
   measured. */
static inline int rf_not_lean(int32_t sex, double age_y, double bmi, double body_fat_pct, int fat_measured)
{
    double most = sex == REFUEL_MALE ? RF_NOT_LEAN_FAT_MALE_PCT : RF_NOT_LEAN_FAT_FEMALE_PCT;
    int heavy = (bmi > 0) & !rf_below(bmi, RF_NOT_LEAN_BMI), fat = (fat_measured != 0) & rf_above(body_fat_pct, most);
    return (age_y >= RF_ADULT_AGE_Y) & (heavy | fat); /* all in bits: a loop over many people has no branch */
}

/* The lower edge of ok. At maintenance it is the threshold: less than 45 is what people at a desk reach in balance. */
static inline double rf_availability_edge_kcal_kg_d(int32_t sex, int deficit, int not_lean)
{
    double planned = not_lean ? RF_NOT_LEAN_KCAL_KG_D : RF_REPLETE_KCAL_KG_D;
    return deficit ? planned : rf_availability_threshold(sex);
}

/* Half of the interval at the level 0.8; the three errors are independent. value is the energy availability, mass_error the
   share by which the fat-free mass may be wrong. */
static inline double rf_availability_half_width(double value, double intake_kcal_d, double exercise_net_kcal_d,
                                                double fat_free_mass_kg, double mass_error)
{
    double intake = RF_ERROR_INTAKE * intake_kcal_d / fat_free_mass_kg;
    double exercise = RF_ERROR_EXERCISE * exercise_net_kcal_d / fat_free_mass_kg;
    double mass = mass_error * value;
    return sqrt(intake * intake + exercise * exercise + mass * mass);
}

/* The intake at which energy availability is at its threshold; NaN where an input is not known. */
static inline double rf_availability_floor_kcal_d(int32_t sex, double fat_free_mass_kg, double exercise_net_kcal_d)
{
    return rf_availability_threshold(sex) * fat_free_mass_kg + exercise_net_kcal_d;
}

/* The floor by convention; 0 where there is none. */
static inline double rf_conventional_floor_kcal_d(int32_t sex, double age_y)
{
    double floor_kcal_d = sex == REFUEL_FEMALE ? RF_FLOOR_FEMALE_KCAL_D : RF_FLOOR_MALE_KCAL_D;
    return age_y >= RF_FLOOR_FROM_AGE_Y ? floor_kcal_d : 0;
}

/* The least intake that clears every floor, before what a mother gives away as milk. rf_max passes over a NaN: where the
   fat-free mass or the exercise is not known, the other floors stand. */
static inline double rf_energy_floor_kcal_d(int32_t sex, double age_y, double resting_kcal_d, double fat_free_mass_kg,
                                            double exercise_net_kcal_d)
{
    double floor_kcal_d = rf_max(resting_kcal_d, rf_conventional_floor_kcal_d(sex, age_y));
    return rf_max(floor_kcal_d, rf_availability_floor_kcal_d(sex, fat_free_mass_kg, exercise_net_kcal_d));
}

/* What is likely reported: less was hardly eaten for long, more is likely another unit. Where there is no total, what nobody
   spends for long stands in. */
static inline rf_edges rf_reported_edges_kcal_d(double resting_kcal_d, double total_kcal_d)
{
    double least = RF_LEAST_REPORTED_SHARE * resting_kcal_d, most = RF_MOST_REPORTED_SHARE * total_kcal_d;
    most = isnan(total_kcal_d) ? RF_MOST_SPENT_PAL * resting_kcal_d : most;
    return (rf_edges){least, most < least ? least : most}; /* a measured total that is far too small */
}

static inline int rf_is_distrusted(double intake_kcal_d, rf_edges likely)
{
    return rf_above(intake_kcal_d, likely.high);
}

/* Below the threshold is a risk, whatever the interval; above it, an interval of 80 % that reaches below is never ok. Of too few
   days, or an intake that is not trusted, nothing is judged. */
static inline double rf_availability_verdict(double value, double half, double edge, double threshold, int unjudged)
{
    double it = rf_verdict_of(value, edge, NAN);
    it = rf_below(value - half, threshold) ? REFUEL_VERDICT_LOW : it;
    it = rf_below(value, threshold) ? REFUEL_VERDICT_RISK : it;
    return unjudged ? REFUEL_VERDICT_UNKNOWN : it;
}

/* Below a floor is a risk; of an intake that is not trusted nothing is judged. */
static inline double rf_floor_verdict(double intake_kcal_d, double floor_kcal_d, int distrusted)
{
    double it = rf_verdict_of(intake_kcal_d, floor_kcal_d, NAN);
    it = rf_below(intake_kcal_d, floor_kcal_d) ? REFUEL_VERDICT_RISK : it;
    return distrusted ? REFUEL_VERDICT_UNKNOWN : it;
}

#endif
