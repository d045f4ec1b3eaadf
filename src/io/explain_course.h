/* What is eaten and run in a forecast and why, what was solved for, and what the static rule says; step by step. */
#ifndef REFUEL_IO_EXPLAIN_COURSE_H
#define REFUEL_IO_EXPLAIN_COURSE_H

#include "forecast/forecast_trace.h"
#include "io/forecast_answer.h"
#include "io/teller.h"

void rf_explain_course(rf_teller *t, const rf_trace *trace, const rf_forecast_answer *answer);
void rf_explain_static(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f);

/* The limits at which the path ends, and where it does. */
void rf_explain_end(rf_teller *teller, const rf_trace *trace, const refuel_forecast_result *forecast);

#endif
