/* What is eaten and drunk, and when, against each other. */
#ifndef REFUEL_PLAN_VALIDATE_TIMING_H
#define REFUEL_PLAN_VALIDATE_TIMING_H

#include <refuel/request.h>
#include <stdbool.h>

#include "core/errors.h"

/* The inputs of it are the last of the table. */
#define RF_TIMING_INPUT_FIRST REFUEL_INPUT_ALCOHOL

/* Whether any of it is given. */
bool rf_timing_given(const refuel_request *request);

/* Parts that are more than their whole, and what is told in two ways: errors join the others. */
void rf_timing_conflicts(const refuel_request *request, rf_errors *errors);

#endif
