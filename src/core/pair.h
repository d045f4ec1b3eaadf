/* A number as the sum of two doubles, the second of which holds what rounding took from the first (Dekker, Numerische
   Mathematik 18, 224, 1971). */
#ifndef REFUEL_CORE_PAIR_H
#define REFUEL_CORE_PAIR_H

#include "core/bits.h"
#include "core/inline.h"

typedef struct rf_pair {
    double high, low;
} rf_pair;

/* The first 26 bits: the product of two such is exact. */
RF_INLINE double rf_short(double x)
{
    return rf_double_of(rf_bits_of(x) & ~UINT64_C(0x7FFFFFF));
}

/* a + b without loss; |a| is not less than |b|, or is 0 (Fast2Sum of Dekker). */
RF_INLINE rf_pair rf_sum(double a, double b)
{
    double sum = a + b;
    return (rf_pair){sum, b - (sum - a)};
}

#endif
