#include "weight/shoot.h"

#include <math.h>

#include "core/failure.h"
#include "core/numeric.h"
#include "weight/project.h"
#include "weight/run.h"

static const double intake_error_kcal_d = 1e-5;

static refuel_status shoot(rf_shooting *shooting, double intake_kcal_d, const double day[], size_t days,
                           rf_observer observe, void *with, double *end_day)
{
    shooting->row.intake_kcal_d = intake_kcal_d;
    rf_forcing forcing = {.row = &shooting->row, .rows = 1};
    rf_run run = {
        .hall = shooting->hall, .forcing = &forcing, .day = day, .days = days, .observe = observe, .with = with};
    return shooting->status = rf_run_integrate(&run, end_day, shooting->err);
}

static void keep_state(const rf_observation *seen, void *with)
{
    *(rf_hall_state *)with = *seen->state;
}

/* Where the lean mass ends, a weight that still rises with intake, so that a root can be looked for. */
static double weight_or_end(const rf_hall *hall, const rf_hall_state *state, double day, double end_day)
{
    return isnan(end_day) ? rf_hall_weight(hall, state) : end_day - day - 1;
}

double rf_shoot_weight(rf_shooting *shooting, double intake_kcal_d)
{
    rf_hall_state state = {0};
    double end_day;
    if (shoot(shooting, intake_kcal_d, &shooting->day, 1, keep_state, &state, &end_day) != REFUEL_OK) return NAN;
    return weight_or_end(shooting->hall, &state, shooting->day, end_day);
}

typedef struct observer {
    const rf_hall *hall;
    double day;
    rf_outcome *outcome;
} observer;

static void keep_outcome(const rf_observation *seen, void *with)
{
    const observer *w = with;
    rf_outcome *out = w->outcome;
    if (seen->day > w->day) {
        out->state_after = *seen->state;
        return;
    }
    double weight = rf_hall_weight(w->hall, seen->state);
    out->state = out->state_after = *seen->state;
    out->least_weight_kg = fmin(out->least_weight_kg, weight);
    out->least_fat_margin_kg = fmin(out->least_fat_margin_kg, seen->state->fat_kg - w->hall->essential_fat * weight);
    double deficit = rf_hall_expenditure(w->hall, seen->state, seen->input) - seen->input->intake_kcal_d;
    out->flags |= rf_project_flags(w->hall, seen->state, deficit);
}

refuel_status rf_shoot_outcome(rf_shooting *shooting, double intake_kcal_d, rf_outcome *outcome)
{
    double stop[RF_SHOOT_STOPS], end_day;
    size_t n = 0;
    for (double day = 0; day < shooting->day; day += 7) stop[n++] = day;
    stop[n++] = shooting->day;
    if (shooting->hall->integrator == REFUEL_INTEGRATOR_RK4) stop[n++] = shooting->day + 1;
    rf_outcome got = {.least_weight_kg = INFINITY, .least_fat_margin_kg = INFINITY};
    observer w = {.hall = shooting->hall, .day = shooting->day, .outcome = &got};
    if (shoot(shooting, intake_kcal_d, stop, n, keep_outcome, &w, &end_day) != REFUEL_OK) return shooting->status;
    if (end_day > shooting->day) end_day = NAN; /* on the day after, which nobody asked for */
    got.weight_kg = weight_or_end(shooting->hall, &got.state, shooting->day, end_day);
    if (!isnan(end_day)) {
        got.flags |= REFUEL_PROJECT_ENDED;
        got.least_weight_kg = got.least_fat_margin_kg = end_day - shooting->day - 1;
    }
    *outcome = got;
    return REFUEL_OK;
}

typedef struct residual {
    rf_shooting *shooting;
    double goal_kg;
} residual;

static double residual_kg(double intake_kcal_d, void *with)
{
    const residual *r = with;
    return rf_shoot_weight(r->shooting, intake_kcal_d) - r->goal_kg;
}

refuel_status rf_shoot_solve(rf_shooting *shooting, double goal_kg, double *intake_kcal_d, rf_shoot_side *side)
{
    residual r = {.shooting = shooting, .goal_kg = goal_kg};
    double low = 0, high = shooting->hall->intake_kcal_d;
    double most = fmin(5 * high, RF_INTAKE_MAX_KCAL_D), at_high = residual_kg(high, &r);
    if (at_high > 0 && residual_kg(low, &r) >= 0) {
        *intake_kcal_d = 0;
        *side = RF_SHOOT_TOO_LOW;
        return shooting->status;
    }
    while (at_high < 0 && high < most) { /* step by step: far up the RK4 integrator refuses */
        low = high;
        high = fmin(1.5 * high, most);
        at_high = residual_kg(high, &r);
    }
    if (isnan(at_high) || shooting->status != REFUEL_OK) return shooting->status;
    *side = at_high < 0 ? RF_SHOOT_TOO_HIGH : RF_SHOOT_REACHED;
    *intake_kcal_d = high;
    if (at_high < 0) return REFUEL_OK;
    refuel_status status = rf_root(residual_kg, &r, low, high, intake_error_kcal_d, intake_kcal_d);
    if (status != REFUEL_OK && shooting->status == REFUEL_OK)
        return rf_fail(shooting->err, status, "", "no intake was found for the target weight");
    return shooting->status != REFUEL_OK ? shooting->status : status;
}

refuel_status rf_shoot_keep(rf_shooting *shooting, rf_margin margin, double limit, double low, double high,
                            double *intake_kcal_d)
{
    rf_outcome outcome;
    refuel_status status = rf_shoot_outcome(shooting, high, &outcome);
    *intake_kcal_d = high;
    if (status != REFUEL_OK || margin(&outcome, shooting->hall, limit) < 0) return status;
    while (high - low > 1e-3) { /* a margin may jump where the lean mass ends, so halve */
        double middle = 0.5 * (low + high);
        status = rf_shoot_outcome(shooting, middle, &outcome);
        if (status != REFUEL_OK) return status;
        if (margin(&outcome, shooting->hall, limit) < 0)
            low = middle;
        else
            high = middle;
    }
    *intake_kcal_d = high;
    return REFUEL_OK;
}
