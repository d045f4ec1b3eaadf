/* The total by a method beside the ledger. */
#ifndef REFUEL_IO_EXPLAIN_REQUIREMENT_H
#define REFUEL_IO_EXPLAIN_REQUIREMENT_H

#include "io/teller.h"

void rf_explain_requirement(rf_teller *t);

#endif
