#include "plan/validate_days.h"

#include <math.h>

#include "core/failure.h"
#include "energy/running.h"
#include "plan/input.h"

#define SAME_KM_WEEK 1e-6 /* relative: a sum that was printed rounded */

/* Of all days; NaN where one has none. */
static double distance_km(const refuel_request *r)
{
    double sum_km = 0;
    for (int i = 0; i < r->days; i++) sum_km += r->day[i].distance_km;
    return r->days == REFUEL_DAYS ? sum_km : NAN;
}

void rf_days_complete(refuel_request *r)
{
    if (r->days < 0 || r->days > REFUEL_DAYS) return; /* the row of the table refuses it */
    double sum_km = distance_km(r);
    if (isnan(r->distance_km_week) && isfinite(sum_km)) r->distance_km_week = sum_km;
}

static void fail(refuel_input input, refuel_status status, const char *text, rf_errors *errors)
{
    rf_errors_took(errors, rf_fail(rf_errors_place(errors), status, rf_request_fields[input].info.path, "%s", text));
}

/* What texts cannot say and numbers can. */
static void check_each(const refuel_request *r, rf_errors *errors)
{
    int measured = 0;
    for (int i = 0; i < r->days; i++) {
        const refuel_training_day *it = &r->day[i];
        bool known = it->type >= REFUEL_DAY_BY_DISTANCE && it->type <= REFUEL_DAY_LONG, far = !isnan(it->distance_km);
        measured += far;
        if (!known) {
            fail(REFUEL_INPUT_DAY_TYPES, REFUEL_E_UNKNOWN, "a day has a type that does not exist", errors);
            return;
        }
        if (far && !(it->distance_km >= 0 && it->distance_km <= RF_RUN_MAX_KM_WEEK)) {
            rf_errors_took(errors, rf_fail_range(rf_errors_place(errors), "running.week", it->distance_km, 0,
                                                 RF_RUN_MAX_KM_WEEK, "km"));
            return;
        }
        if (far && it->type != REFUEL_DAY_BY_DISTANCE && (it->type == REFUEL_DAY_REST) != (it->distance_km == 0)) {
            fail(REFUEL_INPUT_WEEK, REFUEL_E_CONFLICT, "a day of rest has no run, and every other one has", errors);
            return;
        }
        if (!far && it->type == REFUEL_DAY_BY_DISTANCE) {
            fail(REFUEL_INPUT_WEEK, REFUEL_E_MISSING, "a day has neither a type nor a distance", errors);
            return;
        }
    }
    if (measured > 0 && !(measured == r->days && r->days == REFUEL_DAYS))
        fail(REFUEL_INPUT_WEEK, REFUEL_E_CONFLICT, "distances are those of all seven days of a week", errors);
}

static bool any_run(const refuel_request *r)
{
    for (int i = 0; i < r->days; i++)
        if (r->day[i].type != REFUEL_DAY_REST) return true;
    return false;
}

/* Days without distances share the weekly volume. */
static void check_volume(const refuel_request *r, rf_errors *errors)
{
    double km_week = r->distance_km_week, sum_km = distance_km(r);
    if (isnan(km_week) && isnan(sum_km))
        fail(REFUEL_INPUT_DISTANCE, REFUEL_E_MISSING,
             "day types share the running volume, which was not given; write it like 50km/week", errors);
    else if (isnan(sum_km) && km_week == 0 && any_run(r))
        fail(REFUEL_INPUT_DAY_TYPES, REFUEL_E_CONFLICT,
             "easy, hard and long days take a run, and the running volume is 0", errors);
    else if (isnan(sum_km) && km_week > 0 && !any_run(r))
        fail(REFUEL_INPUT_DAY_TYPES, REFUEL_E_CONFLICT,
             "all days are of rest, and none takes the running volume: leave that out, or name a day of running",
             errors);
    else if (fabs(sum_km - km_week) > SAME_KM_WEEK * km_week)
        fail(REFUEL_INPUT_WEEK, REFUEL_E_CONFLICT,
             "its days do not add up to the running volume: leave that out, it follows from them", errors);
}

void rf_days_conflicts(const refuel_request *r, rf_errors *errors)
{
    refuel_status before = errors->first;
    if (r->days <= 0 || r->days > REFUEL_DAYS) return;
    check_each(r, errors);
    if (errors->first == before) check_volume(r, errors);
}
