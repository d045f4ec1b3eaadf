/* Where a body settles under constant inputs, and the intake under which it settles at a weight. */
#ifndef REFUEL_WEIGHT_STEADY_H
#define REFUEL_WEIGHT_STEADY_H

#include "weight/hall.h"

/* REFUEL_E_MODEL where the body cannot settle: no lean mass or no weight would be left, or it would grow without end. */
refuel_status rf_steady_state(const rf_hall *hall, const rf_hall_input *input, rf_hall_state *state);

/* The constant intake whose steady-state weight is weight_kg, at a carbohydrate share and an activity. REFUEL_E_MODEL
   where there is none from 0 to the largest intake allowed. */
refuel_status rf_steady_intake(const rf_hall *hall, double weight_kg, double carbohydrate_fraction,
                               double delta_kcal_kg_d, double *intake_kcal_d);

#endif
