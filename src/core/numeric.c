#include "core/numeric.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <math.h>
#include <stdlib.h>
#ifdef REFUEL_PRIVATE_GSL
#include <pthread.h>
#endif

#include "core/elementary.h"
#include "core/normal.h"

enum { STEPS_MAX = 100000, ROOT_STEPS_MAX = 200 };

/* GSL reports an error to one handler of the process, which by default aborts it. With a private copy of GSL the
   handler is ours and is switched off; pthread_once makes that safe from all threads without an init call. With the
   shared GSL the handler is the host's and stays as it is, so nothing here may cause an error: arguments are checked
   first, roots and random numbers do not allocate. Only the allocation of an integrator could still reach it. */
#ifdef REFUEL_PRIVATE_GSL
static void switch_off(void)
{
    gsl_set_error_handler_off();
}

static void quiet(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, switch_off);
}
#else
static void quiet(void)
{
}
#endif

struct rf_ode {
    gsl_odeiv2_system system;
    gsl_odeiv2_step *step;
    gsl_odeiv2_evolve *evolve;
    gsl_odeiv2_control control;
    double relative, absolute; /* error allowed per step */
    rf_ode_rate rate;
    void *with;
    double guess; /* of the next step */
};

static const double first_step = 1e-3;

static bool all_finite(const double y[], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!isfinite(y[i])) return false;
    return true;
}

/* A NaN that went through here would come out as the answer, with status success. */
static int checked_rate(double t, const double y[], double rate[], void *with)
{
    const rf_ode *ode = with;
    size_t n = ode->system.dimension;
    if (!all_finite(y, n) || !ode->rate(t, y, rate, ode->with) || !all_finite(rate, n)) return GSL_EBADFUNC;
    return GSL_SUCCESS;
}

/* Step control of our own: that of GSL 2.7 reads through a null pointer where there is no memory for it. The constants are
   the same: keep the step while the error is within 0.5 to 1.1 of what is allowed, else aim at 0.9 of it. */
static int adjust_step(void *with, size_t n, unsigned int order, const double y[], const double error[],
                       const double rate[], double *step)
{
    const rf_ode *ode = with;
    double worst = 0;
    (void)rate;
    for (size_t i = 0; i < n; i++) worst = fmax(worst, fabs(error[i]) / (ode->absolute + ode->relative * fabs(y[i])));
    if (worst > 1.1) {
        *step *= fmax(0.2, 0.9 / rf_pow(worst, 1.0 / order));
        return GSL_ODEIV_HADJ_DEC;
    }
    if (worst >= 0.5) return GSL_ODEIV_HADJ_NIL;
    *step *= fmin(5, fmax(1, 0.9 / rf_pow(worst, 1.0 / (order + 1))));
    return GSL_ODEIV_HADJ_INC;
}

static const gsl_odeiv2_control_type control_type = {.name = "refuel", .hadjust = adjust_step};

refuel_status rf_ode_create(size_t n, rf_ode_rate rate, void *with, double relative, double absolute, rf_ode **out)
{
    if (n == 0 || !(relative > 0) || !(absolute > 0) || !isfinite(relative) || !isfinite(absolute))
        return REFUEL_E_NUMERIC;
    quiet();
    rf_ode *ode = malloc(sizeof *ode);
    if (!ode) return REFUEL_E_NO_MEMORY;
    *ode = (rf_ode){.rate = rate, .with = with, .relative = relative, .absolute = absolute, .guess = first_step};
    ode->control = (gsl_odeiv2_control){.type = &control_type, .state = ode};
    ode->system = (gsl_odeiv2_system){.function = checked_rate, .dimension = n, .params = ode};
    ode->step = gsl_odeiv2_step_alloc(gsl_odeiv2_step_rk8pd, n);
    if (ode->step) ode->evolve = gsl_odeiv2_evolve_alloc(n);
    if (!ode->evolve) {
        rf_ode_free(ode);
        return REFUEL_E_NO_MEMORY;
    }
    *out = ode;
    return REFUEL_OK;
}

void rf_ode_restart(rf_ode *ode)
{
    gsl_odeiv2_evolve_reset(ode->evolve);
    gsl_odeiv2_step_reset(ode->step);
    ode->guess = first_step;
}

refuel_status rf_ode_advance(rf_ode *ode, double *t, double to, double y[])
{
    size_t n = ode->system.dimension;
    if (!isfinite(*t) || !isfinite(to) || to < *t || !all_finite(y, n)) return REFUEL_E_NUMERIC;
    for (int i = 0; *t < to; i++) {
        int got = gsl_odeiv2_evolve_apply(ode->evolve, &ode->control, ode->step, &ode->system, t, to, &ode->guess, y);
        if (got != GSL_SUCCESS || i >= STEPS_MAX) return REFUEL_E_NUMERIC;
    }
    return all_finite(y, n) ? REFUEL_OK : REFUEL_E_NUMERIC;
}

void rf_ode_free(rf_ode *ode)
{
    if (!ode) return;
    if (ode->evolve) gsl_odeiv2_evolve_free(ode->evolve);
    if (ode->step) gsl_odeiv2_step_free(ode->step);
    free(ode);
}

/* The function behind a root. GSL would report a value that is not finite to the error handler, so it is noted here and
   hidden; the values at the two ends are already known and are not computed again. */
typedef struct watched {
    rf_function f;
    void *with;
    double low, high, f_low, f_high;
    bool failed;
} watched;

static double watched_value(double x, void *with)
{
    watched *w = with;
    if (x == w->low) return w->f_low;
    if (x == w->high) return w->f_high;
    double y = w->f(x, w->with);
    if (isfinite(y)) return y;
    w->failed = true;
    return 0;
}

refuel_status rf_root(rf_function f, void *with, double low, double high, double tolerance, double *root)
{
    double memory[32]; /* of the solver; its own allocation could fail */
    if (!isfinite(low) || !isfinite(high) || low > high || !(tolerance > 0)) return REFUEL_E_NUMERIC;
    watched w = {.f = f, .with = with, .low = low, .high = high, .f_low = f(low, with), .f_high = f(high, with)};
    if (!isfinite(w.f_low) || !isfinite(w.f_high)) return REFUEL_E_NUMERIC;
    if (w.f_low == 0 || w.f_high == 0) {
        *root = w.f_low == 0 ? low : high;
        return REFUEL_OK;
    }
    if ((w.f_low < 0) == (w.f_high < 0) || gsl_root_fsolver_brent->size > sizeof memory) return REFUEL_E_NUMERIC;
    quiet();
    gsl_function function = {.function = watched_value, .params = &w};
    gsl_root_fsolver solver = {.type = gsl_root_fsolver_brent, .state = memory};
    int got = gsl_root_fsolver_set(&solver, &function, low, high);
    for (int i = 0; got == GSL_SUCCESS && i < ROOT_STEPS_MAX; i++) {
        got = gsl_root_fsolver_iterate(&solver);
        if (w.failed) return REFUEL_E_NUMERIC;
        if (solver.x_upper - solver.x_lower > tolerance) continue;
        *root = solver.root;
        return REFUEL_OK;
    }
    return REFUEL_E_NUMERIC;
}

refuel_status rf_random_start(rf_random *random, uint32_t seed)
{
    if (gsl_rng_mt19937->size > sizeof random->state) return REFUEL_E_NUMERIC;
    gsl_rng generator = {.type = gsl_rng_mt19937, .state = random->state};
    gsl_rng_set(&generator, seed);
    return REFUEL_OK;
}

double rf_random_normal(rf_random *random)
{
    gsl_rng generator = {.type = gsl_rng_mt19937, .state = random->state};
    double p = ((double)gsl_rng_get(&generator) + 0.5) / 4294967296.0; /* never 0 or 1 */
    return rf_normal_quantile(p);
}
