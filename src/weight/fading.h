/* Closed forms of what fades after a change of constant inputs: glycogen, fluid and thermogenesis leave their start for
   where they settle. Each is given as its distance from there. */
#ifndef REFUEL_WEIGHT_FADING_H
#define REFUEL_WEIGHT_FADING_H

#include "core/wide.h"
#include "weight/hall.h"

typedef struct rf_fading {
    rf_row glycogen_settled, glycogen_gap; /* gap: distance at the start */
    rf_row glycogen_fall;                  /* per day, near where it settles */
    rf_row glycogen_inverse;               /* 1 / settled, or 0 where that is 0 ... */
    rf_row glycogen_growth;                /* ... and this, per kg and day, takes its place */
    rf_row fluid_settled, fluid_gap, fluid_fall;
    rf_row heat_settled, heat_gap, heat_fall;
} rf_fading;

/* Sets one lane at the start of a stretch. */
void rf_fading_start(rf_fading *fading, int lane, const rf_hall *hall, const rf_hall_state *state,
                     const rf_hall_input *input);

/* A hyperbolic tangent, written so that nothing cancels, down to no carbohydrate at all: G - s = 2 d q / (2 + M d), d
   the gap, q = exp(-fall t), M = (1 - q) / s. */
RF_INLINE double rf_fading_glycogen(const rf_fading *f, int lane, double days)
{
    double lost = rf_wide_expm1(-f->glycogen_fall[lane] * days), gap = f->glycogen_gap[lane];
    double m = f->glycogen_growth[lane] * days - lost * f->glycogen_inverse[lane];
    return 2 * gap * (1 + lost) / (2 + m * gap);
}

RF_INLINE double rf_fading_fluid(const rf_fading *f, int lane, double days)
{
    return f->fluid_gap[lane] * rf_wide_exp(-f->fluid_fall[lane] * days);
}

RF_INLINE double rf_fading_heat(const rf_fading *f, int lane, double days)
{
    return f->heat_gap[lane] * rf_wide_exp(-f->heat_fall[lane] * days);
}

#endif
