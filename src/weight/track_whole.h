/* Whether the intake that is logged for a day is all of it. */
#ifndef REFUEL_WEIGHT_TRACK_WHOLE_H
#define REFUEL_WEIGHT_TRACK_WHOLE_H

#include <refuel/track.h>
#include <stdbool.h>

/* Conventions of refuel. Intake varies by 23 % from day to day: half of the middle is two standard deviations below it, so
   that few whole days are lost. A share of the expenditure alone would lose the small days of whoever eats little for weeks
   and not the others, and make the expenditure too high. The third is for a log of which every day is but a part. */
#define RF_TRACK_LEAST_OF_MIDDLE 0.5
#define RF_TRACK_LEAST_OF_EXPENDITURE (1.0 / 3)

/* False also where nothing is logged. What the log says itself holds. Else a day is not whole that has less than half of the
   middle of the days around it, or less than a third of the expenditure; nor is one of 0. */
bool rf_track_whole(const refuel_track_request *request, size_t i, double expenditure_kcal_d);

/* The median of the days around, of those on which something is logged; 0 where they are few. */
double rf_track_middle_kcal_d(const refuel_track_request *request, size_t i);

#endif
