/* How often: sessions in a written quantity. */
#ifndef REFUEL_CORE_AMOUNT_TIMES_H
#define REFUEL_CORE_AMOUNT_TIMES_H

#include "core/cursor.h"

/* Bytes of "3x", "three times", "twice" and the like, 0 where none stands here. */
size_t rf_times_read(const rf_cursor *it, double *times);

/* The same behind a unit, also "x3" and "5 days", where it is divided by something or the text ends: 10 km 3 times a week. */
size_t rf_times_behind(const rf_cursor *it, double *times);

#endif
