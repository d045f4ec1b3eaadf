/* The answer of a forecast: computed once, then written as JSON (forecast_parts.h) or shown to people. */
#ifndef REFUEL_IO_FORECAST_ANSWER_H
#define REFUEL_IO_FORECAST_ANSWER_H

#include <refuel/forecast.h>

#include "io/forecast_request.h"

typedef struct rf_forecast_answer {
    const struct rf_from_log *from_log; /* what the request took from a log; NULL: nothing */
    refuel_request request; /* that was answered, and what was asked beside it; an explanation shows what was given */
    refuel_forecast_request ask; /* its schedule is that of the caller */
    refuel_plan_result plan;
    refuel_forecast_result forecast; /* its arrays lie in memory */
    refuel_followed followed[REFUEL_CHECK_PLACES];
    double *memory;
} rf_forecast_answer;

/* The caller frees with rf_forecast_answer_free, also on failure. */
refuel_status rf_forecast_answer_make(const rf_forecast_given *given, rf_forecast_answer *out, refuel_error *err);
void rf_forecast_answer_free(rf_forecast_answer *answer);

#endif
