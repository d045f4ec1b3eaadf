/* How each number of a forecast came about: the plan it starts from, then the model. */
#ifndef REFUEL_IO_EXPLAIN_FORECAST_H
#define REFUEL_IO_EXPLAIN_FORECAST_H

#include "io/forecast_answer.h"

/* Calls line for each line of text, in order. The schedule of the answer is still there. */
void rf_explain_forecast(const rf_forecast_answer *answer, void (*line)(void *context, const char *text),
                         void *context);

#endif
