/* Filters that differ in how noisy the weight of a person is, and what they come to together: a mixture of normal
   distributions, each with the share that the log gives it. */
#ifndef REFUEL_WEIGHT_TRACK_BANK_H
#define REFUEL_WEIGHT_TRACK_BANK_H

#include "weight/track_filter.h"

enum { RF_TRACK_BANK = 5 };

typedef struct rf_track_bank {
    rf_track_filter filter[RF_TRACK_BANK];
} rf_track_bank;

/* Each part of a mixture: its share, which add up to 1, its mean and its variance. */
typedef struct rf_track_mixture {
    double share[RF_TRACK_BANK], mean[RF_TRACK_BANK], variance[RF_TRACK_BANK];
} rf_track_mixture;

typedef struct rf_track_moments {
    double mean, variance;
} rf_track_moments;

void rf_track_bank_start(rf_track_bank *bank, const rf_track_model *model);

/* How likely each filter is, after what was seen. */
void rf_track_bank_shares(const rf_track_bank *bank, double share[RF_TRACK_BANK]);

/* One state of them all; and the weigh-in that they expect. */
rf_track_mixture rf_track_bank_state(const rf_track_bank *bank, int state);
rf_track_mixture rf_track_bank_weigh_in(const rf_track_bank *bank, const rf_track_model *model);

rf_track_moments rf_track_mixture_moments(const rf_track_mixture *mixture);

/* The number below which a mixture falls with probability p, 0 < p < 1. */
double rf_track_mixture_quantile(const rf_track_mixture *mixture, double p);

#endif
