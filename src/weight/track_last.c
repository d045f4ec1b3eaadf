#include "weight/track_last.h"

#include <math.h>

#include "core/failure.h"
#include "weight/track_doubt.h"
#include "weight/track_read.h"

enum { WEEK = 7 };

double rf_track_fast_of_week(const rf_track_scan *scan, size_t i)
{
    double sum = 0;
    size_t from = i >= scan->first + WEEK ? i + 1 - WEEK : scan->first;
    for (size_t d = from; d <= i; d++) sum += rf_track_scan_day(scan->request, d).fast_kcal_d;
    return sum / (double)(i + 1 - from);
}

rf_track_mixture rf_track_total(const rf_track_scan *scan)
{
    rf_track_mixture total = rf_track_bank_state(&scan->bank, RF_TRACK_TOTAL);
    double least = scan->request->least_sd_kcal_d, fast = rf_track_fast_of_week(scan, scan->request->days - 1);
    double lacking = fmax(0, least * least - rf_track_mixture_moments(&total).variance);
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        total.mean[k] += fast;
        total.variance[k] += lacking;
    }
    return total;
}

double rf_track_prior_share(const rf_track_scan *scan)
{
    rf_track_mixture prior = rf_track_bank_state(&scan->bank, RF_TRACK_TOTAL);
    for (int k = 0; k < RF_TRACK_BANK; k++) prior.mean[k] = scan->bank.filter[k].of_prior[RF_TRACK_TOTAL];
    return fmin(1, fmax(0, rf_track_mixture_moments(&prior).mean));
}

static double mean_of(const rf_track_scan *scan, int state)
{
    rf_track_mixture it = rf_track_bank_state(&scan->bank, state);
    return rf_track_mixture_moments(&it).mean;
}

refuel_status rf_track_story_of(const refuel_track_request *request, rf_track_story *out, refuel_error *err)
{
    refuel_track_request ask;
    rf_track_scan scan;
    refuel_status status = rf_track_read(request, &ask, err);
    if (status == REFUEL_OK) status = rf_track_begin(&ask, &scan, err);
    if (status != REFUEL_OK) return status;
    if (!rf_track_scan_log(&scan)) return rf_fail(err, REFUEL_E_MODEL, "intake", "it would leave no body");
    rf_track_mixture base = rf_track_bank_state(&scan.bank, RF_TRACK_TOTAL), total = rf_track_total(&scan);
    double weight_kg = mean_of(&scan, RF_TRACK_WEIGHT);
    *out = (rf_track_story){.model = scan.model,
                            .reference_kcal_d = scan.fast.hall.intake_kcal_d,
                            .running_kcal_d = scan.running_kcal_d,
                            .habit_kcal_d = mean_of(&scan, RF_TRACK_INTAKE),
                            .base_kcal_d = rf_track_mixture_moments(&base).mean,
                            .fast_kcal_d = rf_track_fast_of_week(&scan, ask.days - 1),
                            .least_sd_kcal_d = ask.least_sd_kcal_d,
                            .own_sd_kcal_d = sqrt(rf_track_mixture_moments(&base).variance),
                            .tissue_kg = weight_kg,
                            .tissue_kcal_kg = rf_track_tissue_kcal_kg(&scan.model, weight_kg),
                            .fat_kg = rf_track_fat_kg(&scan.model, weight_kg),
                            .prior_share = rf_track_prior_share(&scan),
                            .unlogged_share = ask.unlogged_share,
                            .lately_kcal_d = rf_track_doubt_of(&scan, 0).mean_kcal_d,
                            .measure = rf_track_measure_of(&scan, &total)};
    return REFUEL_OK;
}
