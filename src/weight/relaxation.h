/* How glycogen, fluid and thermogenesis relax after a change of constant inputs, in closed form: they leave their start for
   where they settle. Each is given as its distance from there. */
#ifndef REFUEL_WEIGHT_RELAXATION_H
#define REFUEL_WEIGHT_RELAXATION_H

#include "core/wide.h"
#include "weight/hall.h"

typedef struct rf_relaxation {
    rf_row glycogen_settled, glycogen_gap; /* gap: distance at the start */
    rf_row glycogen_rate;                  /* per day, near where it settles */
    rf_row glycogen_inverse;               /* 1 / settled, or 0 where that is 0 ... */
    rf_row glycogen_growth;                /* ... and this, per kg and day, takes its place */
    rf_row fluid_settled, fluid_gap, fluid_rate;
    rf_row thermogenesis_settled, thermogenesis_gap, thermogenesis_rate;
} rf_relaxation;

/* Sets one lane at the start of a segment. */
void rf_relaxation_start(rf_relaxation *relaxation, int lane, const rf_hall *hall, const rf_hall_state *state,
                         const rf_hall_input *input);

/* A hyperbolic tangent, written so that nothing cancels, down to no carbohydrate at all: G - s = 2 d q / (2 + M d), d
   the gap, q = exp(-rate t), M = (1 - q) / s. */
RF_INLINE double rf_relaxation_glycogen(const rf_relaxation *r, int lane, double days)
{
    double lost = rf_wide_expm1(-r->glycogen_rate[lane] * days), gap = r->glycogen_gap[lane];
    double m = r->glycogen_growth[lane] * days - lost * r->glycogen_inverse[lane];
    return 2 * gap * (1 + lost) / (2 + m * gap);
}

RF_INLINE double rf_relaxation_fluid(const rf_relaxation *r, int lane, double days)
{
    return r->fluid_gap[lane] * rf_wide_exp(-r->fluid_rate[lane] * days);
}

RF_INLINE double rf_relaxation_thermogenesis(const rf_relaxation *r, int lane, double days)
{
    return r->thermogenesis_gap[lane] * rf_wide_exp(-r->thermogenesis_rate[lane] * days);
}

#endif
