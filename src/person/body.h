/* What body.c knows about its formulas. */
#ifndef REFUEL_PERSON_BODY_H
#define REFUEL_PERSON_BODY_H

#include <refuel/body.h>

/* Skinfolds, the commonest field method, measure body fat to 2.5-2.8 points (1 SD); how a person was measured is not
   asked, so the same is taken for every method. */
#define RF_MEASURED_FAT_SD_POINTS 2.5

/* What circumferences give stays within these, percent of weight: the least is what a body needs. */
#define RF_FAT_LEAST_MALE 3.0
#define RF_FAT_LEAST_FEMALE 12.0
#define RF_FAT_MOST 60.0

/* The coefficients of the formulas that are used where nothing was measured, percent. */
typedef struct rf_cun_bae {
    double constant, per_year, female, per_bmi, per_bmi2, bmi_female, bmi_year, bmi2_female, bmi2_year;
} rf_cun_bae;
typedef struct rf_deurenberg {
    double per_bmi, per_year, male, constant;
} rf_deurenberg;
/* density = constant - girth log10(waist - neck) + height log10(height); of women the hip is added to the waist */
typedef struct rf_navy {
    double constant, girth, height;
} rf_navy;

#define RF_NAVY_NUMERATOR 495.0 /* percent = 495 / density - 450 */
#define RF_NAVY_LESS 450.0

extern const rf_cun_bae rf_cun_bae_2012;
const rf_deurenberg *rf_deurenberg_of(refuel_equation_id id); /* NULL for another formula */
const rf_navy *rf_navy_of(int32_t sex);

/* Fat-free mass and body fat of a person whose numbers are known to be possible; trained is a share, 0 to 1.
   REFUEL_E_RANGE where they do not fit together. */
refuel_status rf_body_composition(const refuel_person *who, double trained, refuel_body *out, refuel_error *err);

/* 1 where that source of a fat-free mass is a measurement of this person, circumferences included; 0 where it is guessed. */
static inline int rf_fat_is_measured(int32_t source)
{
    return source == REFUEL_EQ_MEASURED || source == REFUEL_EQ_US_NAVY_1984;
}

/* What a formula for body fat says about itself; NULL for another id. */
const refuel_equation_info *rf_body_info(refuel_equation_id id);

#endif
