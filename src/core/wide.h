/* Several people, or several days, at once: loops over a constant number of lanes, which the compiler turns into vector
   instructions. Each lane goes through the same operations in the same order whatever their number, so one person alone
   gets the same bits as many. For that reason the functions of libm are not used here. */
#ifndef REFUEL_CORE_WIDE_H
#define REFUEL_CORE_WIDE_H

#include <float.h>
#include <stdint.h>
#include <string.h>

#include "core/inline.h"

#ifdef REFUEL_SMALL
enum { RF_LANES = 1 }; /* without vector instructions nothing is gained by more */
#else
enum { RF_LANES = 8 };
#endif

typedef double rf_row[RF_LANES]; /* one number per lane */

/* Versions of a function for newer processors, chosen when the library is loaded. Clang 14 does not link them, the
   sanitizers crash in the choice, and it needs the dynamic linker of glibc. None where the command that compiles says so. */
#if defined(__GNUC__) && !defined(__clang__)
#define RF_GCC __GNUC__
#else
#define RF_GCC 0
#endif
#ifdef RF_WIDE
#elif RF_GCC >= 12 && defined(__x86_64__) && defined(__GLIBC__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__SANITIZE_ADDRESS__)
#define RF_WIDE __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define RF_WIDE
#endif

/* x = k ln 2 + r with whole k: returns exp(r) - 1, and 2^k. */
RF_INLINE double rf_wide_reduce(double x, double *power)
{
    const double to_whole = 0x1.8p52; /* this large, numbers have no fraction, and their last bits are the whole part */
    const double log2_e = 0x1.71547652b82fep+0, ln2_high = 0x1.62e42fee00000p-1, ln2_low = 0x1.a39ef35793c76p-33;
    const double most = 700;
    x = -most > x ? -most : x; /* in this order one instruction each */
    x = most < x ? most : x;
    double shifted = x * log2_e + to_whole, whole = shifted - to_whole;
    uint64_t bits;
    memcpy(&bits, &shifted, sizeof bits);
    bits = (bits + (uint64_t)(DBL_MAX_EXP - 1)) << (DBL_MANT_DIG - 1);
    memcpy(power, &bits, sizeof bits);
    double r = (x - whole * ln2_high) - whole * ln2_low, square = r * r;
    /* Taylor to r^13, |r| < 0.347: the next term is below 1e-17. Even and odd terms apart: two short chains. */
    double even = 1.0 / 479001600, odd = 1.0 / 6227020800;
    even = even * square + 1.0 / 3628800, odd = odd * square + 1.0 / 39916800;
    even = even * square + 1.0 / 40320, odd = odd * square + 1.0 / 362880;
    even = even * square + 1.0 / 720, odd = odd * square + 1.0 / 5040;
    even = even * square + 1.0 / 24, odd = odd * square + 1.0 / 120;
    even = even * square + 1.0 / 2, odd = odd * square + 1.0 / 6;
    return r + square * (even + r * odd);
}

/* exp(x) and exp(x) - 1 to the last bit or two, for |x| up to 700 and held there beyond. */
RF_INLINE double rf_wide_exp(double x)
{
    double power, part = rf_wide_reduce(x, &power);
    return power + power * part;
}

RF_INLINE double rf_wide_expm1(double x)
{
    double power, part = rf_wide_reduce(x, &power);
    return (power - 1) + power * part;
}

#endif
