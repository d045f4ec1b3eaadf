/* The model on one day of a forecast, and where it settles, step by step. */
#ifndef REFUEL_IO_EXPLAIN_STATE_H
#define REFUEL_IO_EXPLAIN_STATE_H

#include "forecast/forecast_trace.h"
#include "io/teller.h"

/* Weight and expenditure of a day, from the state of the body and what acts on it. */
void rf_explain_day_of(rf_teller *t, const rf_trace *trace, const rf_trace_day *day);

/* Where the weight settles under the inputs of the last day. */
void rf_explain_steady(rf_teller *t, const rf_trace *trace);

/* The intake that holds the weight of a day. */
void rf_explain_hold(rf_teller *t, const rf_trace *trace, const rf_trace_day *day, double kcal_d);

#endif
