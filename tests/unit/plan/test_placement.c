#include "plan/placement.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "property/people.h"

#define NEAR 1e-9

/* Days that spend 2400 kcal, of which those that are free ('f') may save 900, with a mean of three days of at least
   three_kcal. */
static void begin(rf_placement_day *day, int days, double three_kcal, const char *free)
{
    for (int i = 0; i < days; i++)
        day[i] =
            (rf_placement_day){.total_kcal = 2400, .most_kcal = free[i] == 'f' ? 900 : 0, .three_kcal = three_kcal};
}

static void expect(const rf_placement_day *day, int days, double deficit, const double *wanted)
{
    double placed[REFUEL_DAYS], sum = 0, whole = 0, held = rf_place(day, days, deficit, placed);
    for (int i = 0; i < days; i++) {
        sum += placed[i];
        whole += wanted[i];
        cr_expect(epsilon_eq(dbl, placed[i], wanted[i], 1e-6), "%g kcal, day %d", deficit, i);
    }
    cr_expect(epsilon_eq(dbl, sum, held, NEAR));
    cr_expect(epsilon_eq(dbl, held, whole, 1e-6), "%g kcal", deficit);
}

/* Free days share it evenly, as far as each may; what finds no room is not placed. */
Test(placement, free_days)
{
    rf_placement_day day[4];
    begin(day, 4, 0, "fbwf");
    expect(day, 4, 600, (double[]){300, 0, 0, 300});
    expect(day, 4, 1800, (double[]){900, 0, 0, 900});
    expect(day, 4, 2100, (double[]){900, 0, 0, 900});
    begin(day, 4, 0, "wbww");
    expect(day, 4, 600, (double[]){0, 0, 0, 0});
    cr_expect(eq(dbl, rf_place_most(day, 4), 0));
}

/* A day of small room gives what it has, the others more. */
Test(placement, rooms_differ)
{
    rf_placement_day day[4];
    begin(day, 4, 0, "fwff");
    day[2].most_kcal = 100;
    expect(day, 4, 700, (double[]){300, 0, 100, 300});
    day[2].most_kcal = 0;
    expect(day, 4, 700, (double[]){350, 0, 0, 350});
}

/* Three free days in a row of 2400 kcal and at least 1900 in the mean have 1500 together, whatever each may. */
Test(placement, three_days)
{
    rf_placement_day day[7];
    begin(day, 7, 1900, "fffbwbw");
    expect(day, 7, 1500, (double[]){500, 500, 500, 0, 0, 0, 0});
    expect(day, 7, 1600, (double[]){500, 500, 500, 0, 0, 0, 0});
    cr_expect(epsilon_eq(dbl, rf_place_most(day, 7), 1500, 1e-6));
    begin(day, 7, 2500, "fffbwbw"); /* they spend less than they are to eat */
    expect(day, 7, 700, (double[]){0, 0, 0, 0, 0, 0, 0});
}

/* Three in a row have 900 together, and so have the third and the fifth: where the fifth has 800, the third has 100, and the
   first two share the rest evenly. */
Test(placement, even_below_the_level)
{
    rf_placement_day day[7];
    begin(day, 7, 2100, "fffbfbw");
    expect(day, 7, 1200, (double[]){300, 300, 300, 0, 300, 0, 0});
    expect(day, 7, 1700, (double[]){400, 400, 100, 0, 800, 0, 0});
}

/* Of four free days in a row the two outer ones can take more than the two between: 900 + 900, and 600 for each of two
   rows of three leaves them 600 together. Sharing evenly would stop at 500 each. */
Test(placement, uneven_where_it_must_be)
{
    rf_placement_day day[7];
    begin(day, 7, 1900, "ffffwww");
    cr_expect(epsilon_eq(dbl, rf_place_most(day, 7), 2400, 1e-6));
    expect(day, 7, 2000, (double[]){500, 500, 500, 500, 0, 0, 0});
    expect(day, 7, 2400, (double[]){900, 300, 300, 900, 0, 0, 0});
}

Test(placement, one_and_two_days)
{
    rf_placement_day day[2];
    begin(day, 1, 1900, "f");
    expect(day, 1, 500, (double[]){500});
    expect(day, 1, 501, (double[]){500});
    begin(day, 2, 1900, "fw");
    /* A row of three is the first twice, or the second twice: 4800 - 2d >= 5700 - 2400 */
    expect(day, 2, 750, (double[]){750, 0});
    expect(day, 2, 760, (double[]){750, 0});
}

/* Of days at random: within every limit, the sum is exact, and no more than the most is placed. */
Test(placement, random_days)
{
    uint64_t state = 5;
    for (int n = 0; n < 1500; n++) {
        rf_placement_day day[REFUEL_DAYS];
        int days = (int)(1 + people_next(&state) % REFUEL_DAYS);
        for (int i = 0; i < days; i++)
            day[i] = (rf_placement_day){.total_kcal = people_between(&state, 1500, 4000),
                                        .most_kcal = people_one_in(&state, 3) ? 0 : people_between(&state, 0, 1000),
                                        .three_kcal = people_between(&state, 1000, 2500)};
        double most = rf_place_most(day, days), placed[REFUEL_DAYS], sum = 0;
        double deficit = people_between(&state, 0, 1.5 * most + 1), held = rf_place(day, days, deficit, placed);
        cr_assert(epsilon_eq(dbl, held, fmin(deficit, most), 1e-9), "draw %d", n);
        for (int i = 0; i < days; i++) {
            double three = 0, spent = 0;
            for (int k = 0; k < 3; k++) three += placed[(i + k) % days], spent += day[(i + k) % days].total_kcal;
            sum += placed[i];
            cr_assert(placed[i] >= 0 && placed[i] <= day[i].most_kcal + 1e-6, "draw %d", n);
            cr_assert(three <= fmax(0, spent - 3 * day[i].three_kcal) + 1e-6, "draw %d", n);
        }
        cr_assert(epsilon_eq(dbl, sum, held, NEAR), "draw %d", n);
    }
}
