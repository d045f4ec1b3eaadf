#include "weight/track_bank.h"

#include <math.h>

#include "core/elementary.h"
#include "core/normal.h"

/* The prior of a scale is log-normal around 1.2, with an SD of 0.5 of its logarithm. */
static const double noises[RF_TRACK_BANK] = {0.6, 0.85, 1.2, 1.7, 2.4};
static const double usual_noise = 1.2, log_noise_sd = 0.5;

void rf_track_bank_start(rf_track_bank *bank, const rf_track_model *model)
{
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        double far = rf_ln(noises[k] / usual_noise) / log_noise_sd;
        rf_track_filter_start(&bank->filter[k], model, noises[k]);
        bank->filter[k].log_likelihood = -0.5 * far * far;
    }
}

void rf_track_bank_shares(const rf_track_bank *bank, double share[RF_TRACK_BANK])
{
    double most = -INFINITY, sum = 0;
    for (int k = 0; k < RF_TRACK_BANK; k++) most = fmax(most, bank->filter[k].log_likelihood);
    for (int k = 0; k < RF_TRACK_BANK; k++) sum += share[k] = rf_exp(bank->filter[k].log_likelihood - most);
    for (int k = 0; k < RF_TRACK_BANK; k++) share[k] /= sum;
}

rf_track_mixture rf_track_bank_state(const rf_track_bank *bank, int state)
{
    rf_track_mixture mixture;
    rf_track_bank_shares(bank, mixture.share);
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        mixture.mean[k] = bank->filter[k].mean[state];
        mixture.variance[k] = bank->filter[k].cov[state][state];
    }
    return mixture;
}

rf_track_mixture rf_track_bank_weigh_in(const rf_track_bank *bank, const rf_track_model *model)
{
    rf_track_mixture mixture;
    rf_track_bank_shares(bank, mixture.share);
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        const rf_track_filter *filter = &bank->filter[k];
        mixture.mean[k] = filter->mean[RF_TRACK_WEIGHT] + filter->mean[RF_TRACK_WATER];
        mixture.variance[k] = rf_track_filter_spread(filter, model);
    }
    return mixture;
}

rf_track_moments rf_track_mixture_moments(const rf_track_mixture *mixture)
{
    rf_track_moments is = {0, 0};
    for (int k = 0; k < RF_TRACK_BANK; k++) is.mean += mixture->share[k] * mixture->mean[k];
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        double far = mixture->mean[k] - is.mean;
        is.variance += mixture->share[k] * (mixture->variance[k] + far * far);
    }
    return is;
}

static double share_below(const rf_track_mixture *mixture, double x)
{
    double sum = 0;
    for (int k = 0; k < RF_TRACK_BANK; k++)
        sum += mixture->share[k] * rf_normal_share((x - mixture->mean[k]) / sqrt(mixture->variance[k]));
    return sum;
}

/* Halved until it cannot be halved: each half is one bit, and there is nothing to allocate. The quantile of the mixture lies
   between those of its parts. */
double rf_track_mixture_quantile(const rf_track_mixture *mixture, double p)
{
    double low = INFINITY, high = -INFINITY, z = rf_normal_quantile(p);
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        double of_part = mixture->mean[k] + z * sqrt(mixture->variance[k]);
        low = fmin(low, of_part);
        high = fmax(high, of_part);
    }
    for (;;) {
        double middle = 0.5 * (low + high);
        if (!(middle > low && middle < high)) return middle;
        if (share_below(mixture, middle) < p)
            low = middle;
        else
            high = middle;
    }
}
