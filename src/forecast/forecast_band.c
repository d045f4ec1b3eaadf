#include "forecast/forecast_band.h"

#include <math.h>
#include <stdlib.h>

#include "core/failure.h"
#include "core/limits.h"
#include "person/person.h"

/* The errors of the plan: living and running make up that of the activity level. */
refuel_band_request rf_forecast_band_request(const rf_start *s, const refuel_forecast_request *ask)
{
    const refuel_plan_result *p = &s->plan;
    double from_resting = s->who.pal * p->sd_resting_kcal_d;
    double rest = p->sd_total_kcal_d * p->sd_total_kcal_d - from_resting * from_resting;
    refuel_band_request band = REFUEL_BAND_REQUEST_INIT;
    band.resting_sd_kcal_d = rest > 0 ? p->sd_resting_kcal_d : p->sd_total_kcal_d / s->who.pal;
    band.pal_sd = rest > 0 ? sqrt(rest) / p->resting_kcal_d : 0;
    if (p->total_equation == REFUEL_EQ_MEASURED) band.total_sd_kcal_d = p->sd_total_kcal_d;
    band.fat_sd_kg = p->sd_body_fat_points / 100 * p->weight_kg;
    band.thermogenesis_sd = RF_SD_THERMOGENESIS;
    band.intake_sd_kcal_d = ask->intake_sd_kcal_d;
    band.level = p->level;
    band.mode = ask->band;
    band.method = ask->samples > 0 ? REFUEL_BAND_MONTE_CARLO : REFUEL_BAND_LINEAR;
    band.draws = (int32_t)rf_given_or(ask->samples, 0);
    band.seed = (uint32_t)rf_given_or(ask->seed, 0);
    return band;
}

static refuel_status make_workspace(const refuel_forecast_request *ask, size_t rows, refuel_band_request *band,
                                    refuel_error *err)
{
    double most = floor((double)REFUEL_BAND_NUMBERS_MAX / (double)rows);
    if (!(ask->samples > 0)) return REFUEL_OK;
    if (ask->samples > most) {
        rf_fail_range(err, "samples", ask->samples, REFUEL_BAND_DRAWS_MIN, most, "");
        rf_note(err, " for so many rows; a larger every gives fewer");
        return REFUEL_E_RANGE;
    }
    band->workspace_capacity = (size_t)ask->samples * rows;
    band->workspace = malloc(band->workspace_capacity * sizeof *band->workspace);
    return band->workspace ? REFUEL_OK : rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
}

double rf_forecast_bodily(double weight_kg)
{
    double most = weight_kg > RF_WEIGHT_KG_MAX ? RF_WEIGHT_KG_MAX : weight_kg;
    return most < RF_WEIGHT_KG_MIN ? RF_WEIGHT_KG_MIN : most;
}

refuel_status rf_forecast_band(const rf_start *start, const refuel_forecast_request *ask,
                               const refuel_schedule *schedule, const rf_band *to, refuel_error *err)
{
    refuel_band_request band = rf_forecast_band_request(start, ask);
    refuel_status status = make_workspace(ask, to->rows, &band, err);
    if (status != REFUEL_OK) return status;
    refuel_band out = REFUEL_BAND_INIT;
    out.capacity = to->rows;
    out.weight_kg = to->weight_kg;
    out.sd_kg = to->sd_kg;
    out.low_kg = to->low_kg;
    out.high_kg = to->high_kg;
    status = refuel_project_band(&start->who, schedule, to->day, to->rows, &band, &out, err);
    free(band.workspace);
    for (size_t i = 0; status == REFUEL_OK && i < to->rows; i++) {
        to->low_kg[i] = rf_forecast_bodily(to->low_kg[i]);
        to->high_kg[i] = rf_forecast_bodily(to->high_kg[i]);
    }
    return status;
}
