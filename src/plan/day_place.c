#include "plan/day_place.h"

#include <math.h>

#include "core/edge.h"
#include "core/static_rule.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"
#include "plan/day_food.h"

static int is_whole(const rf_day_load *load)
{
    return load->type == REFUEL_DAY_HARD || load->type == REFUEL_DAY_LONG;
}

int rf_day_is_free(const rf_day_load *load, int days, int i)
{
    return !is_whole(&load[i]) && !is_whole(&load[(i + 1) % days]);
}

/* The floors of intake with so much training; NaN: without what it takes, which a single day may be short of. */
static double floor_kcal_d(const rf_case *c, double training_kcal_d)
{
    rf_case it = *c;
    it.exercise_net_kcal_d = training_kcal_d;
    return rf_case_floor_kcal_d(&it);
}

/* The largest that a guideline for losing weight asks for (AHA/ACC/TOS 2013: 500 to 750 kcal a day). */
#define DAY_DEFICIT_KCAL 750.0

double rf_day_deficit_most_kcal_d(const rf_case *c, double goal_kcal_d)
{
    double most_kg_week = RF_LOSS_OK_PERCENT / 100 * c->weight_kg;
    if (c->life_stage == REFUEL_LACTATING)
        most_kg_week = fmin(most_kg_week, -rf_lactation_goal_kg_week(c->months_since_birth));
    return fmin(rf_static_kcal_d(most_kg_week), fmax(DAY_DEFICIT_KCAL, -goal_kcal_d));
}

/* Of three days in a row: the floor with their own training, and that of the plan, unless they spend less than it. */
static void put_three(const rf_case *c, const rf_day_load *load, int i, rf_day_limits *it)
{
    double training_kcal = 0, spent_kcal = 0;
    for (int k = 0; k < RF_PLACEMENT_DAYS; k++) {
        int at = (i + k) % it->days;
        training_kcal += load[at].moving_kcal_d;
        spent_kcal += load[at].total_kcal_d;
    }
    double own_kcal_d = floor_kcal_d(c, training_kcal / RF_PLACEMENT_DAYS);
    it->day[i].three_kcal = fmax(own_kcal_d, floor_kcal_d(c, c->exercise_net_kcal_d));
    it->floor_kcal_d[i] = spent_kcal < RF_PLACEMENT_DAYS * it->day[i].three_kcal ? own_kcal_d : it->day[i].three_kcal;
}

rf_day_limits rf_day_limits_of(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load, int days)
{
    rf_day_limits it = {.days = days};
    double most_kcal_d = rf_day_deficit_most_kcal_d(c, p->goal_kcal_d);
    for (int i = 0; i < days; i++) {
        double total_kcal_d = load[i].total_kcal_d;
        it.least_kcal_d[i] = fmax(floor_kcal_d(c, NAN), rf_day_fits_kcal_d(c, p, &load[i])); /* fmax passes over NaN */
        double room_kcal_d = fmin(most_kcal_d, fmax(0, total_kcal_d - it.least_kcal_d[i]));
        it.day[i].total_kcal = total_kcal_d;
        it.day[i].most_kcal = rf_day_is_free(load, days, i) ? room_kcal_d : 0;
    }
    for (int i = 0; i < days; i++) put_three(c, load, i, &it);
    return it;
}

double rf_day_least_kcal_d(const rf_day_limits *it, double total_kcal_d)
{
    return isnan(total_kcal_d) ? NAN : total_kcal_d - rf_place_most(it->day, it->days) / it->days;
}

/* A surplus is the same on every day: nothing speaks for one day or another. */
void rf_day_place(const rf_day_limits *it, double goal_kcal_d, double part_kcal_d[REFUEL_DAYS])
{
    double placed_kcal[REFUEL_DAYS];
    for (int i = 0; i < it->days; i++) part_kcal_d[i] = goal_kcal_d;
    if (!(goal_kcal_d < 0)) return;
    rf_place(it->day, it->days, -goal_kcal_d * it->days, placed_kcal);
    for (int i = 0; i < it->days; i++) part_kcal_d[i] = 0 - placed_kcal[i];
}

rf_three_days rf_three_days_of(const rf_day_limits *it, const double part_kcal_d[REFUEL_DAYS])
{
    rf_three_days least = {NAN, NAN};
    for (int i = 0; i < it->days; i++) {
        double sum_kcal = 0;
        for (int k = 0; k < RF_PLACEMENT_DAYS; k++) {
            int at = (i + k) % it->days;
            sum_kcal += it->day[at].total_kcal + part_kcal_d[at];
        }
        rf_three_days one = {sum_kcal / RF_PLACEMENT_DAYS, it->floor_kcal_d[i]};
        int first = isnan(least.mean_kcal_d);
        if (first || one.mean_kcal_d - one.floor_kcal_d < least.mean_kcal_d - least.floor_kcal_d) least = one;
    }
    return least;
}

/* Where maintenance leaves three days under their floor, the least is what lifts them to it. The goal of a plan that is
   for more than its days hold has the nearest that they do beside it. */
void rf_case_days(rf_case *c, const refuel_request *r, const refuel_plan_result *p)
{
    rf_day_load load[REFUEL_DAYS];
    double part_kcal_d[REFUEL_DAYS];
    c->days = 0;
    c->days_least_kcal_d = NAN;
    if (r->days == 0 || rf_day_loads(r, p, load, NULL) != REFUEL_OK) return;
    c->days = r->days;
    if (isnan(p->total_kcal_d)) return;
    rf_day_limits limits = rf_day_limits_of(c, p, load, r->days);
    c->days_least_kcal_d = rf_day_least_kcal_d(&limits, p->total_kcal_d);
    if (p->safe_kg_week > p->applied_kg_week)
        c->days_least_kcal_d = p->total_kcal_d + rf_static_kcal_d(p->safe_kg_week);
    rf_day_place(&limits, p->goal_kcal_d, part_kcal_d);
    rf_three_days three = rf_three_days_of(&limits, part_kcal_d);
    c->three_days_under = rf_below(three.mean_kcal_d, three.floor_kcal_d);
    if (!c->three_days_under) return;
    c->days_least_kcal_d = fmax(p->total_kcal_d, p->intake_kcal_d) + three.floor_kcal_d - three.mean_kcal_d;
}
