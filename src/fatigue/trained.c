#include "fatigue/trained.h"

#include <math.h>
#include <refuel/load.h>

#include "training/log.h"

#define WEEK_D 7
#define MIN_H 60.0

/* The runs of the last weeks: how far and how long, NaN where one of them does not say. */
static void reckon_weeks(const refuel_fatigue_request *ask, int64_t last, rf_trained *out)
{
    int64_t weeks = (last - ask->run[0].day + 1) / WEEK_D;
    double km = 0, min = 0;
    if (weeks > RF_LOG_WEEKS_MAX) weeks = RF_LOG_WEEKS_MAX;
    out->weeks = (double)weeks;
    if (weeks < RF_LOG_WEEKS_MIN) return;
    for (size_t i = 0; i < ask->runs; i++) {
        const refuel_log_run *it = &ask->run[i];
        if (it->day <= last - weeks * WEEK_D || !rf_log_is_run(it)) continue;
        km += rf_log_km(it);
        min += it->duration_min > 0 ? it->duration_min : NAN;
    }
    out->km_week = km / (double)weeks;
    if (km > 0) out->speed_km_h = km / (min / MIN_H);
}

/* Several runs of a day are one day. A row that ended long before now was followed by rest, whatever the log goes on to say. */
static double longest_row(const refuel_fatigue_request *ask, double now)
{
    double row = 0, longest = 0;
    int64_t before = ask->run[0].day - 1;
    for (size_t i = 0; i < ask->runs; i++) {
        int64_t day = ask->run[i].day;
        if (!rf_log_is_run(&ask->run[i]) || (day == before && row > 0)) continue;
        row = row > 0 && day == before + 1 ? row + 1 : 1;
        before = day;
        if ((double)day >= now - RF_LOG_FRESH_D && row > longest) longest = row;
    }
    return longest;
}

refuel_status rf_train(const refuel_fatigue_request *ask, rf_trained *out, refuel_error *err)
{
    *out = (rf_trained){.last_day = NAN, .ended_d = NAN, .weeks = NAN, .km_week = NAN, .speed_km_h = NAN, .row_d = NAN};
    if (ask->runs == 0) return REFUEL_OK;
    refuel_load_request request = REFUEL_LOAD_REQUEST_INIT;
    refuel_load_result load = REFUEL_LOAD_RESULT_INIT;
    request.run = ask->run;
    request.runs = ask->runs;
    request.today = ask->today;
    load.finding = out->finding;
    load.finding_capacity = REFUEL_LOAD_FINDINGS_MAX;
    refuel_status status = refuel_load(&request, &load, err);
    if (status == REFUEL_E_MISSING) return REFUEL_OK; /* none of its days has a run */
    if (status != REFUEL_OK) return status;
    int64_t last = ask->run[ask->runs - 1].day;
    out->has_log = 1;
    out->last_day = (double)last;
    out->ended_d = ask->today - out->last_day;
    out->is_fresh = !(out->ended_d > RF_LOG_FRESH_D);
    out->findings = load.finding_count;
    out->row_d = longest_row(ask, isnan(ask->today) ? out->last_day : ask->today);
    reckon_weeks(ask, last, out);
    return REFUEL_OK;
}
