#include "io/log_week.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

enum { LAST = 20000 };

static void add(rf_log_book *book, int ago, double km, double min)
{
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_RUN);
    entry.day = LAST - ago;
    entry.distance_m = 1000 * km;
    entry.moving_s = 60 * min;
    cr_assert(rf_log_book_add(book, &entry));
}

/* The last four whole weeks count, at the mean speed of their runs. */
Test(log_week, the_mean_of_four_weeks)
{
    rf_log_book book = {.entry = NULL};
    rf_log_week it;
    for (int week = 0; week < 8; week++) {
        add(&book, 7 * week, week < 4 ? 10 : 40, week < 4 ? 60 : 300);
        add(&book, 7 * week + 3, week < 4 ? 20 : 40, week < 4 ? 120 : 300);
    }
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, it.km_week, 30, 1e-9));
    cr_expect(epsilon_eq(dbl, it.speed_km_h, 10, 1e-9));
    cr_expect(it.days == 28 && it.runs == 8 && it.last == LAST && it.first == LAST - 27 && !it.by_recent);
    rf_log_book_free(&book);
}

/* Clearly more in the last days is what is run now. */
Test(log_week, the_last_days)
{
    rf_log_book book = {.entry = NULL};
    rf_log_week it;
    for (int week = 0; week < 4; week++) add(&book, 7 * week, week == 0 ? 30 : 10, 60);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(it.by_recent && it.days == 7 && it.runs == 1);
    cr_expect(epsilon_eq(dbl, it.km_week, 30, 1e-9));
    rf_log_book_free(&book);
}

/* A run of a treadmill was as fast as the others; without a time nobody knows the pace. */
Test(log_week, runs_that_tell_half)
{
    rf_log_book book = {.entry = NULL};
    rf_log_week it;
    for (int week = 0; week < 4; week++) add(&book, 7 * week, week == 1 ? NAN : 10, 60);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, it.km_week, 10, 1e-9));
    add(&book, 2, 10, NAN);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, it.km_week, 20, 1e-9)); /* of the last days, which are clearly more */
    cr_expect(isnan(it.speed_km_h));
    rf_log_book_free(&book);
}

/* Why there is no volume. */
Test(log_week, why_not)
{
    rf_log_book book = {.entry = NULL};
    rf_log_week it;
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(isnan(it.km_week) && strcmp(it.why, "it has no runs") == 0);
    add(&book, 0, 10, 60);
    add(&book, 12, 10, 60);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(isnan(it.km_week) &&
              strcmp(it.why, "from its first run to its last it is 13 days, and a volume takes 14") == 0);
    rf_log_book_free(&book);
    book = (rf_log_book){.entry = NULL};
    for (int week = 0; week < 4; week++) add(&book, 7 * week, NAN, 60);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(isnan(it.km_week) && strstr(it.why, "nothing tells how far"));
    rf_log_book_free(&book);
}

/* After a break of two weeks the runs of a day or two tell no week. */
Test(log_week, after_a_break)
{
    rf_log_book book = {.entry = NULL};
    rf_log_week it;
    for (int ago = 30; ago >= 18; ago -= 3) add(&book, ago, 10, 60);
    add(&book, 0, 10, 60);
    cr_assert(eq(int, (int)rf_log_week_of(&book, &it, NULL), REFUEL_OK));
    cr_expect(isnan(it.km_week) && strstr(it.why, "after a break"));
    rf_log_book_free(&book);
}
