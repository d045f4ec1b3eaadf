/* exp, log, log10 and pow of our own against MPFR, in units in the last place. REFUEL_SWEEP=1000000 tries so many random
   arguments of each row instead of 30,000; it takes some minutes. */
#include "core/elementary.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

enum { QUICK = 30000, PRECISION = 120 };

#define MOST 0.7                       /* of a normal number */
#define MOST_SMALL 0.8                 /* of a subnormal one, which is rounded a second time */
#define EXP_MOST 0x1.62e42fefa39efp9   /* the last double whose exp is finite */
#define EXP_LEAST -0x1.74910d52d3051p9 /* the last whose exp is above 0 */

static uint64_t state = UINT64_C(88172645463325252);

static uint64_t next_bits(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static double between(double low, double high)
{
    return low + (high - low) * (double)(next_bits() >> 11) * 0x1p-53;
}

/* Any finite number above 0, each binary order as often. */
static double any(void)
{
    double x = rf_double_of(next_bits() >> 1);
    return x > 0 && x <= DBL_MAX ? x : 1;
}

/* As near to 1 as a double can be, or not. */
static double near_one(void)
{
    return 1 + ldexp(between(-1, 1), -(int)(next_bits() % 52) - 1);
}

/* Infinite is right only where MPFR rounds to it. */
static double error_of(double got, mpfr_t want, mpfr_t scratch)
{
    double nearest = mpfr_get_d(want, MPFR_RNDN);
    if (isnan(nearest) || isnan(got)) return isnan(nearest) && isnan(got) ? 0 : INFINITY;
    if (isinf(nearest) || isinf(got)) return nearest == got ? 0 : INFINITY;
    int power = nearest == 0 ? DBL_MIN_EXP : (int)mpfr_get_exp(want);
    if (power < DBL_MIN_EXP) power = DBL_MIN_EXP;
    mpfr_sub_d(scratch, want, got, MPFR_RNDN);
    mpfr_div_2si(scratch, scratch, power - DBL_MANT_DIG, MPFR_RNDN);
    return fabs(mpfr_get_d(scratch, MPFR_RNDN));
}

typedef enum function { EXP, LOG, LOG10, POW } function;

static double ours(function f, double x, double y)
{
    switch (f) {
        case EXP: return rf_exp(x);
        case LOG: return rf_ln(x);
        case LOG10: return rf_log10(x);
        default: return rf_pow(x, y);
    }
}

static double error_at(function f, double x, double y)
{
    mpfr_t a, b, want;
    mpfr_inits2(PRECISION, a, b, want, (mpfr_ptr)NULL);
    mpfr_set_d(a, x, MPFR_RNDN);
    mpfr_set_d(b, y, MPFR_RNDN);
    switch (f) {
        case EXP: mpfr_exp(want, a, MPFR_RNDN); break;
        case LOG: mpfr_log(want, a, MPFR_RNDN); break;
        case LOG10: mpfr_log10(want, a, MPFR_RNDN); break;
        default: mpfr_pow(want, a, b, MPFR_RNDN); break;
    }
    double error = error_of(ours(f, x, y), want, a);
    mpfr_clears(a, b, want, (mpfr_ptr)NULL);
    return error;
}

static void x_of_exp(double *x, double *y)
{
    *x = between(-746, 710), *y = 0;
}
static void x_near_0(double *x, double *y)
{
    *x = ldexp(between(-1, 1), -(int)(next_bits() % 60)), *y = 0;
}
static void x_small(double *x, double *y)
{
    *x = between(-746, -708), *y = 0;
}
static void x_any(double *x, double *y)
{
    *x = any(), *y = 0;
}
static void x_near_1(double *x, double *y)
{
    *x = near_one(), *y = 0;
}
static void x_around_1(double *x, double *y)
{
    *x = between(0.4, 2.6), *y = 0;
}
static void x_subnormal(double *x, double *y)
{
    *x = between(0, DBL_MIN), *y = 0;
}
static void usual(double *x, double *y)
{
    *x = between(0.01, 250), *y = between(-5, 5);
}
static void whole(double *x, double *y)
{
    *x = -between(0.01, 250), *y = rint(between(-30, 30));
}
static void full(double *x, double *y)
{
    *x = any(), *y = between(-746, 710) / log(*x);
}
static void steep(double *x, double *y)
{
    *x = between(0.7, 1.7), *y = between(-746, 710) / log(*x);
}
static void steepest(double *x, double *y)
{
    *x = near_one(), *y = between(-746, 710) / log(*x);
}

static const struct {
    const char *name;
    function f;
    void (*draw)(double *x, double *y);
} rows[] = {{"exp, all that is finite", EXP, x_of_exp},
            {"exp near 0", EXP, x_near_0},
            {"exp, subnormal", EXP, x_small},
            {"log of any number", LOG, x_any},
            {"log near 1", LOG, x_near_1},
            {"log around 1", LOG, x_around_1},
            {"log of subnormal", LOG, x_subnormal},
            {"log10 of any number", LOG10, x_any},
            {"log10 near 1", LOG10, x_near_1},
            {"log10 around 1", LOG10, x_around_1},
            {"pow, usual", POW, usual},
            {"pow, negative", POW, whole},
            {"pow of any number", POW, full},
            {"pow, steep", POW, steep},
            {"pow near 1", POW, steepest}};

Test(elementary, random_arguments)
{
    const char *sweep = getenv("REFUEL_SWEEP");
    long tries = sweep ? atol(sweep) : QUICK;
    cr_assert(gt(long, tries, 0));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double worst = 0, worst_x = 0, worst_y = 0;
        for (long k = 0; k < tries; k++) {
            double x, y;
            rows[i].draw(&x, &y);
            double error = error_at(rows[i].f, x, y);
            if (fabs(ours(rows[i].f, x, y)) < DBL_MIN) error *= MOST / MOST_SMALL;
            if (error > worst) worst = error, worst_x = x, worst_y = y;
        }
        if (sweep) printf("%-24s %.4f at %a %a\n", rows[i].name, worst, worst_x, worst_y);
        cr_expect(worst > 0.4 && worst <= MOST, "%s: %g at %a, %a", rows[i].name, worst, worst_x, worst_y);
    }
}

static const double special[] = {0,
                                 1,
                                 2,
                                 3,
                                 0.5,
                                 1.5,
                                 10,
                                 0x1p52,
                                 0x1p53,
                                 0x1p53 - 1,
                                 0x1.fffffffffffffp52,
                                 0x1.fffffffffffffp51,
                                 1 - 0x1p-53,
                                 1 + 0x1p-52,
                                 0x1.3p0,
                                 0x1.bp-1,
                                 0x1.bp0,
                                 0x1.2fffffffffffep0,
                                 5e-324,
                                 1e-310,
                                 0x1.fffffffffffffp-1023,
                                 DBL_MIN,
                                 1e-300,
                                 1e300,
                                 DBL_MAX,
                                 INFINITY,
                                 EXP_MOST,
                                 745,
                                 746,
                                 709,
                                 1024,
                                 1074,
                                 1075,
                                 1022,
                                 0x1p63,
                                 0x1p64,
                                 0x1p65,
                                 0x1p66,
                                 NAN};
enum { SPECIALS = sizeof special / sizeof *special };

static double special_at(size_t i)
{
    return i < SPECIALS ? special[i] : -special[i - SPECIALS];
}

/* All pairs, with the sign of what is 0: MPFR follows Annex F of C11. */
Test(elementary, special_arguments)
{
    mpfr_t a, b, want;
    mpfr_inits2(PRECISION, a, b, want, (mpfr_ptr)NULL);
    for (size_t i = 0; i < 2 * SPECIALS; i++) {
        double x = special_at(i);
        for (int f = EXP; f <= LOG10; f++)
            cr_expect(le(dbl, error_at((function)f, x, 0), MOST_SMALL), "%d of %a", f, x);
        mpfr_set_d(a, x, MPFR_RNDN);
        for (size_t k = 0; k < 2 * SPECIALS; k++) {
            double y = special_at(k), got = rf_pow(x, y);
            mpfr_set_d(b, y, MPFR_RNDN);
            mpfr_pow(want, a, b, MPFR_RNDN);
            double nearest = mpfr_get_d(want, MPFR_RNDN);
            cr_expect(le(dbl, error_at(POW, x, y), MOST_SMALL), "%a to %a is %a, not %a", x, y, got, nearest);
            cr_expect(isnan(got) || signbit(got) == signbit(nearest), "%a to %a: sign", x, y);
        }
    }
    mpfr_clears(a, b, want, (mpfr_ptr)NULL);
}

static void expect_bits(double got, double wanted)
{
    cr_expect(isnan(wanted) ? isnan(got) : rf_bits_of(got) == rf_bits_of(wanted), "%a is not %a", got, wanted);
}

Test(elementary, edges)
{
    expect_bits(rf_exp(nextafter(EXP_MOST, INFINITY)), INFINITY);
    expect_bits(rf_exp(EXP_LEAST), 5e-324);
    expect_bits(rf_exp(nextafter(EXP_LEAST, -INFINITY)), 0);
    expect_bits(rf_exp(-INFINITY), 0);
    expect_bits(rf_exp(-0.0), 1);
    expect_bits(rf_ln(1), 0);
    expect_bits(rf_ln(0), -INFINITY);
    expect_bits(rf_ln(-0.0), -INFINITY);
    expect_bits(rf_ln(-5e-324), NAN);
    expect_bits(rf_log10(1), 0);
    expect_bits(rf_log10(-0.0), -INFINITY);
    expect_bits(rf_log10(-1), NAN);
    expect_bits(rf_log10(INFINITY), INFINITY);
    expect_bits(rf_pow(2, -1074), 5e-324);
    expect_bits(rf_pow(2, -1075), 0);
    expect_bits(rf_pow(2, 1023), 0x1p1023);
    expect_bits(rf_pow(2, 1024), INFINITY);
    expect_bits(rf_pow(-0.0, -3), -INFINITY);
    expect_bits(rf_pow(-0.0, -2), INFINITY);
    expect_bits(rf_pow(-1, INFINITY), 1);
    expect_bits(rf_pow(NAN, 0), 1);
    expect_bits(rf_pow(1, NAN), 1);
    expect_bits(rf_pow(-8, 1.0 / 3), NAN);
}

/* What is a double comes out as this double. */
Test(elementary, exact_results)
{
    for (int base = 2; base < 100; base++) {
        double power = 1;
        for (int i = 1; power * base < 0x1p53; i++) {
            power *= base;
            cr_expect(eq(dbl, rf_pow(base, i), power), "%d to %d", base, i);
        }
    }
    for (int i = -1074; i < 1024; i++) cr_expect(eq(dbl, rf_pow(2, i), ldexp(1, i)), "2 to %d", i);
    for (int i = -20; i <= 22; i++) {
        char text[16];
        snprintf(text, sizeof text, "1e%d", i);
        cr_expect(eq(dbl, rf_pow(10, i), strtod(text, NULL)), "%s", text);
        cr_expect(eq(dbl, rf_log10(strtod(text, NULL)), i), "%s", text);
    }
    for (int i = 1; i < 1000; i++) cr_expect(eq(dbl, rf_pow(i * i, 0.5), i), "root of %d", i * i);
}
