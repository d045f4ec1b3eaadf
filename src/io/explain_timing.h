/* What the checks around a session compare, step by step. */
#ifndef REFUEL_IO_EXPLAIN_TIMING_H
#define REFUEL_IO_EXPLAIN_TIMING_H

#include "diet/case.h"
#include "io/teller.h"

/* Unnumbered lines below the line of a check; none of a check of another kind. */
void rf_explain_timing(rf_teller *t, const rf_case *c, const refuel_finding *it);

#endif
