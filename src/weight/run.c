#include "weight/run.h"

#include <math.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/numeric.h"
#include "weight/rk4.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

/* How far a run has come. */
typedef struct progress {
    const rf_run *run;
    rf_segment segment;
    rf_hall_state state;
    size_t next;         /* the day to observe next */
    double surplus_kcal; /* up to the start of the segment */
    double end_day;
    rf_ode *ode; /* NULL until it is needed */
} progress;

static void observe_weight(progress *p, double weight_kg, const rf_hall_state *state, const rf_hall_input *input)
{
    double day = p->run->day[p->next];
    rf_observation seen = {.index = p->next++, .day = day, .weight_kg = weight_kg, .state = state, .input = input};
    seen.surplus_kcal = p->surplus_kcal + rf_segment_surplus(&p->segment, p->run->hall, p->segment.start, day);
    p->run->observe(&seen, p->run->with);
}

static bool waiting(const progress *p, double until)
{
    return p->next < p->run->days && p->run->day[p->next] <= until;
}

/* Observes every day up to one that has this state. */
static void observe_until(progress *p, double until, const rf_hall_state *state, const rf_hall_input *input)
{
    while (waiting(p, until)) observe_weight(p, rf_hall_weight(p->run->hall, state), state, input);
}

/* Observes the days that lie within the step in hand, up to a day and not on or after the end of the run. */
static void observe_step(progress *p, const rf_taylor *taylor, double until)
{
    const double *day = p->run->day;
    double begin = p->segment.start;
    while (waiting(p, until) && !(day[p->next] >= p->end_day)) {
        rf_evaluated at;
        size_t days = 0;
        for (size_t i = p->next; i < p->run->days && days < RF_EVALUATED_DAYS; i++) {
            if (day[i] > until || day[i] >= p->end_day) break;
            at.day[days++] = day[i] - begin;
        }
        for (size_t i = days; i % RF_LANES; i++) at.day[i] = 0;
        rf_taylor_weights(taylor, 0, at.day, days, at.weight_kg);
        rf_taylor_evaluate(taylor, 0, &at, days);
        for (size_t i = 0; i < days; i++) {
            rf_hall_state state = rf_evaluated_state(&at, i);
            observe_weight(p, at.weight_kg[i], &state, &p->segment.input);
        }
    }
}

static refuel_status exact_segment(progress *p, double end)
{
    double begin = p->segment.start, ended = NAN;
    rf_taylor taylor;
    rf_taylor_start(&taylor, 0, p->run->hall, &p->state, &p->segment.input, end - begin);
    for (;;) {
        rf_taylor_step(&taylor);
        rf_taylor_end came_of_it = rf_taylor_check(&taylor, 0, &ended);
        if (came_of_it == RF_TAYLOR_FAILED) return REFUEL_E_NUMERIC;
        if (came_of_it == RF_TAYLOR_ENDED) p->end_day = begin + ended;
        observe_step(p, &taylor, came_of_it == RF_TAYLOR_DONE ? end : begin + taylor.begin[0] + taylor.step[0]);
        if (came_of_it == RF_TAYLOR_ENDED) return REFUEL_OK;
        if (came_of_it == RF_TAYLOR_GOES_ON) continue;
        p->state = rf_taylor_state(&taylor, 0, end - begin);
        return REFUEL_OK;
    }
}

/* u = ln(fat / baseline fat), glycogen, fluid, thermogenesis. Lean mass follows from u, exactly. */
static rf_hall_state unpack(const rf_hall *hall, const double y[])
{
    return (rf_hall_state){.fat_kg = hall->fat_kg * rf_exp(y[0]),
                           .lean_kg = hall->lean_kg + RF_FORBES_KG * y[0],
                           .glycogen_kg = y[1],
                           .fluid_kg = y[2],
                           .thermogenesis_kcal_d = y[3]};
}

static bool ode_rate(double t, const double y[], double rate[], void *with)
{
    const progress *p = with;
    rf_hall_state state = unpack(p->run->hall, y);
    rf_hall_input input = rf_segment_input(&p->segment, t);
    rf_hall_state change = rf_hall_rate(p->run->hall, &state, &input);
    rate[0] = change.lean_kg / RF_FORBES_KG; /* by the invariant; fat itself may be too small to divide by */
    rate[1] = change.glycogen_kg;
    rate[2] = change.fluid_kg;
    rate[3] = change.thermogenesis_kcal_d;
    return true;
}

static refuel_status adaptive_segment(progress *p, double end)
{
    const double relative = 1e-10, absolute = 1e-11;
    const rf_hall *hall = p->run->hall;
    refuel_status status = REFUEL_OK;
    if (!p->ode) status = rf_ode_create(4, ode_rate, p, relative, absolute, &p->ode);
    if (status != REFUEL_OK) return status;
    rf_ode_restart(p->ode);
    double t = p->segment.start;
    double y[4] = {(p->state.lean_kg - hall->lean_kg) / RF_FORBES_KG, p->state.glycogen_kg, p->state.fluid_kg,
                   p->state.thermogenesis_kcal_d};
    while (t < end) {
        double to = fmin(floor(t) + 1, end); /* day by day, to find the end in time */
        if (waiting(p, to)) to = p->run->day[p->next];
        status = rf_ode_advance(p->ode, &t, to, y);
        if (status != REFUEL_OK) return status;
        rf_hall_state state = unpack(hall, y);
        if (!rf_hall_left(hall, &state)) {
            p->end_day = to;
            return REFUEL_OK;
        }
        rf_hall_input input = rf_segment_input(&p->segment, to);
        observe_until(p, to, &state, &input);
        p->state = state;
    }
    return REFUEL_OK;
}

static refuel_status fixed_segment(progress *p, double end)
{
    const rf_hall *hall = p->run->hall;
    for (double day = p->segment.start; day < end; day++) {
        rf_hall_input input = rf_segment_input(&p->segment, day); /* of its day, over the whole day */
        if (!rf_rk4_settles(hall, &input)) return REFUEL_E_NUMERIC;
        rf_rk4_day(hall, &p->state, &input);
        if (!isfinite(p->state.fat_kg) || !isfinite(p->state.fluid_kg)) return REFUEL_E_NUMERIC;
        if (!rf_hall_left(hall, &p->state)) {
            p->end_day = day + 1;
            return REFUEL_OK;
        }
        observe_until(p, day + 1, &p->state, &input);
    }
    return REFUEL_OK;
}

static refuel_status integrate_segment(progress *p, double end)
{
    switch (p->run->hall->integrator) {
        case REFUEL_INTEGRATOR_RK4: return fixed_segment(p, end);
        case REFUEL_INTEGRATOR_REFERENCE: return adaptive_segment(p, end);
        default: return p->segment.ramp ? adaptive_segment(p, end) : exact_segment(p, end);
    }
}

static refuel_status fail(refuel_status status, const rf_run *run, refuel_error *err)
{
    if (status == REFUEL_E_NUMERIC && run->hall->integrator == REFUEL_INTEGRATOR_RK4)
        return rf_fail(err, status, "integrator",
                       "steps of one day are unstable at this carbohydrate intake; use the exact integrator");
    if (status == REFUEL_E_NUMERIC) return rf_fail(err, status, "", "the projection did not converge");
    return rf_fail(err, status, "", "%s", refuel_status_text(status));
}

refuel_status rf_run_integrate(const rf_run *run, double *end_day, refuel_error *err)
{
    rf_hall_input baseline = rf_hall_baseline_input(run->hall);
    rf_hall_state start = rf_hall_start(run->hall);
    progress p = {.run = run, .state = start, .end_day = NAN};
    refuel_status status = REFUEL_OK;
    size_t row = 0;
    observe_until(&p, 0, &start, &baseline);
    while (status == REFUEL_OK && isnan(p.end_day) && p.next < run->days &&
           rf_forcing_next(run->forcing, run->hall, &row, &p.segment)) {
        double end = fmin(p.segment.end, run->day[run->days - 1]);
        status = integrate_segment(&p, end);
        p.surplus_kcal += rf_segment_surplus(&p.segment, run->hall, p.segment.start, end);
    }
    rf_ode_free(p.ode);
    if (status != REFUEL_OK) return fail(status, run, err);
    *end_day = p.end_day;
    return REFUEL_OK;
}
