#include "plan/day_load.h"

#include <math.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/number.h"
#include "diet/carbohydrate_kernel.h"
#include "energy/ledger_kernel.h"
#include "plan/plan_case.h"

double rf_day_weight(int32_t type)
{
    switch (type) {
        case REFUEL_DAY_EASY: return RF_DAY_WEIGHT_EASY;
        case REFUEL_DAY_HARD: return RF_DAY_WEIGHT_HARD;
        case REFUEL_DAY_LONG: return RF_DAY_WEIGHT_LONG;
        default: return 0;
    }
}

double rf_day_weights(const refuel_request *r)
{
    double sum = 0;
    for (int i = 0; i < r->days; i++) sum += rf_day_weight(r->day[i].type);
    return sum;
}

/* Days that are fewer than a week have that part of its volume: their mean is that of the plan. */
static double distance_km(const refuel_request *r, const refuel_plan_result *p, int i)
{
    double weights = rf_day_weights(r), shared_km = p->distance_km_week * r->days / REFUEL_DAYS_PER_WEEK;
    if (!isnan(r->day[i].distance_km)) return r->day[i].distance_km;
    return weights > 0 ? shared_km * rf_day_weight(r->day[i].type) / weights : 0;
}

static int32_t type_of(int32_t given, double minutes)
{
    if (given != REFUEL_DAY_BY_DISTANCE) return given;
    if (minutes == 0) return REFUEL_DAY_REST;
    if (minutes <= RF_DAY_EASY_MOST_MIN) return REFUEL_DAY_EASY;
    return minutes < RF_DAY_LONG_LEAST_MIN ? REFUEL_DAY_HARD : REFUEL_DAY_LONG;
}

static refuel_status too_long(double hours, double distance, refuel_error *err)
{
    char km[RF_NUMBER_TEXT], h[RF_NUMBER_TEXT];
    rf_number_fixed(distance, 1, false, km);
    rf_number_fixed(hours, 1, false, h);
    return rf_fail(
        err, REFUEL_E_RANGE, "running.week",
        "a day with a run of %s km has %s h of training, of 24: is the pace right, and are there days enough?", km, h);
}

static double others_h_d(const refuel_plan_result *p)
{
    return rf_given_or(p->walking_hours_d, 0) + rf_given_or(p->exercise_hours_d, 0);
}

double rf_day_living_kcal_h(const refuel_plan_result *p)
{
    double reproduction_kcal_d = rf_given_or(p->reproduction_kcal_d, 0);
    return (p->total_kcal_d - reproduction_kcal_d - p->resting_kcal_d - rf_plan_training_net_kcal_d(p)) /
           (24 - p->running_hours_d - others_h_d(p));
}

refuel_status rf_day_loads(const refuel_request *r, const refuel_plan_result *p, rf_day_load load[REFUEL_DAYS],
                           refuel_error *err)
{
    double mean_km = p->distance_km_week / REFUEL_DAYS_PER_WEEK, hours_d = p->running_hours_d;
    double others_h = others_h_d(p), living = rf_day_living_kcal_h(p);
    double moving_kcal_d = rf_plan_training_net_kcal_d(p);
    double net_kcal_d = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, hours_d);
    double others_minutes_d = p->training_minutes_d - rf_training_minutes_d(hours_d, p->run_share);
    for (int i = 0; i < r->days; i++) {
        double km = distance_km(r, p, i), share = km > 0 ? km / mean_km : 0, hours = share * hours_d;
        rf_day_load *it = &load[i];
        if (hours + others_h >= 24) return too_long(hours + others_h, km, err);
        it->distance_km = km;
        it->hours = hours;
        it->type = type_of(r->day[i].type, hours * 60);
        it->running_kcal_d = rf_running_net_kcal_d(share * p->running_gross_kcal_d, p->resting_kcal_d, hours);
        it->moving_kcal_d = moving_kcal_d - net_kcal_d + it->running_kcal_d;
        it->training_minutes_d = others_minutes_d + rf_training_minutes_d(hours, p->run_share);
        it->total_kcal_d = p->resting_kcal_d + living * (24 - hours - others_h) + it->moving_kcal_d +
                           rf_given_or(p->reproduction_kcal_d, 0);
    }
    return REFUEL_OK;
}
