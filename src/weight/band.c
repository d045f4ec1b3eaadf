#include <refuel/band.h>

#include <math.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/normal.h"
#include "core/numeric.h"
#include "core/sized.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/project.h"
#include "weight/quantile.h"
#include "weight/run.h"

enum { RESTING, PAL, FAT, THERMOGENESIS, INTAKE, SOURCES };

static const double default_level = 0.8;

/* What a source may become, and how far it strays. */
typedef struct source {
    double point, sd, low, high;
} source;

typedef struct band_work {
    rf_hall hall; /* the point estimate */
    rf_forcing forcing;
    const double *day;
    size_t days;
    refuel_band_request request;
    source source[SOURCES];
    double *weight; /* where the run in hand puts weight i: at i times stride */
    size_t stride;
    refuel_error *err;
} band_work;

static refuel_status read_request(const refuel_band_request *in, refuel_band_request *request, refuel_error *err)
{
    static const refuel_band_request empty = REFUEL_BAND_REQUEST_INIT;
    refuel_status status = rf_sized_read(in, request, &empty, sizeof *request, "band", err);
    if (status != REFUEL_OK) return status;
    double *const optional[] = {&request->resting_sd_kcal_d, &request->pal_sd, &request->fat_sd_kg,
                                &request->thermogenesis_sd, &request->intake_sd_kcal_d};
    for (size_t i = 0; i < sizeof optional / sizeof *optional; i++) *optional[i] = rf_given_or(*optional[i], 0);
    request->level = rf_given_or(request->level, default_level);
    if (request->mode == 0) request->mode = REFUEL_BAND_SAME_INTAKE;
    if (request->method == 0) request->method = REFUEL_BAND_LINEAR;
    if (request->draws == 0) request->draws = REFUEL_BAND_DRAWS;
    if (request->seed == 0) request->seed = REFUEL_BAND_SEED;
    const rf_bound bounds[] = {
        {request->resting_sd_kcal_d, 0, RF_RESTING_MAX_KCAL_D, "resting_sd", "kcal/d"},
        {request->pal_sd, 0, RF_PAL_MAX, "pal_sd", ""},
        {rf_given_or(request->total_sd_kcal_d, 0), 0, RF_INTAKE_MAX_KCAL_D, "expenditure_sd", "kcal/d"},
        {request->fat_sd_kg, 0, RF_WEIGHT_KG_MAX, "fat_sd", "kg"},
        {request->thermogenesis_sd, 0, 10, "thermogenesis_sd", ""},
        {request->intake_sd_kcal_d, 0, RF_INTAKE_MAX_KCAL_D, "intake_sd", "kcal/d"},
        {request->level, RF_LEVEL_MIN, RF_LEVEL_MAX, "level", ""},
        {request->mode, 1, REFUEL_BAND_SAME_DEFICIT, "mode", ""},
        {request->method, 1, REFUEL_BAND_MONTE_CARLO, "method", ""},
        {request->draws, REFUEL_BAND_DRAWS_MIN, REFUEL_BAND_DRAWS_MAX, "draws", ""},
    };
    return rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
}

/* Of the random people: all their weights are held at once. */
static refuel_status check_workspace(const refuel_band_request *request, size_t days, refuel_error *err)
{
    size_t draws = (size_t)request->draws, most = REFUEL_BAND_NUMBERS_MAX / days;
    if (draws > most) {
        rf_fail_range(err, "draws", (double)draws, REFUEL_BAND_DRAWS_MIN, (double)most, "");
        rf_note(err, " where the days are as many as here");
        return REFUEL_E_RANGE;
    }
    if (!request->workspace || request->workspace_capacity / draws < days)
        return rf_fail(err, REFUEL_E_BUFFER, "workspace", "needs draws times days numbers");
    return REFUEL_OK;
}

static void set_sources(band_work *w)
{
    const refuel_band_request *request = &w->request;
    const rf_hall *hall = &w->hall;
    double pal = hall->intake_kcal_d / hall->resting_kcal_d, weight = hall->weight_kg;
    bool random = request->method == REFUEL_BAND_MONTE_CARLO, measured = !isnan(request->total_sd_kcal_d);
    double least_pal = random ? fmin(1.2, pal) : RF_PAL_MIN;
    double resting_sd = measured ? request->total_sd_kcal_d / pal : request->resting_sd_kcal_d;
    w->source[RESTING] =
        (source){hall->resting_kcal_d, resting_sd, 0.2 * hall->resting_kcal_d, 5 * hall->resting_kcal_d};
    w->source[PAL] = (source){pal, measured ? 0 : request->pal_sd, fmin(least_pal, pal), RF_PAL_MAX};
    w->source[FAT] =
        (source){hall->fat_kg, request->fat_sd_kg, fmin(0.04 * weight, hall->fat_kg), fmax(0.6 * weight, hall->fat_kg)};
    w->source[THERMOGENESIS] = (source){hall->thermogenesis, request->thermogenesis_sd * hall->thermogenesis, 0, 100};
    w->source[INTAKE] = (source){0, request->intake_sd_kcal_d, -INFINITY, INFINITY};
}

static void keep_weight(const rf_observation *seen, void *with)
{
    const band_work *w = with;
    w->weight[seen->index * w->stride] = rf_hall_weight(&w->hall, seen->state);
}

/* Runs the person whose sources have these values; weights go to every stride-th number from weight on. */
static refuel_status follow(band_work *w, const double value[SOURCES], double *weight, size_t stride)
{
    rf_hall hall = w->hall;
    rf_forcing forcing = w->forcing;
    double end_day;
    hall.resting_kcal_d = value[RESTING];
    hall.fat_kg = value[FAT];
    hall.thermogenesis = value[THERMOGENESIS];
    rf_baseline_solve(&hall, value[PAL]);
    forcing.intake_shift_kcal_d = value[INTAKE];
    if (w->request.mode == REFUEL_BAND_SAME_DEFICIT)
        forcing.intake_shift_kcal_d += hall.intake_kcal_d - w->hall.intake_kcal_d;
    w->weight = weight;
    w->stride = stride;
    for (size_t i = 0; i < w->days; i++) weight[i * stride] = NAN;
    rf_run run = {
        .hall = &hall, .forcing = &forcing, .day = w->day, .days = w->days, .observe = keep_weight, .with = w};
    return rf_run_integrate(&run, &end_day, w->err);
}

static void take_points(const band_work *w, double value[SOURCES])
{
    for (size_t j = 0; j < SOURCES; j++) value[j] = w->source[j].point;
}

static double cut(const source *s, double value)
{
    return fmin(fmax(value, s->low), s->high);
}

/* Borrows the arrays for the two ends while it works. */
static refuel_status linear(band_work *w, const refuel_band *out)
{
    double z = rf_half_width(w->request.level), value[SOURCES];
    refuel_status status = REFUEL_OK;
    for (size_t i = 0; i < w->days; i++) out->sd_kg[i] = 0;
    for (size_t j = 0; j < SOURCES; j++) {
        const source *s = &w->source[j];
        double low = cut(s, s->point - s->sd), high = cut(s, s->point + s->sd);
        if (!(high > low)) continue;
        take_points(w, value);
        value[j] = low;
        status = follow(w, value, out->low_kg, 1);
        value[j] = high;
        if (status == REFUEL_OK) status = follow(w, value, out->high_kg, 1);
        if (status != REFUEL_OK) return status;
        for (size_t i = 0; i < w->days; i++) {
            double change = (out->high_kg[i] - out->low_kg[i]) / (high - low) * s->sd;
            out->sd_kg[i] += change * change;
        }
    }
    for (size_t i = 0; i < w->days; i++) {
        out->sd_kg[i] = sqrt(out->sd_kg[i]);
        out->low_kg[i] = out->weight_kg[i] - z * out->sd_kg[i];
        out->high_kg[i] = out->weight_kg[i] + z * out->sd_kg[i];
    }
    return REFUEL_OK;
}

/* One day of all draws; those that ended before are not numbers and are left out. */
static void summarise(const band_work *w, double drawn[], size_t draws, const refuel_band *out, size_t i)
{
    size_t n = 0;
    double sum = 0, squares = 0;
    for (size_t k = 0; k < draws; k++)
        if (!isnan(drawn[k])) drawn[n++] = drawn[k];
    out->sd_kg[i] = out->low_kg[i] = out->high_kg[i] = NAN;
    if (n < 2) return;
    for (size_t k = 0; k < n; k++) sum += drawn[k];
    for (size_t k = 0; k < n; k++) squares += (drawn[k] - sum / (double)n) * (drawn[k] - sum / (double)n);
    rf_sort(drawn, n);
    out->sd_kg[i] = sqrt(squares / (double)(n - 1));
    out->low_kg[i] = rf_quantile(drawn, n, 0.5 * (1 - w->request.level));
    out->high_kg[i] = rf_quantile(drawn, n, 0.5 * (1 + w->request.level));
}

static refuel_status monte_carlo(band_work *w, const refuel_band *out)
{
    size_t draws = (size_t)w->request.draws;
    double *weight = w->request.workspace, value[SOURCES];
    rf_random random;
    refuel_status status = rf_random_start(&random, w->request.seed);
    if (status != REFUEL_OK) return rf_fail(w->err, status, "", "the random numbers could not be started");
    for (size_t k = 0; status == REFUEL_OK && k < draws; k++) {
        for (size_t j = 0; j < SOURCES; j++) {
            const source *s = &w->source[j];
            value[j] = cut(s, s->point + s->sd * rf_random_normal(&random)); /* drawn even where the SD is 0 */
        }
        status = follow(w, value, weight + k, draws);
    }
    if (status != REFUEL_OK) return status;
    for (size_t i = 0; i < w->days; i++) summarise(w, weight + i * draws, draws, out, i);
    return REFUEL_OK;
}

refuel_status refuel_project_band(const refuel_hall_person *who, const refuel_schedule *schedule, const double *day,
                                  size_t days, const refuel_band_request *request, refuel_band *in, refuel_error *err)
{
    if (!who || !day || !request || !in) return rf_fail(err, REFUEL_E_NULL, "", "who, day, request and out are needed");
    band_work w = {.day = day, .days = days, .err = err};
    static const refuel_band empty = REFUEL_BAND_INIT;
    refuel_band out;
    double value[SOURCES];
    refuel_status status = rf_sized_read(in, &out, &empty, sizeof out, "out", err);
    if (status == REFUEL_OK) status = read_request(request, &w.request, err);
    if (status == REFUEL_OK) status = rf_baseline_read(who, &w.hall, err);
    if (status == REFUEL_OK) status = rf_forcing_read(schedule, &w.hall, &w.forcing, err);
    if (status == REFUEL_OK) status = rf_project_check_days(&w.hall, day, days, err);
    if (status != REFUEL_OK) return status;
    if (days == 0) return rf_fail(err, REFUEL_E_MISSING, "days", "no day was asked for");
    if (!out.weight_kg || !out.sd_kg || !out.low_kg || !out.high_kg)
        return rf_fail(err, REFUEL_E_NULL, "", "every array of the band is needed");
    if (out.capacity < days) return rf_fail(err, REFUEL_E_BUFFER, "", "the arrays are shorter than the days");
    bool random = w.request.method == REFUEL_BAND_MONTE_CARLO;
    if (random) status = check_workspace(&w.request, days, err);
    if (status != REFUEL_OK) return status;
    set_sources(&w);
    take_points(&w, value);
    status = follow(&w, value, out.weight_kg, 1);
    if (status == REFUEL_OK) status = random ? monte_carlo(&w, &out) : linear(&w, &out);
    return status == REFUEL_OK ? rf_done(err) : status;
}
