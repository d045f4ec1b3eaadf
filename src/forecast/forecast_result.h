/* The tables of what a forecast gives. */
#ifndef REFUEL_FORECAST_FORECAST_RESULT_H
#define REFUEL_FORECAST_FORECAST_RESULT_H

#include <refuel/forecast.h>

#include "core/record.h"

/* By refuel_forecast_record; the first is empty. */
extern const rf_record rf_forecast_records[REFUEL_FORECAST_RECORD_END];

/* Why a path ends, for people; NULL where it does not. */
const char *rf_forecast_end_message(int32_t end);

#endif
