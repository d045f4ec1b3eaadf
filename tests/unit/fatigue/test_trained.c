#include "fatigue/trained.h"

#include "unit/fatigue/trainings.h"

static rf_trained trained(const refuel_log_run *run, size_t runs, double today)
{
    rf_trained out;
    refuel_error err = {.message = ""};
    refuel_fatigue_request ask = asks(NAN, NAN, 0);
    ask.run = run, ask.runs = runs, ask.today = today;
    cr_assert(eq(int, (int)rf_train(&ask, &out, &err), REFUEL_OK), "%s", err.message);
    return out;
}

Test(trained, nothing)
{
    static const refuel_log_run rest[] = {{TODAY, 0, NAN, NAN, NAN}};
    rf_trained none = trained(NULL, 0, TODAY), no_run = trained(rest, 1, TODAY);
    cr_expect(eq(int, none.has_log + none.is_fresh + no_run.has_log + no_run.is_fresh, 0));
    cr_expect(isnan(none.km_week) && isnan(none.last_day) && isnan(no_run.row_d));
}

/* A log that ended a week ago tells about now; one day more, and it does not. */
Test(trained, fresh)
{
    training log = every_other_day(30, 10, 55);
    cr_expect(eq(int, trained(log.run, log.runs, log.last + 7).is_fresh, 1));
    cr_expect(eq(int, trained(log.run, log.runs, log.last + 8).is_fresh, 0));
    cr_expect(eq(int, trained(log.run, log.runs, log.last + 8).has_log, 1));
    cr_expect(eq(int, trained(log.run, log.runs, NAN).is_fresh, 1), "nobody knows what day it is");
}

/* 10 km every other day, today too: 14 runs in the last 28 days, 11 in 21, 7 in 14. */
Test(trained, weeks)
{
    static const struct {
        int days;
        double weeks, km_week;
    } rows[] = {{29, 4, 35}, {28, 4, 35},  {27, 3, 110.0 / 3}, {21, 3, 110.0 / 3},
                {14, 2, 35}, {13, 1, NAN}, {1, 0, NAN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        training log = every_other_day(rows[i].days, 10, 55);
        rf_trained it = trained(log.run, log.runs, NAN);
        cr_expect(epsilon_eq(dbl, it.weeks, rows[i].weeks, 0), "%d days", rows[i].days);
        if (isnan(rows[i].km_week))
            cr_expect(isnan(it.km_week) && isnan(it.speed_km_h), "%d days", rows[i].days);
        else
            cr_expect(epsilon_eq(dbl, it.km_week, rows[i].km_week, 1e-9), "%d days", rows[i].days);
    }
    training log = every_other_day(28, 10, 55);
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).speed_km_h, 60.0 / 5.5, 1e-9));
    log.run[log.runs - 1].duration_min = NAN;
    cr_expect(isnan(trained(log.run, log.runs, NAN).speed_km_h), "one run does not say how long it took");
    cr_expect(eq(int, isnan(trained(log.run, log.runs, NAN).km_week), 0));
    log.run[log.runs - 2].distance_km = NAN;
    log.run[log.runs - 2].duration_min = 55;
    cr_expect(isnan(trained(log.run, log.runs, NAN).km_week), "one run does not say how far it was");
}

/* The last week counts where it is clearly more than the mean of the weeks: 21 days of 3 km and 7 of so many. */
Test(trained, the_last_week_is_more)
{
    static const struct {
        double km, km_week, mean;
        int by_recent;
    } rows[] = {
        {14, 98, 161.0 / 4, 1}, {4.1, 28.7, 91.7 / 4, 1}, {4, 91.0 / 4, 91.0 / 4, 0}, {1, 70.0 / 4, 70.0 / 4, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        training log = every_day(28, 3, 84);
        for (int day = 21; day < 28; day++) log.run[day].distance_km = rows[i].km;
        rf_trained it = trained(log.run, log.runs, NAN);
        cr_expect(eq(int, it.by_recent, rows[i].by_recent), "row %zu", i);
        cr_expect(epsilon_eq(dbl, it.km_week, rows[i].km_week, 1e-9), "row %zu", i);
        cr_expect(epsilon_eq(dbl, it.mean_km_week, rows[i].mean, 1e-9), "row %zu", i);
        cr_expect(isnan(it.break_d));
    }
}

/* A break of two weeks and more makes the mean small: the days since it count, three of them or more. */
Test(trained, back_after_a_break)
{
    static const struct {
        int off, back;
        double km_week, break_d;
        int by_recent;
    } rows[] = {{35, 5, 70, 35, 1},    {35, 3, 70, 35, 1},  {35, 2, NAN, 35, 0},
                {14, 1, NAN, 14, 0},   {35, 9, 70, 35, 1},  {13, 5, 50, NAN, 1},
                {13, 2, 37.5, NAN, 0}, {40, 28, 70, 40, 0}, {40, 29, 70, NAN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        training log = every_day(30 + rows[i].off + rows[i].back, 10, 60);
        size_t kept = 30;
        for (size_t run = 30 + (size_t)rows[i].off; run < log.runs; run++) log.run[kept++] = log.run[run];
        rf_trained it = trained(log.run, kept, NAN);
        cr_expect(eq(int, it.by_recent, rows[i].by_recent), "row %zu", i);
        cr_expect(isnan(rows[i].break_d) ? isnan(it.break_d) : it.break_d == rows[i].break_d, "row %zu", i);
        if (isnan(rows[i].km_week))
            cr_expect(isnan(it.km_week) && isnan(it.speed_km_h), "row %zu", i);
        else
            cr_expect(epsilon_eq(dbl, it.km_week, rows[i].km_week, 1e-9), "row %zu: %g", i, it.km_week);
    }
}

Test(trained, days_in_a_row)
{
    training log = every_day(20, 8, 45);
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 20, 0));
    log.run[10].distance_km = 0, log.run[10].duration_min = NAN; /* a day of rest that was written down */
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 9, 0));
    log.run[10] = log.run[9]; /* two runs of one day, and none on the next */
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 9, 0));
    log = every_other_day(40, 8, 45);
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 1, 0));
}

/* A row of days that ended more than a week before now says nothing about now, whether the log goes on or not; one that
   ended later counts whole. */
Test(trained, an_old_row)
{
    training log = every_day(20, 8, 45);
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, log.last + 7).row_d, 20, 0));
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, log.last + 8).row_d, 0, 0));
    log.run[log.runs++] = (refuel_log_run){log.last + 8, 8, 45, NAN, NAN};
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 1, 0));
    log.run[log.runs - 1].distance_km = 0, log.run[log.runs - 1].duration_min = NAN;
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 0, 0), "a day of rest that was written down");
    log.run[log.runs - 1].day = log.last + 7;
    cr_expect(epsilon_eq(dbl, trained(log.run, log.runs, NAN).row_d, 20, 0));
}

/* What is impossible is an error, as in refuel_load. */
Test(trained, wrong)
{
    static const refuel_log_run falls[] = {{TODAY, 8, 45, NAN, NAN}, {TODAY - 1, 8, 45, NAN, NAN}},
                                much[] = {{TODAY, 8000, 45, NAN, NAN}}, negative[] = {{TODAY, -8, NAN, NAN, NAN}},
                                tomorrow[] = {{TODAY + 1, 8, 45, NAN, NAN}};
    static const struct {
        const refuel_log_run *run;
        size_t runs;
        int status;
    } rows[] = {{falls, 2, REFUEL_E_RANGE},
                {much, 1, REFUEL_E_RANGE},
                {negative, 1, REFUEL_E_RANGE},
                {tomorrow, 1, REFUEL_E_RANGE},
                {NULL, 1, REFUEL_E_NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_trained out;
        refuel_error err = {.message = ""};
        refuel_fatigue_request ask = asks(NAN, NAN, 0);
        ask.run = rows[i].run, ask.runs = rows[i].runs, ask.today = TODAY;
        cr_expect(eq(int, (int)rf_train(&ask, &out, &err), rows[i].status), "row %zu", i);
        cr_expect(eq(str, err.field, (char *)"log"), "row %zu", i);
    }
}
