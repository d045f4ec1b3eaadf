/* A run of the model: from a person at baseline along a forcing, observed on the days that were asked for. */
#ifndef REFUEL_WEIGHT_RUN_H
#define REFUEL_WEIGHT_RUN_H

#include "weight/forcing.h"

/* What an observer is told of a day. */
typedef struct rf_observation {
    size_t index; /* of the day in the list */
    double day;
    double weight_kg; /* the state added up in the way that the batch adds it up */
    const rf_hall_state *state;
    const rf_hall_input *input; /* just before the day */
    double surplus_kcal;        /* counted by the static rule since day 0 */
} rf_observation;

typedef void (*rf_observer)(const rf_observation *seen, void *with);

typedef struct rf_run {
    const rf_hall *hall;
    const rf_forcing *forcing;
    const double *day; /* in an order that never falls */
    size_t days;
    rf_observer observe;
    void *with;
} rf_run;

/* *end_day becomes the day on which no lean mass or no weight is left, NaN where that does not happen; days from there
   on are not observed. The RK4 and reference integrators find it to the day. REFUEL_E_NUMERIC, REFUEL_E_NO_MEMORY. */
refuel_status rf_run_integrate(const rf_run *run, double *end_day, refuel_error *err);

#endif
