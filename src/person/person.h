/* The limits of a body: what every room that reads a person allows, ends included. */
#ifndef REFUEL_PERSON_PERSON_H
#define REFUEL_PERSON_PERSON_H

#include <refuel/person.h>

#define RF_AGE_Y_MIN 0.0
#define RF_AGE_Y_MAX 120.0
#define RF_YOUTH_AGE_Y 10.0 /* younger is a child: no athlete, a row of its own */
#define RF_ADULT_AGE_Y 18.0 /* gates and the model of body weight are about adults */
#define RF_HEIGHT_CM_MIN 50.0
#define RF_HEIGHT_CM_MAX 272.0 /* Robert Wadlow, 1940 */
#define RF_WEIGHT_KG_MIN 2.0
#define RF_WEIGHT_KG_MAX 650.0
#define RF_FAT_FREE_MASS_KG_MIN 0.6
#define RF_FAT_FREE_MASS_KG_MAX 640.0
#define RF_NECK_CM_MIN 10.0
#define RF_NECK_CM_MAX 100.0
#define RF_WAIST_CM_MIN 20.0 /* and of a hip */
#define RF_WAIST_CM_MAX 300.0
#define RF_BODY_FAT_PCT_MIN 2.0 /* what a measurement may give */
#define RF_BODY_FAT_PCT_MAX 70.0

/* The classes of body mass index of adults, WHO 2004: [low, high). */
#define RF_UNDERWEIGHT_BMI 18.5
#define RF_OVERWEIGHT_BMI 25.0
#define RF_OBESE_BMI 30.0

/* What a body needs, as a share of its weight; less is a gate. */
#define RF_ESSENTIAL_FAT_MALE 0.03
#define RF_ESSENTIAL_FAT_FEMALE 0.12

#endif
