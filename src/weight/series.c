#include "weight/series.h"

#include <math.h>

enum { ORDER = REFUEL_SERIES_ORDER };

/* One call per order with a constant number: the compiler then unrolls the sums inside, twice as fast as a loop. */
#define EACH_TERM(call, ...)                                                                                       \
    (call(__VA_ARGS__, 0), call(__VA_ARGS__, 1), call(__VA_ARGS__, 2), call(__VA_ARGS__, 3), call(__VA_ARGS__, 4), \
     call(__VA_ARGS__, 5), call(__VA_ARGS__, 6), call(__VA_ARGS__, 7), call(__VA_ARGS__, 8), call(__VA_ARGS__, 9), \
     call(__VA_ARGS__, 10), call(__VA_ARGS__, 11), call(__VA_ARGS__, 12), call(__VA_ARGS__, 13),                   \
     call(__VA_ARGS__, 14), call(__VA_ARGS__, 15))

static const double reciprocal[ORDER + 1] = {0,        1,        1.0 / 2,  1.0 / 3,  1.0 / 4,  1.0 / 5,
                                             1.0 / 6,  1.0 / 7,  1.0 / 8,  1.0 / 9,  1.0 / 10, 1.0 / 11,
                                             1.0 / 12, 1.0 / 13, 1.0 / 14, 1.0 / 15, 1.0 / 16};

/* Largest error of a step in kg: energy then balances to 1e-6 kcal. And the deviations of glycogen and of fluid that no
   longer move fat by as much. */
static const double step_error_kg = 5e-11;
static const double glycogen_settled_kg = 1e-11, fluid_settled_kg = 1e-9;

void refuel_series_start(refuel_series *series, const refuel_hall *hall, const refuel_hall_state *state,
                         const refuel_hall_input *input)
{
    const refuel_hall_constants *c = hall->constant;
    double delta = input->delta_kcal_kg_d;
    *series = (refuel_series){.hall = hall, .input = *input, .start = *state};
    series->settled = refuel_hall_settled(hall, state, input);
    series->fat_cost = c->fat_cost_kcal_kg_d + delta;
    series->log_cost = (c->lean_cost_kcal_kg_d + delta) * REFUEL_FORBES_KG;
    series->fat_energy = c->fat_kcal_kg + c->fat_turnover_kcal_kg;
    series->log_energy = (c->lean_kcal_kg + c->lean_turnover_kcal_kg) * REFUEL_FORBES_KG;
    series->fixed_kcal_d =
        input->intake_kcal_d - hall->constant_kcal_d - c->tef * (input->intake_kcal_d - hall->intake_kcal_d) -
        (c->lean_cost_kcal_kg_d + delta) * hall->lean_kg + delta * (1 + c->glycogen_water) * REFUEL_GLYCOGEN_START_KG;
    series->water_kcal_kg_d = delta * (1 + c->glycogen_water);
    series->glycogen_inverse = 1 / c->glycogen_kcal_kg;
    series->u_end = (state->lean_kg - hall->lean_kg) / REFUEL_FORBES_KG; /* exact: see the invariant in the docs */
}

/* One more coefficient of glycogen g, and what storing it and carrying its water takes from the force. */
static inline void add_glycogen(const refuel_series *series, double force[ORDER], double g[ORDER + 1], int n)
{
    const refuel_hall *hall = series->hall;
    double square = 0;
    for (int i = 1; i < n; i++) square += g[i] * g[n - i];
    square += n > 0 ? 2 * g[0] * g[n] : g[0] * g[0];
    double stored = (n > 0 ? 0 : series->input.carbohydrate_kcal_d) - hall->glycogen_kcal_kg2_d * square;
    force[n] -= stored + series->water_kcal_kg_d * g[n];
    g[n + 1] = stored * series->glycogen_inverse * reciprocal[n + 1];
}

/* Coefficients of intake less all expenditure that does not depend on fat or lean: glycogen stored, its water and the
   fluid carried about, thermogenesis. Fast terms that have settled are left out: their tiny rests would keep steps
   short. */
static void force_series(const refuel_series *series, double force[ORDER])
{
    const refuel_hall *hall = series->hall;
    const refuel_hall_constants *c = hall->constant;
    const refuel_hall_state *start = &series->start, *settled = &series->settled;
    double delta = series->input.delta_kcal_kg_d;
    double fluid = refuel_hall_fluid(hall, start->fluid_kg, settled->fluid_kg, series->begin) - settled->fluid_kg;
    double heat =
        refuel_hall_thermogenesis(hall, start->thermogenesis_kcal_d, settled->thermogenesis_kcal_d, series->begin) -
        settled->thermogenesis_kcal_d;
    if (fabs(fluid) < fluid_settled_kg) fluid = 0;
    force[0] = series->fixed_kcal_d - delta * (fluid + settled->fluid_kg) - heat - settled->thermogenesis_kcal_d;
    double fluid_rate = -c->sodium_mg_l_d / c->sodium_mg_l, heat_rate = -1 / c->thermogenesis_d;
    for (int n = 1; n < ORDER; n++) {
        fluid *= fluid_rate * reciprocal[n];
        heat *= heat_rate * reciprocal[n];
        force[n] = -delta * fluid - heat;
    }
    double g[ORDER + 1];
    g[0] = refuel_hall_glycogen(hall, start->glycogen_kg, series->input.carbohydrate_kcal_d, series->begin);
    if (fabs(g[0] - settled->glycogen_kg) < glycogen_settled_kg)
        force[0] -= series->water_kcal_kg_d * settled->glycogen_kg;
    else
        EACH_TERM(add_glycogen, series, force, g);
}

static double sixteenth_root(double x)
{
    _Static_assert(ORDER == 16, "four square roots");
    return sqrt(sqrt(sqrt(sqrt(x))));
}

/* The step whose last two terms stay below the error allowed; the one before the last is weighed as if the step were as
   long as the step before, which it rarely falls short of by much. */
static double step_days(const refuel_series *series, double fat_kg, double most)
{
    const double *u = series->u, tiny = 1e-300, first_days = 0.5;
    double before = series->step > 0 ? series->step : first_days;
    double last = fmax(fabs(u[ORDER]), fabs(u[ORDER - 1]) / before);
    return fmin(most, sixteenth_root(step_error_kg / ((fat_kg + REFUEL_FORBES_KG) * fmax(last, tiny))));
}

/* Even and odd terms apart: two short chains of products instead of a long one. */
static double polynomial(const double u[], double days)
{
    _Static_assert(ORDER % 2 == 0, "the last term is even");
    double square = days * days, even = u[ORDER], odd = u[ORDER - 1];
    for (int n = ORDER - 2; n > 0; n -= 2) {
        even = even * square + u[n];
        odd = odd * square + u[n - 1];
    }
    return (even * square + u[0]) + odd * days;
}

typedef struct terms {
    double force[ORDER], fat[ORDER + 1], rate[ORDER];
    double inverse; /* of D at the begin of the step */
} terms;

/* With F = F0 exp(u) and D = fat_energy F + log_energy, D du/dt = force - fat_cost F - log_cost u. Term n of D du/dt
   and term n + 1 of F both need the sum of F_i u'_{n-i}, which is therefore formed once. */
static inline void add_term(refuel_series *series, terms *at, int n)
{
    double sum = 0;
    for (int i = 2; i < n; i++) sum += at->fat[i] * at->rate[n - i];
    if (n > 1) sum += at->fat[1] * at->rate[n - 1]; /* the youngest terms come last: less to wait for */
    if (n > 0) sum += at->fat[n] * at->rate[0];
    at->rate[n] =
        (at->force[n] - series->fat_energy * sum - (series->fat_cost * at->fat[n] + series->log_cost * series->u[n])) *
        at->inverse;
    series->u[n + 1] = at->rate[n] * reciprocal[n + 1];
    at->fat[n + 1] = (sum + at->fat[0] * at->rate[n]) * reciprocal[n + 1];
}

void refuel_series_step(refuel_series *series, double end)
{
    terms at;
    series->begin += series->step;
    series->u[0] = series->u_end;
    force_series(series, at.force);
    at.fat[0] = series->hall->fat_kg * exp(series->u[0]);
    at.inverse = 1 / (series->fat_energy * at.fat[0] + series->log_energy);
    EACH_TERM(add_term, series, &at);
    series->step = step_days(series, at.fat[0], end - series->begin);
    series->u_end = polynomial(series->u, series->step);
}

refuel_hall_state refuel_series_state(const refuel_series *series, double day)
{
    const refuel_hall *hall = series->hall;
    double u = polynomial(series->u, day - series->begin);
    return (refuel_hall_state){
        .fat_kg = hall->fat_kg * exp(u),
        .lean_kg = hall->lean_kg + REFUEL_FORBES_KG * u,
        .glycogen_kg = refuel_hall_glycogen(hall, series->start.glycogen_kg, series->input.carbohydrate_kcal_d, day),
        .fluid_kg = refuel_hall_fluid(hall, series->start.fluid_kg, series->settled.fluid_kg, day),
        .thermogenesis_kcal_d = refuel_hall_thermogenesis(hall, series->start.thermogenesis_kcal_d,
                                                          series->settled.thermogenesis_kcal_d, day)};
}

static bool left_on(const refuel_series *series, double day)
{
    refuel_hall_state state = refuel_series_state(series, day);
    return refuel_hall_left(series->hall, &state);
}

double refuel_series_end(const refuel_series *series)
{
    const double water_kg = 10; /* more than glycogen and fluid can ever take away */
    double low = series->begin, high = series->begin + series->step;
    if (series->hall->lean_kg + REFUEL_FORBES_KG * series->u_end > water_kg || left_on(series, high)) return NAN;
    for (int i = 0; i < 60; i++) {
        double middle = 0.5 * (low + high);
        if (left_on(series, middle))
            low = middle;
        else
            high = middle;
    }
    return high;
}
