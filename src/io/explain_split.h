/* How the targets were made to fit into the energy, step by step. */
#ifndef REFUEL_IO_EXPLAIN_SPLIT_H
#define REFUEL_IO_EXPLAIN_SPLIT_H

#include "diet/case.h"
#include "io/teller.h"

/* c is the case of the plan, whose split is known. */
void rf_explain_split(rf_teller *t, const rf_case *c);

#endif
