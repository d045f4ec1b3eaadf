#include "weight/taylor_step.h"

#include <math.h>

enum { ORDER = RF_TAYLOR_ORDER, LANES = RF_LANES };

/* One call per order with a constant number: the compiler then unrolls the sums inside, twice as fast as a loop. */
#ifndef REFUEL_SMALL
#define EACH_TERM(call, ...)                                                                                       \
    (call(__VA_ARGS__, 0), call(__VA_ARGS__, 1), call(__VA_ARGS__, 2), call(__VA_ARGS__, 3), call(__VA_ARGS__, 4), \
     call(__VA_ARGS__, 5), call(__VA_ARGS__, 6), call(__VA_ARGS__, 7), call(__VA_ARGS__, 8), call(__VA_ARGS__, 9), \
     call(__VA_ARGS__, 10), call(__VA_ARGS__, 11), call(__VA_ARGS__, 12), call(__VA_ARGS__, 13),                   \
     call(__VA_ARGS__, 14), call(__VA_ARGS__, 15))
#else
#define EACH_TERM(call, ...) \
    for (int order = 0; order < ORDER; order++) call(__VA_ARGS__, order)
#endif

static const double reciprocal[ORDER + 1] = {0,        1,        1.0 / 2,  1.0 / 3,  1.0 / 4,  1.0 / 5,
                                             1.0 / 6,  1.0 / 7,  1.0 / 8,  1.0 / 9,  1.0 / 10, 1.0 / 11,
                                             1.0 / 12, 1.0 / 13, 1.0 / 14, 1.0 / 15, 1.0 / 16};

/* Largest error of a step in kg: energy then balances to 1e-6 kcal. And the distances of glycogen and of fluid that no
   longer move fat by as much. */
static const double step_error_kg = 5e-11;
static const double glycogen_settled_kg = 1e-11, fluid_settled_kg = 1e-9;

RF_INLINE double absolute(double x) /* the compiler keeps calls of libm out of vectors */
{
    return x < 0 ? -x : x;
}

/* Coefficients in w of what changes during a step, and of its changes per w ("pace"); rates per day times reach. */
typedef struct terms {
    rf_row reach, force;
    rf_row fluid_rate, thermogenesis_rate, glycogen_burn, fat_cost, log_cost;
    rf_row inverse, share; /* 1 / D at the begin of the step, and the part of D that is fat */
    rf_row glycogen[ORDER + 1], fluid[ORDER + 1], thermogenesis[ORDER + 1], u[ORDER + 1];
    rf_row fat[ORDER + 1]; /* in kcal: what it costs to build */
    rf_row glycogen_pace[ORDER], fluid_pace[ORDER], thermogenesis_pace[ORDER], u_pace[ORDER];
    rf_row flow[ORDER]; /* D times u_pace */
} terms;

/* Days are x = reach w / (1 - w), so a rate per day is (1 - w)^2 / reach times one per w: coefficient n of the latter
   comes from that of the former, times reach, and from the two of the latter before. How fast a step is depends on what
   waits for what: the youngest terms of a sum come last. */
RF_INLINE double per_w(rf_row before[], int n, int l, double rate)
{
    if (n == 0) return rate;
    return n == 1 ? rate + 2 * before[0][l] : rate + (2 * before[n - 1][l] - before[n - 2][l]);
}

/* Intake less all expenditure that does not depend on fat or lean: the fluid carried about, thermogenesis ... */
RF_INLINE void add_force(const rf_taylor *s, terms *at, int lanes, int n)
{
    for (int l = 0; l < lanes; l++) {
        at->fluid_pace[n][l] = per_w(at->fluid_pace, n, l, -at->fluid_rate[l] * at->fluid[n][l]);
        at->fluid[n + 1][l] = at->fluid_pace[n][l] * reciprocal[n + 1];
        at->thermogenesis_pace[n][l] =
            per_w(at->thermogenesis_pace, n, l, -at->thermogenesis_rate[l] * at->thermogenesis[n][l]);
        at->thermogenesis[n + 1][l] = at->thermogenesis_pace[n][l] * reciprocal[n + 1];
        at->force[l] =
            (n > 0 ? 0 : s->fixed_kcal_d[l]) - s->delta_kcal_kg_d[l] * at->fluid[n][l] - at->thermogenesis[n][l];
    }
}

/* ... glycogen stored, and its water. */
RF_INLINE void add_glycogen(const rf_taylor *s, terms *at, int lanes, int n)
{
    for (int l = 0; l < lanes; l++) {
        double square = 0; /* of the distance, without the youngest term */
        for (int i = 1; 2 * i < n; i++) square += at->glycogen[i][l] * at->glycogen[n - i][l];
        square *= 2;
        if (n > 0 && n % 2 == 0) square += at->glycogen[n / 2][l] * at->glycogen[n / 2][l];
        double twice = 2 * s->relaxation.glycogen_settled[l] + (n > 0 ? 2 : 1) * at->glycogen[0][l];
        double burnt = square + twice * at->glycogen[n][l]; /* change of the square of glycogen */
        at->force[l] += s->glycogen_burn[l] * burnt - s->water_kcal_kg_d[l] * at->glycogen[n][l];
        at->glycogen_pace[n][l] = per_w(at->glycogen_pace, n, l, -at->glycogen_burn[l] * burnt);
        at->glycogen[n + 1][l] = at->glycogen_pace[n][l] * reciprocal[n + 1];
    }
}

/* With F = F0 exp(u) and D = fat_energy F + log_energy, D du/dt = force - fat_cost F - log_cost u. Term n of D du/dt
   and term n + 1 of F both need the sum of F_i u'_{n-i}, which is therefore formed once. */
RF_INLINE void add_tissue(terms *at, int lanes, int n)
{
    for (int l = 0; l < lanes; l++) {
        double sum = 0;
        for (int i = 2; i < n; i++) sum += at->fat[i][l] * at->u_pace[n - i][l];
        if (n > 1) sum += at->fat[1][l] * at->u_pace[n - 1][l];
        if (n > 0) sum += at->fat[n][l] * at->u_pace[0][l];
        double flow = per_w(at->flow, n, l, at->reach[l] * at->force[l]) - at->log_cost[l] * at->u[n][l];
        at->flow[n][l] = flow - at->fat_cost[l] * at->fat[n][l];
        double rest = at->flow[n][l] - sum;
        at->u_pace[n][l] = rest * at->inverse[l];
        at->u[n + 1][l] = at->u_pace[n][l] * reciprocal[n + 1];
        at->fat[n + 1][l] = (sum + rest * at->share[l]) * reciprocal[n + 1];
    }
}

RF_INLINE void add_term(const rf_taylor *s, terms *at, int lanes, bool glycogen, int n)
{
    add_force(s, at, lanes, n);
    if (glycogen) add_glycogen(s, at, lanes, n);
    add_tissue(at, lanes, n);
}

/* The state at the begin of a step. Terms that have settled are left out: their tiny rests would keep steps short. True
   where any glycogen has not. */
RF_INLINE bool begin_step(rf_taylor *s, terms *at, int lanes)
{
    double moving = 0;
    for (int l = 0; l < lanes; l++) {
        double day = s->begin[l] += s->step[l], reach = 2 * (day + s->clear[l]);
        double glycogen = rf_relaxation_glycogen(&s->relaxation, l, day);
        double fluid = rf_relaxation_fluid(&s->relaxation, l, day);
        at->glycogen[0][l] = absolute(glycogen) < glycogen_settled_kg ? 0 : glycogen;
        at->fluid[0][l] = absolute(fluid) < fluid_settled_kg ? 0 : fluid;
        at->thermogenesis[0][l] = rf_relaxation_thermogenesis(&s->relaxation, l, day);
        at->u[0][l] = s->u_end[l];
        at->fat[0][l] = s->fat_energy[l] * s->fat_kg[l] * rf_wide_exp(s->u_end[l]);
        at->inverse[l] = 1 / (at->fat[0][l] + s->log_energy[l]);
        at->share[l] = at->inverse[l] * at->fat[0][l];
        at->reach[l] = reach;
        at->fluid_rate[l] = reach * s->relaxation.fluid_rate[l];
        at->thermogenesis_rate[l] = reach * s->relaxation.thermogenesis_rate[l];
        at->glycogen_burn[l] = reach * s->glycogen_burn_kg_d[l];
        at->fat_cost[l] = reach * s->fat_cost[l];
        at->log_cost[l] = reach * s->log_cost[l];
        moving += absolute(at->glycogen[0][l]);
    }
    return moving != 0;
}

RF_INLINE double sixteenth_root(double x)
{
    _Static_assert(ORDER == 16, "four square roots");
    return sqrt(sqrt(sqrt(sqrt(x))));
}

/* The step whose last two terms stay below the error allowed; the one before the last counts as at a usual step. */
RF_INLINE void end_step(rf_taylor *s, terms *at, int lanes)
{
    const double usual = 0.25, tiny = 1e-300;
    for (int l = 0; l < lanes; l++) {
        double left = s->end[l] - s->begin[l], most = left / (left + at->reach[l]);
        double last = absolute(at->u[ORDER][l]) + tiny, before = absolute(at->u[ORDER - 1][l]) / usual;
        last = last > before ? last : before;
        double w = sixteenth_root(step_error_kg / ((at->fat[0][l] * s->fat_per_kcal[l] + RF_FORBES_KG) * last));
        bool whole = w >= most;
        w = whole ? most : w;
        s->step[l] = whole ? left : at->reach[l] * w / (1 - w);
        s->reach[l] = at->reach[l];
        s->u_end[l] = rf_taylor_polynomial(at->u, (size_t)l, w);
    }
}

RF_INLINE void take_step(rf_taylor *s, int lanes)
{
    terms at;
    if (begin_step(s, &at, lanes))
        EACH_TERM(add_term, s, &at, lanes, true);
    else
        EACH_TERM(add_term, s, &at, lanes, false);
    end_step(s, &at, lanes);
    for (int n = 0; n <= ORDER; n++)
        for (int l = 0; l < lanes; l++) {
            s->u[n][l] = at.u[n][l];
            double fat_kg = at.fat[n][l] * s->fat_per_kcal[l];
            s->tissue_kg[n][l] = (n > 0 ? 0 : s->lean_kg[l]) + fat_kg + RF_FORBES_KG * at.u[n][l];
        }
}

void rf_taylor_step(rf_taylor *taylor)
{
    take_step(taylor, 1);
}

static RF_WIDE void step_all(rf_taylor *taylor)
{
    take_step(taylor, LANES);
}

void rf_taylor_step_all(rf_taylor *taylor)
{
    step_all(taylor);
}
