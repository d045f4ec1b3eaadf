/* What the answer of a forecast consists of, in the order of JSON. */
#ifndef REFUEL_IO_FORECAST_PARTS_H
#define REFUEL_IO_FORECAST_PARTS_H

#include "io/forecast_answer.h"
#include "io/report.h"
#include "plan/plan_sources.h"

/* What the baseline rests on, the edges that the checks stand on, and the model. */
void rf_forecast_references(const rf_forecast_answer *answer, rf_references *to);

extern const rf_answer_type rf_forecast_type;

/* Writes the members of the answer into the object that is open; with explain the derivation is added, line by line. */
void rf_report_forecast(rf_json_writer *w, const rf_forecast_answer *answer, bool explain);

#endif
