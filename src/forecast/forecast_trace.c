#include "forecast/forecast_trace.h"

#include <math.h>
#include <stdlib.h>

#include "core/failure.h"
#include "weight/baseline.h"
#include "weight/run.h"
#include "weight/steady.h"
#include "weight/stop.h"

/* Which of the days are observed, in their order. */
typedef struct watch {
    rf_trace *trace;
    int which[RF_TRACE_DAYS];
    double day[RF_TRACE_DAYS];
    size_t days;
} watch;

static void see(const rf_observation *seen, void *with)
{
    const watch *w = with;
    w->trace->day[w->which[seen->index]] = (rf_trace_day){
        .day = seen->day, .state = *seen->state, .input = *seen->input, .surplus_kcal = seen->surplus_kcal};
}

/* In the order of their numbers: three at the most. */
static void watch_day(watch *w, int which, double day)
{
    size_t i = w->days++;
    for (; i > 0 && w->day[i - 1] > day; i--) {
        w->day[i] = w->day[i - 1];
        w->which[i] = w->which[i - 1];
    }
    w->day[i] = day;
    w->which[i] = which;
}

static refuel_status run(rf_trace *t, double target_day, double last, refuel_error *err)
{
    watch w = {.trace = t};
    rf_forcing forcing;
    double end_day;
    refuel_status status = rf_forcing_read(&t->course.schedule, &t->hall, &forcing, err);
    if (status != REFUEL_OK) return status;
    watch_day(&w, RF_TRACE_FIRST, 1);
    if (!isnan(target_day)) watch_day(&w, RF_TRACE_TARGET, target_day);
    watch_day(&w, RF_TRACE_LAST, last);
    for (int i = 0; i < RF_TRACE_DAYS; i++) t->day[i].day = NAN;
    rf_run all = {.hall = &t->hall, .forcing = &forcing, .day = w.day, .days = w.days, .observe = see, .with = &w};
    status = rf_run_integrate(&all, &end_day, err);
    t->settles = rf_steady_state(&t->hall, &t->day[RF_TRACE_LAST].input, &t->steady) == REFUEL_OK;
    double settled_kg = t->settles ? rf_hall_weight(&t->hall, &t->steady) : NAN;
    rf_stop stop;
    rf_stop_start(&stop, &t->hall, t->course.ends);
    if (rf_stop_on(&stop, settled_kg, t->steady.fat_kg / settled_kg)) t->settles = false;
    return status;
}

/* By how much one source alone moves the last weight. */
static refuel_status part_of(const rf_trace *t, int source, double last, double *sd_kg, refuel_error *err)
{
    const refuel_band_request *all = &t->band;
    refuel_band_request one = REFUEL_BAND_REQUEST_INIT;
    one.level = all->level;
    one.mode = all->mode;
    one.method = REFUEL_BAND_LINEAR;
    if (source == RF_TRACE_RESTING && !isnan(all->total_sd_kcal_d))
        one.total_sd_kcal_d = all->total_sd_kcal_d;
    else if (source == RF_TRACE_RESTING)
        one.resting_sd_kcal_d = all->resting_sd_kcal_d;
    if (source == RF_TRACE_PAL && isnan(all->total_sd_kcal_d)) one.pal_sd = all->pal_sd;
    if (source == RF_TRACE_FAT) one.fat_sd_kg = all->fat_sd_kg;
    if (source == RF_TRACE_THERMOGENESIS) one.thermogenesis_sd = all->thermogenesis_sd;
    if (source == RF_TRACE_INTAKE) one.intake_sd_kcal_d = all->intake_sd_kcal_d;
    double weight_kg, low_kg, high_kg;
    refuel_band out = REFUEL_BAND_INIT;
    out.capacity = 1;
    out.weight_kg = &weight_kg;
    out.sd_kg = sd_kg;
    out.low_kg = &low_kg;
    out.high_kg = &high_kg;
    return refuel_project_band(&t->start.who, &t->course.schedule, &last, 1, &one, &out, err);
}

static refuel_status band(const refuel_forecast_request *ask, double last, rf_trace *t, refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    t->band = rf_forecast_band_request(&t->start, ask);
    for (int i = 0; i < RF_TRACE_SOURCES; i++) t->part_kg[i] = 0;
    for (int i = 0; i < RF_TRACE_SOURCES && status == REFUEL_OK && t->band.method == REFUEL_BAND_LINEAR; i++)
        status = part_of(t, i, last, &t->part_kg[i], err);
    return status;
}

refuel_status rf_trace_make(const refuel_request *request, const refuel_forecast_request *ask, double target_day,
                            double last, rf_trace *out, refuel_error *err)
{
    out->row = calloc(ask->schedule_rows + 2, sizeof *out->row);
    if (!out->row) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    refuel_status status = rf_forecast_start(request, ask, &out->start, err);
    if (status == REFUEL_OK) status = rf_forecast_target(request, ask, &out->target, err);
    if (status == REFUEL_OK)
        status = rf_forecast_course(request, ask, &out->start, &out->target, out->row, &out->course, err);
    if (status == REFUEL_OK) status = rf_baseline_read(&out->start.who, &out->hall, err);
    if (status == REFUEL_OK) status = run(out, target_day, last, err);
    return status == REFUEL_OK ? band(ask, last, out, err) : status;
}

void rf_trace_free(rf_trace *trace)
{
    free(trace->row);
    trace->row = NULL;
}
