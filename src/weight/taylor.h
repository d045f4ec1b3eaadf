/* The exact path through a segment of constant inputs: one equation for ln fat, solved step by step by its Taylor series;
   the rest in closed form. For one person, or RF_LANES people side by side. taylor_step.h takes the steps,
   taylor_evaluate.h tells what is on a day, taylor_end.h where it stops. */
#ifndef REFUEL_WEIGHT_TAYLOR_H
#define REFUEL_WEIGHT_TAYLOR_H

#include "weight/relaxation.h"

enum { RF_TAYLOR_ORDER = 16 };

/* A segment, seen from its start, per lane. The step in hand gives u = ln(fat / baseline fat), and fat and lean together
   (the weight without exp), as polynomials of w = x / (x + reach), x being the days since its begin. What relaxes after a
   change of inputs has its poles in the past; this w sees them further away than x does. */
typedef struct rf_taylor {
    const rf_hall *hall[RF_LANES];
    rf_row end;                                           /* days of the segment */
    rf_row clear;                                         /* days from the start back to the poles */
    rf_row fat_kg, lean_kg;                               /* at baseline */
    rf_row fixed_kcal_d;                                  /* what of intake less expenditure does not change */
    rf_row delta_kcal_kg_d, water_kcal_kg_d, water_share; /* kg of glycogen with its water, per kg of it */
    rf_row fat_energy, fat_per_kcal, log_energy;          /* to build fat: per kg, kg per kcal; lean mass: per ln fat */
    rf_row fat_cost, log_cost;                            /* expenditure per kcal in fat, and per ln fat */
    rf_row glycogen_burn, glycogen_burn_kg_d;             /* k_G in kcal and in kg */
    rf_relaxation relaxation;
    rf_row begin, step, reach; /* of the step in hand */
    rf_row u[RF_TAYLOR_ORDER + 1], tissue_kg[RF_TAYLOR_ORDER + 1];
    rf_row u_end;
    int steps[RF_LANES];
} rf_taylor;

/* A polynomial at w. Even and odd terms apart: two short chains of products instead of a long one. */
RF_INLINE double rf_taylor_polynomial(rf_row term[], size_t lane, double w)
{
    _Static_assert(RF_TAYLOR_ORDER % 2 == 0, "the last term is even");
    double square = w * w, even = term[RF_TAYLOR_ORDER][lane], odd = term[RF_TAYLOR_ORDER - 1][lane];
    for (int n = RF_TAYLOR_ORDER - 2; n > 0; n -= 2) {
        even = even * square + term[n][lane];
        odd = odd * square + term[n - 1][lane];
    }
    return (even * square + term[0][lane]) + odd * w;
}

/* A lane that is not used: it never moves. */
void rf_taylor_idle(rf_taylor *taylor, int lane);

/* Begins a segment of some days at a state. */
void rf_taylor_start(rf_taylor *taylor, int lane, const rf_hall *hall, const rf_hall_state *state,
                     const rf_hall_input *input, double days);

#endif
