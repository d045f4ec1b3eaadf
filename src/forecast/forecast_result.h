/* The tables of what a forecast gives. */
#ifndef REFUEL_FORECAST_FORECAST_RESULT_H
#define REFUEL_FORECAST_FORECAST_RESULT_H

#include <refuel/forecast.h>

#include "core/record.h"

/* Empty for an unknown record. */
rf_record rf_forecast_record_of(refuel_forecast_record record);

#endif
