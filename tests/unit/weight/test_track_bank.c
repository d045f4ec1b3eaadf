#include "weight/track_bank.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

static const rf_track_model man = {.weight_kg = 80,
                                   .fat_kg = 16,
                                   .fat_kcal_kg = 9440.7,
                                   .lean_kcal_kg = 1816.4,
                                   .total_kcal_d = 2600,
                                   .total_sd_kcal_d = 312,
                                   .intake_sd_kcal_d = 400};

Test(track_bank, shares_before_anything_was_seen)
{
    rf_track_bank bank;
    double share[RF_TRACK_BANK], sum = 0;
    rf_track_bank_start(&bank, &man);
    rf_track_bank_shares(&bank, share);
    for (int k = 0; k < RF_TRACK_BANK; k++) sum += share[k];
    cr_expect(epsilon_eq(dbl, sum, 1, 1e-15));
    cr_expect(epsilon_eq(dbl, share[0] / share[2], exp(-0.5 * pow(log(0.5) / 0.5, 2)), 1e-12));
    cr_expect(epsilon_eq(dbl, share[4] / share[0], 1, 1e-12), "0.6 and 2.4 are as far from 1.2");
}

/* A weight that jumps about belongs to a noisy scale, one that does not to a steady one. */
Test(track_bank, shares_follow_the_noise)
{
    static const double jump_kg[] = {0.05, 2};
    for (int i = 0; i < 2; i++) {
        rf_track_bank bank;
        double share[RF_TRACK_BANK];
        rf_track_bank_start(&bank, &man);
        for (int day = 0; day < 40; day++)
            for (int k = 0; k < RF_TRACK_BANK; k++) {
                rf_track_day seen = {.weight_kg = 80 + (day % 2 ? -0.5 : 0.5) * jump_kg[i], .intake_kcal_d = 2600};
                rf_track_matrix moved;
                rf_track_filter_weigh(&bank.filter[k], &man, &seen);
                rf_track_filter_eat(&bank.filter[k], &man, &seen);
                rf_track_filter_predict(&bank.filter[k], &man, &seen, moved);
            }
        rf_track_bank_shares(&bank, share);
        cr_expect(gt(dbl, share[i == 0 ? 0 : RF_TRACK_BANK - 1], 0.9), "%g", jump_kg[i]);
    }
}

Test(track_bank, one_distribution_is_its_own_mixture)
{
    rf_track_mixture one = {.share = {0.2, 0.2, 0.2, 0.2, 0.2}};
    for (int k = 0; k < RF_TRACK_BANK; k++) one.mean[k] = 2500, one.variance[k] = 90 * 90;
    rf_track_moments is = rf_track_mixture_moments(&one);
    cr_expect(epsilon_eq(dbl, is.mean, 2500, 1e-9));
    cr_expect(epsilon_eq(dbl, is.variance, 8100, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_track_mixture_quantile(&one, 0.9), 2500 + 90 * 1.2815515655446004, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_track_mixture_quantile(&one, 0.025), 2500 - 90 * 1.959963984540054, 1e-9));
}

/* Two that do not touch: half of the mixture lies below both the middle and either edge of the gap. */
Test(track_bank, parts_far_apart)
{
    rf_track_mixture two = {.share = {0.5, 0.5}, .mean = {0, 100}, .variance = {1, 4, 1, 1, 1}};
    rf_track_moments is = rf_track_mixture_moments(&two);
    cr_expect(epsilon_eq(dbl, is.mean, 50, 1e-12));
    cr_expect(epsilon_eq(dbl, is.variance, 2502.5, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_track_mixture_quantile(&two, 0.45), 1.2815515655446004, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_track_mixture_quantile(&two, 0.55), 100 - 2 * 1.2815515655446004, 1e-9));
}
