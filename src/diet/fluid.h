/* Fluid of a session, as it was told. */
#ifndef REFUEL_DIET_FLUID_H
#define REFUEL_DIET_FLUID_H

#include "diet/fluid_kernel.h"
#include "diet/timing.h"

/* What follows from it; NaN where something is missing. */
typedef struct rf_fluid {
    double sweat_l_h;   /* as it was given, or from the two weights */
    double lost_kg;     /* by the weights, or else sweat less drink; below 0: gained */
    double start_kg;    /* the weight before */
    double sodium_mg_h; /* lost with the sweat */
    double after_l;     /* to drink after it */
} rf_fluid;

/* weight_kg is that of the person, where none was taken before the session. timing may be NULL: nothing is told. */
rf_fluid rf_fluid_of(const refuel_timing *timing, double weight_kg);

#endif
