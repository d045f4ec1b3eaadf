/* The model of body weight at the start of a forecast: fat, constants and baseline, step by step. */
#ifndef REFUEL_IO_EXPLAIN_MODEL_H
#define REFUEL_IO_EXPLAIN_MODEL_H

#include "forecast/forecast_trace.h"
#include "io/teller.h"

void rf_explain_model(rf_teller *t, const rf_trace *trace);

#endif
