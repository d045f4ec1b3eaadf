#include "io/log_rows.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

/* The memory grows with the runs, and all of them stay. */
Test(log_rows, grows)
{
    rf_log log = {.run = NULL};
    rf_errors errors = {.first = REFUEL_OK};
    for (int i = 0; i < 5000; i++) {
        rf_log_row row;
        rf_log_row_begin(&row);
        row.run.day = i;
        row.run.distance_km = i % 7;
        rf_log_add(&log, &row, &errors);
    }
    cr_assert(eq(sz, log.runs, 5000));
    for (int i = 0; i < 5000; i++) cr_expect(log.run[i].day == i && log.run[i].distance_km == i % 7);
    rf_log_free(&log);
    cr_expect(log.run == NULL && log.runs == 0);
    rf_log_free(&log);
}

/* The first distance that is one tells the unit. */
Test(log_rows, miles)
{
    rf_log log = {.run = NULL};
    rf_errors errors = {.first = REFUEL_OK};
    rf_log_row row;
    rf_log_row_begin(&row);
    row.run.distance_km = 0, row.miles = false;
    rf_log_add(&log, &row, &errors);
    row.run.distance_km = 5, row.miles = true;
    rf_log_add(&log, &row, &errors);
    row.miles = false;
    rf_log_add(&log, &row, &errors);
    cr_expect(log.miles);
    rf_log_free(&log);
}

Test(log_rows, unknown)
{
    rf_log log = {.run = NULL};
    rf_log_unknown(&log, "shoes");
    rf_log_unknown(&log, "shoe");
    rf_log_unknown(&log, "shoes");
    rf_log_unknown(&log, "mood of the day");
    rf_log_unknown(&log, "mood of the day");
    cr_expect(eq(str, log.unknown, "shoes, shoe, mood of the day"));
}

/* A night of a day so many days before today. */
static void sleeps(rf_log *log, rf_errors *errors, int ago, double hours)
{
    const rf_log_place place = {"log line", 2, false};
    rf_log_row row;
    rf_log_row_begin(&row);
    row.run.day = 20514 - ago, row.dated = true, row.sleep_h = hours;
    rf_log_take(log, &row, 20514, &place, errors);
}

/* The nights of two weeks, in any order, and no others; three are enough. */
Test(log_rows, nights)
{
    rf_log log = {.run = NULL};
    rf_errors errors = {.first = REFUEL_OK};
    cr_expect(isnan(rf_log_sleep_h(&log)) && rf_log_nights(&log) == 0);
    sleeps(&log, &errors, 14, 4);
    sleeps(&log, &errors, -1, 4);
    sleeps(&log, &errors, 1, NAN);
    cr_expect(eq(int, rf_log_nights(&log), 0));
    sleeps(&log, &errors, 13, 6);
    sleeps(&log, &errors, 0, 7);
    cr_expect(isnan(rf_log_sleep_h(&log)) && rf_log_nights(&log) == 2);
    sleeps(&log, &errors, 5, 8.75);
    sleeps(&log, &errors, 5, 8.75);
    cr_expect(eq(int, rf_log_nights(&log), 3));
    cr_expect(epsilon_eq(dbl, rf_log_sleep_h(&log), 7.25, 1e-12));
    cr_expect(eq(sz, log.runs, 0), "a night is no run");
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    sleeps(&log, &errors, 5, 8);
    cr_expect(eq(int, (int)errors.first, REFUEL_E_CONFLICT));
    rf_log_free(&log);
    cr_expect(eq(int, rf_log_nights(&log), 0), "the next log begins without nights");
}

/* Sleep that nobody sleeps. */
Test(log_rows, no_night)
{
    static const double wrong[] = {25, -1};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        rf_log log = {.run = NULL};
        rf_errors errors = {.first = REFUEL_OK};
        sleeps(&log, &errors, 3, wrong[i]);
        cr_expect(eq(int, (int)errors.first, REFUEL_E_RANGE), "%g", wrong[i]);
        cr_expect(eq(int, rf_log_nights(&log), 0), "%g", wrong[i]);
    }
}

static void keep_line(void *context, const char *text)
{
    char *all = context;
    strncat(all, text, 499 - strlen(all));
    strncat(all, "\n", 499 - strlen(all));
}

/* A row of a date alone is counted and told; a night, a run, a day that says there was none, and what is wrong are not. */
Test(log_rows, rows_without_a_run)
{
    static const struct {
        rf_log_row row;
        size_t counted;
    } rows[] = {{{.run = REFUEL_LOG_RUN_INIT, .dated = true, .sleep_h = 7}, 0},
                {{.run = {20500, 10, NAN, NAN, NAN}, .dated = true, .told = true, .sleep_h = NAN}, 0},
                {{.run = {20500, 0, NAN, NAN, NAN}, .dated = true, .told = true, .sleep_h = NAN}, 0},
                {{.run = REFUEL_LOG_RUN_INIT, .dated = true, .failed = true, .sleep_h = NAN}, 0},
                {{.run = REFUEL_LOG_RUN_INIT, .dated = true, .sleep_h = NAN}, 1},
                {{.run = REFUEL_LOG_RUN_INIT, .dated = true, .sleep_h = NAN}, 2}};
    rf_log log = {.run = NULL};
    rf_errors errors = {.first = REFUEL_OK};
    char told[500] = "";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_log_place place = {"log line", i + 2, false};
        rf_log_row row = rows[i].row;
        rf_log_take(&log, &row, NAN, &place, &errors);
        cr_expect(eq(sz, log.without_run, rows[i].counted), "row %zu", i);
        if (i != 4) continue;
        rf_log_notes(&log, false, keep_line, told);
        cr_expect(eq(str, told, "1 row has a date and no run, and was not counted: log line 6.\n"));
        *told = '\0';
    }
    rf_log_notes(&log, false, keep_line, told);
    cr_expect(eq(str, told, "2 rows have a date and no run, and were not counted; the first: log line 6.\n"));
    cr_expect(eq(sz, log.runs, 2));
    rf_log_free(&log);
}
