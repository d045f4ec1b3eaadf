/* People, and the room for their forecasts. */
#ifndef TESTS_FORECAST_FORECASTS_H
#define TESTS_FORECAST_FORECASTS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/forecast.h>

#define ROWS_MOST 512
#define COLUMNS 10

typedef struct answer {
    refuel_plan_result plan;
    refuel_forecast_result got;
    double column[COLUMNS][ROWS_MOST];
    refuel_followed followed[REFUEL_CHECK_PLACES];
} answer;

/* The runner of the README, metric. */
static inline refuel_request her(void)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    request.sex = REFUEL_FEMALE;
    request.age_y = 34;
    request.height_cm = 168;
    request.weight_kg = 64;
    request.distance_km_week = 48;
    request.speed_km_h = 10;
    return request;
}

static inline refuel_request who_eats(refuel_request request, double intake_kcal_d)
{
    request.eaten[REFUEL_NUTRIENT_ENERGY] = intake_kcal_d;
    return request;
}

static inline refuel_forecast_request ask_of(double days, double target_kg, double target_day)
{
    refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
    ask.days = days;
    ask.target_kg = target_kg;
    ask.target_day = target_day;
    return ask;
}

/* Every array is there, and every number in it is one that no forecast gives. */
static inline void make_room(answer *a)
{
    double **member[COLUMNS] = {&a->got.day,           &a->got.weight_kg,          &a->got.fat_kg, &a->got.fat_free_kg,
                                &a->got.intake_kcal_d, &a->got.expenditure_kcal_d, &a->got.low_kg, &a->got.high_kg,
                                &a->got.sd_kg,         &a->got.static_weight_kg};
    *a = (answer){.plan = REFUEL_PLAN_RESULT_INIT, .got = REFUEL_FORECAST_RESULT_INIT};
    for (int i = 0; i < COLUMNS; i++) {
        *member[i] = a->column[i];
        for (int k = 0; k < ROWS_MOST; k++) a->column[i][k] = -77;
    }
    a->got.capacity = ROWS_MOST;
    a->got.followed = a->followed;
    a->got.followed_capacity = REFUEL_CHECK_PLACES;
}

static inline void forecast_of(refuel_request request, refuel_forecast_request ask, answer *a)
{
    refuel_error err = {.message = ""};
    make_room(a);
    cr_assert(eq(int, (int)refuel_forecast(&request, &ask, &a->plan, &a->got, &err), REFUEL_OK), "%s", err.message);
}

/* What is refused, and the field and text that say why; nothing is written. */
static inline void expect_refused(refuel_request request, refuel_forecast_request ask, refuel_status wanted,
                                  const char *field, const char *message)
{
    refuel_error err = {.message = ""};
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &got, &err), (int)wanted), "%s: %s", field, message);
    cr_expect(eq(int, err.status, (int)wanted), "%s", message);
    cr_expect(eq(str, err.field, (char *)field));
    cr_expect(eq(str, err.message, (char *)message));
    cr_expect(eq(sz, got.rows, 0), "%s", message);
}

static inline const refuel_followed *followed_in(const refuel_followed *list, size_t count, refuel_check_id check)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].check == (int32_t)check) return &list[i];
    return NULL;
}

static inline double last_of(const answer *a, const double *column)
{
    return column[a->got.rows - 1];
}

#endif
