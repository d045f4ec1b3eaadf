/* Closed forms of what fades after a change of constant inputs: glycogen, fluid and thermogenesis leave their start for
   where they settle. Each is given as its distance from there. */
#ifndef REFUEL_WEIGHT_FADING_H
#define REFUEL_WEIGHT_FADING_H

#include "weight/hall.h"
#include "weight/wide.h"

typedef struct refuel_fading {
    refuel_row glycogen_settled, glycogen_gap; /* gap: distance at the start */
    refuel_row glycogen_fall;                  /* per day, near where it settles */
    refuel_row glycogen_inverse;               /* 1 / settled, or 0 where that is 0 ... */
    refuel_row glycogen_growth;                /* ... and this, per kg and day, takes its place */
    refuel_row fluid_settled, fluid_gap, fluid_fall;
    refuel_row heat_settled, heat_gap, heat_fall;
} refuel_fading;

/* Sets one lane at the start of a stretch. */
void refuel_fading_start(refuel_fading *fading, int lane, const refuel_hall *hall, const refuel_hall_state *state,
                         const refuel_hall_input *input);

/* A hyperbolic tangent, written so that nothing cancels, down to no carbohydrate at all: G - s = 2 d q / (2 + M d), d
   the gap, q = exp(-fall t), M = (1 - q) / s. */
REFUEL_INLINE double refuel_fading_glycogen(const refuel_fading *f, int lane, double days)
{
    double lost = refuel_wide_expm1(-f->glycogen_fall[lane] * days), gap = f->glycogen_gap[lane];
    double m = f->glycogen_growth[lane] * days - lost * f->glycogen_inverse[lane];
    return 2 * gap * (1 + lost) / (2 + m * gap);
}

REFUEL_INLINE double refuel_fading_fluid(const refuel_fading *f, int lane, double days)
{
    return f->fluid_gap[lane] * refuel_wide_exp(-f->fluid_fall[lane] * days);
}

REFUEL_INLINE double refuel_fading_heat(const refuel_fading *f, int lane, double days)
{
    return f->heat_gap[lane] * refuel_wide_exp(-f->heat_fall[lane] * days);
}

#endif
