/* Follows the body through a forcing and shows it on the days that were asked for. */
#ifndef REFUEL_WEIGHT_INTEGRATE_H
#define REFUEL_WEIGHT_INTEGRATE_H

#include "weight/forcing.h"

/* What is seen on a day. */
typedef struct rf_sight {
    size_t index; /* of the day in the list */
    double day;
    double weight_kg; /* the state added up in the way that the batch adds it up */
    const rf_hall_state *state;
    const rf_hall_input *input; /* just before the day */
    double surplus_kcal;        /* counted by the static rule since day 0 */
} rf_sight;

typedef void (*rf_see)(const rf_sight *sight, void *with);

typedef struct rf_journey {
    const rf_hall *hall;
    const rf_forcing *forcing;
    const double *day; /* in an order that never falls */
    size_t days;
    rf_see see;
    void *with;
} rf_journey;

/* *end_day becomes the day on which no lean mass or no weight is left, NaN where that does not happen; days from there
   on are not shown. The RK4 and reference integrators find it to the day. REFUEL_E_NUMERIC, REFUEL_E_NO_MEMORY. */
refuel_status rf_integrate(const rf_journey *journey, double *end_day, refuel_error *err);

#endif
