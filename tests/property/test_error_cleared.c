/* A call that succeeds leaves its error cleared, whatever stood in it: a caller who keeps one error for many calls never
   reads that of another call. One line for every public function that takes an error. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/given.h"
#include "support/requests.h"

#define WHO "sex=male;age=30;height=180cm;weight=75kg;run=40km/week;intake=2500kcal;day-types=rest,easy,long"
#define JSON "{\"sex\":\"male\",\"age\":30,\"height_cm\":180,\"weight_kg\":75,\"intake\":{\"energy_kcal_d\":2500}}"

static refuel_request request;
static refuel_plan_result plan;
static char text[1 << 18];

static refuel_status convert(refuel_error *err)
{
    double out;
    return refuel_convert(1, "lb", "kg", &out, err);
}

static refuel_status date_read(refuel_error *err)
{
    int64_t day;
    return refuel_date_read("2026-03-02", &day, err);
}

static refuel_status body_fat(refuel_error *err)
{
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75);
    double out;
    return refuel_body_fat(&who, REFUEL_EQ_CUN_BAE_2012, &out, err);
}

static refuel_status body_composition(refuel_error *err)
{
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75);
    refuel_body out;
    return refuel_body_composition(&who, 0, &out, err);
}

static refuel_status resting(refuel_error *err)
{
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75);
    refuel_estimate out;
    return refuel_resting(&who, REFUEL_EQ_MIFFLIN_1990, &out, err);
}

static refuel_status running(refuel_error *err)
{
    refuel_run run = RUN(.distance_km_week = 40);
    refuel_person who = PERSON(.weight_kg = 75);
    refuel_run_energy out;
    return refuel_running(&run, &who, &out, err);
}

static refuel_status requirement(refuel_error *err)
{
    refuel_requirement_request ask =
        REQUIREMENT(.person = PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75),
                    .activity = REFUEL_ACTIVITY_ACTIVE);
    refuel_requirement_result out = REFUEL_REQUIREMENT_RESULT_INIT;
    return refuel_requirement(&ask, REFUEL_EQ_EER_NASEM_2023, &out, err);
}

static refuel_status request_clear(refuel_error *err)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    return refuel_request_clear(&r, err);
}

static refuel_status request_set(refuel_error *err)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    return refuel_request_set(&r, REFUEL_INPUT_AGE, 30, err);
}

static refuel_status request_take(refuel_error *err)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    return refuel_request_set(&r, REFUEL_INPUT_AGE, NAN, err);
}

static refuel_status request_read(refuel_error *err)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    return refuel_request_read(&r, "age", "30", err);
}

static refuel_status plan_one(refuel_error *err)
{
    return refuel_plan(&request, &plan, err);
}

static refuel_status plan_checks(refuel_error *err)
{
    refuel_finding found[REFUEL_CHECK_END];
    size_t count;
    return refuel_plan_checks(&request, &plan, found, REFUEL_CHECK_END, &count, err);
}

static refuel_status check(refuel_error *err)
{
    size_t count;
    return refuel_check(&request, &plan, NULL, 0, &count, err);
}

static refuel_status days(refuel_error *err)
{
    refuel_day day[REFUEL_DAYS];
    size_t count = 0;
    return refuel_days(&request, &plan, day, REFUEL_DAYS, &count, NULL, err);
}

static refuel_status compare(refuel_error *err)
{
    static refuel_comparison row[REFUEL_COMPARISONS_MAX];
    size_t count;
    return refuel_compare(&request, &plan, row, REFUEL_COMPARISONS_MAX, &count, err);
}

static refuel_status session(refuel_error *err)
{
    refuel_session_request ask = REFUEL_SESSION_REQUEST_INIT;
    refuel_session_result out = REFUEL_SESSION_RESULT_INIT;
    ask.distance_km = 10, ask.speed_km_h = 11;
    return refuel_session(&request, &ask, &out, err);
}

static refuel_status load(refuel_error *err)
{
    const refuel_log_run run = {.day = 20514, .distance_km = 10, .duration_min = 50, .rpe = NAN, .heart_rate_bpm = NAN};
    refuel_load_request ask = REFUEL_LOAD_REQUEST_INIT;
    refuel_load_result out = REFUEL_LOAD_RESULT_INIT;
    ask.run = &run, ask.runs = 1;
    return refuel_load(&ask, &out, err);
}

static refuel_status track(refuel_error *err)
{
    static const double weight_kg[] = {70, 70.2}, intake_kcal_d[] = {2500, 2400};
    double workspace[2 * REFUEL_TRACK_WORKSPACE];
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    refuel_track_result out = REFUEL_TRACK_RESULT_INIT;
    ask.weight_kg = weight_kg, ask.intake_kcal_d = intake_kcal_d, ask.days = 2;
    ask.workspace = workspace, ask.workspace_capacity = sizeof workspace / sizeof *workspace;
    ask.sex = REFUEL_MALE, ask.age_y = 30, ask.height_cm = 175, ask.prior_kcal_d = 2500;
    return refuel_track(&ask, &out, err);
}

static refuel_status resting_batch(refuel_error *err)
{
    static const double one[1] = {70}, height[1] = {NAN}; /* wrong, and the call is right */
    static const uint8_t sex[1] = {REFUEL_MALE};
    double out[1];
    return refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, 1, one, height, one, sex, NULL, out, NULL, err);
}

static refuel_status plan_batch(refuel_error *err)
{
    static const double age[2] = {30, 300};
    double out[2];
    refuel_input_column in = {"age_y", age, NULL, NULL};
    refuel_result_column column = {"energy.total_kcal_d", out, NULL, NULL};
    return refuel_plan_batch(2, &in, 1, &request, &column, 1, err);
}

static refuel_status check_batch(refuel_error *err)
{
    static const double age[2] = {30, 300};
    double out[2];
    refuel_input_column in = {"age_y", age, NULL, NULL};
    refuel_result_column column = {"eaten.energy_kcal_d", out, NULL, NULL};
    return refuel_check_batch(2, &in, 1, &request, &column, 1, err);
}

static refuel_status batch_error(refuel_error *err)
{
    static const double age[1] = {30};
    refuel_input_column in = {"age_y", age, NULL, NULL};
    return refuel_batch_error(0, 0, &in, 1, &request, err);
}

static refuel_status plan_json(refuel_error *err)
{
    return refuel_plan_json(JSON, strlen(JSON), text, sizeof text, NULL, err);
}

static refuel_status check_json(refuel_error *err)
{
    return refuel_check_json(JSON, strlen(JSON), text, sizeof text, NULL, err);
}

static refuel_status load_json(refuel_error *err)
{
    static const char request[] = "{\"log\":\"date,distance_km\\n2025-03-02,10\\n\"}";
    return refuel_load_json(request, strlen(request), text, sizeof text, NULL, err);
}

static refuel_status log_json(refuel_error *err)
{
    static const char request[] = "{\"log\":\"date,distance_km\\n2025-03-02,10\\n\"}";
    return refuel_log_json(request, strlen(request), text, sizeof text, NULL, err);
}

static refuel_status compare_json(refuel_error *err)
{
    return refuel_compare_json(JSON, strlen(JSON), text, sizeof text, NULL, err);
}

static refuel_status run_json(refuel_error *err)
{
    static const char ask[] = "{\"weight_kg\":75,\"distance_km\":10,\"speed_km_h\":11}";
    return refuel_run_json(ask, strlen(ask), text, sizeof text, NULL, err);
}

static refuel_status needs(refuel_error *err)
{
    refuel_need all[REFUEL_NEEDS_PLACES];
    size_t count;
    return refuel_needs(&request, all, REFUEL_NEEDS_PLACES, &count, err);
}

static refuel_status dri_of(refuel_error *err)
{
    refuel_dri dri;
    return refuel_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30, &dri, err);
}

static refuel_status needs_json(refuel_error *err)
{
    return refuel_needs_json(JSON, strlen(JSON), text, sizeof text, NULL, err);
}

static refuel_status equations_json(refuel_error *err)
{
    return refuel_equations_json(NULL, text, sizeof text, NULL, err);
}

static refuel_status error_json(refuel_error *err)
{
    refuel_error wrong = {.status = REFUEL_E_RANGE};
    return refuel_error_json(&wrong, text, sizeof text, NULL, err);
}

Test(error_cleared, every_function)
{
    static const struct {
        const char *name;
        refuel_status (*call)(refuel_error *err);
    } calls[] = {{"convert", convert},
                 {"date_read", date_read},
                 {"body_fat", body_fat},
                 {"body_composition", body_composition},
                 {"resting", resting},
                 {"running", running},
                 {"requirement", requirement},
                 {"request_clear", request_clear},
                 {"request_set", request_set},
                 {"request_set", request_take},
                 {"request_read", request_read},
                 {"plan", plan_one},
                 {"plan_checks", plan_checks},
                 {"check", check},
                 {"days", days},
                 {"compare", compare},
                 {"session", session},
                 {"load", load},
                 {"track", track},
                 {"resting_batch", resting_batch},
                 {"plan_batch", plan_batch},
                 {"check_batch", check_batch},
                 {"batch_error", batch_error},
                 {"plan_json", plan_json},
                 {"check_json", check_json},
                 {"load_json", load_json},
                 {"log_json", log_json},
                 {"compare_json", compare_json},
                 {"run_json", run_json},
                 {"needs", needs},
                 {"dri_of", dri_of},
                 {"needs_json", needs_json},
                 {"equations_json", equations_json},
                 {"error_json", error_json}};
    plan = (refuel_plan_result)REFUEL_PLAN_RESULT_INIT;
    cr_assert(eq(int, (int)request_of(WHO, &request, NULL), REFUEL_OK));
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        refuel_error err;
        memset(&err, 0x55, sizeof err);
        err.field[sizeof err.field - 1] = err.message[sizeof err.message - 1] = 0;
        cr_expect(eq(int, (int)calls[i].call(&err), REFUEL_OK), "%s: %s", calls[i].name, err.message);
        cr_expect(eq(int, err.status, REFUEL_OK), "%s", calls[i].name);
        cr_expect(err.field[0] == 0 && err.message[0] == 0, "%s", calls[i].name);
        cr_expect(isnan(err.value) && isnan(err.low) && isnan(err.high), "%s", calls[i].name);
        cr_expect(eq(int, (int)calls[i].call(NULL), REFUEL_OK), "%s: err may be NULL", calls[i].name);
    }
}
