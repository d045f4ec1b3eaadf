#include "core/numeric.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <gsl/gsl_errno.h>
#include <math.h>

static bool decay(double t, const double y[], double rate[], void *with)
{
    (void)t;
    rate[0] = -*(const double *)with * y[0];
    rate[1] = y[0];
    return true;
}

Test(numeric, ode_decay)
{
    double rate = 3, t = 0, y[] = {2, 0};
    rf_ode *ode = NULL;
    cr_assert(eq(int, (int)rf_ode_create(2, decay, &rate, 1e-12, 1e-13, &ode), REFUEL_OK));
    cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 1, y), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, y[0], 2 * exp(-3), 1e-11));
    rf_ode_restart(ode);
    rate = 1;
    cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 3, y), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, y[0], 2 * exp(-5), 1e-11));
    cr_expect(t == 3);
    cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 3, y), REFUEL_OK), "no time: nothing to do");
    rf_ode_free(ode);
    rf_ode_free(NULL);
}

static bool broken(double t, const double y[], double rate[], void *with)
{
    (void)y;
    rate[0] = t < 0.5 ? 1 : NAN;
    return !with || t < 0.5;
}

Test(numeric, ode_refuses_what_is_not_finite)
{
    int flag = 1;
    void *const with[] = {NULL, &flag};
    for (size_t i = 0; i < 2; i++) {
        double t = 0, y[] = {0};
        rf_ode *ode = NULL;
        cr_assert(eq(int, (int)rf_ode_create(1, broken, with[i], 1e-9, 1e-9, &ode), REFUEL_OK));
        cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 1, y), REFUEL_E_NUMERIC));
        t = 0;
        y[0] = NAN;
        cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 0.1, y), REFUEL_E_NUMERIC));
        y[0] = 0;
        cr_expect(eq(int, (int)rf_ode_advance(ode, &t, NAN, y), REFUEL_E_NUMERIC));
        cr_expect(eq(int, (int)rf_ode_advance(ode, &t, -1, y), REFUEL_E_NUMERIC), "no way back");
        rf_ode_free(ode);
    }
    rf_ode *none = NULL;
    cr_expect(eq(int, (int)rf_ode_create(0, broken, NULL, 1e-9, 1e-9, &none), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_ode_create(1, broken, NULL, -1, 1e-9, &none), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_ode_create(1, broken, NULL, 1e-9, NAN, &none), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_ode_create(1, broken, NULL, INFINITY, 1e-9, &none), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_ode_create(1, broken, NULL, 1e-9, INFINITY, &none), REFUEL_E_NUMERIC));
    cr_expect(none == NULL);
}

static double cubic(double x, void *with)
{
    ++*(int *)with;
    return x * x * x - 2;
}

static double hole(double x, void *with)
{
    (void)with;
    return x < 0.4 ? -1 : x > 0.6 ? 1 : NAN;
}

Test(numeric, root)
{
    int calls = 0;
    double x = -1;
    cr_assert(eq(int, (int)rf_root(cubic, &calls, 0, 2, 1e-12, &x), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, x, cbrt(2), 1e-12));
    cr_expect(lt(int, calls, 20));
    x = -1;
    cr_expect(eq(int, (int)rf_root(cubic, &calls, 2, 3, 1e-9, &x), REFUEL_E_NUMERIC), "no change of sign");
    cr_expect(eq(int, (int)rf_root(cubic, &calls, 2, 0, 1e-9, &x), REFUEL_E_NUMERIC), "ends the wrong way round");
    cr_expect(eq(int, (int)rf_root(cubic, &calls, 0, INFINITY, 1e-9, &x), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_root(cubic, &calls, NAN, 2, 1e-9, &x), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_root(cubic, &calls, 0, 2, 0, &x), REFUEL_E_NUMERIC));
    cr_expect(eq(int, (int)rf_root(hole, NULL, 0, 1, 1e-9, &x), REFUEL_E_NUMERIC), "no number inside");
    cr_expect(eq(int, (int)rf_root(hole, NULL, 0.5, 1, 1e-9, &x), REFUEL_E_NUMERIC), "no number at an end");
    cr_expect(x == -1, "a failure leaves no root");
}

static double line(double x, void *with)
{
    return x - *(const double *)with;
}

Test(numeric, root_at_an_end)
{
    double at = 1, x = -1;
    cr_assert(eq(int, (int)rf_root(line, &at, 1, 2, 1e-9, &x), REFUEL_OK));
    cr_expect(x == 1);
    cr_assert(eq(int, (int)rf_root(line, &at, 0, 1, 1e-9, &x), REFUEL_OK));
    cr_expect(x == 1);
}

Test(numeric, random_normal)
{
    static rf_random a, b;
    cr_assert(eq(int, (int)rf_random_start(&a, 42), REFUEL_OK));
    cr_assert(eq(int, (int)rf_random_start(&b, 42), REFUEL_OK));
    enum { N = 100000 };
    double sum = 0, squares = 0;
    for (int i = 0; i < N; i++) {
        double x = rf_random_normal(&a);
        cr_assert(x == rf_random_normal(&b), "the same seed gives the same numbers");
        sum += x;
        squares += x * x;
    }
    cr_expect(epsilon_eq(dbl, sum / N, 0, 0.01));
    cr_expect(epsilon_eq(dbl, squares / N, 1, 0.015));
    /* The first output of mt19937 for seed 5489 is 3499211612 (Matsumoto and Nishimura 1998). */
    cr_assert(eq(int, (int)rf_random_start(&a, 5489), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, rf_random_normal(&a), 0.89543870905366829, 1e-15));
}

static int handler_calls;

static void count(const char *reason, const char *file, int line_number, int error)
{
    (void)reason, (void)file, (void)line_number, (void)error;
    handler_calls++;
}

/* Nothing that a caller can pass reaches the error handler, whoever owns it. */
Test(numeric, error_handler_is_never_called)
{
    int calls = 0;
    double x;
    rf_root(cubic, &calls, 0, 2, 1e-9, &x); /* a private copy of GSL has switched its handler off by now */
    gsl_set_error_handler(count);
    rf_root(hole, NULL, 0, 1, 1e-9, &x);
    rf_root(cubic, &calls, 2, 3, 1e-9, &x);
    rf_ode *ode = NULL;
    double t = 0, y[] = {0};
    cr_assert(eq(int, (int)rf_ode_create(1, broken, NULL, 1e-9, 1e-9, &ode), REFUEL_OK));
    cr_expect(eq(int, (int)rf_ode_advance(ode, &t, 1, y), REFUEL_E_NUMERIC));
    rf_ode_advance(ode, &t, -5, y);
    rf_ode_free(ode);
    cr_expect(eq(int, handler_calls, 0));
}
