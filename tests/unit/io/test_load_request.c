#include "io/load_request.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "io/requests.h"

static rf_load_given given;

static refuel_status read(const char *text, refuel_error *err)
{
    rf_requests requests;
    rf_input_set set;
    rf_errors errors = rf_errors_one(err);
    cr_assert(rf_requests_open(text, strlen(text), &requests, err) == REFUEL_OK, "%s", text);
    rf_load_begin_request(&given);
    rf_load_from_json(requests.root, &given, &set, &errors);
    rf_requests_close(&requests);
    return errors.first;
}

Test(load_request, whole)
{
    refuel_error err = {.message = ""};
    cr_assert(
        read(
            "{\"id\":7,\"log\":[{\"date\":\"2025-03-02\",\"distance_km\":10}],\"from\":\"2025-01-01\",\"until\":\"2 March 2025\","
            "\"last\":\"2weeks\",\"kind\":\"distance\",\"resting_heart_rate\":50,\"max_heart_rate_bpm\":185,\"sex\":\"woman\"}",
            &err) == REFUEL_OK,
        "%s", err.message);
    cr_expect(given.log.runs == 1 && given.ask.from_day == 20089 && given.ask.until_day == 20149);
    cr_expect(given.ask.last_days == 14 && given.ask.kind == REFUEL_LOAD_DISTANCE && given.ask.sex == REFUEL_FEMALE);
    cr_expect(given.ask.resting_heart_rate_bpm == 50 && given.ask.max_heart_rate_bpm == 185);
    rf_load_end_request(&given);
    cr_expect(given.log.run == NULL);
}

/* Nothing but the day of today. */
Test(load_request, nothing)
{
    cr_assert(read("{\"log\":null,\"last_weeks\":null}", NULL) == REFUEL_OK);
    cr_expect(given.log.runs == 0 && isnan(given.ask.last_days) && isnan(given.ask.from_day) && given.ask.sex == 0);
    double utc = floor((double)time(NULL) / 86400);
    cr_expect(fabs(given.ask.today - utc) <= 1, "the day of some zone");
    cr_assert(read("{\"last_weeks\":3}", NULL) == REFUEL_OK);
    cr_expect(given.ask.last_days == 21);
}

Test(load_request, wrong)
{
    static const struct {
        const char *text;
        refuel_status status;
        const char *field;
    } rows[] = {
        {"{\"logs\":[]}", REFUEL_E_UNKNOWN, "logs"},
        {"{\"weight\":\"60kg\"}", REFUEL_E_UNKNOWN, "weight"},
        {"{\"log\":[],\"log\":[]}", REFUEL_E_DUPLICATE, "log"},
        {"{\"last\":8}", REFUEL_E_UNIT, "last"},
        {"{\"last\":\"8weeks\",\"last_days\":3}", REFUEL_E_CONFLICT, "last_days"},
        {"{\"from\":20250101}", REFUEL_E_UNIT, "from"},
        {"{\"kind\":\"steps\"}", REFUEL_E_UNKNOWN, "kind"},
        {"{\"log\":[{\"date\":\"2025-03-02\",\"rpe\":99,\"distance_km\":1}]}", REFUEL_E_RANGE, "log row 1, rpe"},
        {"{\"log\":[{\"date\":\"9025-03-02\",\"distance_km\":1}]}", REFUEL_E_RANGE, "log row 1, date"},
        {"[1]", REFUEL_E_TYPE, "input"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &err), (int)rows[i].status), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(str, err.field, (char *)rows[i].field));
    }
    rf_load_end_request(&given);
}

/* The names of the command stand in what is said about a key that does not exist. */
Test(load_request, help)
{
    refuel_error err = {.message = ""};
    cr_expect(read("{\"qqq\":1}", &err) == REFUEL_E_UNKNOWN);
    cr_expect(eq(str, err.message, "qqq: there is no such input; refuel help load lists them"));
    cr_expect(read("{\"lst\":1}", &err) == REFUEL_E_UNKNOWN);
    cr_expect(eq(str, err.message, "lst: there is no such input; did you mean last?"));
    rf_load_end_request(&given);
}
