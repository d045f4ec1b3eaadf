#include <string.h>

#include "unit/session/sessions.h"

static refuel_session_result untouched = REFUEL_SESSION_RESULT_INIT;

static void expect_refused(refuel_request who, refuel_session_request run, refuel_status expected, const char *field,
                           const char *message)
{
    refuel_session_result got = REFUEL_SESSION_RESULT_INIT;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_session(&who, &run, &got, &err);
    cr_expect(eq(int, (int)status, (int)expected), "%s", message);
    cr_expect(eq(str, err.field, (char *)field), "%s", message);
    cr_expect(eq(str, err.message, (char *)message));
    cr_expect(eq(int, memcmp(&got, &untouched, sizeof got), 0), "untouched: %s", message);
}

Test(session_validate, missing)
{
    expect_refused(
        weighs(NAN), run_of(NAN, NAN), REFUEL_E_MISSING, "weight",
        "weight, distance and pace are missing: write weight 70kg or 154lb, distance 10km, 6.2mi or marathon, "
        "pace 5:30/km or 8:51/mi");
    expect_refused(weighs(70), run_of(10, NAN), REFUEL_E_MISSING, "pace",
                   "pace: it was not given and is needed; write it like 5:30/km or 8:51/mi");
    expect_refused(weighs(70), run_of(NAN, 10), REFUEL_E_MISSING, "distance",
                   "distance: it was not given and is needed; write it like 10km, 6.2mi or marathon");
    expect_refused(weighs(NAN), run_of(10, 10), REFUEL_E_MISSING, "weight",
                   "weight: it was not given and is needed; write it like 63.5kg or 140lb");
    refuel_session_request lasts = run_of(NAN, NAN);
    lasts.time_h = 1;
    expect_refused(weighs(70), lasts, REFUEL_E_MISSING, "pace",
                   "pace: it was not given and is needed; write it like 5:30/km or 8:51/mi");
}

Test(session_validate, single)
{
    expect_refused(weighs(70), run_of(0, 10), REFUEL_E_RANGE, "distance", "distance: 0 km is outside 0.1..500 km");
    expect_refused(weighs(70), run_of(900, 10), REFUEL_E_RANGE, "distance",
                   "distance: 900 km is outside 0.1..500 km; did you mean 900 m?");
    expect_refused(weighs(70), run_of(-5, 10), REFUEL_E_RANGE, "distance", "distance: -5 km is outside 0.1..500 km");
    expect_refused(weighs(70), run_of(10, 26), REFUEL_E_RANGE, "speed",
                   "speed: 26 km/h is outside 2..25 km/h; did you mean 26 min/km?");
    expect_refused(weighs(7000), run_of(10, 10), REFUEL_E_RANGE, "weight", "weight: 7000 kg is outside 2..650 kg");
    refuel_session_request run = run_of(10, 10);
    run.terrain = 4;
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "terrain", "terrain: 4 is outside 0..3");
    run = run_of(10, 10), run.next_h = -1;
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "next", "next: -1 h is outside 0..336 h");
}

Test(session_validate, together)
{
    refuel_session_request run = run_of(10, 10);
    run.time_h = 1;
    expect_refused(weighs(70), run, REFUEL_E_CONFLICT, "time",
                   "time: distance, time and pace are three: give two, the third follows");
    run = run_of(10, NAN), run.time_h = 5.0 / 60;
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "time", "time: 5 min is outside 24..300 min for this distance");
    run = run_of(NAN, 25), run.time_h = 40;
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "time", "time: 2400 min is outside 0.24..1200 min at this pace");
    run = run_of(400, 2);
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "distance", "distance: 400 km is outside 0.1..336 km at this pace");
    run = run_of(10, 10), run.climb_m = 2251;
    expect_refused(weighs(70), run, REFUEL_E_RANGE, "climb", "climb: 2251 m is outside 0..2250 m");
    run.climb_m = 2250;
    cr_expect(session_of(weighs(70), run).grade == 0.45);
}

/* Neither cost nor food is known of younger children. */
Test(session_validate, children)
{
    refuel_request child = person(REFUEL_FEMALE, 9.9, 140, 35);
    expect_refused(
        child, run_of(5, 9), REFUEL_E_RANGE, "age",
        "age: 9.9 y is outside 10..120 y: neither the cost of running nor amounts of food around it are known of "
        "younger children");
    child.age_y = 10;
    cr_expect(session_of(child, run_of(5, 9)).gross_kcal > 0);
}

/* Pointers and sizes. */
Test(session_validate, structs)
{
    refuel_request who = weighs(70);
    refuel_session_request run = run_of(10, 10);
    refuel_session_result got = REFUEL_SESSION_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_session(NULL, &run, &got, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_session(&who, NULL, &got, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_session(&who, &run, NULL, NULL), REFUEL_E_NULL));
    got.struct_size = 0;
    cr_expect(eq(int, (int)refuel_session(&who, &run, &got, NULL), REFUEL_E_VERSION));
    got = untouched, run.struct_size = 0;
    cr_expect(eq(int, (int)refuel_session(&who, &run, &got, NULL), REFUEL_E_VERSION));
    run.struct_size = offsetof(refuel_session_request, climb_m); /* an older caller */
    cr_expect(eq(int, (int)refuel_session(&who, &run, &got, NULL), REFUEL_OK));
    got = untouched, got.struct_size = offsetof(refuel_session_result, gross_kcal);
    run = run_of(10, 10);
    cr_expect(eq(int, (int)refuel_session(&who, &run, &got, NULL), REFUEL_OK));
    cr_expect(got.distance_km == 10 && isnan(got.gross_kcal), "no more than an older caller has room for");
}
