/* The exact path under constant inputs: one equation for ln fat, solved by its power series; the rest in closed form.
   Runs one person, or REFUEL_LANES people side by side. */
#ifndef REFUEL_WEIGHT_SERIES_H
#define REFUEL_WEIGHT_SERIES_H

#include "weight/fading.h"

enum { REFUEL_SERIES_ORDER = 16, REFUEL_VIEW_DAYS = 64 };

/* A stretch of constant inputs, seen from its start, per lane. The step in hand gives u = ln(fat / baseline fat), and
   fat and lean together (the weight without exp), as polynomials of w = x / (x + reach), x being the days since its
   begin. What fades after a change of inputs has its poles in the past; this w sees them further away than x does. */
typedef struct refuel_series {
    const refuel_hall *hall[REFUEL_LANES];
    refuel_row end;             /* days of the stretch */
    refuel_row clear;           /* days from the start back to the poles */
    refuel_row fat_kg, lean_kg; /* at baseline */
    refuel_row fixed_kcal_d;    /* what of intake less expenditure does not change */
    refuel_row delta_kcal_kg_d, water_kcal_kg_d;
    refuel_row fat_energy, fat_per_kcal, log_energy; /* to build fat: per kg, kg per kcal; lean mass: per ln fat */
    refuel_row fat_cost, log_cost;                   /* expenditure per kcal in fat, and per ln fat */
    refuel_row glycogen_burn, glycogen_burn_kg_d;    /* k_G in kcal and in kg */
    refuel_fading fading;
    refuel_row begin, step, reach; /* of the step in hand */
    refuel_row u[REFUEL_SERIES_ORDER + 1], tissue_kg[REFUEL_SERIES_ORDER + 1];
    refuel_row u_end;
    int steps[REFUEL_LANES];
} refuel_series;

typedef enum refuel_series_verdict {
    REFUEL_SERIES_GOES_ON,
    REFUEL_SERIES_DONE,  /* the step in hand is the last of the stretch */
    REFUEL_SERIES_ENDED, /* within it no lean mass, or no weight, is left */
    REFUEL_SERIES_FAILED
} refuel_series_verdict;

/* Days to look at, since the start of the stretch, and what is there. */
typedef struct refuel_view {
    double day[REFUEL_VIEW_DAYS];
    double weight_kg[REFUEL_VIEW_DAYS];
    double fat_kg[REFUEL_VIEW_DAYS], lean_kg[REFUEL_VIEW_DAYS];
    double glycogen_kg[REFUEL_VIEW_DAYS], fluid_kg[REFUEL_VIEW_DAYS], heat_kcal_d[REFUEL_VIEW_DAYS];
} refuel_view;

/* A polynomial at w. Even and odd terms apart: two short chains of products instead of a long one. */
REFUEL_INLINE double refuel_series_polynomial(refuel_row term[], size_t lane, double w)
{
    _Static_assert(REFUEL_SERIES_ORDER % 2 == 0, "the last term is even");
    double square = w * w, even = term[REFUEL_SERIES_ORDER][lane], odd = term[REFUEL_SERIES_ORDER - 1][lane];
    for (int n = REFUEL_SERIES_ORDER - 2; n > 0; n -= 2) {
        even = even * square + term[n][lane];
        odd = odd * square + term[n - 1][lane];
    }
    return (even * square + term[0][lane]) + odd * w;
}

/* A lane that is not used: it never moves. */
void refuel_series_idle(refuel_series *series, int lane);

/* Begins a stretch of some days at a state. */
void refuel_series_start(refuel_series *series, int lane, const refuel_hall *hall, const refuel_hall_state *state,
                         const refuel_hall_input *input, double days);

/* Takes the next step: in lane 0, or in all of them. */
void refuel_series_step(refuel_series *series);
void refuel_series_step_all(refuel_series *series);

/* What came of it. *end_day is set where the run ended. */
refuel_series_verdict refuel_series_judge(refuel_series *series, int lane, double *end_day);

/* Weights on days within the step in hand. Days are worked on in blocks of REFUEL_LANES: the last one must be readable
   to its end, whatever it holds there. */
void refuel_series_weigh(const refuel_series *series, int lane, const double day[], size_t days, double weight_kg[]);

/* All but the weight of a view; days as above. */
void refuel_series_look(const refuel_series *series, int lane, refuel_view *view, size_t days);

/* One day of it. */
refuel_hall_state refuel_series_state(const refuel_series *series, int lane, double day);
refuel_hall_state refuel_view_state(const refuel_view *view, size_t at);

#endif
