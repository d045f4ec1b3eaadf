#include "plan/day_place.h"

#include <math.h>

#include "core/static_rule.h"
#include "diet/gate_kernel.h"
#include "plan/day_food.h"

static int is_whole(const rf_day_load *load)
{
    return load->type == REFUEL_DAY_HARD || load->type == REFUEL_DAY_LONG;
}

static rf_placement_tier tier_of(const rf_day_load *load, int days, int i)
{
    if (is_whole(&load[i])) return RF_TIER_WHOLE;
    return is_whole(&load[(i + 1) % days]) ? RF_TIER_BEFORE : RF_TIER_FREE;
}

/* The floors of intake with so much training; NaN: without what it takes, which a single day may be short of. */
static double floor_kcal_d(const rf_case *c, double training_kcal_d)
{
    rf_case it = *c;
    it.exercise_net_kcal_d = training_kcal_d;
    return rf_case_floor_kcal_d(&it);
}

/* In the order in which it is given up: carbohydrate, then what a single day may be short of, where three in a row are
   not. */
static void put_least(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load, rf_placement_day *it)
{
    double floor = floor_kcal_d(c, NAN), very_low = RF_VLCD_KCAL_D + fmax(0, c->milk_kcal_d); /* fmax passes over NaN */
    double fits = rf_day_fits_kcal_d(c, p, load, 0), low = rf_day_fits_kcal_d(c, p, load, !rf_day_never_trains_low(c));
    const double wanted[RF_PLACEMENT_LIMITS] = {fmax(floor, fits), fmax(floor, low), fmax(very_low, low), very_low};
    it->least_kcal[0] = wanted[0];
    for (int i = 1; i < RF_PLACEMENT_LIMITS; i++) it->least_kcal[i] = fmin(it->least_kcal[i - 1], wanted[i]);
}

/* Of three days in a row: the floor with their own training is the one that binds, that of the plan is preferred. */
static void put_three(const rf_case *c, const rf_day_load *load, int days, int i, rf_placement_day *all)
{
    double training_kcal = 0, least_kcal = 0;
    for (int k = 0; k < RF_PLACEMENT_DAYS; k++) {
        int at = (i + k) % days;
        training_kcal += load[at].moving_kcal_d;
        least_kcal += all[at].least_kcal[RF_PLACEMENT_LIMITS - 1] / RF_PLACEMENT_DAYS;
    }
    double own_kcal_d = floor_kcal_d(c, training_kcal / RF_PLACEMENT_DAYS);
    for (int m = 0; m < RF_PLACEMENT_LIMITS; m++) all[i].three_kcal[m] = own_kcal_d;
    all[i].three_kcal[RF_PLACEMENT_LIMITS - 1] = fmin(own_kcal_d, least_kcal); /* given up last */
    all[i].preferred_kcal = fmax(all[i].three_kcal[0], floor_kcal_d(c, c->exercise_net_kcal_d));
}

void rf_day_limits(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load, int days,
                   rf_placement_day out[REFUEL_DAYS])
{
    for (int i = 0; i < days; i++) {
        out[i] = (rf_placement_day){.tier = tier_of(load, days, i), .total_kcal = load[i].total_kcal_d};
        put_least(c, p, &load[i], &out[i]);
    }
    for (int i = 0; i < days; i++) put_three(c, load, days, i, out);
}

static int32_t deficit_days_of(rf_placement_step step)
{
    switch (step) {
        case RF_STEP_FREE: return REFUEL_DEFICIT_FREE_DAYS;
        case RF_STEP_BEFORE:
        case RF_STEP_THREE: return REFUEL_DEFICIT_DAY_BEFORE;
        case RF_STEP_FIRST: return REFUEL_DEFICIT_EASY_LOW;
        case RF_STEP_WHOLE:
        case RF_STEP_SECOND: return REFUEL_DEFICIT_ALL_DAYS;
        default: return REFUEL_DEFICIT_BELOW;
    }
}

/* A surplus is the same on every day: nothing speaks for one day or another. */
rf_day_placed rf_day_place(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load, int days)
{
    rf_day_placed out = {.whole_kg_week = p->applied_kg_week};
    rf_placement_day limit[REFUEL_DAYS];
    double deficit_kcal = -p->goal_kcal_d * days, placed_kcal[REFUEL_DAYS] = {0};
    for (int i = 0; i < days; i++) out.goal_kcal_d[i] = p->goal_kcal_d;
    if (!(deficit_kcal > 0) || isnan(p->total_kcal_d)) return out;
    rf_day_limits(c, p, load, days, limit);
    rf_placement_step step = rf_place(limit, days, deficit_kcal, placed_kcal);
    out.deficit_days = deficit_days_of(step);
    for (int i = 0; step != RF_STEPS && i < days; i++) out.goal_kcal_d[i] = 0 - placed_kcal[i];
    if (step != RF_STEP_FREE) out.whole_kg_week = rf_static_kg_week(-rf_place_most(limit, days, RF_STEP_FREE) / days);
    return out;
}
