#include "io/log_rows.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

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
