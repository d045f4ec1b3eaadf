#include <math.h>
#include <string.h>

#include "forecast/forecast_input.h"
#include "unit/forecast/forecasts.h"

static refuel_status check(const refuel_forecast_request *ask, refuel_error *err)
{
    refuel_forecast_request known;
    return rf_forecast_check(ask, &known, err);
}

/* Of a shorter struct the members that it knows are read, and the others are not given. */
Test(forecast_validate, older_caller)
{
    refuel_forecast_request ask = ask_of(20, 61, 90), known;
    ask.sodium = 99;
    ask.struct_size = offsetof(refuel_forecast_request, target_day);
    cr_assert(eq(int, (int)rf_forecast_check(&ask, &known, NULL), REFUEL_OK));
    cr_expect(known.days == 20 && known.target_kg == 61 && isnan(known.target_day) && known.sodium == 0);
    cr_expect(eq(sz, known.struct_size, sizeof known));
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 21));
    ask.schedule_rows = 5; /* of no caller: the pointer is NULL */
    cr_expect(eq(int, (int)check(&ask, NULL), REFUEL_OK));
}

Test(forecast_validate, newer_caller)
{
    struct {
        refuel_forecast_request known;
        double more[2];
    } newer = {.known = REFUEL_FORECAST_REQUEST_INIT, .more = {NAN, 0}};
    newer.known.struct_size = sizeof newer;
    newer.known.days = 5;
    cr_expect(eq(int, (int)check(&newer.known, NULL), REFUEL_OK));
    cr_expect(eq(sz, refuel_forecast_rows(&newer.known), 6));
    newer.more[0] = 1;
    refuel_error err;
    cr_expect(eq(int, (int)check(&newer.known, &err), REFUEL_E_VERSION));
    cr_expect(ne(ptr, strstr(err.message, "the library is older"), NULL), "%s", err.message);
    refuel_request request = her();
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_forecast(&request, &newer.known, NULL, &got, NULL), REFUEL_E_VERSION));
    static const size_t sizes[] = {0, 1, 7, 8193};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        refuel_forecast_request ask = ask_of(5, NAN, NAN);
        ask.struct_size = sizes[i];
        cr_expect(eq(int, (int)check(&ask, &err), REFUEL_E_VERSION), "%zu", sizes[i]);
        cr_expect(ne(ptr, strstr(err.message, "struct_size is not set"), NULL), "%s", err.message);
    }
}

Test(forecast_validate, null_is_nothing)
{
    refuel_forecast_request known;
    cr_assert(eq(int, (int)rf_forecast_check(NULL, &known, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(&known, &rf_empty_forecast, sizeof known), 0));
}

Test(forecast_validate, known_is_untouched_on_failure)
{
    refuel_forecast_request ask = ask_of(0, NAN, NAN), known = {.days = -5};
    cr_expect(eq(int, (int)rf_forecast_check(&ask, &known, NULL), REFUEL_E_RANGE));
    cr_expect(known.days == -5);
}

/* A limit forgives the rounding of six printed digits, and what counts is then the limit itself. */
Test(forecast_validate, rounding_is_forgiven)
{
    refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT, known;
    ask.pal = 1.1111999;
    ask.intake_sd_kcal_d = 2000.0001;
    cr_assert(eq(int, (int)rf_forecast_check(&ask, &known, NULL), REFUEL_OK));
    cr_expect(known.pal == RF_FORECAST_PAL_MIN && known.intake_sd_kcal_d == 2000);
}

static void expect_row_refused(const refuel_forecast_row *row, refuel_status status, const char *message)
{
    const refuel_forecast_row rows[] = {{0, 2000, NAN}, *row};
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    ask.schedule = rows, ask.schedule_rows = 2;
    expect_refused(her(), ask, status, "schedule", message);
    cr_expect(eq(sz, refuel_forecast_rows(&ask), 0));
}

Test(forecast_validate, rows_of_a_schedule)
{
    static const struct {
        refuel_forecast_row row;
        refuel_status status;
        const char *message;
    } rows[] = {
        {{NAN, 2000, NAN}, REFUEL_E_RANGE, "schedule row 2: the day is no whole number of 0..3650"},
        {{1.5, 2000, NAN}, REFUEL_E_RANGE, "schedule row 2: the day is no whole number of 0..3650"},
        {{3651, 2000, NAN}, REFUEL_E_RANGE, "schedule row 2: 3651 days is outside 0..3650 days"},
        {{-1, 2000, NAN}, REFUEL_E_RANGE, "schedule row 2: -1 days is outside 0..3650 days"},
        {{5, -1, NAN}, REFUEL_E_RANGE, "schedule row 2: -1 kcal/d is outside 100..20000 kcal/d; 0 is allowed too"},
        {{5, 99.99, NAN},
         REFUEL_E_RANGE,
         "schedule row 2: 99.99 kcal/d is outside 100..20000 kcal/d; 0 is allowed too"},
        {{5, 20001, NAN},
         REFUEL_E_RANGE,
         "schedule row 2: 20001 kcal/d is outside 100..20000 kcal/d; 0 is allowed too"},
        {{5, 2000, -1}, REFUEL_E_RANGE, "schedule row 2: -1 km/week is outside 0..500 km/week"},
        {{5, 2000, 501}, REFUEL_E_RANGE, "schedule row 2: 501 km/week is outside 0..500 km/week"},
        {{0, 2000, NAN}, REFUEL_E_DUPLICATE, "schedule row 2: day 0 was given twice"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_row_refused(&rows[i].row, rows[i].status, rows[i].message);
    refuel_error err;
    refuel_forecast_row row = {5, NAN, NAN};
    cr_expect(eq(int, (int)rf_forecast_check_row(NULL, &row, "it", &err), REFUEL_E_RANGE), "the intake is needed");
    cr_expect(eq(str, err.field, "schedule"));
    const refuel_forecast_row good[] = {{0, 0, 0}, {3650, 20000, 500}};
    cr_expect(eq(int, (int)rf_forecast_check_row(NULL, &good[0], "it", NULL), REFUEL_OK));
    cr_expect(eq(int, (int)rf_forecast_check_row(&good[0], &good[1], "it", NULL), REFUEL_OK));
    cr_expect(eq(int, (int)rf_forecast_check_row(&good[1], &good[0], "it", &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "it: day 0 stands behind day 3650; the days rise from row to row"));
}

Test(forecast_validate, schedule_without_rows)
{
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    ask.schedule_rows = 2;
    expect_refused(her(), ask, REFUEL_E_NULL, "schedule", "schedule: rows were announced, but the pointer is null");
}

/* The model is one of adults who neither carry nor nurse a child; each is told why, and what to do instead. */
Test(forecast_validate, who_is_not_projected)
{
    refuel_request minor = her(), adult = her(), pregnant = her(), nursing = her();
    minor.age_y = 17.5, adult.age_y = 18;
    pregnant.life_stage = REFUEL_PREGNANT, pregnant.gestation_week = 12;
    nursing.life_stage = REFUEL_LACTATING, nursing.months_since_birth = 3;
    expect_refused(
        minor, ask_of(5, NAN, NAN), REFUEL_E_RANGE, "age",
        "age: 17.5 y is outside 18..120 y: a body that grows is not projected, its weight is meant to change; "
        "refuel plan says what to eat, and a doctor or dietitian follows height and weight");
    expect_refused(pregnant, ask_of(5, NAN, NAN), REFUEL_E_CONFLICT, "life_stage",
                   "life_stage: weight is not projected in pregnancy: it is meant to rise, and the model knows of no "
                   "child; refuel plan says what to eat, and midwife or doctor follow the weight");
    expect_refused(
        nursing, ask_of(5, NAN, NAN), REFUEL_E_CONFLICT, "life_stage",
        "life_stage: weight is not projected while nursing: milk and the months after birth change it in ways "
        "that the model does not know; refuel plan says what to eat, milk included, and midwife or doctor "
        "advise about weight");
    refuel_error err;
    cr_expect(eq(int, (int)rf_forecast_check_person(&minor, &err), REFUEL_E_RANGE));
    cr_expect(err.value == 17.5 && err.low == 18 && err.high == 120);
    minor.age_y = nextafter(18, 0);
    cr_expect(eq(int, (int)rf_forecast_check_person(&minor, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)rf_forecast_check_person(&adult, NULL), REFUEL_OK));
}
