/* A week of running, step by step. */
#ifndef REFUEL_IO_EXPLAIN_RUNNING_H
#define REFUEL_IO_EXPLAIN_RUNNING_H

#include "io/teller.h"

void rf_explain_running(rf_teller *t);

/* The cost per km of the plan's running, at a speed, and the formulas behind it. */
void rf_explain_cost(rf_teller *t, double speed_km_h);
void rf_explain_cost_formulas(rf_teller *t);

#endif
