#include "training/load_kind.h"

#include "training/load_input.h"
#include "unit/training/logs.h"

static told out;
static refuel_error err;

/* Ten runs with all numbers. */
static void fill(refuel_log_run run[10])
{
    for (int i = 0; i < 10; i++) run[i] = (refuel_log_run){MONDAY + i, 10, 50, 4, 150};
}

static refuel_load_request with_heart(const refuel_log_run *run)
{
    refuel_load_request ask = request_for(run, 10);
    ask.resting_heart_rate_bpm = 50, ask.max_heart_rate_bpm = 185, ask.sex = REFUEL_FEMALE;
    return ask;
}

/* One number less at a time: what says most of what every run has. */
Test(load_kind, order)
{
    refuel_log_run run[10];
    fill(run);
    refuel_load_request ask = with_heart(run);
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    cr_expect(out.got.kind == REFUEL_LOAD_RPE && out.load[0] == 200);
    run[4].rpe = NAN;
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    cr_expect(eq(int, out.got.kind, REFUEL_LOAD_TRIMP));
    cr_expect(epsilon_eq(dbl, out.load[0], 131.6904532 * 50 / 60, 0.005), "the woman of tests/cases/load.csv, 50 min");
    run[5].heart_rate_bpm = NAN;
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    cr_expect(out.got.kind == REFUEL_LOAD_MINUTES && out.load[0] == 50 && out.got.estimated == 0);
    for (int i = 0; i < 10; i++) run[i].duration_min = NAN;
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    cr_expect(out.got.kind == REFUEL_LOAD_DISTANCE && out.load[0] == 10);
}

/* Who has not told the heart rates at rest and at most, or the sex, gets no TRIMP. */
Test(load_kind, heart_rate_alone)
{
    refuel_log_run run[10];
    fill(run);
    run[0].rpe = NAN;
    for (int missing = 0; missing < 4; missing++) {
        refuel_load_request ask = with_heart(run);
        if (missing == 0) ask.resting_heart_rate_bpm = NAN;
        if (missing == 1) ask.max_heart_rate_bpm = NAN;
        if (missing == 2) ask.sex = 0;
        if (missing == 3) ask.sex = REFUEL_SEX_UNKNOWN;
        cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
        cr_expect(eq(int, out.got.kind, REFUEL_LOAD_MINUTES));
        cr_expect(out.got.cover[REFUEL_LOAD_TRIMP - 1].runs == 10, "the log has it");
        ask.kind = REFUEL_LOAD_TRIMP;
        cr_expect(load_of(&ask, &out, &err) == REFUEL_E_MISSING);
        cr_expect(eq(str, err.message, "kind: trimp needs a resting and a maximal heart rate, and the sex"));
    }
}

/* How many runs have what, and since when all have it. Days without a run are not asked. */
Test(load_kind, cover)
{
    refuel_log_run run[10];
    fill(run);
    run[2].rpe = run[6].rpe = NAN;
    run[9] = run_of(MONDAY + 9, 0, 0);
    tell(run, 10, &out);
    const refuel_load_cover *c = out.got.cover;
    cr_expect(c[0].kind == REFUEL_LOAD_RPE && c[0].runs == 7 && c[0].last_without_day == MONDAY + 6);
    cr_expect(c[1].kind == REFUEL_LOAD_TRIMP && c[1].runs == 9 && isnan(c[1].last_without_day));
    cr_expect(c[2].kind == REFUEL_LOAD_MINUTES && c[2].runs == 9 && isnan(c[2].last_without_day));
    cr_expect(c[3].kind == REFUEL_LOAD_DISTANCE && c[3].runs == 9 && isnan(c[3].last_without_day));
    cr_expect(c[4].kind == 0, "the end of the list");
    refuel_load_request ask = request_for(run, 10);
    ask.from_day = c[0].last_without_day + 1;
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    cr_expect(eq(int, out.got.kind, REFUEL_LOAD_RPE), "from then on it can be counted");
}

/* A kind that was asked for is not replaced by another. */
Test(load_kind, asked)
{
    refuel_log_run run[10];
    fill(run);
    refuel_load_request ask = with_heart(run);
    for (int32_t kind = 1; kind < REFUEL_LOAD_KIND_END; kind++) {
        ask.kind = kind;
        cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
        cr_expect(eq(int, out.got.kind, kind));
    }
    run[3].rpe = run[3].heart_rate_bpm = run[3].distance_km = NAN;
    static const char *const messages[REFUEL_LOAD_KIND_END] = {
        [REFUEL_LOAD_RPE] = "kind: session-rpe needs an RPE and a duration for every run; that of 2026-03-05 has none",
        [REFUEL_LOAD_TRIMP] =
            "kind: trimp needs a heart rate and a duration for every run; that of 2026-03-05 has none",
        [REFUEL_LOAD_DISTANCE] = "kind: distance needs a distance for every run; that of 2026-03-05 has none"};
    for (int32_t kind = 1; kind < REFUEL_LOAD_KIND_END; kind++) {
        ask.kind = kind;
        cr_expect(eq(int, (int)load_of(&ask, &out, &err), messages[kind] ? REFUEL_E_MISSING : REFUEL_OK));
        if (messages[kind]) cr_expect(eq(str, err.message, (char *)messages[kind]));
    }
}

/* Some runs have only minutes and others only a distance: minutes count, those that are missing by the mean pace of the
   runs that have both. */
Test(load_kind, mean_pace)
{
    refuel_log_run run[10];
    fill(run);
    for (int i = 0; i < 10; i++) run[i].rpe = run[i].heart_rate_bpm = NAN;
    run[1].duration_min = NAN;
    run[2].distance_km = NAN;
    run[3] = run_of(MONDAY + 3, 20, 140);
    tell(run, 10, &out);
    double pace_min_km = (7 * 50 + 140) / (7 * 10 + 20.0);
    cr_expect(out.got.kind == REFUEL_LOAD_MINUTES && out.got.estimated == 1);
    cr_expect(epsilon_eq(dbl, out.load[1], 10 * pace_min_km, 1e-9));
    cr_expect(out.load[2] == 50 && isnan(out.duration_min[1]), "a load that is estimated is no duration");
    run[0] = run_of(MONDAY, NAN, 50), run[1] = run_of(MONDAY + 1, 10, NAN);
    refuel_load_request ask = request_for(run, 2);
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_MISSING, "no run has both");
    cr_expect(eq(str, err.message,
                 "kind: the run of 2026-03-03 has no duration, and none follows from its distance: no run has both"));
}
