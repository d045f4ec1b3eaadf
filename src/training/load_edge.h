/* The edges of what stands out in training: of one run against those before it, and of monotony. */
#ifndef REFUEL_TRAINING_LOAD_EDGE_H
#define REFUEL_TRAINING_LOAD_EDGE_H

#include <refuel/load_result.h>

#include "core/edge.h"

/* Of 5,205 runners and 588,071 runs in 18 months: how many times the rate of overuse injuries was that of runs up to 10 %
   longer than the longest of the 30 days before, and its 95 % confidence interval. It does not rise from band to band: an
   association in one group, no risk of one person. */
typedef struct rf_load_band {
    double above; /* of the ratio */
    double rate, low, high;
    uint32_t flag;
    const char *words; /* how much longer */
} rf_load_band;

#define RF_LONGEST_RUN_RATIO 1.10 /* the edge of ok */

/* The band of a ratio; NULL up to 1.10, and where it is not known. */
const rf_load_band *rf_load_band_of(double ratio);

/* Under 1.5 the days differ, over 2.0 they hardly do. The edges are those that later work on Foster 1998 names; he himself
   looked for one of each athlete. */
#define RF_MONOTONY_WATCH 1.5
#define RF_MONOTONY_HIGH 2.0

static inline uint32_t rf_monotony_flag(double monotony)
{
    if (rf_above(monotony, RF_MONOTONY_HIGH)) return REFUEL_LOAD_MONOTONY_HIGH;
    return rf_below(monotony, RF_MONOTONY_WATCH) ? 0 : REFUEL_LOAD_MONOTONY_WATCH;
}

#endif
