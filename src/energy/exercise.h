/* Exercise beside running, inside the library. */
#ifndef REFUEL_ENERGY_EXERCISE_H
#define REFUEL_ENERGY_EXERCISE_H

#include <refuel/exercise.h>
#include <refuel/field.h>
#include <refuel/status.h>

#define RF_EXERCISE_MAX_H_WEEK 168.0
#define RF_EXERCISE_MAX_KCAL_D 10000.0 /* of energy that is given by itself */
#define RF_EXERCISE_FROM_AGE_Y 19.0    /* the Compendium is of adults of 19 to 59 years */
#define RF_EXERCISE_UNTIL_AGE_Y 60.0

/* Keys and their numbers, as a list of words. */
extern const refuel_choice rf_exercise_choices[];

/* NULL for any number that is no activity. */
const refuel_exercise_info *rf_exercise_info(int32_t activity);

/* What a usual week of it costs, mean per day: gross, the rest metabolism of the hours included. Energy that was given by
   itself is net, and takes no hours. */
typedef struct rf_exercise_energy {
    double gross_kcal_d, hours_d;
} rf_exercise_energy;

/* Of activities that were checked; given_kcal_d is NaN where none was given. */
rf_exercise_energy rf_exercise_energy_of(const refuel_exercise of[REFUEL_EXERCISES], double given_kcal_d,
                                         double weight_kg);

/* Gross energy of one activity, mean per day. */
double rf_exercise_gross_kcal_d(const refuel_exercise *it, double weight_kg);

/* Activities that do not exist, and hours that are none. */
refuel_status rf_exercise_check(const refuel_exercise of[REFUEL_EXERCISES], refuel_error *err);

#endif
