/* Inputs as text: words, quantities, and what a text says beside them. */
#ifndef REFUEL_CORE_FIELD_READ_H
#define REFUEL_CORE_FIELD_READ_H

#include "core/field.h"

/* Reads a text: a word of the choices, or a quantity of the kind. */
refuel_status rf_field_read(const rf_reading *reading, double *value);

#endif
