/* What body.c knows about its formulas. */
#ifndef REFUEL_PERSON_BODY_H
#define REFUEL_PERSON_BODY_H

#include <refuel/body.h>

/* Skinfolds, the commonest field method, measure body fat to 2.5-2.8 points (1 SD); how a person was measured is not
   asked, so the same is taken for every method. */
#define RF_MEASURED_FAT_SD_POINTS 2.5

/* Estimates stay within these, percent of weight: the least of men is what a body needs. */
#define RF_FAT_LEAST_MALE 3.0
#define RF_FAT_LEAST_FEMALE 12.0
#define RF_FAT_MOST 60.0

/* Fat-free mass and body fat of a person whose numbers are known to be possible. REFUEL_E_RANGE where they do not fit
   together. */
refuel_status rf_body_composition(const refuel_person *who, refuel_body *out, refuel_error *err);

/* What a formula for body fat says about itself; NULL for another id. */
const refuel_equation_info *rf_body_info(refuel_equation_id id);

#endif
