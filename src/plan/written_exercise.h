/* Exercise as people write it: "cycling 3h/week, swimming 45min/week" or "300kcal/day". */
#ifndef REFUEL_PLAN_WRITTEN_EXERCISE_H
#define REFUEL_PLAN_WRITTEN_EXERCISE_H

#include "core/field.h"

/* What one of the list is. */
extern const refuel_item_info rf_exercise_item;

/* Reads a list: the activities go beside the value, which is the energy that was given by itself. */
refuel_status rf_exercise_read(const rf_reading *reading, double *value);

#endif
