/* The exact path under constant inputs: one equation for ln fat, solved by its power series; the rest in closed form.
 */
#ifndef REFUEL_WEIGHT_SERIES_H
#define REFUEL_WEIGHT_SERIES_H

#include "weight/hall.h"

enum { REFUEL_SERIES_ORDER = 16 };

/* A stretch of constant inputs, seen from its start. */
typedef struct refuel_series {
    const refuel_hall *hall;
    refuel_hall_input input;
    refuel_hall_state start, settled;
    double fixed_kcal_d;       /* what of intake less expenditure does not change during the stretch */
    double fat_cost, log_cost; /* slopes of expenditure in fat and in ln fat */
    double fat_energy, log_energy;
    double water_kcal_kg_d, glycogen_inverse;
    /* the step in hand: u = ln(fat / baseline fat) as a polynomial of the days since its begin */
    double begin, step;
    double u[REFUEL_SERIES_ORDER + 1];
    double u_end; /* at its end */
} refuel_series;

/* Begins a stretch at a state. */
void refuel_series_start(refuel_series *series, const refuel_hall *hall, const refuel_hall_state *state,
                         const refuel_hall_input *input);

/* Takes the next step, at most to day end of the stretch. */
void refuel_series_step(refuel_series *series, double end);

/* The state on a day of the stretch that lies within the step in hand. */
refuel_hall_state refuel_series_state(const refuel_series *series, double day);

/* The day within the step in hand on which no lean mass, or no weight, is left; NaN where that does not happen. */
double refuel_series_end(const refuel_series *series);

#endif
