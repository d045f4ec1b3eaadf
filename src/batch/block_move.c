/* The running of the people of a block. Slopes and walking take powers, which are dear: who climbs or walks is put side by side,
   and only they pay. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/limits.h"
#include "energy/running.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"

enum { RF_VECTOR = 8 }; /* numbers in the widest one; a block holds a whole number of them */

/* Running on the level, at a speed that is run. Who climbs or walks is not PLAIN. */
RF_INLINE void run_of(rf_block *b, const rf_block_call *call, bool young)
{
    const rf_slope level = {0, 0.5};
    double plain = rf_terrain_factor(call->terrain, 0), known = rf_terrain_factor(call->terrain, 1);
    int32_t gait = call->gait, athlete = call->athlete;
    RF_EACH
    {
        double distance = RF_GIVEN(DISTANCE), speed = RF_GIVEN(SPEED), climb = RF_GIVEN(CLIMB);
        double youth = young ? RF_BY_SEX(rf_youth_cost(REFUEL_MALE, RF_GIVEN(AGE)), 1) : 1;
        double speed_km_h = rf_run_speed_km_h(gait, speed), share = rf_run_share(gait, speed);
        double km_week = rf_given_or(distance, 0), km_d = km_week / 7, hours_d = km_d / speed_km_h;
        double per_speed = rf_run_cost_kcal_kg_km(speed_km_h, share, level, 0, youth, 0);
        double per_km = rf_run_cost_kcal_kg_km(speed_km_h, share, level, 0, youth, 1);
        per_km = share > 0 ? per_km : per_speed;
        double cost = (isnan(speed) ? per_km : per_speed) * (isnan(climb) ? plain : known);
        double gross = cost * RF_GIVEN(WEIGHT) * km_d;
        double by_hours = rf_trained(athlete, share, distance / speed_km_h);
        double unknown = athlete == REFUEL_ATHLETE_AUTO ? NAN : by_hours;
        double slow = share < 1 ? 1 : 0, ok = hours_d < 24 ? RF_VALUE(OK) : 0;
        slow = climb > 0 ? 1 : slow;
        ok = climb > 0 && !(km_week > 0) ? 0 : ok; /* what cannot be is told by the single call */
        RF_VALUE(PLAIN) = km_week > 0 ? 1 - slow : 1;
        RF_VALUE(HOURS) = hours_d;
        RF_VALUE(RUN_SHARE) = share;
        RF_VALUE(COST) = km_week > 0 ? cost : 0;
        RF_VALUE(GROSS) = km_week > 0 ? gross : 0;
        RF_VALUE(TRAINED) = isnan(distance) ? unknown : by_hours;
        RF_VALUE(HOURS_WEEK) = 7 * hours_d;
        RF_VALUE(YOUTH) = youth;
        RF_VALUE(GRADE) = 0;
        RF_VALUE(UPHILL_W) = 0;
        RF_VALUE(OK) = ok;
    }
}

static void run(rf_block *b, const rf_block_call *call)
{
    if (b->young)
        run_of(b, call, true);
    else
        run_of(b, call, false);
}

/* Some people of a block, side by side; the last one stands again behind them until the vectors are full. */
typedef struct some {
    int count, full, of[RF_BLOCK + 1];
    double distance[RF_BLOCK], speed[RF_BLOCK], given[RF_BLOCK], climb[RF_BLOCK], share[RF_BLOCK], youth[RF_BLOCK],
        walking[RF_BLOCK], uphill[RF_BLOCK], cost[RF_BLOCK], grade[RF_BLOCK];
} some;

/* Those who climb or walk, and run less than a share. */
static void find(const double *plain, const double *run_share, double most, some *to)
{
    int count = 0;
    for (int i = 0; i < RF_BLOCK; i++) {
        to->of[count] = i;
        count += (plain[i] < 1) & (run_share[i] < most);
    }
    to->count = count;
    to->full = (count + RF_VECTOR - 1) / RF_VECTOR * RF_VECTOR;
    for (int k = count; k < to->full; k++) to->of[k] = to->of[count - 1];
}

static void gather(const rf_block *b, int32_t gait, some *to)
{
    for (int k = 0; k < to->full; k++) {
        int i = to->of[k];
        to->distance[k] = RF_GIVEN(DISTANCE);
        to->given[k] = RF_GIVEN(SPEED);
        to->speed[k] = rf_run_speed_km_h(gait, RF_GIVEN(SPEED));
        to->climb[k] = RF_GIVEN(CLIMB);
        to->share[k] = RF_VALUE(RUN_SHARE);
        to->youth[k] = RF_VALUE(YOUTH);
        to->walking[k] = RF_VALUE(WALKING_W);
        to->uphill[k] = RF_VALUE(UPHILL_W);
    }
}

/* What walking takes: up and down, and up alone. */
static void walk(some *who)
{
    for (int k = 0; k < who->full; k++) {
        rf_slope slope = rf_slope_of(who->distance[k], who->climb[k], NAN, NAN);
        double v = who->speed[k] / RF_KM_H_PER_M_S;
        who->walking[k] = rf_sloped_walk_w_kg(v, slope);
        who->uphill[k] = rf_walk_w_kg(v, slope.grade);
    }
}

/* The cost of those who climb or walk; by the kilometre where somebody runs at a speed that is not known. */
static void climb(some *who)
{
    for (int k = 0; k < who->full; k++) {
        rf_slope slope = rf_slope_of(who->distance[k], who->climb[k], NAN, NAN);
        double share = who->share[k], walks = share < 1 ? 1 : 0, youth = who->youth[k], speed_km_h = who->speed[k];
        double walking = walks > 0 ? who->walking[k] : 0, uphill = walks > 0 ? who->uphill[k] : 0;
        double per_speed = rf_run_cost_kcal_kg_km(speed_km_h, share, slope, walking, youth, 0);
        double per_km = rf_run_cost_kcal_kg_km(speed_km_h, share, slope, walking, youth, 1);
        per_km = share > 0 ? per_km : per_speed;
        who->cost[k] = isnan(who->given[k]) ? per_km : per_speed;
        who->grade[k] = slope.grade;
        who->uphill[k] = rf_uphill_w_kg(speed_km_h / RF_KM_H_PER_M_S, slope.grade, share, uphill, youth);
    }
}

static void see_walking(rf_block *b, int32_t gait)
{
    some who;
    find(b->value[RF_BLOCK_PLAIN], b->value[RF_BLOCK_RUN_SHARE], 1, &who);
    if (who.count == 0) return;
    gather(b, gait, &who);
    walk(&who);
    for (int k = 0; k < who.count; k++) {
        b->value[RF_BLOCK_WALKING_W][who.of[k]] = who.walking[k];
        b->value[RF_BLOCK_UPHILL_W][who.of[k]] = who.uphill[k];
    }
}

static void see_slopes(rf_block *b, const rf_block_call *call)
{
    some who;
    double plain = rf_terrain_factor(call->terrain, 0), known = rf_terrain_factor(call->terrain, 1);
    find(b->value[RF_BLOCK_PLAIN], b->value[RF_BLOCK_RUN_SHARE], INFINITY, &who);
    if (who.count == 0) return;
    gather(b, call->gait, &who);
    climb(&who);
    for (int k = 0; k < who.count; k++) {
        int i = who.of[k];
        RF_VALUE(COST) = who.cost[k] * (isnan(who.climb[k]) ? plain : known);
        RF_VALUE(GROSS) = RF_VALUE(COST) * RF_GIVEN(WEIGHT) * (who.distance[k] / 7);
        RF_VALUE(GRADE) = who.grade[k];
        RF_VALUE(UPHILL_W) = who.uphill[k];
        if (who.grade[k] > RF_RUN_MAX_GRADE) RF_VALUE(OK) = 0; /* what cannot be is told by the single call */
    }
}

void RF_BLOCK_STAGE(rf_block_move)(rf_block *b, const rf_block_call *call)
{
    run(b, call);
    if (!rf_block_any_below(b->value[RF_BLOCK_PLAIN], 1)) return;
    see_walking(b, call->gait);
    see_slopes(b, call);
}
