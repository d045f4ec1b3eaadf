/* The registry of formulas: its words, and as JSON. */
#ifndef REFUEL_IO_REGISTRY_H
#define REFUEL_IO_REGISTRY_H

#include <refuel/provenance.h>

#include "io/json_write.h"

/* "resting", "body", "running", "requirement", "weight"; "" for anything else. */
const char *rf_formula_kind_text(refuel_formula_kind kind);

/* "high", "medium"; "" for anything else. */
const char *rf_confidence_text(refuel_confidence confidence);

/* Writes the members of the answer into the object that is open; key and status as in refuel_equations_json. */
refuel_status rf_report_equations(rf_json_writer *w, const char *key, refuel_error *err);

#endif
