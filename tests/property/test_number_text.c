/* Numbers are written and read as the C library does it in the C locale, to the byte and to the bit, over all doubles. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/bits.h"
#include "core/number.h"

static uint64_t next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void expect_read(const char *text)
{
    double expect = strtod(text, NULL), got = NAN;
    size_t used = rf_number_read(text, strlen(text), &got);
    if (!isfinite(expect) && used == 0) return;
    if (used != strlen(text) || memcmp(&got, &expect, sizeof got) != 0) cr_fatal("%s is read as %a", text, got);
}

/* The first of 15, 16 and 17 digits that reads back; and it reads back. */
static void expect_text(double value)
{
    char expect[64], got[RF_NUMBER_TEXT];
    if (!isfinite(value)) return;
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(expect, sizeof expect, "%.*g", precision, value);
        if (strtod(expect, NULL) == value) break;
    }
    rf_number_text(value, got);
    if (strcmp(got, expect) != 0) cr_fatal("%a is written as %s, not %s", value, got, expect);
    double back = NAN;
    if (rf_number_read(got, strlen(got), &back) != strlen(got) || memcmp(&back, &value, sizeof back) != 0)
        cr_fatal("%s is read as %a", got, back);
}

static void expect_fixed(double value, int decimals)
{
    char expect[512], got[RF_NUMBER_TEXT];
    if (!isfinite(value)) return;
    rf_number_fixed(value, decimals, false, got);
    int length = snprintf(expect, sizeof expect, "%.*f", decimals, value);
    if (length >= RF_NUMBER_TEXT) return; /* then it is not fixed; test_number looks at that */
    size_t sign = strspn(expect, "-0.") == (size_t)length && *expect == '-' ? 1 : 0;
    if (strcmp(got, expect + sign) != 0) cr_fatal("%a with %d decimals is written as %s", value, decimals, got);
}

enum { MANY = 500000 };

Test(number_text, any_bits)
{
    uint64_t state = 88172645463325252u;
    for (int i = 0; i < MANY / 16; i++) {
        double value = rf_double_of(next(&state));
        expect_text(value);
        if (i % 16 == 0) expect_fixed(value, (int)(next(&state) % 7));
    }
}

/* Of the size that occurs, of few and of many decimals, and their neighbours. */
Test(number_text, people_numbers)
{
    uint64_t state = 362436069362436069u;
    for (int i = 0; i < MANY; i++) {
        double value = ldexp((double)(next(&state) >> 11), (int)(next(&state) % 40) - 63);
        for (int places = 0; places < 6; places += 2) {
            double unit = pow(10, places + i % 2), rounded = round(value * unit) / unit;
            expect_text(i % 3 ? rounded : -rounded);
            if (i % 8 == 0) expect_text(rf_double_of(rf_bits_of(rounded) + 1));
            if (i % 8 == 1) expect_text(rf_double_of(rf_bits_of(rounded) - (rounded > 0)));
            if (i % 16 == 2) expect_fixed(rounded + 0.5 / unit, (int)(next(&state) % 4));
        }
        if (i % 2 == 0) expect_text(value);
    }
}

/* Powers of two, where the doubles below are closer than those above, and powers of ten, where the digits grow longer. */
Test(number_text, edges)
{
    for (int power = -1074; power < 1024; power++) {
        uint64_t bits = rf_bits_of(ldexp(1, power));
        for (uint64_t k = 0; k < 7; k++) expect_text(rf_double_of(bits + k - (bits < 3 ? bits : 3)));
    }
    for (int power = -330; power <= 310; power++) {
        for (int digits = 1; digits < 13; digits++) {
            char text[32];
            snprintf(text, sizeof text, "%d.%de%d", digits % 10, digits, power);
            expect_read(text);
            snprintf(text, sizeof text, "%de%d", digits, power);
            expect_read(text);
            uint64_t bits = rf_bits_of(strtod(text, NULL));
            expect_text(rf_double_of(bits));
            expect_text(rf_double_of(bits + 1));
            expect_text(rf_double_of(bits - (bits > 0)));
        }
    }
}

/* What nobody's printf writes: up to 63 characters, zeros in front and behind, every size of exponent. */
Test(number_text, written_by_others)
{
    uint64_t state = 521288629521288629u;
    for (int i = 0; i < MANY; i++) {
        char text[80];
        unsigned long long a = next(&state) >> next(&state) % 64, b = next(&state) >> next(&state) % 64;
        switch (i % 6) {
            case 0: snprintf(text, sizeof text, "%llu.%llu", a, b); break;
            case 1: snprintf(text, sizeof text, "%llu.%llue%d", a, b, (int)(next(&state) % 660) - 340); break;
            case 2: snprintf(text, sizeof text, "-%llue-%d", a, (int)(next(&state) % 25)); break;
            case 3: snprintf(text, sizeof text, "000%llu.%llu000", a, b); break;
            case 4: snprintf(text, sizeof text, "0.0000%llu", a); break;
            default: snprintf(text, sizeof text, "%.*f", (int)(next(&state) % 40), ldexp((double)(a >> 11), -(i % 60)));
        }
        if (strlen(text) <= 63) expect_read(text);
    }
}

/* Exactly between two doubles, and as close to that as the characters allow. */
Test(number_text, middles)
{
    uint64_t state = 123456789123456789u;
    for (int i = 0; i < MANY / 10; i++) {
        uint64_t odd = (next(&state) >> 10) | 1;
        char text[80];
        snprintf(text, sizeof text, "%llu", (unsigned long long)(odd | UINT64_C(1) << 53));
        expect_read(text);
        strcat(text, ".00000000000000000000000001");
        expect_read(text);
        snprintf(text, sizeof text, "%llu.5", (unsigned long long)(odd >> 1 | UINT64_C(1) << 52));
        expect_read(text);
        strcat(text, "000000000000000000000001");
        expect_read(text);
    }
}
