/* What makes the days of training of a request impossible, and the volume that a week of distances gives. */
#ifndef REFUEL_PLAN_VALIDATE_DAYS_H
#define REFUEL_PLAN_VALIDATE_DAYS_H

#include <refuel/request.h>

#include "core/errors.h"

/* The running volume of a week of distances, where no other was given. */
void rf_days_complete(refuel_request *request);

/* Days that cannot be, or that contradict the volume. */
void rf_days_conflicts(const refuel_request *request, rf_errors *errors);

#endif
