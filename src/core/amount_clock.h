/* A time of the clock in a written quantity. */
#ifndef REFUEL_CORE_AMOUNT_CLOCK_H
#define REFUEL_CORE_AMOUNT_CLOCK_H

#include "core/cursor.h"

/* Reads what follows the first number, which was read: :30/km after the minutes, also as :30 min/km; 1:05:30 with hours;
   1:30h. */
refuel_status rf_clock_read(rf_cursor *it, double first);

#endif
