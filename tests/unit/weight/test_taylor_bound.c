#include "weight/taylor_bound.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

enum { LANES = RF_LANES, DAYS = 3650 };

/* How much the bound is below the least of the step in hand; everything in that step is looked at, in 64 places. */
static void expect_below(const rf_taylor *taylor, const rf_taylor_least *least, int lane, double *loose_kg)
{
    double least_kg = INFINITY, least_share = INFINITY;
    for (int i = 0; i <= 64; i++) {
        rf_hall_state state = rf_taylor_state(taylor, lane, taylor->begin[lane] + taylor->step[lane] * i / 64.0);
        double kg = rf_hall_weight(taylor->hall[lane], &state);
        least_kg = fmin(least_kg, kg);
        least_share = fmin(least_share, state.fat_kg / kg);
    }
    cr_expect(least->weight_kg[lane] <= least_kg, "lane %d day %g: %.12f %.12f", lane, taylor->begin[lane],
              least->weight_kg[lane], least_kg);
    cr_expect(least->fat_share[lane] <= least_share, "lane %d day %g: %.12f %.12f", lane, taylor->begin[lane],
              least->fat_share[lane], least_share);
    *loose_kg = fmax(*loose_kg, least_kg - least->weight_kg[lane]);
}

/* People who starve, hold, gain and eat for three, side by side for ten years: the bound is never too high, and close
   enough for those who are far from every limit never to be looked at. */
Test(taylor_bound, never_too_high)
{
    static const double eaten[LANES] = {300, 1200, 1800, 2400, 2900, 3500, 5000, 9000};
    rf_hall hall[LANES];
    rf_taylor taylor = {.end = {0}};
    double loose_kg = 0, ended;
    bool busy[LANES];
    int steps = 0, people = LANES;
    for (int l = 0; l < LANES; l++) {
        refuel_hall_person who = person_of(l % 2 ? REFUEL_FEMALE : REFUEL_MALE, 25 + 5 * l, 175, 70 + 5 * l, 1.6);
        hall[l] = hall_of(&who);
        rf_hall_state start = rf_hall_start(&hall[l]);
        rf_hall_input input = rf_hall_input_at(&hall[l], eaten[l], 0.5, hall[l].delta_kcal_kg_d);
        rf_taylor_start(&taylor, l, &hall[l], &start, &input, DAYS);
        busy[l] = true;
    }
    while (people > 0) {
        rf_taylor_least least;
        rf_taylor_step_all(&taylor);
        rf_taylor_bound_all(&taylor, &least);
        for (int l = 0; l < LANES; l++) {
            if (!busy[l]) continue;
            rf_taylor_end end = rf_taylor_check(&taylor, l, &ended);
            if (end != RF_TAYLOR_ENDED) expect_below(&taylor, &least, l, &loose_kg);
            steps++;
            if (end == RF_TAYLOR_GOES_ON) continue;
            busy[l] = false;
            people--;
            rf_taylor_idle(&taylor, l);
        }
    }
    cr_expect(gt(int, steps, 100));
    cr_expect(lt(dbl, loose_kg, 15), "within the longest steps");
}
