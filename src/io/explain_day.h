/* Running and the total of a day, step by step. */
#ifndef REFUEL_IO_EXPLAIN_DAY_H
#define REFUEL_IO_EXPLAIN_DAY_H

#include "io/teller.h"

void rf_explain_day(rf_teller *t);

#endif
