#include "plan/placement.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "property/people.h"

#define NEAR 1e-9

/* Days that spend 2400 kcal and may eat 1500, with a mean of three days of at least three_kcal. */
static void begin(rf_placement_day *day, int days, double three_kcal, const char *tiers)
{
    for (int i = 0; i < days; i++)
        day[i] = (rf_placement_day){.tier = tiers[i] == 'w'   ? RF_TIER_WHOLE
                                            : tiers[i] == 'b' ? RF_TIER_BEFORE
                                                              : RF_TIER_FREE,
                                    .total_kcal = 2400,
                                    .least_kcal = {1500, 1400, 1000, 800},
                                    .three_kcal = {three_kcal, three_kcal, 1000, 800},
                                    .preferred_kcal = three_kcal};
}

static void expect(const rf_placement_day *day, int days, double deficit, rf_placement_step step, const double *wanted)
{
    double placed[REFUEL_DAYS], sum = 0;
    cr_expect(eq(int, (int)rf_place(day, days, deficit, placed), (int)step), "%g kcal", deficit);
    for (int i = 0; i < days; i++) {
        sum += placed[i];
        if (wanted) cr_expect(epsilon_eq(dbl, placed[i], wanted[i], 1e-6), "%g kcal, day %d", deficit, i);
    }
    cr_expect(epsilon_eq(dbl, sum, deficit, NEAR));
}

/* Free days share it evenly, as far as each may; then those before a whole one, and those at last. */
Test(placement, steps)
{
    rf_placement_day day[4];
    begin(day, 4, 0, "fbwf");
    expect(day, 4, 600, RF_STEP_FREE, (double[]){300, 0, 0, 300});
    expect(day, 4, 1800, RF_STEP_FREE, (double[]){900, 0, 0, 900});
    expect(day, 4, 2100, RF_STEP_BEFORE, (double[]){900, 300, 0, 900});
    expect(day, 4, 2700, RF_STEP_BEFORE, (double[]){900, 900, 0, 900});
    expect(day, 4, 2850, RF_STEP_FIRST, (double[]){950, 950, 0, 950});
    expect(day, 4, 3300, RF_STEP_WHOLE, (double[]){1000, 1000, 300, 1000});
    expect(day, 4, 4800, RF_STEP_SECOND, (double[]){1200, 1200, 1200, 1200});
    expect(day, 4, 6000, RF_STEP_THIRD, (double[]){1500, 1500, 1500, 1500});
}

/* A day of small room gives what it has, the others more. */
Test(placement, rooms_differ)
{
    rf_placement_day day[4];
    begin(day, 4, 0, "fwff");
    day[2].total_kcal = 1600;
    expect(day, 4, 700, RF_STEP_FREE, (double[]){300, 0, 100, 300});
    day[2].total_kcal = 1300; /* it spends less than it is to eat */
    expect(day, 4, 700, RF_STEP_FREE, (double[]){350, 0, 0, 350});
}

/* Three free days in a row of 2400 kcal and at least 1900 in the mean have 1500 together, whatever each may. */
Test(placement, three_days)
{
    rf_placement_day day[7];
    begin(day, 7, 1900, "fffbwbw");
    expect(day, 7, 1500, RF_STEP_FREE, (double[]){500, 500, 500, 0, 0, 0, 0});
    cr_expect(epsilon_eq(dbl, rf_place_most(day, 7, RF_STEP_FREE), 1500, 1e-6));
    expect(day, 7, 1600, RF_STEP_BEFORE, NULL);
    double placed[REFUEL_DAYS];
    rf_place(day, 7, 2000, placed);
    for (int i = 0; i < 7; i++)
        cr_expect(placed[i] + placed[(i + 1) % 7] + placed[(i + 2) % 7] <= 1500 + 1e-6, "from day %d", i);
}

/* Of four free days in a row the two outer ones can take more than the two between: 900 + 900, and 600 for each of two
   rows of three leaves them 600 together. Sharing evenly would stop at 500 each. */
Test(placement, uneven_where_it_must_be)
{
    rf_placement_day day[7];
    begin(day, 7, 1900, "ffffbwb");
    day[6].tier = RF_TIER_WHOLE;
    cr_expect(epsilon_eq(dbl, rf_place_most(day, 7, RF_STEP_FREE), 2400, 1e-6));
    expect(day, 7, 2000, RF_STEP_FREE, (double[]){500, 500, 500, 500, 0, 0, 0});
    expect(day, 7, 2400, RF_STEP_FREE, NULL);
}

/* The preferred mean gives way before a whole day does, and the other one after it. */
Test(placement, preferred)
{
    rf_placement_day day[3];
    begin(day, 3, 1900, "fbw");
    for (int i = 0; i < 3; i++) day[i].preferred_kcal = 2100;
    expect(day, 3, 900, RF_STEP_FREE, (double[]){900, 0, 0});
    expect(day, 3, 1200, RF_STEP_THREE, NULL);
    expect(day, 3, 1500, RF_STEP_THREE, NULL);
    expect(day, 3, 1600, RF_STEP_SECOND, NULL);
}

Test(placement, one_and_two_days)
{
    rf_placement_day day[2];
    begin(day, 1, 1900, "f");
    expect(day, 1, 500, RF_STEP_FREE, (double[]){500});
    expect(day, 1, 501, RF_STEP_SECOND, (double[]){501});
    begin(day, 2, 1900, "fw");
    /* A row of three is the first twice, or the second twice: 4800 - 2d >= 5700 - 2400 */
    expect(day, 2, 750, RF_STEP_FREE, (double[]){750, 0});
    expect(day, 2, 760, RF_STEP_WHOLE, NULL);
}

Test(placement, impossible)
{
    rf_placement_day day[3];
    double placed[REFUEL_DAYS] = {7, 7, 7};
    begin(day, 3, 1900, "fbw");
    cr_expect(eq(int, (int)rf_place(day, 3, 4801, placed), RF_STEPS));
    cr_expect(placed[0] == 7 && placed[1] == 7 && placed[2] == 7);
    expect(day, 3, 4800, RF_STEP_THIRD, (double[]){1600, 1600, 1600});
}

/* Of the days at random: within every limit, the sum is exact, and one more than the most of a step asks for the next.
   */
Test(placement, random_days)
{
    uint64_t state = 5;
    for (int n = 0; n < 3000; n++) {
        rf_placement_day day[REFUEL_DAYS];
        int days = (int)(1 + people_next(&state) % REFUEL_DAYS);
        for (int i = 0; i < days; i++) {
            double least = people_between(&state, 1000, 2500);
            day[i] = (rf_placement_day){.tier = (rf_placement_tier)(people_next(&state) % RF_TIERS),
                                        .total_kcal = people_between(&state, 1500, 4000),
                                        .least_kcal = {least, 0.9 * least, 0.8 * least, 800}};
            for (int m = 0; m < RF_PLACEMENT_LIMITS; m++) day[i].three_kcal[m] = day[i].least_kcal[m] + 100;
            day[i].preferred_kcal = day[i].three_kcal[0] + 100;
        }
        double most = rf_place_most(day, days, RF_STEP_FREE), placed[REFUEL_DAYS];
        if (most > 1) {
            double deficit = people_between(&state, 0.5, most - 0.1), sum = 0;
            cr_assert(eq(int, (int)rf_place(day, days, deficit, placed), RF_STEP_FREE), "draw %d", n);
            for (int i = 0; i < days; i++) {
                sum += placed[i];
                double three = 0, spent = 0;
                for (int k = 0; k < 3; k++) three += placed[(i + k) % days], spent += day[(i + k) % days].total_kcal;
                double room = fmax(0, day[i].total_kcal - day[i].least_kcal[0]);
                cr_assert(placed[i] >= 0 && placed[i] <= room + 1e-6, "draw %d", n);
                cr_assert(day[i].tier == RF_TIER_FREE || placed[i] == 0, "draw %d", n);
                cr_assert(three <= fmax(0, spent - 3 * day[i].preferred_kcal) + 1e-6, "draw %d", n);
            }
            cr_assert(epsilon_eq(dbl, sum, deficit, NEAR), "draw %d", n);
        }
        cr_assert(gt(int, (int)rf_place(day, days, most + 0.1, placed), RF_STEP_FREE), "draw %d", n);
    }
}
