/* Who: the body and the life stage that every estimate starts from. */
#ifndef REFUEL_PERSON_H
#define REFUEL_PERSON_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* 0 is always "not given". The numbers are ABI. */
typedef enum refuel_sex {
    REFUEL_SEX_NONE = 0,
    REFUEL_FEMALE = 1,
    REFUEL_MALE = 2,
    REFUEL_SEX_UNKNOWN = 3 /* of a plan alone: it is made with the equations for women and with those for men */
} refuel_sex;

typedef enum refuel_life_stage {
    REFUEL_LIFE_STAGE_NONE = 0, /* neither pregnant nor lactating */
    REFUEL_PREGNANT = 1,
    REFUEL_LACTATING = 2
} refuel_life_stage;

/* How much of what a child drinks and eats is the mother's milk. */
typedef enum refuel_nursing {
    REFUEL_NURSING_NONE = 0, /* not given: full */
    REFUEL_NURSING_FULL = 1,
    REFUEL_NURSING_PARTIAL = 2
} refuel_nursing;

/* Whether somebody trains. */
typedef enum refuel_athlete {
    REFUEL_ATHLETE_AUTO = 0, /* from the hours of running: a share that grows from 2 to 6 h a week */
    REFUEL_ATHLETE_YES = 1,
    REFUEL_ATHLETE_NO = 2,
    REFUEL_ATHLETE_UNKNOWN = 3 /* a result: auto, and no running volume was given */
} refuel_athlete;

/** A person in numbers. Plain values: copy them freely. NaN is "not given". Frozen: persons lie in other structs.
 *
 *  Start with the initialiser: refuel_person who = REFUEL_PERSON_INIT; who.sex = REFUEL_MALE; who.age_y = 30;
 *
 *  weight_kg                 2..650
 *  height_cm                 50..272
 *  age_y                     0..120, fractions allowed (a new-born is 0)
 *  fat_free_mass_kg          measured (DXA, air displacement, skinfolds, impedance)
 *  neck_cm, waist_cm, hip_cm circumferences for the estimate of body fat
 *  sex                       REFUEL_FEMALE or REFUEL_MALE; selects the equations
 */
typedef struct refuel_person {
    double weight_kg, height_cm, age_y;
    double fat_free_mass_kg;
    double neck_cm, waist_cm, hip_cm;
    int32_t sex;      /* refuel_sex */
    int32_t reserved; /* 0 */
} refuel_person;

#define REFUEL_PERSON_INIT                      \
    {                                           \
        NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0 \
    }

/** Body mass index, kg/m2.
 *
 *  Given:    weight_kg, height_cm   more than 0
 *  Returned: weight_kg / (height in m)^2; NaN or infinite where an input is
 */
REFUEL_API double refuel_bmi(double weight_kg, double height_cm);

#ifdef __cplusplus
}
#endif

#endif
