#include "io/forecast_request.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "forecast/forecast_input.h"
#include "io/json_request.h"
#include "plan/request.h"
#include "support/json_text.h"

static rf_forecast_given given;

static refuel_status read(const char *text, refuel_error *err)
{
    return forecast_from_text(text, &given, err);
}

static void expect_read(const char *text)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read(text, &err), REFUEL_OK), "%s: %s", text, err.message);
}

Test(forecast_request, nothing_is_given)
{
    memset(&given, 0x5a, sizeof given);
    rf_forecast_begin(&given);
    cr_expect(eq(int, memcmp(&given.request, &rf_empty_request, sizeof given.request), 0));
    cr_expect(eq(int, memcmp(&given.ask, &rf_empty_forecast, sizeof given.ask), 0));
    cr_expect(eq(sz, given.schedule.rows, 0));
    expect_read("{}");
    cr_expect(eq(int, memcmp(&given.request, &rf_empty_request, sizeof given.request), 0));
    cr_expect(eq(int, memcmp(&given.ask, &rf_empty_forecast, sizeof given.ask), 0));
}

/* Inputs of a plan and of a forecast in one object, as texts and as numbers. */
Test(forecast_request, inputs)
{
    rf_forecast_begin(&given);
    expect_read(
        "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight\":\"64kg\",\"intake\":{\"energy\":\"2300kcal\"},"
        "\"days\":90,\"every\":\"7\",\"target\":\"60kg\",\"pal\":1.7,\"samples\":200,\"seed\":5,"
        "\"carbohydrate_fraction\":\"0.4\",\"intake_sd\":\"100kcal\",\"sodium\":\"proportional\","
        "\"parameters\":\"planner\",\"integrator\":\"rk4\",\"band\":\"same-deficit\"}");
    cr_expect(given.request.sex == REFUEL_FEMALE && given.request.age_y == 34 && given.request.height_cm == 168);
    cr_expect(given.request.weight_kg == 64 && given.request.eaten[REFUEL_NUTRIENT_ENERGY] == 2300);
    cr_expect(given.ask.days == 90 && given.ask.every_days == 7 && given.ask.target_kg == 60 && given.ask.pal == 1.7);
    cr_expect(given.ask.samples == 200 && given.ask.seed == 5 && given.ask.carbohydrate_fraction == 0.4);
    cr_expect(given.ask.intake_sd_kcal_d == 100 && isnan(given.ask.target_day));
    cr_expect(given.ask.sodium == REFUEL_SODIUM_PROPORTIONAL && given.ask.parameters == REFUEL_PARAMETERS_PLANNER);
    cr_expect(given.ask.integrator == REFUEL_INTEGRATOR_RK4 && given.ask.band == REFUEL_BAND_SAME_DEFICIT);
    expect_read("{\"target_weight_kg\":61,\"in_days\":30,\"intake_sd_kcal_d\":50}"); /* on top of what was there */
    cr_expect(given.ask.target_kg == 61 && given.ask.target_day == 30 && given.ask.intake_sd_kcal_d == 50);
    cr_expect(given.ask.days == 90 && given.request.weight_kg == 64);
    expect_read("{\"in\":\"12weeks\"}");
    cr_expect(eq(dbl, given.ask.target_day, 84));
}

Test(forecast_request, date_of_the_target)
{
    rf_forecast_begin(&given);
    refuel_error err;
    cr_expect(eq(int, (int)read("{\"by\":\"2001-01-01\"}", &err), REFUEL_E_RANGE), "it is over");
    cr_expect(eq(str, err.field, "by"));
    cr_expect(eq(int, (int)read("{\"by\":\"2101-01-01\"}", &err), REFUEL_E_RANGE), "more than ten years");
    cr_expect(eq(int, (int)read("{\"by\":\"2001-02-30\"}", &err), REFUEL_E_SYNTAX));
    cr_expect(eq(int, (int)read("{\"by\":20270101}", &err), REFUEL_E_UNIT));
    cr_expect(isnan(given.ask.target_day));
}

static refuel_status read_by(int64_t day, const char *more, refuel_error *err)
{
    char date[RF_DATE_TEXT], text[96];
    rf_date_text(day, date);
    snprintf(text, sizeof text, "{\"by\":\"%s\"%s}", date, more);
    rf_forecast_begin(&given);
    return read(text, err);
}

/* From tomorrow on, for ten years. */
Test(forecast_request, days_until_a_date)
{
    const int64_t today = rf_today();
    refuel_error err = {.message = ""};
    refuel_status now = read_by(today, "", NULL), late = read_by(today + 3651, "", NULL);
    refuel_status both = read_by(today + 30, ",\"in\":\"12weeks\"", &err), first = read_by(today + 1, "", NULL);
    double first_day = given.ask.target_day;
    refuel_status last = read_by(today + 3650, "", NULL);
    if (rf_today() != today) return; /* midnight */
    cr_expect(now == REFUEL_E_RANGE && late == REFUEL_E_RANGE && both == REFUEL_E_CONFLICT, "%s", err.message);
    cr_expect(first == REFUEL_OK && first_day == 1 && last == REFUEL_OK && given.ask.target_day == 3650);
}

Test(forecast_request, rows_of_a_schedule)
{
    rf_forecast_begin(&given);
    expect_read(
        "{\"schedule\":[{\"day\":0,\"intake_kcal_d\":2200},{\"run_km_week\":0,\"intake_kcal_d\":2300.5,\"day\":28}]}");
    cr_assert(eq(sz, given.schedule.rows, 2));
    cr_expect(given.schedule.row[0].day == 0 && given.schedule.row[0].intake_kcal_d == 2200);
    cr_expect(isnan(given.schedule.row[0].run_km_week));
    cr_expect(given.schedule.row[1].day == 28 && given.schedule.row[1].intake_kcal_d == 2300.5);
    cr_expect(given.schedule.row[1].run_km_week == 0);
    cr_expect(given.ask.schedule == NULL && given.ask.schedule_rows == 0, "named when the answer is made");
    refuel_error err;
    cr_expect(eq(int, (int)read("{\"schedule\":[{\"day\":0,\"intake_kcal_d\":2200}]}", &err), REFUEL_E_DUPLICATE));
    cr_expect(eq(str, err.message, "schedule: it was given twice"));
    cr_expect(eq(sz, given.schedule.rows, 2));
}

#define ROW "{\"day\":0,\"intake_kcal_d\":2000}"

static const struct {
    const char *schedule;
    refuel_status status;
    const char *message;
} refused_schedules[] = {
    {"[]", REFUEL_E_TYPE, "schedule: it takes an array of rows"},
    {"\"plan.csv\"", REFUEL_E_TYPE, "schedule: it takes an array of rows"},
    {ROW, REFUEL_E_TYPE, "schedule: it takes an array of rows"},
    {"[[0,2000]]", REFUEL_E_TYPE, "schedule row 1: each row is an object with day and intake_kcal_d"},
    {"[" ROW ",7]", REFUEL_E_TYPE, "schedule row 2: each row is an object with day and intake_kcal_d"},
    {"[{}]", REFUEL_E_MISSING, "schedule row 1: each row needs day and intake_kcal_d"},
    {"[{\"day\":0}]", REFUEL_E_MISSING, "schedule row 1: each row needs day and intake_kcal_d"},
    {"[{\"intake_kcal_d\":2000}]", REFUEL_E_MISSING, "schedule row 1: each row needs day and intake_kcal_d"},
    {"[{\"day\":\"0\",\"intake_kcal_d\":2000}]", REFUEL_E_TYPE, "schedule row 1: day takes a number"},
    {"[{\"day\":0,\"intake_kcal_d\":\"2000kcal\"}]", REFUEL_E_TYPE, "schedule row 1: intake_kcal_d takes a number"},
    {"[{\"day\":0,\"intake_kcal_d\":2000,\"run_km_week\":true}]", REFUEL_E_TYPE,
     "schedule row 1: run_km_week takes a number"},
    {"[{\"day\":null,\"intake_kcal_d\":2000}]", REFUEL_E_MISSING,
     "schedule row 1: each row needs day and intake_kcal_d"},
    {"[{\"day\":0,\"day\":0,\"intake_kcal_d\":2000}]", REFUEL_E_DUPLICATE, "schedule row 1: day was given twice"},
    {"[" ROW ",{\"day\":1,\"intake_kcal_d\":1,\"intake_kcal_d\":1}]", REFUEL_E_DUPLICATE,
     "schedule row 2: intake_kcal_d was given twice"},
    {"[{\"day\":0,\"intake_kcal_d\":2000,\"Day\":1}]", REFUEL_E_UNKNOWN,
     "schedule row 1: \"Day\" is not known; a row has day, intake_kcal_d and run_km_week"},
    {"[" ROW "," ROW "]", REFUEL_E_DUPLICATE, "schedule row 2: day 0 was given twice"},
    {"[{\"day\":5,\"intake_kcal_d\":2000}," ROW "]", REFUEL_E_RANGE,
     "schedule row 2: day 0 stands behind day 5; the days rise from row to row"},
    {"[{\"day\":0.5,\"intake_kcal_d\":2000}]", REFUEL_E_RANGE, "schedule row 1: the day is no whole number of 0..3650"},
    {"[{\"day\":0,\"intake_kcal_d\":20001}]", REFUEL_E_RANGE,
     "schedule row 1: 20001 kcal/d is outside 100..20000 kcal/d; 0 is allowed too"},
};

/* null is not given: no schedule, no distance. */
Test(forecast_request, null)
{
    rf_forecast_begin(&given);
    expect_read("{\"days\":null,\"schedule\":null}");
    cr_expect(isnan(given.ask.days) && given.schedule.rows == 0);
    expect_read("{\"schedule\":[{\"day\":0,\"intake_kcal_d\":2000,\"run_km_week\":null}]}");
    cr_expect(given.schedule.rows == 1 && isnan(given.schedule.row[0].run_km_week));
    expect_read("{\"target_weight_lb\":132,\"in_weeks\":12,\"intake_sd_kj_d\":418.4}");
    cr_expect(given.ask.target_day == 84 && given.ask.intake_sd_kcal_d == 100);
    cr_expect(epsilon_eq(dbl, given.ask.target_kg, 132 * 0.45359237, 1e-12));
}

Test(forecast_request, schedules_that_are_refused)
{
    for (size_t i = 0; i < sizeof refused_schedules / sizeof *refused_schedules; i++) {
        char text[256];
        snprintf(text, sizeof text, "{\"days\":30,\"schedule\":%s}", refused_schedules[i].schedule);
        rf_forecast_begin(&given);
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(text, &err), (int)refused_schedules[i].status), "%s", text);
        cr_expect(eq(str, err.message, (char *)refused_schedules[i].message), "%s", text);
        cr_expect(eq(str, err.field, "schedule"), "%s", text);
        rf_forecast_begin(&given);
        cr_expect(eq(int, (int)read(text, NULL), (int)refused_schedules[i].status), "%s", text);
    }
}

Test(forecast_request, schedule_twice_in_one_object)
{
    rf_forecast_begin(&given);
    refuel_error err;
    cr_expect(eq(int, (int)read("{\"schedule\":[" ROW "],\"schedule\":[" ROW "]}", &err), REFUEL_E_DUPLICATE));
    cr_expect(eq(str, err.message, "schedule: it was given twice"));
}

Test(forecast_request, most_rows)
{
    static char text[64 * (RF_SCHEDULE_ROWS_MAX + 2)];
    for (int more = 0; more < 2; more++) {
        size_t used = (size_t)sprintf(text, "{\"schedule\":[");
        for (int i = 0; i < RF_SCHEDULE_ROWS_MAX + more; i++)
            used += (size_t)sprintf(text + used, "%s{\"day\":%d,\"intake_kcal_d\":2000}", i ? "," : "", i);
        sprintf(text + used, "]}");
        rf_forecast_begin(&given);
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(text, &err), more ? REFUEL_E_RANGE : REFUEL_OK), "%s", err.message);
        cr_expect(eq(str, err.message, more ? "schedule row 1025: a schedule has 1024 rows at the most" : ""));
    }
}

/* Inputs that neither table knows, and inputs that are given twice. */
Test(forecast_request, members_that_are_refused)
{
    static const struct {
        const char *text;
        refuel_status status;
        const char *field;
    } rows[] = {{"{\"dayz\":30}", REFUEL_E_UNKNOWN, "dayz"},
                {"{\"days\":30,\"days\":30}", REFUEL_E_DUPLICATE, "days"},
                {"{\"target\":\"60kg\",\"target_weight_kg\":60}", REFUEL_E_CONFLICT, "target_weight_kg"},
                {"{\"target\":60}", REFUEL_E_UNIT, "target"},
                {"{\"days\":0}", REFUEL_E_RANGE, "days"},
                {"{\"days\":1.5}", REFUEL_E_SYNTAX, "days"},
                {"{\"days\":true}", REFUEL_E_TYPE, "days"},
                {"{\"sodium\":\"salty\"}", REFUEL_E_UNKNOWN, "sodium"},
                {"{\"sodium\":1}", REFUEL_E_TYPE, "sodium"},
                {"{\"weight_kg\":1}", REFUEL_E_RANGE, "weight"},
                {"[]", REFUEL_E_TYPE, "input"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_forecast_begin(&given);
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &err), (int)rows[i].status), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].text);
    }
}

/* The inputs of a command line come as texts by their number. */
Test(forecast_request, command_line)
{
    rf_field_text of_request[RF_REQUEST_ROWS] = {{.text = NULL}};
    rf_field_text texts[REFUEL_FORECAST_INPUT_END] = {{.text = NULL}};
    of_request[REFUEL_INPUT_WEIGHT] = (rf_field_text){.text = "140lb", .length = 5, .called = "--weight"};
    texts[REFUEL_FORECAST_INPUT_DAYS] = (rf_field_text){.text = "40", .length = 2, .called = "--days"};
    texts[REFUEL_FORECAST_INPUT_TARGET] = (rf_field_text){.text = "132lb", .length = 5, .called = "--target"};
    rf_forecast_begin(&given);
    rf_errors errors = rf_errors_one(NULL);
    rf_forecast_apply(&given, of_request, texts, &errors);
    cr_assert(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(given.ask.days == 40 && isnan(given.ask.every_days));
    cr_expect(epsilon_eq(dbl, given.ask.target_kg, 132 * 0.45359237, 1e-12));
    cr_expect(epsilon_eq(dbl, given.request.weight_kg, 140 * 0.45359237, 1e-12));
    texts[REFUEL_FORECAST_INPUT_DAYS].text = "4x";
    refuel_error err;
    errors = rf_errors_one(&err);
    rf_forecast_apply(&given, of_request, texts, &errors);
    cr_expect(ne(int, (int)errors.first, REFUEL_OK));
    cr_expect(eq(str, err.field, "days"));
    cr_expect(ne(ptr, strstr(err.message, "--days"), NULL), "%s", err.message);
}

/* A date of the target makes the days dates; the time to it does not. */
Test(forecast_request, dated)
{
    char text[64], date[RF_DATE_TEXT];
    rf_forecast_begin(&given);
    cr_expect(eq(int, given.dated, 0));
    rf_date_text(rf_today() + 100, date);
    snprintf(text, sizeof text, "{\"target_weight_kg\": 60, \"by\": \"%s\"}", date);
    expect_read(text);
    cr_expect(eq(int, given.dated, 1));
    expect_read("{\"in\": \"12weeks\"}");
    cr_expect(eq(int, given.dated, 0));
}
