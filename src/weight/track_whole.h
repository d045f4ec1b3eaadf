/* Whether the intake that is logged for a day is all of it. */
#ifndef REFUEL_WEIGHT_TRACK_WHOLE_H
#define REFUEL_WEIGHT_TRACK_WHOLE_H

#include <refuel/track.h>
#include <stdbool.h>

/* False also where nothing is logged. What the log says itself holds. Else a day is not whole that has less than half of the
   middle of the days around it, or less than a third of the expenditure; nor is one of 0. */
bool rf_track_whole(const refuel_track_request *request, size_t i, double expenditure_kcal_d);

#endif
