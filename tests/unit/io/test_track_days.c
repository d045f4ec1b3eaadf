#include "io/track_days.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

enum { DAYS = 28, FIRST = 20000 };

static void add(rf_log_book *book, rf_log_of of, int day, double distance_m, double moving_s)
{
    rf_log_entry entry = rf_log_entry_of(of);
    entry.day = FIRST + day;
    if (of == RF_LOG_OF_WEIGHT) entry.weight_kg = 70;
    if (of == RF_LOG_OF_RUN) entry.distance_m = distance_m, entry.moving_s = moving_s;
    cr_assert(rf_log_book_add(book, &entry));
}

/* 10 km in an hour on the first day and the last, and half an hour between them of which nobody knows how far it was: as fast
   as the others, it was 5 km, on its day and in the mean. */
Test(track_days, runs_without_a_distance_count)
{
    rf_log_book book = {.entry = NULL};
    rf_track_days days;
    double weight_kg[DAYS], intake_kcal_d[DAYS], run_km[DAYS], sum = 0;
    uint8_t complete[DAYS];
    for (int i = 0; i < DAYS; i++) add(&book, RF_LOG_OF_WEIGHT, i, NAN, NAN);
    add(&book, RF_LOG_OF_RUN, 0, 10000, 3600);
    add(&book, RF_LOG_OF_RUN, 7, NAN, 1800);
    add(&book, RF_LOG_OF_RUN, 27, 10000, 3600);
    cr_assert(eq(int, (int)rf_track_days_of(&book, RF_LOG_NO_DAY, &days, NULL), REFUEL_OK));
    cr_expect(days.days == DAYS && days.runs == 3);
    cr_expect(epsilon_eq(dbl, days.speed_km_h, 10, 1e-12));
    cr_expect(epsilon_eq(dbl, days.km_week, 25.0 / DAYS * 7, 1e-12));
    rf_track_days_put(&book, &days, weight_kg, intake_kcal_d, complete, run_km);
    for (int i = 0; i < DAYS; i++) sum += run_km[i];
    cr_expect(epsilon_eq(dbl, run_km[7], 5, 1e-12));
    cr_expect(epsilon_eq(dbl, sum / DAYS * 7, days.km_week, 1e-12));
    rf_log_book_free(&book);
}

Test(track_days, a_day_of_an_unknown_run_is_not_known)
{
    rf_log_book book = {.entry = NULL};
    rf_track_days days;
    double weight_kg[DAYS], intake_kcal_d[DAYS], run_km[DAYS];
    uint8_t complete[DAYS];
    for (int i = 0; i < DAYS; i++) add(&book, RF_LOG_OF_WEIGHT, i, NAN, NAN);
    for (int i = 0; i < DAYS; i += 9) add(&book, RF_LOG_OF_RUN, i, i == 9 ? NAN : 10000, i == 9 ? 1800 : NAN);
    cr_assert(eq(int, (int)rf_track_days_of(&book, RF_LOG_NO_DAY, &days, NULL), REFUEL_OK));
    rf_track_days_put(&book, &days, weight_kg, intake_kcal_d, complete, run_km);
    cr_expect(isnan(days.speed_km_h) && isnan(run_km[9]) && run_km[10] == 0);
    cr_expect(epsilon_eq(dbl, days.km_week, 30.0 / DAYS * 7, 1e-12));
    rf_log_book_free(&book);
}
