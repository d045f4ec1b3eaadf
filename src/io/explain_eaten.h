/* What the checks of single nutrients of a day compare, step by step. */
#ifndef REFUEL_IO_EXPLAIN_EATEN_H
#define REFUEL_IO_EXPLAIN_EATEN_H

#include "diet/case.h"
#include "io/teller.h"

/* Unnumbered lines below the line of a check; none of a check of another kind. */
void rf_explain_eaten(rf_teller *t, const rf_case *c, const refuel_finding *it);

#endif
