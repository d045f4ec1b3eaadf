/* The days of training, as people write them: "rest,easy,hard,long", "10km,0,8km,0,12km hard,0,25km". */
#ifndef REFUEL_PLAN_WRITTEN_DAYS_H
#define REFUEL_PLAN_WRITTEN_DAYS_H

#include "core/field.h"

extern const refuel_item_info rf_day_type_item, rf_run_week_item;

/* The value is how many days there are; they themselves go into the side of the reading, a distance as its number. */
refuel_status rf_day_types_read(const rf_reading *reading, double *value);
refuel_status rf_run_week_read(const rf_reading *reading, double *value);

#endif
