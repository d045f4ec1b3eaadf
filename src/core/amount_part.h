/* The parts of a written quantity, one after the other: a number, its unit, what it is divided by. */
#ifndef REFUEL_CORE_AMOUNT_PART_H
#define REFUEL_CORE_AMOUNT_PART_H

#include "core/cursor.h"

/* Reads number and unit, again as long as numbers follow: 10st 4lb, 5:30/km. */
refuel_status rf_parts_read(rf_cursor *it);

#endif
