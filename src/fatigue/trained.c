#include "fatigue/trained.h"

#include <math.h>
#include <refuel/load.h>

#include "training/log.h"

#define WEEK_D 7
#define MIN_H 60.0

typedef struct volume {
    double km, min; /* NaN where a run does not say */
} volume;

static volume of_days_after(const refuel_fatigue_request *ask, int64_t day)
{
    volume all = {0, 0};
    for (size_t i = 0; i < ask->runs; i++) {
        const refuel_log_run *it = &ask->run[i];
        if (it->day <= day || !rf_log_is_run(it)) continue;
        all.km += rf_log_km(it);
        all.min += it->duration_min > 0 ? it->duration_min : NAN;
    }
    return all;
}

static void count(rf_trained *out, const volume *all, double days)
{
    out->km_week = all->km / days * WEEK_D;
    out->speed_km_h = all->km > 0 ? all->km / (all->min / MIN_H) : NAN;
}

/* The last break between two days with a run that is long enough, if the weeks that are reckoned with hold its end. */
static void find_break(const refuel_fatigue_request *ask, int64_t last, rf_trained *out)
{
    int64_t before = last + 1;
    for (size_t i = 0; i < ask->runs; i++) {
        int64_t day = ask->run[i].day, off = day - before - 1;
        if (!rf_log_is_run(&ask->run[i])) continue;
        if (off > RF_BREAK_D && day > last - RF_LOG_WEEKS_MAX * WEEK_D) {
            out->break_d = (double)off;
            out->back_d = (double)(last - day + 1);
        }
        before = day;
    }
}

/* How much is run now: the mean of the last weeks, or what the last days come to where that is clearly more. A break makes the
   mean small, and of the days since it nobody knows a week before there are some of them: then it is unknown. */
static void reckon_weeks(const refuel_fatigue_request *ask, int64_t last, rf_trained *out)
{
    int64_t weeks = (last - ask->run[0].day + 1) / WEEK_D;
    if (weeks > RF_LOG_WEEKS_MAX) weeks = RF_LOG_WEEKS_MAX;
    out->weeks = (double)weeks;
    if (weeks < RF_LOG_WEEKS_MIN) return;
    find_break(ask, last, out);
    int64_t days = out->back_d < WEEK_D ? (int64_t)out->back_d : WEEK_D;
    volume all = of_days_after(ask, last - weeks * WEEK_D), recent = of_days_after(ask, last - days);
    count(out, &all, (double)(weeks * WEEK_D));
    out->mean_km_week = out->km_week;
    out->recent_d = (double)days;
    out->recent_km = recent.km;
    if (days < RF_BACK_D_MIN)
        out->km_week = out->speed_km_h = NAN;
    else if (recent.km / (double)days * WEEK_D > RF_CLEARLY_MORE * out->mean_km_week)
        out->by_recent = 1, count(out, &recent, (double)days);
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
    *out = (rf_trained){.last_day = NAN,
                        .ended_d = NAN,
                        .weeks = NAN,
                        .km_week = NAN,
                        .mean_km_week = NAN,
                        .recent_km = NAN,
                        .recent_d = NAN,
                        .break_d = NAN,
                        .back_d = NAN,
                        .speed_km_h = NAN,
                        .row_d = NAN};
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
