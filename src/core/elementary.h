/* exp, ln, log10 and pow of our own. Those of a C library differ in the last bit from one library and one processor to
   the next, and do not run side by side. These use +, -, *, / and bits only, each rounded once: the same bits from every
   compiler and on every machine, alone or in a vector. No branch, no table of values, no errno.

   The error is below 0.7 units in the last place (0.8 of a subnormal result; of log and log10 0.501), and a result that
   is a double is that double: 27 to the power 1/3 is not, since 1/3 is none, but 10 to the power 3 is. Special cases are
   those of C11, Annex F. tests/unit/core/test_elementary.c measures it all against MPFR.

   The method is the usual one: reduce the argument, take a polynomial, and carry what rounding loses along in a second
   double where it matters (Dekker, Numerische Mathematik 18, 224, 1971; Tang, ACM Transactions on Mathematical Software
   16, 378, 1990; Muller et al., Handbook of Floating-Point Arithmetic, 2nd edition, 2018, chapters 4 and 10).
   elementary_table.py derives the constants. */
#ifndef REFUEL_CORE_ELEMENTARY_H
#define REFUEL_CORE_ELEMENTARY_H

#include <float.h>
#include <math.h>

#include "core/elementary_table.h"
#include "core/pair.h"

#define RF_TO_WHOLE 0x1.8p52 /* so large, numbers have no fraction: adding it rounds, and the last bits are the whole */
#define RF_BITS_OF_ONE UINT64_C(0x3FF0000000000000)
#define RF_BITS_OF_LEAST UINT64_C(0x3FEB000000000000)    /* of RF_LOG_LEAST */
#define RF_BITS_OF_TO_WHOLE UINT64_C(0x4338000000000000) /* of RF_TO_WHOLE */
#define RF_BITS_OF_2_52 UINT64_C(0x4330000000000000)

/* exp(high + low), low far below high. Held where the answer is 0 or infinite. */
RF_INLINE double rf_exp_of(double high, double low)
{
    const double least = -746, most = 710;
    double x = least > high ? least : high;
    x = most < x ? most : x;
    low = x == high ? low : 0;
    double shifted = x * RF_ONE_OVER_LN_2 + RF_TO_WHOLE, whole = shifted - RF_TO_WHOLE;
    rf_pair part = rf_sum(x - whole * RF_LN_2_HIGH, low - whole * RF_LN_2_LOW); /* the first difference is exact */
    double r = part.high, square = r * r;
    double even = RF_EXP_11, odd = RF_EXP_12; /* apart: two short chains */
    even = even * square + RF_EXP_9, odd = odd * square + RF_EXP_10;
    even = even * square + RF_EXP_7, odd = odd * square + RF_EXP_8;
    even = even * square + RF_EXP_5, odd = odd * square + RF_EXP_6;
    even = even * square + RF_EXP_3, odd = odd * square + RF_EXP_4;
    rf_pair sum = rf_sum(1, r);
    double mantissa = sum.high + (sum.low + (part.low + (0.5 * square + square * r * (even + r * odd))));
    /* 2^whole in two steps: the first is always a normal number, so that only the last product rounds. */
    uint64_t power = rf_bits_of(shifted) - RF_BITS_OF_TO_WHOLE + 2 * (DBL_MAX_EXP - 1), half = power >> 1;
    return mantissa * rf_double_of(half << 52) * rf_double_of((power - half) << 52);
}

/* atanh(s) for s = part / whole: s + s^3 / 3 + s^5 (...). s and s^3 / 3 each as a short number and a rest. */
typedef struct rf_atanh {
    double s, cube, rest;
} rf_atanh;

/* part and upper + m are exact; whole is upper + m, rounded. */
RF_INLINE rf_atanh rf_atanh_of(double part, double whole, double m, double upper)
{
    const double third = 1.0 / 3;
    double inverse = 1 / whole, quotient = part * inverse, s = rf_short(quotient);
    double whole_short = rf_short(whole), whole_rest = m - (whole_short - upper);
    double s_rest = ((part - s * whole_short) - s * whole_rest) * inverse;
    double square = s * s, all = quotient * quotient, twice = all * all;
    double low = RF_ATANH_5 + all * RF_ATANH_7, middle = RF_ATANH_9 + all * RF_ATANH_11;
    double terms = low + twice * (middle + twice * (RF_ATANH_13 + all * RF_ATANH_15));
    double thirds = rf_short(square * third), square_rest = (square - 3 * thirds) + s_rest * (s + quotient);
    double rest = square_rest * third + twice * terms;
    return (rf_atanh){s, s * thirds, s_rest + (s_rest * thirds + quotient * rest)};
}

/* ln x of a positive finite number, to 2^-67 of itself. */
RF_INLINE rf_pair rf_ln_pair(double x)
{
    double normal = x < DBL_MIN ? x * 0x1p54 : x, bias = x < DBL_MIN ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    uint64_t moved = rf_bits_of(normal) + (RF_BITS_OF_ONE - RF_BITS_OF_LEAST);
    double k = rf_double_of(moved >> 52 | RF_BITS_OF_2_52) - bias; /* from bits to a number without a conversion */
    double m = rf_double_of((moved & (RF_LEAST_NORMAL - 1)) + RF_BITS_OF_LEAST);
    double upper = m > RF_LOG_SPLIT ? RF_LOG_UPPER : 1;
    double high = m > RF_LOG_SPLIT ? RF_LN_UPPER_HIGH : 0, low = m > RF_LOG_SPLIT ? RF_LN_UPPER_LOW : 0;
    rf_atanh half = rf_atanh_of(m - upper, m + upper, m, upper);
    rf_pair first = rf_sum(k * RF_LN_2_HIGH + high, 2 * half.s), second = rf_sum(first.high, 2 * half.cube);
    return rf_sum(second.high, (first.low + second.low) + (2 * half.rest + (k * RF_LN_2_LOW + low)));
}

/* What a logarithm is where x is not a positive finite number. */
RF_INLINE double rf_ln_special(double x, double usual)
{
    double is = x > 0 ? usual : NAN;
    is = x == 0 ? -INFINITY : is;
    return x <= DBL_MAX ? is : x;
}

RF_INLINE double rf_exp(double x)
{
    return rf_exp_of(x, 0);
}

RF_INLINE double rf_ln(double x)
{
    return rf_ln_special(x, rf_ln_pair(x).high);
}

RF_INLINE double rf_log10(double x)
{
    rf_pair ln = rf_ln_pair(x);
    double head = rf_short(ln.high), tail = ln.high - head;
    double rest = tail * RF_ONE_OVER_LN_10_HIGH + (ln.high * RF_ONE_OVER_LN_10_LOW + ln.low * RF_ONE_OVER_LN_10_HIGH);
    return rf_ln_special(x, head * RF_ONE_OVER_LN_10_HIGH + rest);
}

/* 1 where x, a number of 0 or more, has no fraction, else 0. */
RF_INLINE double rf_is_whole(double x)
{
    double rounded = x < 0x1p52 ? (x + 0x1p52) - 0x1p52 : x;
    return rounded == x ? 1 : 0;
}

/* x^y of a finite x > 0; NaN of others but infinity. */
RF_INLINE double rf_pow_positive(double x, double y)
{
    const double most = 0x1p65; /* a larger power gives the same: 0, 1 or infinity */
    rf_pair ln = rf_ln_pair(x);
    ln.high = x > 0 ? ln.high : NAN;
    y = most < y ? most : y;
    y = -most > y ? -most : y;
    double a = rf_short(y), b = y - a, c = rf_short(ln.high), d = ln.high - c, product = y * ln.high;
    double lost = ((a * c - product) + a * d) + b * c; /* in rounding the product (Dekker) */
    return rf_exp_of(product, lost + (b * d + y * ln.low));
}

RF_INLINE double rf_pow(double x, double y)
{
    const uint64_t sign_bit = UINT64_C(1) << 63;
    double size = x < 0 ? -x : x, many = y < 0 ? -y : y;
    double is = rf_pow_positive(size, y), whole = rf_is_whole(many), even = rf_is_whole(0.5 * many);
    double of_none = y < 0 ? INFINITY : 0, of_all = y < 0 ? 0 : INFINITY;
    is = x == 0 ? of_none : is;
    is = size > DBL_MAX ? of_all : is;
    double sign = rf_double_of((rf_bits_of(x) & sign_bit) | RF_BITS_OF_ONE);
    is = whole > even ? is * sign : is;
    double beyond = x < 0 ? 1 - whole : 0; /* a root of a negative number */
    is = (beyond > 0 ? size : INFINITY) <= DBL_MAX ? NAN : is;
    is = y == y ? is : y;
    is = x == 1 ? 1 : is;
    return y == 0 ? 1 : is;
}

/* The root of a^2 + b^2, of numbers whose squares are neither too large nor too small: hypot of a C library differs as
   well. */
RF_INLINE double rf_hypot(double a, double b)
{
    return sqrt(a * a + b * b);
}

#endif
