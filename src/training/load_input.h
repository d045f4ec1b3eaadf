/* The table of what is asked about training load, and what makes a request impossible. */
#ifndef REFUEL_TRAINING_LOAD_INPUT_TABLE_H
#define REFUEL_TRAINING_LOAD_INPUT_TABLE_H

#include <refuel/load_input.h>

#include "core/field.h"

/* Indexed by refuel_load_input; row 0 is empty. */
extern const rf_field rf_load_fields[REFUEL_LOAD_INPUT_END];
extern const refuel_load_request rf_empty_load;

/* The words of the kinds of load; ends with a NULL name. */
extern const refuel_choice rf_load_kind_choices[];

#endif
