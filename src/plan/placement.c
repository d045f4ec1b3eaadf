#include "plan/placement.h"

#include <math.h>
#include <stdbool.h>

#define HALVINGS 45         /* of thousands of kcal: to less than a millionth of a kcal */
#define ROUNDING_KCAL 1e-10 /* of sums of a few thousand kcal */
#define TIGHT_KCAL 1e-7     /* a day that cannot have so much less is at the level of a round */

typedef struct limits {
    int days;
    double least_kcal[REFUEL_DAYS], most_kcal[REFUEL_DAYS]; /* of a day */
    double most_three_kcal[REFUEL_DAYS];                    /* of a day and the two behind it, together */
} limits;

static limits limits_of(const rf_placement_day *day, int days)
{
    limits it = {.days = days};
    for (int i = 0; i < days; i++) {
        double spent_kcal = 0;
        for (int k = 0; k < RF_PLACEMENT_DAYS; k++) spent_kcal += day[(i + k) % days].total_kcal;
        it.most_kcal[i] = day[i].most_kcal;
        it.most_three_kcal[i] = fmax(0, spent_kcal - RF_PLACEMENT_DAYS * day[i].three_kcal);
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
                       relax(sum, next, i, around - it->least_kcal[i], &changed) &&
                       relax(sum, i, third, it->most_three_kcal[i] - turns, &changed);
        }
    }
    for (int i = 0; i < n && possible; i++) {
        double placed = (i + 1 < n ? sum[i + 1] : sum[0] + deficit_kcal) - sum[i];
        placed_kcal[i] = fabs(placed) < 2 * ROUNDING_KCAL ? 0 : placed;
    }
    return possible;
}

/* With no more than a level on the days that are not settled. */
static limits at_level(const limits *given, const bool settled[REFUEL_DAYS], double level_kcal)
{
    limits it = *given;
    for (int i = 0; i < it.days; i++)
        if (!settled[i]) it.most_kcal[i] = fmin(it.most_kcal[i], level_kcal);
    return it;
}

/* The least level of the days that are not settled at which the deficit still has room. */
static double least_level(const limits *given, const bool settled[REFUEL_DAYS], double deficit_kcal)
{
    double low_kcal = 0, high_kcal = 0, placed_kcal[REFUEL_DAYS];
    for (int i = 0; i < given->days; i++)
        if (!settled[i]) high_kcal = fmax(high_kcal, given->most_kcal[i]);
    for (int k = 0; k < HALVINGS; k++) {
        double middle_kcal = (low_kcal + high_kcal) / 2;
        limits it = at_level(given, settled, middle_kcal);
        if (solve(&it, deficit_kcal, placed_kcal))
            high_kcal = middle_kcal;
        else
            low_kcal = middle_kcal;
    }
    return high_kcal;
}

/* Round by round the days that must be at the level are settled there; the others go on to a lower one. */
static void level_out(limits it, double deficit_kcal, double placed_kcal[REFUEL_DAYS])
{
    bool settled[REFUEL_DAYS] = {false};
    for (int round = 0; round < it.days; round++) {
        double level_kcal = least_level(&it, settled, deficit_kcal), tried_kcal[REFUEL_DAYS];
        bool tight[REFUEL_DAYS] = {false};
        it = at_level(&it, settled, level_kcal);
        for (int i = 0; i < it.days; i++) {
            limits less = it;
            less.most_kcal[i] = fmin(less.most_kcal[i], level_kcal - TIGHT_KCAL);
            tight[i] = !settled[i] && (less.most_kcal[i] < 0 || !solve(&less, deficit_kcal, tried_kcal));
        }
        for (int i = 0; i < it.days; i++) {
            settled[i] |= tight[i];
            if (tight[i]) it.least_kcal[i] = fmax(0, level_kcal - TIGHT_KCAL);
        }
    }
    solve(&it, deficit_kcal, placed_kcal);
}

double rf_place_most(const rf_placement_day *day, int days)
{
    limits it = limits_of(day, days);
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

double rf_place(const rf_placement_day *day, int days, double deficit_kcal, double placed_kcal[REFUEL_DAYS])
{
    double held_kcal = fmin(deficit_kcal, rf_place_most(day, days));
    for (int i = 0; i < days; i++) placed_kcal[i] = 0;
    if (held_kcal > 0) level_out(limits_of(day, days), held_kcal, placed_kcal);
    return held_kcal;
}
