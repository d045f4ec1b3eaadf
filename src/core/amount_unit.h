/* The unit of one number in a written quantity. */
#ifndef REFUEL_CORE_AMOUNT_UNIT_H
#define REFUEL_CORE_AMOUNT_UNIT_H

#include "core/cursor.h"

/* As written, or, at the end of a compound, the one that goes without saying behind so many digits. of is NULL where there is
   none. */
refuel_status rf_part_unit(rf_cursor *it, rf_measure *unit, int digits);

#endif
