/* The table of inputs of a request. A new input is a member of refuel_request with its place in REFUEL_REQUEST_INIT, a
   name in refuel_input, and a row in input.c: flag, JSON, range check, help, documents and bindings follow from the row. */
#ifndef REFUEL_PLAN_INPUT_H
#define REFUEL_PLAN_INPUT_H

#include <refuel/request.h>

#include "core/field_apply.h"
#include "plan/choices.h"

/* Indexed by refuel_input; row 0 is empty. */
extern const rf_field rf_request_fields[REFUEL_INPUT_END];

#endif
