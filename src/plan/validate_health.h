/* What answers about health mean together. */
#ifndef REFUEL_PLAN_VALIDATE_HEALTH_H
#define REFUEL_PLAN_VALIDATE_HEALTH_H

#include <refuel/request.h>

#include "core/errors.h"

/* Adds what cannot be: answers of the other sex, more of a part than of the whole. */
void rf_health_conflicts(const refuel_request *request, rf_errors *errors);

#endif
