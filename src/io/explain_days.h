/* From the plan to each of its days, step by step. */
#ifndef REFUEL_IO_EXPLAIN_DAYS_H
#define REFUEL_IO_EXPLAIN_DAYS_H

#include "diet/case.h"
#include "io/teller.h"

/* c is the case of the plan. Nothing where no days were asked for. */
void rf_explain_days(rf_teller *t, const rf_case *c);

#endif
