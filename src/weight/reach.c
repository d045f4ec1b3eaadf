#include <refuel/reach.h>

#include <math.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/numeric.h"
#include "core/sized.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/run.h"
#include "weight/steady.h"

enum { CHUNK = 128 }; /* days evaluated in one go */

typedef struct scan {
    const rf_hall *hall;
    const rf_forcing *forcing;
    double goal_kg, weight[CHUNK];
    rf_hall_state state; /* of the last day that was seen, and what was eaten and run */
    rf_hall_input input;
    refuel_status status;
    refuel_error *err;
} scan;

static void keep_weight(const rf_observation *seen, void *with)
{
    scan *s = with;
    s->weight[seen->index] = rf_hall_weight(s->hall, seen->state);
    s->state = *seen->state;
    s->input = *seen->input;
}

static void evaluate(scan *s, const double day[], size_t days)
{
    rf_run run = {.hall = s->hall, .forcing = s->forcing, .day = day, .days = days, .observe = keep_weight, .with = s};
    double end_day;
    for (size_t i = 0; i < days; i++) s->weight[i] = NAN; /* stays where the lean mass has ended */
    s->status = rf_run_integrate(&run, &end_day, s->err);
}

static double residual_kg(double day, void *with)
{
    scan *s = with;
    evaluate(s, &day, 1);
    return s->status == REFUEL_OK ? s->weight[0] - s->goal_kg : NAN;
}

/* The day of the first crossing: *after is the first whole day at or past it. */
static refuel_status first_crossing(scan *s, double *after)
{
    double day[CHUNK], side = s->hall->weight_kg - s->goal_kg;
    *after = side == 0 ? 0 : NAN;
    if (side == 0) return REFUEL_OK;
    for (int from = 1; from <= REFUEL_PROJECT_DAYS_MAX; from += CHUNK) {
        size_t n = 0;
        while (n < CHUNK && from + (int)n <= REFUEL_PROJECT_DAYS_MAX) {
            day[n] = from + (int)n;
            n++;
        }
        evaluate(s, day, n);
        if (s->status != REFUEL_OK) return s->status;
        for (size_t i = 0; i < n; i++) {
            if (isnan(s->weight[i])) return REFUEL_OK;
            if ((s->weight[i] - s->goal_kg) * side > 0) continue;
            *after = day[i];
            return REFUEL_OK;
        }
    }
    return REFUEL_OK;
}

static refuel_status refine(scan *s, double *day)
{
    double after = *day, root;
    if (isnan(after) || after == 0 || s->hall->integrator == REFUEL_INTEGRATOR_RK4) return REFUEL_OK;
    refuel_status status = rf_root(residual_kg, s, after - 1, after, 1e-9, &root);
    if (status == REFUEL_OK) *day = root;
    if (s->status != REFUEL_OK) return s->status; /* the error is filled in */
    return status == REFUEL_OK ? status : rf_fail(s->err, status, "target", "the day could not be found");
}

/* What holds the weight once it is reached, with the running and the carbohydrate share of that day. */
static refuel_status hold(scan *s, refuel_reach_result *out)
{
    if (isnan(out->day)) return REFUEL_OK;
    evaluate(s, &out->day, 1);
    if (s->status != REFUEL_OK || isnan(s->weight[0])) return s->status;
    const rf_hall_input *in = &s->input;
    double delta = in->delta_kcal_kg_d, kcal_d;
    double share = in->intake_kcal_d > 0 ? in->carbohydrate_kcal_d / in->intake_kcal_d : s->hall->carbohydrate_fraction;
    out->maintenance_kcal_d = rf_hall_balance(s->hall, s->state.fat_kg, s->state.lean_kg, s->weight[0], delta);
    if (rf_steady_intake(s->hall, s->weight[0], share, delta, &kcal_d) == REFUEL_OK) out->settled_kcal_d = kcal_d;
    return REFUEL_OK;
}

/* Under the inputs of the last segment: a ramp ends before it. */
static refuel_status settle(const rf_hall *hall, const rf_forcing *forcing, rf_hall_state *state)
{
    rf_segment segment;
    size_t row = 0;
    while (rf_forcing_next(forcing, hall, &row, &segment)) continue;
    return rf_steady_state(hall, &segment.input, state);
}

static void plateau(const rf_hall *hall, const rf_forcing *forcing, refuel_reach_result *out)
{
    rf_hall_state state;
    if (settle(hall, forcing, &state) != REFUEL_OK) return;
    out->plateau_weight_kg = rf_hall_weight(hall, &state);
    out->plateau_fat_kg = state.fat_kg;
}

refuel_status refuel_solve_day(const refuel_hall_person *who, const refuel_schedule *schedule, double goal_kg,
                               refuel_reach_result *out, refuel_error *err)
{
    if (!who || !out) return rf_fail(err, REFUEL_E_NULL, "", "who and out are needed");
    refuel_reach_result got = REFUEL_REACH_RESULT_INIT;
    rf_hall hall;
    rf_forcing forcing;
    refuel_status status = rf_sized_check(out, "out", err);
    if (status == REFUEL_OK) status = rf_baseline_read(who, &hall, err);
    if (status == REFUEL_OK) status = rf_forcing_read(schedule, &hall, &forcing, err);
    if (status != REFUEL_OK) return status;
    const rf_bound goal = {goal_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "target", "kg"};
    status = rf_bounds_check(&goal, 1, err);
    if (status != REFUEL_OK) return status;
    scan s = {.hall = &hall, .forcing = &forcing, .goal_kg = goal_kg, .err = err};
    status = first_crossing(&s, &got.day);
    if (status == REFUEL_OK) status = refine(&s, &got.day);
    if (status == REFUEL_OK) status = hold(&s, &got);
    if (status != REFUEL_OK) return status;
    plateau(&hall, &forcing, &got);
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}

refuel_status refuel_steady_state(const refuel_hall_person *who, const refuel_schedule *schedule, double *weight_kg,
                                  double *fat_kg, refuel_error *err)
{
    if (!who || !weight_kg || !fat_kg) return rf_fail(err, REFUEL_E_NULL, "", "who, weight_kg and fat_kg are needed");
    rf_hall hall;
    rf_forcing forcing;
    rf_hall_state state;
    refuel_status status = rf_baseline_read(who, &hall, err);
    if (status == REFUEL_OK) status = rf_forcing_read(schedule, &hall, &forcing, err);
    if (status != REFUEL_OK) return status;
    if (settle(&hall, &forcing, &state) != REFUEL_OK)
        return rf_fail(err, REFUEL_E_MODEL, "intake", "the body does not settle under this intake");
    *weight_kg = rf_hall_weight(&hall, &state);
    *fat_kg = state.fat_kg;
    return rf_done(err);
}
