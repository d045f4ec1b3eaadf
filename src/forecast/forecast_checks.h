/* The checks along a forecast: the day on which each first is not ok. */
#ifndef REFUEL_FORECAST_FORECAST_CHECKS_H
#define REFUEL_FORECAST_FORECAST_CHECKS_H

#include "forecast/forecast_days.h"
#include "forecast/forecast_start.h"

/* Writes those that concern the person, and returns how many. */
size_t rf_forecast_follow(const rf_start *start, const rf_days *days, const refuel_schedule *schedule,
                          refuel_followed out[REFUEL_CHECK_PLACES]);

#endif
