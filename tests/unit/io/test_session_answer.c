#include "io/session_answer.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/json.h>
#include <string.h>

#include "io/json.h"
#include "session/session_result.h"

enum { ROOM = 16384 };

static refuel_status ask(const char *request, char *out, refuel_error *err)
{
    return refuel_run_json(request, strlen(request), out, ROOM, NULL, err);
}

static const rf_json_node *child(const rf_json_node *of, const char *key, size_t length)
{
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it))
        if (strlen(rf_json_key(it)) == length && memcmp(rf_json_key(it), key, length) == 0) return it;
    cr_assert(false, "there is no %s", key);
    return NULL;
}

static const rf_json_node *at_path(const rf_json_node *root, const char *path)
{
    for (const char *point; (point = strchr(path, '.')); path = point + 1)
        root = child(root, path, (size_t)(point - path));
    return child(root, path, strlen(path));
}

static double number_of(const rf_json_node *it)
{
    return rf_json_type_of(it) == RF_JSON_NULL ? NAN : rf_json_number(it);
}

static void expect_number(const rf_json_node *it, double expected, const char *path)
{
    double got = number_of(it);
    cr_expect(isnan(expected) ? isnan(got) : got == expected, "%s: %.17g, %.17g", path, got, expected);
}

static void expect_range(const rf_json_node *it, refuel_range expected, const char *path)
{
    if (isnan(expected.low)) {
        cr_expect(eq(int, (int)rf_json_type_of(it), RF_JSON_NULL), "%s", path);
        return;
    }
    expect_number(rf_json_first(it), expected.low, path);
    expect_number(rf_json_next(rf_json_first(it)), expected.high, path);
}

/* JSON holds every row of the result, to the bit. */
static void expect_same(const char *request, refuel_request who, refuel_session_request run)
{
    char text[ROOM];
    refuel_error err = {.message = ""};
    rf_json_node *root = NULL;
    refuel_session_result got = REFUEL_SESSION_RESULT_INIT;
    cr_assert(eq(int, (int)ask(request, text, &err), REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)refuel_session(&who, &run, &got, &err), REFUEL_OK), "%s", err.message);
    cr_expect_str_eq(rf_json_text(at_path(root, "schema")), "refuel/run/1");
    for (size_t i = 0; refuel_session_result_at(i); i++) {
        const refuel_result_info *row = refuel_session_result_at(i);
        const char *at = (const char *)&got + row->offset;
        const rf_json_node *it = at_path(root, row->path);
        double number;
        refuel_range range;
        const char *words;
        memcpy(&number, at, sizeof number);
        memcpy(&words, at, sizeof words);
        if (row->kind == REFUEL_RESULT_NUMBER) expect_number(it, number, row->path);
        if (row->kind == REFUEL_RESULT_WORDS) cr_expect_str_eq(rf_json_text(it), words);
        if (row->kind != REFUEL_RESULT_RANGE) continue;
        memcpy(&range, at, sizeof range);
        expect_range(it, range, row->path);
    }
    rf_json_free(root);
}

Test(session_answer, json_is_the_result)
{
    refuel_request who = REFUEL_REQUEST_INIT;
    refuel_session_request run = REFUEL_SESSION_REQUEST_INIT;
    who.weight_kg = 70, run.distance_km = 10, run.speed_km_h = 12;
    expect_same("{\"weight_kg\":70,\"distance_km\":10,\"speed_km_h\":12}", who, run);
    expect_same("{\"weight\":\"70kg\",\"distance\":\"10km at 5:00/km\"}", who, run);
    who.sex = REFUEL_FEMALE, who.age_y = 40, who.height_cm = 170, who.level = 0.9;
    run = (refuel_session_request)REFUEL_SESSION_REQUEST_INIT;
    run.distance_km = 50, run.time_h = 7, run.climb_m = 2000, run.terrain = REFUEL_TRAIL, run.next_h = 5;
    expect_same(
        "{\"weight_kg\":70,\"sex\":\"female\",\"age\":40,\"height_cm\":170,\"level\":0.9,\"distance_km\":50,"
        "\"time_h\":7,\"climb_m\":2000,\"terrain\":\"trail\",\"next_h\":5}",
        who, run);
}

/* What a plan takes and a run has no use for is read and changes nothing; what nobody knows is refused. */
Test(session_answer, a_request_of_a_plan)
{
    char plain[ROOM], more[ROOM];
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)ask("{\"weight_kg\":70,\"distance_km\":10,\"speed_km_h\":12}", plain, &err), REFUEL_OK));
    cr_assert(eq(int,
                 (int)ask("{\"weight_kg\":70,\"distance_km\":10,\"speed_km_h\":12,\"goal\":\"-1lb/week\",\"intake\":"
                          "{\"energy_kcal_d\":2000},\"running\":{\"pace\":\"9:00/km\"},\"living\":\"sedentary\"}",
                          more, &err),
                 REFUEL_OK),
              "%s", err.message);
    cr_expect_str_eq(plain, more);
    cr_expect(eq(int, (int)ask("{\"weight_kg\":70,\"distanc\":10}", more, &err), REFUEL_E_UNKNOWN));
    cr_expect_str_eq(err.message, "distanc: there is no such input; did you mean distance?");
    cr_expect(eq(int, (int)ask("{\"weight_kg\":70,\"zzzzzz\":10}", more, &err), REFUEL_E_UNKNOWN));
    cr_expect_str_eq(err.message, "zzzzzz: there is no such input; refuel help run lists them");
    cr_expect(eq(int, (int)ask("{}", more, &err), REFUEL_E_MISSING));
    cr_expect_str_eq(err.field, "weight");
    cr_expect(eq(int, (int)ask("{\"weight_kg\":70,\"distance_km\":10,\"distance\":\"10km\"}", more, &err),
                 REFUEL_E_CONFLICT));
}

/* All that is wrong at once, each input once. */
Test(session_answer, errors)
{
    char text[ROOM];
    const char *request = "[{\"weight_kg\":7000,\"distance\":\"0km\",\"next_h\":-1}]";
    cr_assert(eq(int, (int)ask(request, text, NULL), REFUEL_OK));
    cr_expect(strstr(text, "\"weight_kg: 7000 kg is outside 2..650 kg\"") != NULL, "%s", text);
    cr_expect(strstr(text, "\"distance: 0 km is outside 0.1..500 km\"") != NULL);
    cr_expect(strstr(text, "\"next_h: -1 h is outside 0..336 h\"") != NULL);
    cr_expect(strstr(text, "\"pace: it was not given and is needed; write it like 5:30/km or 8:51/mi\"") != NULL);
    cr_expect(strstr(text, "weight: it was not given") == NULL, "it was given, wrongly");
}

/* Sources are those of what was used. */
Test(session_answer, sources)
{
    char text[ROOM];
    cr_assert(eq(int, (int)ask("{\"weight_kg\":70,\"distance_km\":10,\"speed_km_h\":12}", text, NULL), REFUEL_OK));
    cr_expect(strstr(text, "\"Herrmann2024\"") != NULL && strstr(text, "\"Tiller2019\"") == NULL);
    cr_expect(strstr(text, "\"lcda-walking-2019\"") == NULL);
    cr_assert(eq(int,
                 (int)ask("{\"weight_kg\":70,\"distance_km\":50,\"speed_km_h\":7,\"sex\":\"male\",\"age\":30,"
                          "\"height_cm\":180}",
                          text, NULL),
                 REFUEL_OK));
    cr_expect(strstr(text, "\"Herrmann2024\"") == NULL && strstr(text, "\"Tiller2019\"") != NULL);
    cr_expect(strstr(text, "\"lcda-walking-2019\"") != NULL && strstr(text, "\"mifflin-1990\"") != NULL);
}
