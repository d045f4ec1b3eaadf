#include "io/load_answer.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

static rf_load_given given;

static void add(int64_t day, double km)
{
    rf_log_row row;
    rf_errors errors = {.first = REFUEL_OK};
    rf_log_row_begin(&row);
    row.run.day = day;
    row.run.distance_km = km;
    rf_log_add(&given.log, &row, &errors);
}

/* Every array has its own place, in the order of the table. */
Test(load_answer, columns)
{
    rf_load_answer it;
    const refuel_result_info *row;
    given.ask = (refuel_load_request)REFUEL_LOAD_REQUEST_INIT;
    for (int i = 0; i < 40; i++) add(20514 + i, 5 + i % 3);
    cr_assert(rf_load_answer_make(&given, &it, NULL) == REFUEL_OK);
    cr_expect(it.load.days == 40 && it.load.finding_count == REFUEL_LOAD_FINDING_END - 1);
    const double *day = rf_load_column(&it, 0, &row);
    cr_expect(eq(str, (char *)row->path, "day"));
    cr_expect(day == it.load.day && day[39] == 20553);
    size_t i = 0;
    for (const double *before = NULL, *at; (at = rf_load_column(&it, i, &row)) != NULL; i++) {
        cr_expect(before == NULL || at - before == 40, "%s", row->path);
        before = at;
    }
    cr_expect(eq(sz, i, 17));
    cr_expect(row == NULL && rf_load_column(&it, 1000, &row) == NULL && row == NULL);
    rf_load_answer_free(&it);
    rf_load_answer_free(&it);
    rf_log_free(&given.log);
}

/* What is wrong is told, and what was made is freed. */
Test(load_answer, wrong)
{
    rf_load_answer it;
    refuel_error err = {.message = ""};
    given.ask = (refuel_load_request)REFUEL_LOAD_REQUEST_INIT;
    cr_expect(rf_load_answer_make(&given, &it, &err) == REFUEL_E_MISSING);
    cr_expect(eq(str, err.message, "log: it holds no run"));
    rf_load_answer_free(&it);
    add(20514, 5);
    given.ask.kind = REFUEL_LOAD_RPE;
    cr_expect(rf_load_answer_make(&given, &it, &err) == REFUEL_E_MISSING);
    cr_expect(eq(str, err.field, "kind"));
    rf_load_answer_free(&it);
    rf_log_free(&given.log);
}
