/* Meals of a file become days. */
#ifndef REFUEL_IO_LOG_MEALS_H
#define REFUEL_IO_LOG_MEALS_H

#include "io/log_format.h"

/* Behind the last entry of the file: all of its food is added up by day, and counted. */
void rf_log_add_meals(rf_log_reading *it);

#endif
