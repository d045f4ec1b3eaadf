#include <refuel/days.h>

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/warning.h"
#include "diet/availability_kernel.h"
#include "plan/day_food.h"
#include "plan/day_load.h"
#include "plan/day_place.h"
#include "plan/plan_case.h"
#include "plan/plan_sexes.h"
#include "plan/request.h"
#include "plan/result.h"

static const refuel_plan_result empty_plan = REFUEL_PLAN_RESULT_INIT;
static const refuel_days_mean empty_mean = REFUEL_DAYS_MEAN_INIT;

typedef struct week {
    refuel_day day[REFUEL_DAYS];
    refuel_days_mean mean;
} week;

static void put_day(const rf_day_load *load, double goal_kcal_d, refuel_day *it)
{
    it->type = load->type;
    it->reserved = 0;
    it->distance_km = load->distance_km;
    it->minutes = load->hours * 60;
    it->running_kcal_d = load->running_kcal_d;
    it->total_kcal_d = load->total_kcal_d;
    it->goal_kcal_d = goal_kcal_d;
    it->intake_kcal_d = load->total_kcal_d + goal_kcal_d;
}

/* The least mean intake of three days in a row. */
static double least_three_kcal_d(const refuel_day *day, int days)
{
    double least_kcal_d = NAN; /* fmin passes over it */
    for (int i = 0; i < days; i++) {
        double sum_kcal = 0;
        for (int k = 0; k < RF_PLACEMENT_DAYS; k++) sum_kcal += day[(i + k) % days].intake_kcal_d;
        least_kcal_d = fmin(least_kcal_d, sum_kcal / RF_PLACEMENT_DAYS);
    }
    return least_kcal_d;
}

static double mean_of(const refuel_day *day, int days, size_t offset)
{
    double sum = 0, value;
    for (int i = 0; i < days; i++) {
        memcpy(&value, (const char *)&day[i] + offset, sizeof value);
        sum += value;
    }
    return sum / days;
}

static void put_mean(const rf_case *c, const refuel_day *day, int days, refuel_days_mean *mean)
{
#define MEAN(member) mean_of(day, days, offsetof(refuel_day, member))
    mean->distance_km = MEAN(distance_km);
    mean->minutes = MEAN(minutes);
    mean->running_kcal_d = MEAN(running_kcal_d);
    mean->total_kcal_d = MEAN(total_kcal_d);
    mean->goal_kcal_d = MEAN(goal_kcal_d);
    mean->intake_kcal_d = MEAN(intake_kcal_d);
    mean->carbohydrate_g_d = MEAN(macros.carbohydrate_g_d);
    mean->protein_g_d = MEAN(macros.protein_g_d);
    mean->fat_g_d = MEAN(macros.fat_g_d);
#undef MEAN
    mean->three_days_kcal_d = least_three_kcal_d(day, days);
    mean->floor_kcal_d = rf_case_floor_kcal_d(c);
    if (c->life_stage == REFUEL_PREGNANT) return; /* there is no reference for it */
    mean->energy_availability_kcal_kg_d = rf_availability_kcal_kg_d(mean->intake_kcal_d - fmax(0, c->milk_kcal_d),
                                                                    c->exercise_net_kcal_d, c->fat_free_mass_kg);
}

static refuel_warnings warnings_of(const rf_case *c, const rf_day_placed *placed)
{
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, REFUEL_WARNING_DAYS_BEFORE, placed->deficit_days == REFUEL_DEFICIT_DAY_BEFORE);
    rf_warn_if(&set, REFUEL_WARNING_DAYS_LOW, placed->deficit_days == REFUEL_DEFICIT_EASY_LOW);
    rf_warn_if(&set, REFUEL_WARNING_DAYS_ALL, placed->deficit_days == REFUEL_DEFICIT_ALL_DAYS);
    rf_warn_if(&set, REFUEL_WARNING_DAYS_BELOW, placed->deficit_days == REFUEL_DEFICIT_BELOW);
    rf_warn_if(&set, REFUEL_WARNING_DAYS_TRAIN_LOW, rf_day_never_trains_low(c));
    return set;
}

/* For one sex, which is known. The request was checked. */
static refuel_status days_of(const refuel_request *r, const refuel_plan_result *p, week *out, refuel_error *err)
{
    rf_day_load load[REFUEL_DAYS];
    rf_case c = rf_plan_case(r, p);
    refuel_status status = rf_day_loads(r, p, load, err);
    if (status != REFUEL_OK) return status;
    rf_day_placed placed = rf_day_place(&c, p, load, r->days);
    out->mean = empty_mean;
    for (int i = 0; i < r->days; i++) {
        put_day(&load[i], placed.goal_kcal_d[i], &out->day[i]);
        rf_day_put_food(&c, p, &load[i], &out->day[i]);
    }
    put_mean(&c, out->day, r->days, &out->mean);
    out->mean.whole_kg_week = placed.whole_kg_week;
    out->mean.deficit_days = placed.deficit_days;
    out->mean.warnings = warnings_of(&c, &placed);
    return REFUEL_OK;
}

/* As of two plans: numbers in the middle, and of what is a limit the stricter. */
static void merge(const week one[RF_SEXES], int days, week *out)
{
    const refuel_days_mean *a = &one[0].mean, *b = &one[1].mean;
    *out = one[0];
    for (int i = 0; i < days; i++) {
        const refuel_split *first = &one[0].day[i].macros, *second = &one[1].day[i].macros;
        refuel_split *to = &out->day[i].macros;
        rf_sexes_merge(&rf_records[REFUEL_RECORD_DAY], &one[0].day[i], &one[1].day[i], &out->day[i]);
        to->fits_kcal_d = fmax(first->fits_kcal_d, second->fits_kcal_d);
        to->minimum_kcal_d = fmax(first->minimum_kcal_d, second->minimum_kcal_d);
        to->shortfall_kcal_d = fmax(first->shortfall_kcal_d, second->shortfall_kcal_d);
        to->state = first->state > second->state ? first->state : second->state;
        to->cut = first->cut | second->cut;
    }
    rf_sexes_merge(&rf_records[REFUEL_RECORD_DAYS_MEAN], a, b, &out->mean);
    out->mean.three_days_kcal_d = least_three_kcal_d(out->day, days);
    out->mean.floor_kcal_d = fmax(a->floor_kcal_d, b->floor_kcal_d);
    out->mean.whole_kg_week = fmax(a->whole_kg_week, b->whole_kg_week);
    out->mean.deficit_days = a->deficit_days > b->deficit_days ? a->deficit_days : b->deficit_days;
    rf_warnings_add(&out->mean.warnings, b->warnings);
}

static refuel_status days_of_both(const refuel_request *r, week *out, refuel_error *err)
{
    refuel_plan_result plan[RF_SEXES];
    week one[RF_SEXES];
    refuel_status status = rf_plan_both(r, plan, err);
    for (int k = 0; k < RF_SEXES && status == REFUEL_OK; k++) {
        refuel_request as = *r;
        as.sex = rf_sexes[k];
        status = days_of(&as, &plan[k], &one[k], err);
    }
    if (status == REFUEL_OK) merge(one, r->days, out);
    return status;
}

refuel_status refuel_days(const refuel_request *request, const refuel_plan_result *plan, refuel_day *days,
                          size_t capacity, size_t *count, refuel_days_mean *mean, refuel_error *err)
{
    if (!request || !plan || !count || (!days && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_days: a required pointer is null");
    refuel_request r;
    refuel_plan_result p;
    week it = {.mean = empty_mean};
    refuel_status status = mean ? rf_sized_check(mean, "", err) : REFUEL_OK;
    if (status == REFUEL_OK) status = rf_request_check(request, NULL, &r, err);
    if (status == REFUEL_OK) status = rf_sized_read(plan, &p, &empty_plan, sizeof p, "", err);
    if (status != REFUEL_OK) return status;
    size_t n = (size_t)r.days;
    if (n > 0) status = r.sex == REFUEL_SEX_UNKNOWN ? days_of_both(&r, &it, err) : days_of(&r, &p, &it, err);
    if (status != REFUEL_OK) return status;
    *count = n;
    if (capacity > 0 && capacity < n)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the array holds fewer days than there are");
    if (capacity > 0) memcpy(days, it.day, n * sizeof *days);
    if (mean) rf_sized_write(mean, &it.mean, sizeof it.mean);
    return rf_done(err);
}
