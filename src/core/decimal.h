/* Decimal numbers of any length, exactly: the slow and simple way between binary and decimal, for what core/number cannot do
   in a word or two. No locale has a part in it. */
#ifndef REFUEL_CORE_DECIMAL_H
#define REFUEL_CORE_DECIMAL_H

#include "core/bits.h"
#include "core/quick.h"

/* The value is 0.DIGITS * 10^point. No digit 0 stands first or last; 0 has no digits. A double has 767 at the most, the
   middle between two of them 768. */
#define RF_DECIMAL_DIGITS 800
typedef struct rf_decimal {
    int point, count;
    char digit[RF_DECIMAL_DIGITS]; /* '0' to '9' */
} rf_decimal;

/* Takes away the zeros at the end. */
void rf_decimal_strip(rf_decimal *it);

void rf_decimal_from(rf_scientific value, rf_decimal *out);

/* All digits of mantissa * 2^power, for every double and every middle between two. */
void rf_decimal_of(rf_binary value, rf_decimal *out);

/* Cuts to so many digits, to the nearest, a tie to the even one. With 0 digits or fewer, 1 or nothing is left. */
void rf_decimal_round(rf_decimal *it, int count);

/* The double next to it, a tie to the even one, as strtod has it; infinite where it is too large. */
double rf_decimal_nearest(const rf_decimal *it);

#endif
