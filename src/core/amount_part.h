/* The parts of a written quantity, one after the other: a number, its unit, what it is divided by. */
#ifndef REFUEL_CORE_AMOUNT_PART_H
#define REFUEL_CORE_AMOUNT_PART_H

#include "core/cursor.h"

/* "/km", "/5km", "a week" behind a unit, and of a time also a long distance alone: 10 min mile. Nothing where none stands. */
void rf_part_per(rf_cursor *it);

/* Bytes of "3x", "3 times" and the like, 0 where none stands here. */
size_t rf_times_read(const rf_cursor *it, double *times);

/* The same behind a unit, where it is divided by something: 10 km 3 times a week. */
size_t rf_times_behind(const rf_cursor *it, double *times);

/* Reads number and unit, again as long as numbers follow: 10st 4lb, 5:30/km. */
refuel_status rf_parts_read(rf_cursor *it);

#endif
