/* The words of the registry. */
#ifndef REFUEL_IO_REGISTRY_H
#define REFUEL_IO_REGISTRY_H

#include <refuel/equation.h>

/* "resting", "body", "running", "requirement", "weight"; "" for anything else. */
const char *rf_formula_kind_text(refuel_formula_kind kind);

/* "high", "medium"; "" for anything else. */
const char *rf_confidence_text(refuel_confidence confidence);

#endif
