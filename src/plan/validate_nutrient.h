/* What is wrong with amounts of vitamins, minerals and water. */
#ifndef REFUEL_PLAN_VALIDATE_NUTRIENT_H
#define REFUEL_PLAN_VALIDATE_NUTRIENT_H

#include <refuel/request.h>
#include <stdbool.h>

#include "core/errors.h"

/* Whether any is given; eaten is that of a request. */
bool rf_nutrient_given(const double *eaten);

/* The first that is outside its range; one that is outside by rounding alone becomes the limit. */
refuel_status rf_nutrient_check(refuel_request *r, refuel_error *err);

/* A part that is more than the whole. */
void rf_nutrient_conflicts(const refuel_request *r, rf_errors *errors);

#endif
