/* Runs for the tests of the room. */
#ifndef TESTS_UNIT_SESSION_SESSIONS_H
#define TESTS_UNIT_SESSION_SESSIONS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/session.h>

static inline refuel_request weighs(double weight_kg)
{
    refuel_request who = REFUEL_REQUEST_INIT;
    who.weight_kg = weight_kg;
    return who;
}

static inline refuel_request person(int32_t sex, double age_y, double height_cm, double weight_kg)
{
    refuel_request who = weighs(weight_kg);
    who.sex = sex, who.age_y = age_y, who.height_cm = height_cm;
    return who;
}

static inline refuel_session_request run_of(double distance_km, double speed_km_h)
{
    refuel_session_request run = REFUEL_SESSION_REQUEST_INIT;
    run.distance_km = distance_km, run.speed_km_h = speed_km_h;
    return run;
}

static inline refuel_session_result session_of(refuel_request who, refuel_session_request run)
{
    refuel_session_result got = REFUEL_SESSION_RESULT_INIT;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_session(&who, &run, &got, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    return got;
}

#endif
