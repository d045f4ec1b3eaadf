/* Amounts in a litre of blood or sweat, as a laboratory writes them: "35ug/L", "40 mmol/L", "920mg/L". */
#ifndef REFUEL_PLAN_CONCENTRATION_H
#define REFUEL_PLAN_CONCENTRATION_H

#include "core/field.h"

/* A unit by its name, and how many of the unit of the input one of it is. The first may be left out: its name is "". */
typedef struct rf_laboratory_unit {
    const char *name;
    double factor;
} rf_laboratory_unit;

/* A number in one of n such units; "\"x\" is no amount of `of`" where it is none. */
refuel_status rf_concentration_read(const rf_reading *reading, const rf_laboratory_unit *unit, size_t n, const char *of,
                                    double *value);

#endif
