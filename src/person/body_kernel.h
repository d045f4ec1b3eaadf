/* Fat-free mass where it has to be guessed from weight, height, age, sex and training: numbers in, numbers out. */
#ifndef REFUEL_PERSON_BODY_KERNEL_H
#define REFUEL_PERSON_BODY_KERNEL_H

#include <refuel/equation.h>
#include <refuel/person.h>

#include "core/ramp.h"
#include "person/body.h"

/* An athlete's body, as a share: from 16 to 20 years it becomes that of an adult, from a body mass index of 27 to 35 what
   was found in athletes stops to hold. refuel's own; the equations behind it are of people of 18 to 35 years. */
#define RF_ATHLETE_FROM_Y 16.0
#define RF_ATHLETE_GROWN_Y 20.0
#define RF_ATHLETE_BMI 27.0
#define RF_ATHLETE_NO_BMI 35.0

/* How much more fat-free mass an athlete has than people of the same age and body mass index: 202 athletes measured at the
   Australian Institute of Sport. refuel's own. */
#define RF_ATHLETE_MORE_FFM_MALE 0.09
#define RF_ATHLETE_MORE_FFM_FEMALE 0.10

/* A guess stays within these, percent of fat; and the raised fat-free mass at most the whole less the essential. */
#define RF_GUESS_FAT_LEAST_MALE 5.0
#define RF_GUESS_FAT_LEAST_FEMALE 12.0
#define RF_GUESS_FAT_MOST 60.0

/* Percent: what a measurement may give. One of exactly 2 or 70 % that was turned into kilograms may come back a rounding error
   outside. */
#define RF_POSSIBLE_FAT_MIN 2.0
#define RF_POSSIBLE_FAT_MAX 70.0
#define RF_POSSIBLE_FAT_ROUNDING 1e-9

static inline int rf_fat_is_possible(double percent)
{
    return percent >= RF_POSSIBLE_FAT_MIN - RF_POSSIBLE_FAT_ROUNDING &&
           percent <= RF_POSSIBLE_FAT_MAX + RF_POSSIBLE_FAT_ROUNDING;
}

/* The formulas join along straight lines: the child's form ends at 15, the adults' begins at 16, and from there to 18
   CUN-BAE takes over. */
#define RF_CHILD_FAT_UNTIL_Y 15.0
#define RF_DEURENBERG_FROM_Y 16.0
#define RF_CUN_BAE_FROM_Y 18.0

/* The two formulas that a guess at an age lies between, and the share of the second; at share 0 or 1 one serves alone. */
typedef struct rf_fat_guess {
    refuel_equation_id one, other;
    double share;
} rf_fat_guess;

static inline rf_fat_guess rf_fat_guess_at(double age_y)
{
    if (age_y < RF_DEURENBERG_FROM_Y)
        return (rf_fat_guess){REFUEL_EQ_DEURENBERG_1991_CHILD, REFUEL_EQ_DEURENBERG_1991,
                              rf_ramp(age_y, RF_CHILD_FAT_UNTIL_Y, RF_DEURENBERG_FROM_Y)};
    return (rf_fat_guess){REFUEL_EQ_DEURENBERG_1991, REFUEL_EQ_CUN_BAE_2012,
                          rf_ramp(age_y, RF_DEURENBERG_FROM_Y, RF_CUN_BAE_FROM_Y)};
}

/* CUN-BAE, percent of fat; female is 1 for women and 0 for men. */
static inline double rf_cun_bae_percent(const rf_cun_bae *c, double bmi, double age_y, double female)
{
    return c->constant + c->per_year * age_y + c->female * female + c->per_bmi * bmi + c->per_bmi2 * bmi * bmi +
           c->bmi_female * bmi * female + c->bmi_year * bmi * age_y + c->bmi2_female * bmi * bmi * female +
           c->bmi2_year * bmi * bmi * age_y;
}

/* trained is a share, 0 to 1. */
static inline double rf_athlete_shape(double trained, double age_y, double bmi)
{
    return trained * rf_ramp(age_y, RF_ATHLETE_FROM_Y, RF_ATHLETE_GROWN_Y) *
           rf_ramp(bmi, RF_ATHLETE_NO_BMI, RF_ATHLETE_BMI);
}

static inline double rf_guess_fat_least(int32_t sex)
{
    return sex == REFUEL_MALE ? RF_GUESS_FAT_LEAST_MALE : RF_GUESS_FAT_LEAST_FEMALE;
}

/* A percentage that a living body can have. */
static inline double rf_guess_fat_held(int32_t sex, double percent)
{
    return rf_min(rf_max(percent, rf_guess_fat_least(sex)), RF_GUESS_FAT_MOST);
}

static inline double rf_athlete_more_ffm(int32_t sex)
{
    return sex == REFUEL_MALE ? RF_ATHLETE_MORE_FFM_MALE : RF_ATHLETE_MORE_FFM_FEMALE;
}

/* The share of the weight that a guess of fat-free mass is at most. */
static inline double rf_guess_ffm_most(int32_t sex)
{
    return 1 - rf_guess_fat_least(sex) / 100;
}

/* more and most are those of the sex; percent was held; shape is that of rf_athlete_shape. */
static inline double rf_guess_ffm_of(double more, double most, double weight_kg, double percent, double shape)
{
    double ffm_kg = weight_kg * (1 - percent / 100) * (1 + more * shape), most_kg = weight_kg * most;
    return ffm_kg < most_kg ? ffm_kg : most_kg;
}

static inline double rf_guess_ffm_kg(int32_t sex, double weight_kg, double percent, double shape)
{
    return rf_guess_ffm_of(rf_athlete_more_ffm(sex), rf_guess_ffm_most(sex), weight_kg, percent, shape);
}

/* The body fat that is told is that of the fat-free mass, which training raises; percent is the one before. */
static inline double rf_guess_fat_told(double weight_kg, double ffm_kg, double percent, double shape)
{
    double raised = 100 * (1 - ffm_kg / weight_kg);
    return shape > 0 ? raised : percent;
}

#endif
