#include <refuel/days.h>

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/warning.h"
#include "diet/availability_kernel.h"
#include "plan/day_food.h"
#include "plan/day_load.h"
#include "plan/day_place.h"
#include "plan/held.h"
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
    if (c->life_stage == REFUEL_PREGNANT) return; /* there is no reference for it */
    mean->energy_availability_kcal_kg_d = rf_availability_kcal_kg_d(mean->intake_kcal_d - fmax(0, c->milk_kcal_d),
                                                                    c->exercise_net_kcal_d, c->fat_free_mass_kg);
}

/* For one sex, which is known. The request was checked, and its days hold the plan, as far as they hold any. */
static refuel_status days_of(const refuel_request *r, const refuel_plan_result *p, week *out, refuel_error *err)
{
    rf_day_load load[REFUEL_DAYS];
    double part_kcal_d[REFUEL_DAYS];
    rf_case c = rf_plan_case(r, p);
    refuel_status status = rf_day_loads(r, p, load, err);
    if (status != REFUEL_OK) return status;
    rf_day_limits limits = rf_day_limits_of(&c, p, load, r->days);
    rf_day_place(&limits, p->goal_kcal_d, part_kcal_d);
    rf_three_days three = rf_three_days_of(&limits, part_kcal_d);
    out->mean = empty_mean;
    for (int i = 0; i < r->days; i++) {
        put_day(&load[i], part_kcal_d[i], &out->day[i]);
        rf_day_put_food(&c, p, &load[i], &out->day[i]);
    }
    put_mean(&c, out->day, r->days, &out->mean);
    out->mean.three_days_kcal_d = three.mean_kcal_d;
    out->mean.floor_kcal_d = three.floor_kcal_d;
    rf_warn_if(&out->mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW, rf_day_never_trains_low(&c));
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
    int first = a->three_days_kcal_d - a->floor_kcal_d < b->three_days_kcal_d - b->floor_kcal_d;
    out->mean.three_days_kcal_d = first ? a->three_days_kcal_d : b->three_days_kcal_d;
    out->mean.floor_kcal_d = first ? a->floor_kcal_d : b->floor_kcal_d;
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

/* What the days hold of the goal of the plan that was asked for. */
static void put_held(const refuel_plan_result *asked, const refuel_plan_result *held, refuel_days_mean *mean)
{
    double short_kcal_d = mean->goal_kcal_d - asked->goal_kcal_d;
    bool loses = asked->goal_kcal_d < 0 && !isnan(asked->total_kcal_d), whole = !(short_kcal_d > RF_HELD_KCAL_D);
    mean->short_kcal_d = isnan(asked->total_kcal_d) ? NAN : loses && !whole ? short_kcal_d : 0;
    mean->whole_kg_week = loses && !whole ? held->applied_kg_week : asked->applied_kg_week;
    mean->deficit_days = !loses ? REFUEL_DEFICIT_NONE : whole ? REFUEL_DEFICIT_FREE_DAYS : REFUEL_DEFICIT_PART;
}

refuel_status refuel_days(const refuel_request *request, const refuel_plan_result *plan, refuel_day *days,
                          size_t capacity, size_t *count, refuel_days_mean *mean, refuel_error *err)
{
    if (!request || !plan || !count || (!days && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_days: a required pointer is null");
    refuel_request r;
    refuel_plan_result p, held;
    week it = {.mean = empty_mean};
    refuel_status status = mean ? rf_sized_check(mean, "", err) : REFUEL_OK;
    if (status == REFUEL_OK) status = rf_request_check(request, NULL, &r, err);
    if (status == REFUEL_OK) status = rf_sized_read(plan, &p, &empty_plan, sizeof p, "", err);
    if (status != REFUEL_OK) return status;
    size_t n = (size_t)r.days;
    held = p;
    if (n > 0) status = rf_held_plan(&r, &held, err);
    if (n > 0 && status == REFUEL_OK)
        status = r.sex == REFUEL_SEX_UNKNOWN ? days_of_both(&r, &it, err) : days_of(&r, &held, &it, err);
    if (status != REFUEL_OK) return status;
    if (n > 0) put_held(&p, &held, &it.mean);
    *count = n;
    if (capacity > 0 && capacity < n)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the array holds fewer days than there are");
    if (capacity > 0) memcpy(days, it.day, n * sizeof *days);
    if (mean) rf_sized_write(mean, &it.mean, sizeof it.mean);
    return rf_done(err);
}
