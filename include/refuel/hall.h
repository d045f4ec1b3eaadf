/* The model behind every projection of body weight: who, at baseline, and which constants. */
#ifndef REFUEL_HALL_H
#define REFUEL_HALL_H

#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

/* In each list 0 takes the default. The numbers are ABI. */
typedef enum refuel_parameters {
    REFUEL_PARAMETERS_HALL_2011 = 1, /* the published appendix; the default */
    REFUEL_PARAMETERS_PLANNER = 2    /* the rounded constants of the public planner */
} refuel_parameters;

typedef enum refuel_sodium {
    REFUEL_SODIUM_CONSTANT = 1,    /* sodium intake stays as it is; the default of hall-2011 */
    REFUEL_SODIUM_PROPORTIONAL = 2 /* it follows the energy intake; the default of planner */
} refuel_sodium;

typedef enum refuel_integrator {
    REFUEL_INTEGRATOR_EXACT = 1,    /* power series, error below 1e-6 kg; the default */
    REFUEL_INTEGRATOR_RK4 = 2,      /* fixed one-day steps, to compare with the public planner; whole days only */
    REFUEL_INTEGRATOR_REFERENCE = 3 /* adaptive Runge-Kutta of GSL, to check the exact one; slow */
} refuel_integrator;

/** A person at baseline, when weight is stable and intake equals expenditure. Starts as REFUEL_HALL_PERSON_INIT.
 *
 *  struct_size            sizeof as the caller compiled it
 *  weight_kg              2..650
 *  height_cm              50..272
 *  age_y                  0..120; the model is for adults (under 18: computed and flagged)
 *  fat_kg                 fat mass, above 0. Not given: allowed with planner only, which then applies its own rule
 *  resting_kcal_d         100..10000, resting energy
 *  pal                    1/0.9..5, total over resting energy, running included; resting x pal is the baseline intake
 *  carbohydrate_fraction  0.01..1, share of the baseline intake; not given: 0.5
 *  sodium_change_mg_d     -4000..20000, added to the sodium intake from day 0 on; not given: 0
 *  sex                    REFUEL_FEMALE or REFUEL_MALE
 *  fat_measured           0: fat_kg is an estimate and is clamped to 3 % (men), 12 % (women) .. 60 % of weight, with a
 *                         flag; 1: it was measured and must lie within 2..70 %
 */
typedef struct refuel_hall_person {
    size_t struct_size;
    double weight_kg, height_cm, age_y;
    double fat_kg;
    double resting_kcal_d, pal;
    double carbohydrate_fraction;
    double sodium_change_mg_d;
    int32_t sex;          /* refuel_sex */
    int32_t fat_measured; /* 0 or 1 */
    int32_t parameters;   /* refuel_parameters */
    int32_t sodium;       /* refuel_sodium */
    int32_t integrator;   /* refuel_integrator */
    int32_t reserved;     /* 0 */
} refuel_hall_person;

/* Nothing is given: every number is REFUEL_NOT_GIVEN. */
#define REFUEL_HALL_PERSON_INIT                                                              \
    {                                                                                        \
        sizeof(refuel_hall_person), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0, 0, 0 \
    }

#ifdef __cplusplus
}
#endif

#endif
