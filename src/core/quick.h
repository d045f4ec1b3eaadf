/* Between a double and its decimal digits, fast, for the numbers that occur. Each function says when it is not for it; what
   it does is what core/decimal does slowly. */
#ifndef REFUEL_CORE_QUICK_H
#define REFUEL_CORE_QUICK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* digits * 10^power */
typedef struct rf_scientific {
    uint64_t digits;
    int power;
} rf_scientific;

/* Powers of ten that fit in a word. */
enum { RF_TENS = 20 };
extern const uint64_t rf_tens[RF_TENS];

/* value, which is positive and finite, to 15, 16 or 17 digits: the fewest of these that read back as exactly value. Returns
   their number, which includes zeros at the end; 0 where it is not for it. */
int rf_quick_digits(double value, rf_scientific *out);

/* The double that is nearest, a tie to the even one. false where it is not for it. */
bool rf_quick_double(rf_scientific it, double *value);

/* Reads digits with a point between them or without one, up to 19 of them, and a minus before; what follows is no e and no other
   point. Returns the bytes, as rf_number_read does; 0 where it is not for it. */
size_t rf_quick_read(const char *text, size_t length, double *value);

#endif
