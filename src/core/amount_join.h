/* How the parts of a written quantity join: a smaller part behind a larger one, and what all is divided by. */
#ifndef REFUEL_CORE_AMOUNT_JOIN_H
#define REFUEL_CORE_AMOUNT_JOIN_H

#include "core/cursor.h"

/* Adds number in measure to the parts so far: 5 ft and 7 in are 67 in. */
refuel_status rf_part_add(rf_cursor *it, double number, rf_measure measure);

/* Bytes of a divisor with a number of its units, 0 where none stands here: /5km, per 2 weeks. */
size_t rf_counted_read(const rf_cursor *it, const rf_unit **per, double *count);

/* "/km", "/5km", "a week" behind a unit, and of a time also a long distance alone: 10 min mile. Nothing where none stands. */
void rf_part_per(rf_cursor *it);

#endif
