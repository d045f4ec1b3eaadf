#include <refuel/track.h>

#include <math.h>

#include "core/failure.h"
#include "core/normal.h"
#include "core/sized.h"
#include "person/person.h"
#include "weight/track_doubt.h"
#include "weight/track_enough.h"
#include "weight/track_last.h"
#include "weight/track_read.h"
#include "weight/track_smooth.h"
#include "weight/track_trend.h"

enum { WEEK = 7 };

#define NAME(name, number, text) \
    case name: return text;

const char *refuel_track_reason_name(int32_t reason)
{
    switch (reason) {
        REFUEL_TRACK_REASON_LIST(NAME)
    }
    return NULL;
}

const char *refuel_track_flag_name(int32_t flag)
{
    switch (flag) {
        REFUEL_TRACK_FLAG_LIST(NAME)
    }
    return NULL;
}
#undef NAME

static void put(double *array, size_t i, double value)
{
    if (array) array[i] = value;
}

/* The expenditure of a day that lies behind, and its interval. The last day has that of the mixture, which is told. */
static void tell_spent(const rf_track_scan *scan, size_t i, const rf_track_doubt *doubt, refuel_track_result *out)
{
    rf_track_past past = rf_track_smooth_day(scan, i);
    double kcal_d = past.total.mean + rf_track_fast_of_week(scan, i);
    double sd_kcal_d = fmax(scan->request->least_sd_kcal_d, sqrt(past.total.variance));
    double missing_kcal_d = rf_track_missing_kcal_d(scan, doubt, past.total.mean);
    double reach_kcal_d = sd_kcal_d * rf_track_reach(scan->request->level, missing_kcal_d / sd_kcal_d);
    bool last = i + 1 == scan->request->days;
    put(out->day_kcal_d, i, kcal_d);
    put(out->day_sd_kcal_d, i, sd_kcal_d);
    put(out->day_low_kcal_d, i, last ? out->expenditure_low_kcal_d : kcal_d - reach_kcal_d);
    put(out->day_high_kcal_d, i, last ? out->expenditure_high_kcal_d : kcal_d + missing_kcal_d + reach_kcal_d);
}

static void tell_weight(const rf_track_scan *scan, size_t i, refuel_track_result *out)
{
    rf_track_past past = rf_track_smooth_day(scan, i);
    put(out->day_weight_kg, i, rf_track_trend_kg(scan, scan->weighed, i));
    put(out->day_sd_kg, i, sqrt(past.weight.variance));
}

static void tell_days(const rf_track_scan *scan, refuel_track_result *out)
{
    double *const of_day[] = {out->day_kcal_d, out->day_sd_kcal_d,  out->day_weight_kg,
                              out->day_sd_kg,  out->day_low_kcal_d, out->day_high_kcal_d};
    for (size_t k = 0; k < sizeof of_day / sizeof *of_day; k++)
        for (size_t i = 0; i < scan->weighed; i++) put(of_day[k], i, NAN);
    rf_track_doubt doubt = rf_track_doubt_begin(out->prior_share);
    for (size_t i = scan->first; i < scan->request->days; i++) {
        rf_track_day day = rf_track_scan_day(scan->request, i);
        rf_track_doubt_add(&doubt, &day);
        if (i < scan->weighed) continue;
        tell_spent(scan, i, &doubt, out);
        tell_weight(scan, i, out);
    }
}

static void interval(const rf_track_mixture *of, double level, double *low, double *high)
{
    *low = rf_track_mixture_quantile(of, 0.5 * (1 - level));
    *high = rf_track_mixture_quantile(of, 0.5 * (1 + level));
}

/* What is spent is anything from the estimate to what it would be with all that may be missing in the log. */
static void tell_interval(const rf_track_scan *scan, const rf_track_mixture *total, refuel_track_result *out)
{
    rf_track_mixture base = rf_track_bank_state(&scan->bank, RF_TRACK_TOTAL);
    rf_track_doubt doubt = rf_track_doubt_of(scan, out->prior_share);
    out->missing_kcal_d = rf_track_missing_kcal_d(scan, &doubt, rf_track_mixture_moments(&base).mean);
    double reach = rf_track_reach(scan->request->level, out->missing_kcal_d / out->expenditure_sd_kcal_d);
    out->expenditure_low_kcal_d = rf_track_mixture_quantile(total, rf_normal_share(-reach));
    out->expenditure_high_kcal_d = rf_track_mixture_quantile(total, rf_normal_share(reach)) + out->missing_kcal_d;
}

/* The workspace is filled back to day `from`. */
static void tell_now(const rf_track_scan *scan, size_t from, refuel_track_result *out)
{
    rf_track_mixture total = rf_track_total(scan), weight = rf_track_bank_state(&scan->bank, RF_TRACK_WEIGHT);
    rf_track_mixture intake = rf_track_bank_state(&scan->bank, RF_TRACK_INTAKE);
    rf_track_moments spent = rf_track_mixture_moments(&total), weighs = rf_track_mixture_moments(&weight);
    out->expenditure_kcal_d = spent.mean;
    out->expenditure_sd_kcal_d = sqrt(spent.variance);
    out->weight_kg = rf_track_trend_kg(scan, from, scan->request->days - 1);
    out->weight_sd_kg = sqrt(weighs.variance);
    out->intake_kcal_d = rf_track_mixture_moments(&intake).mean;
    out->prior_share = rf_track_prior_share(scan);
    tell_interval(scan, &total, out);
    rf_track_measure measure = rf_track_measure_of(scan, &total);
    out->reason = rf_track_enough(&measure);
    out->enough = out->reason == REFUEL_TRACK_REASON_NONE;
}

/* Not over a jump, which no tissue makes. */
static size_t span_of(const rf_track_scan *scan)
{
    size_t last = scan->request->days - 1, from = scan->jumped ? scan->last_jump : scan->weighed;
    return last - from < WEEK ? last - from : WEEK;
}

static void tell_change(const rf_track_scan *scan, rf_track_mixture *change, size_t span, refuel_track_result *out)
{
    if (span == 0) return;
    double to_week = WEEK / (double)span;
    for (int k = 0; k < RF_TRACK_BANK; k++) {
        change->mean[k] *= to_week;
        change->variance[k] *= to_week * to_week;
    }
    out->change_kg_week = rf_track_mixture_moments(change).mean;
    interval(change, scan->request->level, &out->change_low_kg_week, &out->change_high_kg_week);
}

static void tell_counts(const rf_track_scan *scan, refuel_track_result *out)
{
    const refuel_track_request *ask = scan->request;
    double from_prior = fabs(out->expenditure_kcal_d - ask->prior_kcal_d);
    bool thin = refuel_bmi(out->weight_kg, ask->height_cm) < RF_UNDERWEIGHT_BMI;
    out->days_used = scan->days_used;
    out->weigh_ins = scan->weigh_ins;
    out->intakes = scan->intakes;
    out->weigh_ins_left_out = scan->weigh_ins_left_out;
    out->intakes_left_out = scan->intakes_left_out;
    out->flags = (ask->life_stage == REFUEL_LACTATING ? REFUEL_TRACK_MILK : 0) |
                 (scan->fast.hall.fat_clamped ? REFUEL_TRACK_FAT_CLAMPED : 0) | (scan->jumped ? REFUEL_TRACK_JUMP : 0) |
                 (isnan(scan->held_kg) ? 0 : REFUEL_TRACK_HELD) |
                 (from_prior > RF_TRACK_FAR_SDS * ask->prior_sd_kcal_d ? REFUEL_TRACK_FAR : 0) |
                 (thin ? REFUEL_TRACK_BMI_LOW : 0);
}

/* What must lack food is not told: who ate by it would eat too little. */
static void withhold(size_t days, refuel_track_result *out)
{
    out->expenditure_kcal_d = out->expenditure_sd_kcal_d = out->intake_kcal_d = NAN;
    out->expenditure_low_kcal_d = out->expenditure_high_kcal_d = out->missing_kcal_d = NAN;
    for (size_t i = 0; i < days; i++) {
        put(out->day_kcal_d, i, NAN);
        put(out->day_sd_kcal_d, i, NAN);
        put(out->day_low_kcal_d, i, NAN);
        put(out->day_high_kcal_d, i, NAN);
    }
}

refuel_status refuel_track(const refuel_track_request *request, refuel_track_result *in, refuel_error *err)
{
    if (!request || !in) return rf_fail(err, REFUEL_E_NULL, "", "request and out are needed");
    static const refuel_track_result empty = REFUEL_TRACK_RESULT_INIT;
    refuel_track_request ask;
    refuel_track_result given, out = REFUEL_TRACK_RESULT_INIT;
    rf_track_scan scan;
    rf_track_mixture change = {.mean = {0}};
    refuel_status status = rf_sized_read(in, &given, &empty, sizeof given, "out", err);
    if (status == REFUEL_OK) status = rf_track_read(request, &ask, err);
    if (status == REFUEL_OK) status = rf_track_begin(&ask, &scan, err);
    if (status != REFUEL_OK) return status;
    out.capacity = given.capacity;
    out.day_kcal_d = given.day_kcal_d;
    out.day_sd_kcal_d = given.day_sd_kcal_d;
    out.day_weight_kg = given.day_weight_kg;
    out.day_sd_kg = given.day_sd_kg;
    out.day_low_kcal_d = given.day_low_kcal_d;
    out.day_high_kcal_d = given.day_high_kcal_d;
    bool days = out.day_kcal_d || out.day_sd_kcal_d || out.day_weight_kg || out.day_sd_kg || out.day_low_kcal_d ||
                out.day_high_kcal_d;
    if (days && out.capacity < ask.days)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the arrays are shorter than the days");
    if (!rf_track_scan_log(&scan))
        return rf_fail(err, REFUEL_E_MODEL, "intake", "so little, or so much, for so long would leave no body");
    size_t span = span_of(&scan), from = days ? scan.weighed : ask.days - 1 - span;
    rf_track_smooth(&scan, from, span, &change);
    tell_now(&scan, from, &out);
    tell_change(&scan, &change, span, &out);
    tell_counts(&scan, &out);
    if (days) tell_days(&scan, &out);
    if (out.reason == REFUEL_TRACK_LOW) withhold(ask.days, &out);
    rf_sized_write(in, &out, sizeof out);
    return rf_done(err);
}
