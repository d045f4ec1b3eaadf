/* Steps of one day by the classical method of Runge and Kutta, all five compartments by themselves, as the public planner
   takes them. */
#ifndef REFUEL_WEIGHT_RK4_H
#define REFUEL_WEIGHT_RK4_H

#include "weight/hall.h"

/* Do steps of one day settle? Glycogen, the fastest, swings from a rate of 2.5 a day on, and explodes above 2.785. */
bool rf_rk4_settles(const rf_hall *hall, const rf_hall_input *input);

/* One day under constant inputs. */
void rf_rk4_day(const rf_hall *hall, rf_hall_state *state, const rf_hall_input *input);

#endif
