/* The checks along a projection: the day on which each first is not ok. */
#ifndef REFUEL_IO_FOLLOW_H
#define REFUEL_IO_FOLLOW_H

#include "io/forecast.h"

/* Fills forecast->followed from its daily arrays. */
void rf_follow(rf_forecast *forecast, const refuel_schedule *schedule);

#endif
