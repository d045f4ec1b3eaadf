/* What answers about health mean together. */
#ifndef REFUEL_PLAN_VALIDATE_HEALTH_H
#define REFUEL_PLAN_VALIDATE_HEALTH_H

#include <refuel/input.h>
#include <refuel/request.h>
#include <stdbool.h>

#include "core/errors.h"

/* The rows of refuel_health. */
#define RF_HEALTH_INPUT_FIRST REFUEL_INPUT_EATING_DISORDER
#define RF_HEALTH_INPUT_LAST REFUEL_INPUT_FERRITIN

/* False where no question about health was answered. */
bool rf_health_answered(const refuel_request *request);

/* Adds what cannot be: answers of the other sex, more of a part than of the whole. */
void rf_health_conflicts(const refuel_request *request, rf_errors *errors);

#endif
