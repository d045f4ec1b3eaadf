/* What is eaten and drunk, and when, against each other. */
#ifndef REFUEL_PLAN_VALIDATE_TIMING_H
#define REFUEL_PLAN_VALIDATE_TIMING_H

#include <refuel/request.h>

#include "core/errors.h"

/* Parts that are more than their whole, and what is told in two ways: errors join the others. */
void rf_timing_conflicts(const refuel_request *request, rf_errors *errors);

#endif
