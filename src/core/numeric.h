/* Numerical methods: differential equations, roots, random numbers. The one door to GSL, so another library
   touches this file only. */
#ifndef REFUEL_CORE_NUMERIC_H
#define REFUEL_CORE_NUMERIC_H

#include <refuel/status.h>
#include <stdbool.h>

/* dy/dt at (t, y); false where it cannot be computed. */
typedef bool (*rf_ode_rate)(double t, const double y[], double rate[], void *with);

typedef struct rf_ode rf_ode;

/* An adaptive integrator (Dormand-Prince 8/9) for n equations, with a relative and an absolute error per step.
   REFUEL_E_NO_MEMORY, REFUEL_E_NUMERIC (n or a tolerance is not positive); on failure *out is untouched. */
refuel_status rf_ode_create(size_t n, rf_ode_rate rate, void *with, double relative, double absolute, rf_ode **out);

/* Must be called wherever an input jumps or bends: a step taken across such a point can miss it without notice. */
void rf_ode_restart(rf_ode *ode);

/* Moves y from *t to the later time to. On REFUEL_E_NUMERIC y and *t hold no answer. */
refuel_status rf_ode_advance(rf_ode *ode, double *t, double to, double y[]);

void rf_ode_free(rf_ode *ode); /* NULL is allowed */

/* NaN where it cannot be computed. */
typedef double (*rf_function)(double x, void *with);

/* The root of f between low and high, to the absolute tolerance, by the method of Brent. f must differ in sign at the
   two ends (an end that is a root itself is the answer). REFUEL_E_NUMERIC otherwise, and where f gives no finite
   number. */
refuel_status rf_root(rf_function f, void *with, double low, double high, double tolerance, double *root);

/* A Mersenne twister (mt19937). It lives in the memory of the caller: nothing to free, and no allocation to fail. */
typedef struct rf_random {
    double state[640];
} rf_random;

/* Seeds the generator; the same seed gives the same numbers everywhere. */
refuel_status rf_random_start(rf_random *random, uint32_t seed);

/* A standard normal number. Takes exactly one number from the generator, so the n-th draw is always the n-th. */
double rf_random_normal(rf_random *random);

#endif
