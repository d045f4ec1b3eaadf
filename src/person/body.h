/* What body.c knows about its formulas. */
#ifndef REFUEL_PERSON_BODY_H
#define REFUEL_PERSON_BODY_H

#include <refuel/body.h>

/* Skinfolds, the commonest field method, measure body fat to 2.5-2.8 points (1 SD); how a person was measured is not
   asked, so the same is taken for every method. */
#define RF_MEASURED_FAT_SD_POINTS 2.5

/* What a formula for body fat says about itself; NULL for another id. */
const refuel_equation_info *rf_body_info(refuel_equation_id id);

#endif
