#include "weight/integrate.h"

#include <math.h>

#include "core/failure.h"
#include "core/numeric.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

typedef struct walk {
    const rf_journey *journey;
    rf_segment segment;
    rf_hall_state state;
    size_t next;         /* the day to show next */
    double surplus_kcal; /* up to the start of the segment */
    double end_day;
    rf_ode *ode; /* NULL until it is needed */
} walk;

static double last_day(const walk *w)
{
    return w->journey->day[w->journey->days - 1];
}

static void show_weight(walk *w, double weight_kg, const rf_hall_state *state, const rf_hall_input *input)
{
    double day = w->journey->day[w->next];
    rf_sight sight = {.index = w->next++, .day = day, .weight_kg = weight_kg, .state = state, .input = input};
    sight.surplus_kcal = w->surplus_kcal + rf_segment_surplus(&w->segment, w->journey->hall, w->segment.start, day);
    w->journey->see(&sight, w->journey->with);
}

static void show(walk *w, const rf_hall_state *state, const rf_hall_input *input)
{
    show_weight(w, rf_hall_weight(w->journey->hall, state), state, input);
}

static bool waiting(const walk *w, double until)
{
    return w->next < w->journey->days && w->journey->day[w->next] <= until;
}

/* Shows the days that lie within the step in hand, up to a day and not on or after the end of the run. */
static void show_step(walk *w, const rf_taylor *taylor, double until)
{
    const double *day = w->journey->day;
    double begin = w->segment.start;
    while (waiting(w, until) && !(day[w->next] >= w->end_day)) {
        rf_evaluated view;
        size_t days = 0;
        for (size_t i = w->next; i < w->journey->days && days < RF_EVALUATED_DAYS; i++) {
            if (day[i] > until || day[i] >= w->end_day) break;
            view.day[days++] = day[i] - begin;
        }
        for (size_t i = days; i % RF_LANES; i++) view.day[i] = 0;
        rf_taylor_weights(taylor, 0, view.day, days, view.weight_kg);
        rf_taylor_evaluate(taylor, 0, &view, days);
        for (size_t i = 0; i < days; i++) {
            rf_hall_state state = rf_evaluated_state(&view, i);
            show_weight(w, view.weight_kg[i], &state, &w->segment.input);
        }
    }
}

static refuel_status constant_segment(walk *w, double end)
{
    double begin = w->segment.start, ended = NAN;
    rf_taylor taylor;
    rf_taylor_start(&taylor, 0, w->journey->hall, &w->state, &w->segment.input, end - begin);
    for (;;) {
        rf_taylor_step(&taylor);
        rf_taylor_end verdict = rf_taylor_check(&taylor, 0, &ended);
        if (verdict == RF_TAYLOR_FAILED) return REFUEL_E_NUMERIC;
        if (verdict == RF_TAYLOR_ENDED) w->end_day = begin + ended;
        show_step(w, &taylor, verdict == RF_TAYLOR_DONE ? end : begin + taylor.begin[0] + taylor.step[0]);
        if (verdict == RF_TAYLOR_ENDED) return REFUEL_OK;
        if (verdict == RF_TAYLOR_GOES_ON) continue;
        w->state = rf_taylor_state(&taylor, 0, end - begin);
        return REFUEL_OK;
    }
}

/* u = ln(fat / baseline fat), glycogen, fluid, thermogenesis. Lean mass follows from u, exactly. */
static rf_hall_state unpack(const rf_hall *hall, const double y[])
{
    return (rf_hall_state){.fat_kg = hall->fat_kg * exp(y[0]),
                           .lean_kg = hall->lean_kg + RF_FORBES_KG * y[0],
                           .glycogen_kg = y[1],
                           .fluid_kg = y[2],
                           .thermogenesis_kcal_d = y[3]};
}

static bool ode_rate(double t, const double y[], double rate[], void *with)
{
    const walk *w = with;
    rf_hall_state state = unpack(w->journey->hall, y);
    rf_hall_input input = rf_segment_input(&w->segment, t);
    rf_hall_state change = rf_hall_rate(w->journey->hall, &state, &input);
    rate[0] = change.lean_kg / RF_FORBES_KG; /* by the invariant; fat itself may be too small to divide by */
    rate[1] = change.glycogen_kg;
    rate[2] = change.fluid_kg;
    rate[3] = change.thermogenesis_kcal_d;
    return true;
}

static refuel_status adaptive_segment(walk *w, double end)
{
    const double relative = 1e-10, absolute = 1e-11;
    const rf_hall *hall = w->journey->hall;
    refuel_status status = REFUEL_OK;
    if (!w->ode) status = rf_ode_create(4, ode_rate, w, relative, absolute, &w->ode);
    if (status != REFUEL_OK) return status;
    rf_ode_restart(w->ode);
    double t = w->segment.start;
    double y[4] = {(w->state.lean_kg - hall->lean_kg) / RF_FORBES_KG, w->state.glycogen_kg, w->state.fluid_kg,
                   w->state.thermogenesis_kcal_d};
    while (t < end) {
        double to = fmin(floor(t) + 1, end); /* day by day, to see the end in time */
        bool stop = waiting(w, to);
        if (stop) to = w->journey->day[w->next];
        status = rf_ode_advance(w->ode, &t, to, y);
        if (status != REFUEL_OK) return status;
        rf_hall_state state = unpack(hall, y);
        if (!rf_hall_left(hall, &state)) {
            w->end_day = to;
            return REFUEL_OK;
        }
        rf_hall_input input = rf_segment_input(&w->segment, to);
        while (waiting(w, to)) show(w, &state, &input);
        w->state = state;
    }
    return REFUEL_OK;
}

static rf_hall_state plus(const rf_hall_state *a, const rf_hall_state *rate, double days)
{
    return (rf_hall_state){.fat_kg = a->fat_kg + rate->fat_kg * days,
                           .lean_kg = a->lean_kg + rate->lean_kg * days,
                           .glycogen_kg = a->glycogen_kg + rate->glycogen_kg * days,
                           .fluid_kg = a->fluid_kg + rate->fluid_kg * days,
                           .thermogenesis_kcal_d = a->thermogenesis_kcal_d + rate->thermogenesis_kcal_d * days};
}

/* One day of the classical method, all five compartments by themselves, as the public planner takes it. */
static void one_day(const rf_hall *hall, rf_hall_state *state, const rf_hall_input *input)
{
    rf_hall_state k1 = rf_hall_rate(hall, state, input), at = plus(state, &k1, 0.5);
    rf_hall_state k2 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k2, 0.5);
    rf_hall_state k3 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k3, 1);
    rf_hall_state k4 = rf_hall_rate(hall, &at, input);
    at = plus(state, &k1, 1.0 / 6);
    at = plus(&at, &k2, 1.0 / 3);
    at = plus(&at, &k3, 1.0 / 3);
    *state = plus(&at, &k4, 1.0 / 6);
}

/* Glycogen settles at this rate; one-day steps swing from 2.5 a day on and explode above 2.785. */
static bool too_fast(const rf_hall *hall, const rf_hall_input *input)
{
    double rate = 4 * sqrt(input->carbohydrate_kcal_d * hall->carbohydrate_kcal_d) / hall->constant->glycogen_kcal_kg;
    return rate > 2.5;
}

static refuel_status fixed_segment(walk *w, double end)
{
    const rf_hall *hall = w->journey->hall;
    for (double day = w->segment.start; day < end; day++) {
        rf_hall_input input = rf_segment_input(&w->segment, day); /* of its day, over the whole day */
        if (too_fast(hall, &input)) return REFUEL_E_NUMERIC;
        one_day(hall, &w->state, &input);
        if (!isfinite(w->state.fat_kg) || !isfinite(w->state.fluid_kg)) return REFUEL_E_NUMERIC;
        if (!rf_hall_left(hall, &w->state)) {
            w->end_day = day + 1;
            return REFUEL_OK;
        }
        while (waiting(w, day + 1)) show(w, &w->state, &input);
    }
    return REFUEL_OK;
}

static refuel_status next_segment(walk *w, double end)
{
    switch (w->journey->hall->integrator) {
        case REFUEL_INTEGRATOR_RK4: return fixed_segment(w, end);
        case REFUEL_INTEGRATOR_REFERENCE: return adaptive_segment(w, end);
        default: return w->segment.ramp ? adaptive_segment(w, end) : constant_segment(w, end);
    }
}

static refuel_status explain(refuel_status status, const walk *w, refuel_error *err)
{
    if (status == REFUEL_E_NUMERIC && w->journey->hall->integrator == REFUEL_INTEGRATOR_RK4)
        return rf_fail(err, status, "integrator",
                       "steps of one day are unstable at this carbohydrate "
                       "intake; use the exact integrator");
    if (status == REFUEL_E_NUMERIC) return rf_fail(err, status, "", "the projection did not converge");
    if (status != REFUEL_OK) return rf_fail(err, status, "", "%s", refuel_status_text(status));
    return REFUEL_OK;
}

refuel_status rf_integrate(const rf_journey *journey, double *end_day, refuel_error *err)
{
    rf_hall_input rest = rf_hall_baseline_input(journey->hall);
    walk w = {.journey = journey, .state = rf_hall_start(journey->hall), .end_day = NAN};
    rf_hall_state start = w.state;
    while (waiting(&w, 0)) show(&w, &start, &rest);
    refuel_status status = REFUEL_OK;
    size_t row = 0;
    while (status == REFUEL_OK && isnan(w.end_day) && w.next < journey->days &&
           rf_forcing_next(journey->forcing, journey->hall, &row, &w.segment)) {
        double end = fmin(w.segment.end, last_day(&w));
        status = next_segment(&w, end);
        w.surplus_kcal += rf_segment_surplus(&w.segment, journey->hall, w.segment.start, end);
    }
    rf_ode_free(w.ode);
    if (status != REFUEL_OK) return explain(status, &w, err);
    *end_day = w.end_day;
    return REFUEL_OK;
}
