#include "plan/placement.h"

#include <math.h>
#include <stdbool.h>

#define HALVINGS 45         /* of levels and of thousands of kcal: to less than a millionth of a kcal */
#define ROUNDING_KCAL 1e-10 /* of sums of a few thousand kcal */

/* What a deficit may do at a level: from 0, where no day may have any, to RF_STEPS. */
typedef struct limits {
    int days;
    double most_kcal[REFUEL_DAYS];       /* of a day */
    double most_three_kcal[REFUEL_DAYS]; /* of a day and the two behind it, together */
} limits;

/* How far a level is inside a step, 0 to 1. */
static double part_of(double level, rf_placement_step step)
{
    return fmin(1, fmax(0, level - step));
}

static double blend(double part, double from, double to)
{
    return from + part * (to - from);
}

/* A limit that is given up from one of the list to the next. */
static double limit_at(double level, const double of[RF_PLACEMENT_LIMITS])
{
    static const rf_placement_step given_up[RF_PLACEMENT_LIMITS - 1] = {RF_STEP_FIRST, RF_STEP_SECOND, RF_STEP_THIRD};
    double limit = of[0];
    for (int i = 0; i + 1 < RF_PLACEMENT_LIMITS; i++) limit = blend(part_of(level, given_up[i]), limit, of[i + 1]);
    return limit;
}

/* The step in which the days of a tier begin to take part. */
static rf_placement_step step_of(rf_placement_tier tier)
{
    static const rf_placement_step steps[RF_TIERS] = {RF_STEP_FREE, RF_STEP_BEFORE, RF_STEP_WHOLE};
    return steps[tier];
}

static double least_three_kcal(const rf_placement_day *it, double level)
{
    double own_kcal = limit_at(level, it->three_kcal);
    return fmax(own_kcal, blend(part_of(level, RF_STEP_THREE), it->preferred_kcal, own_kcal));
}

/* Days that take part rise together, like water in them: none has more than another that could have as much. */
static limits limits_at(const rf_placement_day *day, int days, double level)
{
    limits it = {.days = days};
    double deepest_kcal = 0;
    for (int i = 0; i < days; i++) {
        it.most_kcal[i] = fmax(0, day[i].total_kcal - limit_at(level, day[i].least_kcal));
        deepest_kcal = fmax(deepest_kcal, it.most_kcal[i]);
    }
    for (int i = 0; i < days; i++) {
        double spent_kcal = 0, part = part_of(level, step_of(day[i].tier));
        for (int k = 0; k < RF_PLACEMENT_DAYS; k++) spent_kcal += day[(i + k) % days].total_kcal;
        it.most_kcal[i] = fmin(it.most_kcal[i], part * deepest_kcal);
        it.most_three_kcal[i] = fmax(0, spent_kcal - RF_PLACEMENT_DAYS * least_three_kcal(&day[i], level));
    }
    return it;
}

/* What one sum of deficits may be beyond another: sum[to] <= sum[from] + most. Sums are of the days before a day;
   beyond the last day they go on with the first, by the whole deficit more for each time around. */
static bool relax(double sum[REFUEL_DAYS], int from, int to, double most, bool *changed)
{
    if (from == to) return most >= -ROUNDING_KCAL;
    if (sum[to] > sum[from] + most + ROUNDING_KCAL) {
        sum[to] = sum[from] + most;
        *changed = true;
    }
    return true;
}

/* Every constraint is a difference of two sums, so that shortest paths solve it (Bellman and Ford), or a circle of
   negative length shows that nothing does. */
static bool solve(const limits *it, double deficit_kcal, double placed_kcal[REFUEL_DAYS])
{
    int n = it->days;
    double sum[REFUEL_DAYS] = {0};
    bool changed = true, possible = true;
    for (int round = 0; changed && possible; round++) {
        if (round > n) return false;
        changed = false;
        for (int i = 0; i < n && possible; i++) {
            int next = (i + 1) % n, third = (i + RF_PLACEMENT_DAYS) % n;
            double around = (i + 1) / n * deficit_kcal, turns = (i + RF_PLACEMENT_DAYS) / n * deficit_kcal;
            possible = relax(sum, i, next, it->most_kcal[i] - around, &changed) &&
                       relax(sum, next, i, around, &changed) &&
                       relax(sum, i, third, it->most_three_kcal[i] - turns, &changed);
        }
    }
    for (int i = 0; i < n && possible; i++) {
        double placed = (i + 1 < n ? sum[i + 1] : sum[0] + deficit_kcal) - sum[i];
        placed_kcal[i] = fabs(placed) < 2 * ROUNDING_KCAL ? 0 : placed;
    }
    return possible;
}

/* The least of the limits of a day that can be: the largest deficit is made as small as it can be. */
static void level_out(limits it, double deficit_kcal, double placed_kcal[REFUEL_DAYS])
{
    const limits given = it;
    double low_kcal = 0, high_kcal = 0;
    for (int i = 0; i < it.days; i++) high_kcal = fmax(high_kcal, it.most_kcal[i]);
    for (int k = 0; k < HALVINGS; k++) {
        double middle_kcal = (low_kcal + high_kcal) / 2;
        for (int i = 0; i < it.days; i++) it.most_kcal[i] = fmin(given.most_kcal[i], middle_kcal);
        if (solve(&it, deficit_kcal, placed_kcal))
            high_kcal = middle_kcal;
        else
            low_kcal = middle_kcal;
    }
    for (int i = 0; i < it.days; i++) it.most_kcal[i] = fmin(given.most_kcal[i], high_kcal);
    solve(&it, deficit_kcal, placed_kcal);
}

rf_placement_step rf_place(const rf_placement_day *day, int days, double deficit_kcal, double placed_kcal[REFUEL_DAYS])
{
    double low = 0, high = RF_STEPS, tried_kcal[REFUEL_DAYS];
    limits all = limits_at(day, days, RF_STEPS);
    if (!solve(&all, deficit_kcal, tried_kcal)) return RF_STEPS;
    for (int k = 0; k < HALVINGS; k++) {
        double middle = (low + high) / 2;
        limits it = limits_at(day, days, middle);
        if (solve(&it, deficit_kcal, tried_kcal))
            high = middle;
        else
            low = middle;
    }
    limits least = limits_at(day, days, high);
    rf_placement_step step = (rf_placement_step)fmin(RF_STEPS - 1, fmax(0, ceil(high - 1e-9) - 1));
    if (step == RF_STEP_FREE) /* the level is that of these days already */
        solve(&least, deficit_kcal, placed_kcal);
    else
        level_out(least, deficit_kcal, placed_kcal);
    return step;
}

double rf_place_most(const rf_placement_day *day, int days, rf_placement_step step)
{
    limits it = limits_at(day, days, step + 1);
    double low_kcal = 0, high_kcal = 0, placed_kcal[REFUEL_DAYS];
    for (int i = 0; i < days; i++) high_kcal += it.most_kcal[i];
    if (solve(&it, high_kcal, placed_kcal)) return high_kcal;
    for (int k = 0; k < HALVINGS; k++) {
        double middle_kcal = (low_kcal + high_kcal) / 2;
        if (solve(&it, middle_kcal, placed_kcal))
            low_kcal = middle_kcal;
        else
            high_kcal = middle_kcal;
    }
    return low_kcal;
}
