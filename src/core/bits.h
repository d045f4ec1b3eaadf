/* What a double is made of, and arithmetic in two words of 64 bits: C11 has no type of 128. */
#ifndef REFUEL_CORE_BITS_H
#define REFUEL_CORE_BITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define RF_LEAST_NORMAL (UINT64_C(1) << 52) /* the smallest mantissa that has all its bits */

/* mantissa * 2^power, the mantissa below 2^53. */
typedef struct rf_binary {
    uint64_t mantissa;
    int power;
} rf_binary;

/* The bits of a finite double of 0 or more, as a number: the next one up has the next double. */
static inline uint64_t rf_bits_of(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline double rf_double_of(uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static inline rf_binary rf_binary_of(uint64_t bits)
{
    int field = (int)(bits >> 52);
    uint64_t mantissa = bits & (RF_LEAST_NORMAL - 1);
    if (field == 0) return (rf_binary){mantissa, -1074};
    return (rf_binary){mantissa + RF_LEAST_NORMAL, field - 1075};
}

typedef struct rf_two_words {
    uint64_t high, low;
} rf_two_words;

static inline rf_two_words rf_product(uint64_t a, uint64_t b)
{
    uint64_t a_low = a & 0xFFFFFFFF, a_high = a >> 32, b_low = b & 0xFFFFFFFF, b_high = b >> 32;
    uint64_t low = a_low * b_low, one = a_high * b_low + (low >> 32), other = a_low * b_high + (one & 0xFFFFFFFF);
    return (rf_two_words){a_high * b_high + (one >> 32) + (other >> 32), other << 32 | (low & 0xFFFFFFFF)};
}

/* shift is 1 to 127. */
static inline rf_two_words rf_shift_left(rf_two_words a, int shift)
{
    if (shift >= 64) return (rf_two_words){a.low << (shift - 64), 0};
    return (rf_two_words){a.high << shift | a.low >> (64 - shift), a.low << shift};
}

static inline rf_two_words rf_shift_right(rf_two_words a, int shift)
{
    if (shift >= 64) return (rf_two_words){0, a.high >> (shift - 64)};
    return (rf_two_words){a.high >> shift, a.high << (64 - shift) | a.low >> shift};
}

static inline bool rf_less(rf_two_words a, rf_two_words b)
{
    return a.high < b.high || (a.high == b.high && a.low < b.low);
}

/* a is not less than b. */
static inline rf_two_words rf_difference(rf_two_words a, rf_two_words b)
{
    return (rf_two_words){a.high - b.high - (a.low < b.low), a.low - b.low};
}

#endif
