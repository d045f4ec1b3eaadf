#include "weight/aim.h"

#include <math.h>

#include "core/failure.h"
#include "core/numeric.h"
#include "weight/project.h"
#include "weight/run.h"

static const double intake_error_kcal_d = 1e-5;

static refuel_status follow(rf_aim *aim, double intake_kcal_d, const double day[], size_t days, rf_observer see,
                            void *with, double *end_day)
{
    aim->row.intake_kcal_d = intake_kcal_d;
    rf_forcing forcing = {.row = &aim->row, .rows = 1};
    rf_run run = {.hall = aim->hall, .forcing = &forcing, .day = day, .days = days, .observe = see, .with = with};
    return aim->status = rf_run_integrate(&run, end_day, aim->err);
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

double rf_aim_weight(rf_aim *aim, double intake_kcal_d)
{
    rf_hall_state state = {0};
    double end_day;
    if (follow(aim, intake_kcal_d, &aim->day, 1, keep_state, &state, &end_day) != REFUEL_OK) return NAN;
    return weight_or_end(aim->hall, &state, aim->day, end_day);
}

typedef struct watch {
    const rf_hall *hall;
    double day;
    rf_outcome *outcome;
} watch;

static void observe(const rf_observation *seen, void *with)
{
    const watch *w = with;
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

refuel_status rf_aim_outcome(rf_aim *aim, double intake_kcal_d, rf_outcome *outcome)
{
    double stop[RF_AIM_STOPS], end_day;
    size_t n = 0;
    for (double day = 0; day < aim->day; day += 7) stop[n++] = day;
    stop[n++] = aim->day;
    if (aim->hall->integrator == REFUEL_INTEGRATOR_RK4) stop[n++] = aim->day + 1;
    rf_outcome got = {.least_weight_kg = INFINITY, .least_fat_margin_kg = INFINITY};
    watch w = {.hall = aim->hall, .day = aim->day, .outcome = &got};
    if (follow(aim, intake_kcal_d, stop, n, observe, &w, &end_day) != REFUEL_OK) return aim->status;
    if (end_day > aim->day) end_day = NAN; /* on the day after, which nobody asked for */
    got.weight_kg = weight_or_end(aim->hall, &got.state, aim->day, end_day);
    if (!isnan(end_day)) {
        got.flags |= REFUEL_PROJECT_ENDED;
        got.least_weight_kg = got.least_fat_margin_kg = end_day - aim->day - 1;
    }
    *outcome = got;
    return REFUEL_OK;
}

typedef struct miss {
    rf_aim *aim;
    double goal_kg;
} miss;

static double miss_kg(double intake_kcal_d, void *with)
{
    const miss *m = with;
    return rf_aim_weight(m->aim, intake_kcal_d) - m->goal_kg;
}

refuel_status rf_aim_solve(rf_aim *aim, double goal_kg, double *intake_kcal_d, rf_aim_side *side)
{
    miss m = {.aim = aim, .goal_kg = goal_kg};
    double low = 0, high = aim->hall->intake_kcal_d;
    double most = fmin(5 * high, RF_INTAKE_MAX_KCAL_D), at_high = miss_kg(high, &m);
    if (at_high > 0 && miss_kg(low, &m) >= 0) {
        *intake_kcal_d = 0;
        *side = RF_AIM_TOO_LOW;
        return aim->status;
    }
    while (at_high < 0 && high < most) { /* step by step: far up the RK4 integrator refuses */
        low = high;
        high = fmin(1.5 * high, most);
        at_high = miss_kg(high, &m);
    }
    if (isnan(at_high) || aim->status != REFUEL_OK) return aim->status;
    *side = at_high < 0 ? RF_AIM_TOO_HIGH : RF_AIM_HIT;
    *intake_kcal_d = high;
    if (at_high < 0) return REFUEL_OK;
    refuel_status status = rf_root(miss_kg, &m, low, high, intake_error_kcal_d, intake_kcal_d);
    if (status != REFUEL_OK && aim->status == REFUEL_OK)
        return rf_fail(aim->err, status, "", "no intake was found for the target weight");
    return aim->status != REFUEL_OK ? aim->status : status;
}

refuel_status rf_aim_keep(rf_aim *aim, rf_margin margin, double limit, double low, double high, double *intake_kcal_d)
{
    rf_outcome outcome;
    refuel_status status = rf_aim_outcome(aim, high, &outcome);
    *intake_kcal_d = high;
    if (status != REFUEL_OK || margin(&outcome, aim->hall, limit) < 0) return status;
    while (high - low > 1e-3) { /* a margin may jump where the lean mass ends, so halve */
        double middle = 0.5 * (low + high);
        status = rf_aim_outcome(aim, middle, &outcome);
        if (status != REFUEL_OK) return status;
        if (margin(&outcome, aim->hall, limit) < 0)
            low = middle;
        else
            high = middle;
    }
    *intake_kcal_d = high;
    return REFUEL_OK;
}
