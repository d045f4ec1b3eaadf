/* What the checks compare, with the numbers put in. */
#ifndef REFUEL_IO_EXPLAIN_CHECKS_H
#define REFUEL_IO_EXPLAIN_CHECKS_H

#include "diet/case.h"
#include "io/teller.h"

/* Every finding of the answer that is worth a line; c is the case that was judged. */
void rf_explain_checks(rf_teller *t, const rf_case *c);

#endif
