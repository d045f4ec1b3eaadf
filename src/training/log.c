#include "training/log.h"

#include <stdio.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/limits.h"
#include "core/number.h"

/* NaN stands behind every number, and is equal to itself. */
static int compare_numbers(double a, double b)
{
    if (isnan(a) || isnan(b)) return (isnan(a) != 0) - (isnan(b) != 0);
    return (a > b) - (a < b);
}

static int compare(const refuel_log_run *a, const refuel_log_run *b)
{
    int order = (a->day > b->day) - (a->day < b->day);
    if (!order) order = compare_numbers(a->distance_km, b->distance_km);
    if (!order) order = compare_numbers(a->duration_min, b->duration_min);
    if (!order) order = compare_numbers(a->rpe, b->rpe);
    return order ? order : compare_numbers(a->heart_rate_bpm, b->heart_rate_bpm);
}

static void swap(refuel_log_run *a, refuel_log_run *b)
{
    refuel_log_run kept = *a;
    *a = *b;
    *b = kept;
}

/* Lets a run sink in a heap, the last at the top. */
static void sink(refuel_log_run *run, size_t at, size_t runs)
{
    for (size_t child; (child = 2 * at + 1) < runs; at = child) {
        if (child + 1 < runs && compare(&run[child], &run[child + 1]) < 0) child++;
        if (compare(&run[at], &run[child]) >= 0) return;
        swap(&run[at], &run[child]);
    }
}

static bool is_sorted(const refuel_log_run *run, size_t runs)
{
    for (size_t i = 1; i < runs; i++)
        if (compare(&run[i - 1], &run[i]) > 0) return false;
    return true;
}

/* By a heap: qsort may allocate, and takes long for some orders. Most logs are in order already. */
void refuel_log_sort(refuel_log_run *run, size_t runs)
{
    if (is_sorted(run, runs)) return;
    for (size_t at = runs / 2; at > 0; at--) sink(run, at - 1, runs);
    for (size_t left = runs; left > 1; left--) {
        swap(&run[0], &run[left - 1]);
        sink(run, 0, left - 1);
    }
}

/* What is not known is no fault. */
static refuel_status check_number(const rf_bound *it, const char *called, refuel_error *err)
{
    char name[96];
    if (isnan(it->value) || (it->value >= it->low && it->value <= it->high)) return REFUEL_OK;
    snprintf(name, sizeof name, "%s, %s", called, it->field);
    return rf_fail_range(err, name, it->value, it->low, it->high, it->unit);
}

static refuel_status check_day(const refuel_log_run *it, double today, const char *called, refuel_error *err)
{
    char day[RF_DATE_TEXT], last[RF_DATE_TEXT], name[96];
    if (!rf_in_calendar(it->day))
        return rf_fail(err, REFUEL_E_RANGE, called, "the day is outside the years 0001 to 9999");
    if (isnan(today) || (double)it->day <= today) return REFUEL_OK;
    rf_date_text(it->day, day);
    rf_date_text((int64_t)today, last);
    snprintf(name, sizeof name, "%s, date", called);
    return rf_fail(err, REFUEL_E_RANGE, name, "%s is after today, %s", day, last);
}

static refuel_status check_pace(const refuel_log_run *it, const char *called, refuel_error *err)
{
    char km[RF_NUMBER_TEXT], minutes[RF_NUMBER_TEXT];
    if (!(it->duration_min < RF_LOG_PACE_MIN_KM_MIN * it->distance_km)) return REFUEL_OK;
    rf_number_text(it->distance_km, km);
    rf_number_text(it->duration_min, minutes);
    return rf_fail(err, REFUEL_E_RANGE, called, "%s km in %s min is faster than anybody runs", km, minutes);
}

refuel_status rf_log_check(const refuel_log_run *it, double today, const char *called, refuel_error *err)
{
    const rf_bound bounds[] = {
        {it->distance_km, 0, RF_LOG_DISTANCE_KM_MAX, "distance", "km"},
        {it->duration_min, 0, RF_LOG_DURATION_MIN_MAX, "duration", "min"},
        {it->rpe, 0, RF_LOG_RPE_MAX, "rpe", ""},
        {it->heart_rate_bpm, RF_LOG_HEART_RATE_BPM_MIN, RF_LOG_HEART_RATE_BPM_MAX, "heart rate", "bpm"},
    };
    refuel_status status = check_day(it, today, called, err);
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds && status == REFUEL_OK; i++)
        status = check_number(&bounds[i], called, err);
    if (status == REFUEL_OK && isnan(it->distance_km) && isnan(it->duration_min))
        status = rf_fail(err, REFUEL_E_MISSING, called, "a run has a distance or a duration");
    if (status == REFUEL_OK) status = check_pace(it, called, err);
    return status;
}
