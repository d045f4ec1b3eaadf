/* What refuel_forecast writes, and what it leaves alone: rows, arrays, sizes of older and newer callers. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

static answer a, before;

/* Counted one by one: day 0, every so many days, and the last. */
static size_t rows_by_hand(int last, int every)
{
    size_t rows = 1;
    for (int day = 0; day < last; rows++) day = day + every < last ? day + every : last;
    return rows;
}

Test(forecast_output, rows)
{
    static const int days[] = {1, 2, 7, 99, 100, 365, 3650}, every[] = {1, 2, 3, 7, 99, 100, 101, 3650};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        for (size_t k = 0; k < sizeof every / sizeof *every; k++) {
            refuel_forecast_request ask = ask_of(days[i], NAN, NAN);
            ask.every_days = every[k];
            cr_expect(eq(sz, refuel_forecast_rows(&ask), rows_by_hand(days[i], every[k])), "%d %d", days[i], every[k]);
        }
    refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 366), "a year");
    cr_expect(eq(sz, refuel_forecast_rows(NULL), 366));
    ask.target_day = 112;
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 113), "until the target");
    ask.target_day = 3 * 30.4375;
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 92), "three months are 91.3 days");
    ask.days = 20;
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 21), "the days that are given come first");
}

Test(forecast_output, no_rows_of_an_impossible_request)
{
    const struct {
        double days, every, target_day;
    } rows[] = {{0, 1, NAN},    {3651, 1, NAN},  {-1, 1, NAN}, {10.5, 1, NAN}, {INFINITY, 1, NAN}, {10, 0, NAN},
                {10, 1.5, NAN}, {10, 3651, NAN}, {10, -1, 5},  {10, 1, 0},     {10, 1, 3651}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_forecast_request ask = ask_of(rows[i].days, NAN, rows[i].target_day);
        ask.every_days = rows[i].every;
        cr_expect(eq(sz, refuel_forecast_rows(&ask), 0), "%zu", i);
    }
    refuel_forecast_request ask = ask_of(10, NAN, NAN);
    ask.struct_size = 0;
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 0));
}

/* Arrays that are not wanted are left out; the numbers are the same. */
Test(forecast_output, arrays_may_be_null)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    forecast_of(request, ask, &a);
    double weight_kg[31], high_kg[31];
    refuel_forecast_result some = REFUEL_FORECAST_RESULT_INIT, none = REFUEL_FORECAST_RESULT_INIT;
    some.capacity = 31, some.weight_kg = weight_kg, some.high_kg = high_kg;
    cr_assert(eq(int, (int)refuel_forecast(&request, &ask, NULL, &some, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(weight_kg, a.got.weight_kg, sizeof weight_kg), 0));
    cr_expect(eq(int, memcmp(high_kg, a.got.high_kg, sizeof high_kg), 0));
    cr_expect(some.day == NULL && some.low_kg == NULL && some.capacity == 31);
    cr_assert(eq(int, (int)refuel_forecast(&request, &ask, NULL, &none, NULL), REFUEL_OK));
    cr_expect(eq(sz, none.rows, 31));
    cr_expect(eq(sz, none.followed_count, a.got.followed_count));
    cr_expect(none.baseline_intake_kcal_d == a.got.baseline_intake_kcal_d && none.floor_kcal_d == a.got.floor_kcal_d);
    cr_expect(none.capacity == 0 && none.followed == NULL);
}

static void expect_untouched(const refuel_request *request, const refuel_forecast_request *ask, refuel_status status)
{
    refuel_error err;
    memcpy(&before, &a, sizeof a);
    cr_expect(eq(int, (int)refuel_forecast(request, ask, &a.plan, &a.got, &err), (int)status), "%s", err.message);
    cr_expect(eq(int, err.status, (int)status));
    cr_expect(eq(int, memcmp(&before, &a, sizeof a), 0), "%s: something was written", err.message);
}

Test(forecast_output, untouched_on_failure)
{
    refuel_request request = who_eats(her(), 2300), stuffed = who_eats(her(), 20000), nobody = her();
    refuel_forecast_request ask = ask_of(30, NAN, NAN), years = ask_of(3000, NAN, NAN);
    nobody.sex = REFUEL_SEX_NONE;
    make_room(&a);
    expect_untouched(&nobody, &ask, REFUEL_E_MISSING);
    years.every_days = 100;
    expect_untouched(&stuffed, &years, REFUEL_E_MODEL);
    a.got.capacity = 30;
    expect_untouched(&request, &ask, REFUEL_E_BUFFER);
    a.got.capacity = 31;
    a.got.followed_capacity = 1;
    expect_untouched(&request, &ask, REFUEL_E_BUFFER);
    a.got.followed_capacity = REFUEL_CHECK_PLACES;
    a.plan.struct_size = 0;
    expect_untouched(&request, &ask, REFUEL_E_VERSION);
    a.plan.struct_size = sizeof a.plan;
    a.got.struct_size = 0;
    expect_untouched(&request, &ask, REFUEL_E_VERSION);
}

/* As many as there are fit, and no more are needed; without an array nothing has to fit. */
Test(forecast_output, room_of_the_checks)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(5, NAN, NAN);
    forecast_of(request, ask, &a);
    size_t count = a.got.followed_count;
    cr_assert(count > 1 && count <= REFUEL_CHECK_PLACES);
    make_room(&a);
    a.got.followed_capacity = count;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &a.got, NULL), REFUEL_OK));
    a.got.followed_capacity = count - 1;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &a.got, &err), REFUEL_E_BUFFER));
    char text[64];
    snprintf(text, sizeof text, "there is no room for %zu checks", count);
    cr_expect(eq(str, err.message, text));
    a.got.followed = NULL, a.got.followed_capacity = 0;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &a.got, NULL), REFUEL_OK));
}

Test(forecast_output, null_pointers)
{
    refuel_request request = her();
    refuel_forecast_request ask = ask_of(5, NAN, NAN);
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_forecast(NULL, &ask, NULL, &got, &err), REFUEL_E_NULL));
    cr_expect(eq(int, err.status, REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_forecast(&request, NULL, NULL, &got, NULL), REFUEL_OK), "nothing is asked: a year");
    cr_expect(eq(sz, got.rows, 366));
}

/* A caller built with a shorter header: what lies behind its struct is neither read nor written. */
Test(forecast_output, older_caller)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(5, NAN, NAN);
    make_room(&a);
    a.got.struct_size = offsetof(refuel_forecast_result, target_kg);
    a.got.target_kg = a.got.plateau_weight_kg = -5;
    a.got.question = 99, a.got.warnings.word[0] = 7;
    a.plan.struct_size = offsetof(refuel_plan_result, resting_kcal_d);
    a.plan.resting_kcal_d = -5;
    cr_assert(eq(int, (int)refuel_forecast(&request, &ask, &a.plan, &a.got, NULL), REFUEL_OK));
    cr_expect(a.got.rows == 6 && a.got.floor_kcal_d > 1200 && a.plan.weight_kg == 64);
    cr_expect(a.got.target_kg == -5 && a.got.plateau_weight_kg == -5 && a.got.question == 99);
    cr_expect(a.got.warnings.word[0] == 7 && a.plan.resting_kcal_d == -5);
    cr_expect(eq(sz, a.got.struct_size, offsetof(refuel_forecast_result, target_kg)));
    cr_expect(eq(sz, a.plan.struct_size, offsetof(refuel_plan_result, resting_kcal_d)));
    make_room(&a);
    a.got.struct_size = offsetof(refuel_forecast_result, followed);
    a.got.followed = (refuel_followed *)(void *)&before; /* of no caller: not to be followed */
    a.got.followed_capacity = 0;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &a.got, NULL), REFUEL_OK));
    cr_expect(eq(sz, a.got.rows, 0), "behind what it knows");
}

/* A caller built with a longer header. */
typedef struct newer {
    refuel_forecast_result known;
    double more[2];
} newer;

Test(forecast_output, newer_caller)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(5, NAN, NAN);
    newer out = {.known = REFUEL_FORECAST_RESULT_INIT, .more = {NAN, 0}};
    out.known.struct_size = sizeof out;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &out.known, NULL), REFUEL_OK));
    cr_expect(out.known.rows == 6 && isnan(out.more[0]) && out.more[1] == 0);
    cr_expect(eq(sz, out.known.struct_size, sizeof out));
    out.more[1] = 1;
    out.known.rows = 0;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &out.known, &err), REFUEL_E_VERSION));
    cr_expect(ne(ptr, strstr(err.message, "the library is older"), NULL), "%s", err.message);
    cr_expect(eq(sz, out.known.rows, 0));
    out.known.struct_size = SIZE_MAX;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &out.known, NULL), REFUEL_E_VERSION));
}
