/* The inputs of a request, as a table that a program can read: names, units, ranges, defaults. */
#ifndef REFUEL_INPUT_H
#define REFUEL_INPUT_H

#include <refuel/field.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Append only: the numbers are ABI. */
typedef enum refuel_input {
    REFUEL_INPUT_NONE = 0,
    REFUEL_INPUT_SEX,
    REFUEL_INPUT_AGE,
    REFUEL_INPUT_BORN, /* text only: a date that gives the age */
    REFUEL_INPUT_HEIGHT,
    REFUEL_INPUT_WEIGHT,
    REFUEL_INPUT_BODY_FAT,
    REFUEL_INPUT_FAT_FREE_MASS,
    REFUEL_INPUT_NECK,
    REFUEL_INPUT_WAIST,
    REFUEL_INPUT_HIP,
    REFUEL_INPUT_ATHLETE,
    REFUEL_INPUT_LIFE_STAGE,
    REFUEL_INPUT_GESTATION_WEEK,
    REFUEL_INPUT_PRE_PREGNANCY_WEIGHT,
    REFUEL_INPUT_MONTHS_SINCE_BIRTH,
    REFUEL_INPUT_DISTANCE,
    REFUEL_INPUT_PACE, /* text only: writes the speed */
    REFUEL_INPUT_SPEED,
    REFUEL_INPUT_CLIMB,
    REFUEL_INPUT_TERRAIN,
    REFUEL_INPUT_LIVING,
    REFUEL_INPUT_GOAL,
    REFUEL_INPUT_FLOORS,
    REFUEL_INPUT_INTAKE,
    REFUEL_INPUT_CARBOHYDRATE,
    REFUEL_INPUT_PROTEIN,
    REFUEL_INPUT_FAT,
    REFUEL_INPUT_FIBRE,
    REFUEL_INPUT_INTAKE_DAYS,
    REFUEL_INPUT_METHOD,
    REFUEL_INPUT_ACTIVITY,
    REFUEL_INPUT_RESTING,
    REFUEL_INPUT_EXPENDITURE,
    REFUEL_INPUT_EXPENDITURE_SD,
    REFUEL_INPUT_EQUATION,
    REFUEL_INPUT_LEVEL,
    REFUEL_INPUT_GAIT,
    REFUEL_INPUT_NURSING,
    REFUEL_INPUT_UNITS, /* of what people are shown */
    REFUEL_INPUT_DISTANCE_SD,
    REFUEL_INPUT_DESCENT,
    REFUEL_INPUT_INCLINE,
    REFUEL_INPUT_WALK,
    REFUEL_INPUT_WALK_SPEED,
    REFUEL_INPUT_EXERCISE,        /* the net energy alone; with its text also the activities */
    REFUEL_INPUT_EATING_DISORDER, /* from here on answers about health, refuel_health */
    REFUEL_INPUT_SCOFF,
    REFUEL_INPUT_EDE_Q,
    REFUEL_INPUT_DIETARY_RESTRICTION,
    REFUEL_INPUT_MISSED_PERIODS,
    REFUEL_INPUT_PERIODS_YEAR,
    REFUEL_INPUT_MENARCHE,
    REFUEL_INPUT_HORMONAL_CONTRACEPTION,
    REFUEL_INPUT_MENOPAUSE,
    REFUEL_INPUT_BONE_STRESS,
    REFUEL_INPUT_BONE_STRESS_HIGH_RISK,
    REFUEL_INPUT_BONE_STRESS_MONTHS,
    REFUEL_INPUT_BONE_DENSITY_Z,
    REFUEL_INPUT_UNPLANNED_LOSS,
    REFUEL_INPUT_PERSISTENT_FATIGUE,
    REFUEL_INPUT_LOW_LIBIDO,
    REFUEL_INPUT_GROWTH_SLOWED,
    REFUEL_INPUT_INSULIN,
    REFUEL_INPUT_KIDNEY_DISEASE,
    REFUEL_INPUT_THYROID_DISEASE,
    REFUEL_INPUT_GLP1,
    REFUEL_INPUT_OTHER_MEDICAL,
    REFUEL_INPUT_FERRITIN, /* up to here */
    REFUEL_INPUT_DIET,
    REFUEL_INPUT_HEAVY_SWEAT,
    REFUEL_INPUT_DAY_TYPES, /* text only: from here on days of training */
    REFUEL_INPUT_WEEK,      /* text only: seven distances */
    REFUEL_INPUT_ALCOHOL,   /* from here on what else is eaten, and when: refuel_nutrient, refuel_timing */
    REFUEL_INPUT_SATURATED_FAT,
    REFUEL_INPUT_ADDED_SUGAR,
    REFUEL_INPUT_FREE_SUGAR,
    REFUEL_INPUT_EXERCISE_CARBOHYDRATE,
    REFUEL_INPUT_CAFFEINE,
    REFUEL_INPUT_CAFFEINE_SINGLE,
    REFUEL_INPUT_MEALS, /* how many; with its text also the protein of each */
    REFUEL_INPUT_SESSION,
    REFUEL_INPUT_NEXT,
    REFUEL_INPUT_CARBOHYDRATE_BEFORE,
    REFUEL_INPUT_BEFORE_TIME,
    REFUEL_INPUT_CARBOHYDRATE_DURING,
    REFUEL_INPUT_SUGARS,
    REFUEL_INPUT_CARBOHYDRATE_AFTER,
    REFUEL_INPUT_PROTEIN_AFTER,
    REFUEL_INPUT_AFTER_TIME,
    REFUEL_INPUT_DRINK,
    REFUEL_INPUT_WEIGHT_BEFORE,
    REFUEL_INPUT_WEIGHT_AFTER,
    REFUEL_INPUT_URINE,
    REFUEL_INPUT_SWEAT_RATE,
    REFUEL_INPUT_SWEAT_SODIUM,
    REFUEL_INPUT_EVENT,
    REFUEL_INPUT_LOADING,
    REFUEL_INPUT_LOADING_TIME,
    REFUEL_INPUT_END
} refuel_input;

/** The i-th input of a refuel_request, in the order of the numbers; NULL past the end.
 *
 *  Notes:     1) offset is that of the member in refuel_request.
 *             2) Two inputs may write one member: age and born, pace and speed. They exclude each other.
 *  Example:   for (size_t i = 0; refuel_input_at(i); i++) printf("--%s\n", refuel_input_at(i)->flag);
 */
REFUEL_API const refuel_input_info *refuel_input_at(size_t i);

/** The number of the input with this flag ("run") or JSON path ("running.distance"); REFUEL_INPUT_NONE where there is
 * none. */
REFUEL_API refuel_input refuel_input_find(const char *name);

/** The i-th of the nutrients that are inputs of their own, in the order of refuel_nutrient from REFUEL_NUTRIENT_VITAMIN_A
 * on; NULL past the end.
 *
 *  Notes:     1) flag is the name behind --nutrient; offset that of its place in refuel_request.eaten.
 */
REFUEL_API const refuel_input_info *refuel_nutrient_input_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
