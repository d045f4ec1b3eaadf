/* The exact path under constant inputs: one equation for ln fat, solved by its power series; the rest in closed form.
   Runs one person, or RF_LANES people side by side. */
#ifndef REFUEL_WEIGHT_SERIES_H
#define REFUEL_WEIGHT_SERIES_H

#include "weight/relaxation.h"

enum { RF_SERIES_ORDER = 16, RF_VIEW_DAYS = 64 };

/* A stretch of constant inputs, seen from its start, per lane. The step in hand gives u = ln(fat / baseline fat), and
   fat and lean together (the weight without exp), as polynomials of w = x / (x + reach), x being the days since its
   begin. What fades after a change of inputs has its poles in the past; this w sees them further away than x does. */
typedef struct rf_series {
    const rf_hall *hall[RF_LANES];
    rf_row end;             /* days of the stretch */
    rf_row clear;           /* days from the start back to the poles */
    rf_row fat_kg, lean_kg; /* at baseline */
    rf_row fixed_kcal_d;    /* what of intake less expenditure does not change */
    rf_row delta_kcal_kg_d, water_kcal_kg_d;
    rf_row fat_energy, fat_per_kcal, log_energy; /* to build fat: per kg, kg per kcal; lean mass: per ln fat */
    rf_row fat_cost, log_cost;                   /* expenditure per kcal in fat, and per ln fat */
    rf_row glycogen_burn, glycogen_burn_kg_d;    /* k_G in kcal and in kg */
    rf_relaxation relaxation;
    rf_row begin, step, reach; /* of the step in hand */
    rf_row u[RF_SERIES_ORDER + 1], tissue_kg[RF_SERIES_ORDER + 1];
    rf_row u_end;
    int steps[RF_LANES];
} rf_series;

typedef enum rf_series_verdict {
    RF_SERIES_GOES_ON,
    RF_SERIES_DONE,  /* the step in hand is the last of the stretch */
    RF_SERIES_ENDED, /* within it no lean mass, or no weight, is left */
    RF_SERIES_FAILED
} rf_series_verdict;

/* Days to look at, since the start of the stretch, and what is there. */
typedef struct rf_view {
    double day[RF_VIEW_DAYS];
    double weight_kg[RF_VIEW_DAYS];
    double fat_kg[RF_VIEW_DAYS], lean_kg[RF_VIEW_DAYS];
    double glycogen_kg[RF_VIEW_DAYS], fluid_kg[RF_VIEW_DAYS], thermogenesis_kcal_d[RF_VIEW_DAYS];
} rf_view;

/* A polynomial at w. Even and odd terms apart: two short chains of products instead of a long one. */
RF_INLINE double rf_series_polynomial(rf_row term[], size_t lane, double w)
{
    _Static_assert(RF_SERIES_ORDER % 2 == 0, "the last term is even");
    double square = w * w, even = term[RF_SERIES_ORDER][lane], odd = term[RF_SERIES_ORDER - 1][lane];
    for (int n = RF_SERIES_ORDER - 2; n > 0; n -= 2) {
        even = even * square + term[n][lane];
        odd = odd * square + term[n - 1][lane];
    }
    return (even * square + term[0][lane]) + odd * w;
}

/* A lane that is not used: it never moves. */
void rf_series_idle(rf_series *series, int lane);

/* Begins a stretch of some days at a state. */
void rf_series_start(rf_series *series, int lane, const rf_hall *hall, const rf_hall_state *state,
                     const rf_hall_input *input, double days);

/* Takes the next step: in lane 0, or in all of them. */
void rf_series_step(rf_series *series);
void rf_series_step_all(rf_series *series);

/* What came of it. *end_day is set where the run ended. */
rf_series_verdict rf_series_judge(rf_series *series, int lane, double *end_day);

/* Weights on days within the step in hand. Days are worked on in blocks of RF_LANES: the last one must be readable
   to its end, whatever it holds there. */
void rf_series_weigh(const rf_series *series, int lane, const double day[], size_t days, double weight_kg[]);

/* All but the weight of a view; days as above. */
void rf_series_look(const rf_series *series, int lane, rf_view *view, size_t days);

/* One day of it. */
rf_hall_state rf_series_state(const rf_series *series, int lane, double day);
rf_hall_state rf_view_state(const rf_view *view, size_t at);

#endif
