/* What answers within days to what is eaten: glycogen, fluid, the thermic effect and thermogenesis, as in the model of body
   weight, from a baseline at the reference intake. */
#ifndef REFUEL_WEIGHT_TRACK_FAST_H
#define REFUEL_WEIGHT_TRACK_FAST_H

#include "weight/hall.h"
#include "weight/track_filter.h"

typedef struct rf_track_fast {
    rf_hall hall; /* hall.intake_kcal_d is the reference */
    rf_hall_state state;
} rf_track_fast;

void rf_track_fast_start(rf_track_fast *fast, const rf_hall *hall);

/* Glycogen with its water and fluid above the baseline, kg. */
double rf_track_fast_water(const rf_track_fast *fast);

/* What this water settles to for each kcal/d that is eaten more than the reference, kg: the slope there. */
double rf_track_fast_water_of_intake(const rf_hall *hall);

/* A day of an intake: fills in the glycogen and the fast expenditure of the day, and goes on to the next morning. */
void rf_track_fast_pass(rf_track_fast *fast, double intake_kcal_d, rf_track_day *day);

#endif
