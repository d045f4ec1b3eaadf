/* What must hold for one run, over people and runs drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/session.h>
#include <string.h>

#include "property/people.h"

enum { RUNS = 20000 };

static refuel_session_request run_at_random(uint64_t *state)
{
    refuel_session_request run = REFUEL_SESSION_REQUEST_INIT;
    run.distance_km = people_between(state, 0.1, 60);
    run.speed_km_h = people_between(state, 2, 25);
    if (people_one_in(state, 3)) run.climb_m = people_between(state, 0, 100 * run.distance_km);
    if (people_one_in(state, 3)) run.terrain = 1 + (int32_t)(people_next(state) % 3);
    if (people_one_in(state, 3)) run.gait = 1 + (int32_t)(people_next(state) % 2);
    if (people_one_in(state, 2)) run.next_h = people_between(state, 0, 24);
    return run;
}

static int answered(const refuel_request *who, const refuel_session_request *run, refuel_session_result *got)
{
    *got = (refuel_session_result)REFUEL_SESSION_RESULT_INIT;
    return refuel_session(who, run, got, NULL) == REFUEL_OK;
}

static int ordered(refuel_range it)
{
    return isnan(it.low) ? isnan(it.high) : it.low >= 0 && it.low <= it.high;
}

/* Parts add up, ranges hold what they are about, amounts are those per kg and hour. */
Test(session_properties, parts_add_up)
{
    uint64_t state = 11;
    int good = 0;
    for (int i = 0; i < RUNS; i++) {
        refuel_request who = people_anybody(&state, 10);
        refuel_session_request run = run_at_random(&state);
        refuel_session_result it;
        if (!answered(&who, &run, &it)) continue;
        good++;
        if (fabs(it.net_kcal + it.rest_kcal - it.gross_kcal) > 1e-9 * it.gross_kcal) cr_fatal("%d: net", i);
        if (!(it.net_kcal <= it.gross_kcal && it.rest_kcal > 0)) cr_fatal("%d: net is more than gross", i);
        if (fabs(it.distance_km - it.speed_km_h * it.time_h) > 1e-9 * it.distance_km) cr_fatal("%d: time", i);
        if (!(it.sd_net_kcal >= it.sd_gross_kcal)) cr_fatal("%d: the error of rest joins", i);
        if (!(it.gross_interval_kcal.low < it.gross_kcal && it.gross_kcal < it.gross_interval_kcal.high))
            cr_fatal("%d: interval", i);
        if (!(ordered(it.before_g) && ordered(it.during_g) && ordered(it.refuel_g_h) && ordered(it.protein_g) &&
              ordered(it.loading_g_d)))
            cr_fatal("%d: an amount", i);
        if (fabs(it.during_g.high - it.during_g_h.high * it.time_h) > 1e-9) cr_fatal("%d: grams on the way", i);
        if (fabs(it.protein_g.low - it.protein_g_kg.low * it.basis_kg) > 1e-9) cr_fatal("%d: grams after it", i);
        if (it.basis_kg > it.weight_kg) cr_fatal("%d: the basis is more than the weight", i);
        if (who.age_y < 18 && !isnan(it.loading_g_d.low)) cr_fatal("%d: a minor loads", i);
    }
    cr_expect(gt(int, good, RUNS * 8 / 10), "most of the runs are possible");
}

/* A week that holds one such run a day has its cost, gross and net: the plan and the run stand on the same lines. */
Test(session_properties, agrees_with_the_plan)
{
    uint64_t state = 12;
    int good = 0;
    for (int i = 0; i < RUNS; i++) {
        refuel_request who = people_anybody(&state, 10);
        refuel_session_request run = run_at_random(&state);
        who.method = REFUEL_METHOD_LEDGER, who.activity = REFUEL_ACTIVITY_NONE;
        who.distance_km_week = 7 * run.distance_km, who.speed_km_h = run.speed_km_h;
        who.climb_m_week = 7 * run.climb_m, who.terrain = run.terrain, who.gait = run.gait;
        who.distance_sd_km_week = NAN;
        refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
        refuel_session_result it;
        if (refuel_plan(&who, &plan, NULL) != REFUEL_OK || !answered(&who, &run, &it)) continue;
        good++;
        double close = 1e-9 * it.gross_kcal;
        if (fabs(plan.running_gross_kcal_d - it.gross_kcal) > close) cr_fatal("%d: gross", i);
        if (fabs(plan.running_kcal_d - it.net_kcal) > close) cr_fatal("%d: net", i);
        if (fabs(plan.basis_kg - it.basis_kg) > 1e-9) cr_fatal("%d: basis", i);
    }
    cr_expect(gt(int, good, RUNS / 3));
}

/* Twice as far at the same pace costs twice as much; a heavier runner spends more in proportion. */
Test(session_properties, in_proportion)
{
    uint64_t state = 13;
    for (int i = 0; i < 2000; i++) {
        refuel_request who = REFUEL_REQUEST_INIT;
        who.weight_kg = people_between(&state, 30, 150);
        refuel_session_request run = run_at_random(&state), far = run;
        refuel_session_result one, two;
        far.distance_km *= 2, far.climb_m *= 2;
        if (!answered(&who, &run, &one) || !answered(&who, &far, &two)) continue;
        if (fabs(two.gross_kcal - 2 * one.gross_kcal) > 1e-9 * two.gross_kcal) cr_fatal("%d: distance", i);
        who.weight_kg *= 2;
        if (!answered(&who, &run, &two)) cr_fatal("%d: not possible", i);
        if (fabs(two.net_kcal - 2 * one.net_kcal) > 1e-9 * two.gross_kcal) cr_fatal("%d: weight", i);
    }
}
