/* What a forecast does not follow: an intake that loses weight, where an answer about health speaks against a loss. */
#ifndef REFUEL_FORECAST_FORECAST_REFUSE_H
#define REFUEL_FORECAST_FORECAST_REFUSE_H

#include "forecast/forecast_start.h"

/* REFUEL_E_CONFLICT (intake, schedule) with the words of the gate. The schedule is that of a given intake or of given rows: what
   refuel chooses holds to the gates by itself. */
refuel_status rf_forecast_refuse(const refuel_request *request, const rf_start *start, const refuel_schedule *schedule,
                                 refuel_error *err);

#endif
