#include "core/decimal.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static rf_decimal decimal(const char *digits, int point)
{
    rf_decimal it = {.point = point, .count = (int)strlen(digits)};
    memcpy(it.digit, digits, strlen(digits));
    return it;
}

static void is(const rf_decimal *it, const char *digits, int point)
{
    char text[RF_DECIMAL_DIGITS + 1] = "";
    memcpy(text, it->digit, (size_t)it->count);
    cr_expect(eq(str, text, (char *)digits));
    if (*digits) cr_expect(eq(int, it->point, point), "%s", digits);
}

Test(decimal, of)
{
    static const struct {
        rf_binary value;
        const char *digits;
        int point;
    } rows[] = {{{0, 0}, "", 0},
                {{0, -1074}, "", 0},
                {{1, 0}, "1", 1},
                {{1, -1}, "5", 0},
                {{3, -2}, "75", 0},
                {{1, -10}, "9765625", -3},
                {{1000, 0}, "1", 4},
                {{1, 64}, "18446744073709551616", 20},
                {{5, 10}, "512", 4},
                {{UINT64_MAX, 0}, "18446744073709551615", 20},
                {{1, 32}, "4294967296", 10}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_decimal it;
        rf_decimal_of(rows[i].value, &it);
        is(&it, rows[i].digits, rows[i].point);
    }
}

/* Every digit of doubles of every power, as printf has them. */
Test(decimal, every_power)
{
    uint64_t state = 7;
    for (int field = 0; field < 2047; field++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        uint64_t bits = (uint64_t)field << 52 | (field % 3 ? state >> 12 : field % 2 ? RF_LEAST_NORMAL - 1 : 1);
        char expect[RF_DECIMAL_DIGITS + 16], got[RF_DECIMAL_DIGITS + 16];
        rf_decimal it;
        rf_decimal_of(rf_binary_of(bits), &it);
        snprintf(expect, sizeof expect, "%.*e", it.count - 1, rf_double_of(bits));
        snprintf(got, sizeof got, "%c%s%.*se%+03d", *it.digit, it.count > 1 ? "." : "", it.count - 1, it.digit + 1,
                 it.point - 1);
        cr_assert(eq(str, got, expect), "%a", rf_double_of(bits));
        cr_expect(strtod(expect, NULL) == rf_double_of(bits), "no digit is missing");
        cr_expect(ne(chr, it.digit[it.count - 1], '0'));
    }
}

Test(decimal, round)
{
    static const struct {
        const char *digits;
        int count;
        const char *expect;
        int point;
    } rows[] = {{"123", 3, "123", 2}, {"123", 9, "123", 2}, {"123", 2, "12", 2},  {"127", 2, "13", 2},
                {"125", 2, "12", 2},  {"135", 2, "14", 2},  {"1251", 2, "13", 2}, {"1995", 3, "2", 2},
                {"999", 2, "1", 3},   {"1001", 3, "1", 2},  {"6", 0, "1", 3},     {"5", 0, "", 0},
                {"51", 0, "1", 3},    {"4", 0, "", 0},      {"9", -1, "", 0},     {"", 0, "", 0},
                {"", 5, "", 0},       {"15", 1, "2", 2},    {"25", 1, "2", 2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_decimal it = decimal(rows[i].digits, 2);
        rf_decimal_round(&it, rows[i].count);
        is(&it, rows[i].expect, rows[i].point);
    }
}

Test(decimal, from)
{
    rf_decimal it;
    rf_decimal_from((rf_scientific){UINT64_MAX, 0}, &it);
    is(&it, "18446744073709551615", 20);
    rf_decimal_from((rf_scientific){1200, -2}, &it);
    is(&it, "12", 2);
    rf_decimal_from((rf_scientific){0, 5}, &it);
    is(&it, "", 0);
}

/* The middle between two doubles goes to the even one; the least bit beside it decides, be it the 768th digit. */
Test(decimal, middles)
{
    static const uint64_t bits[] = {0,
                                    1,
                                    2,
                                    RF_LEAST_NORMAL - 1,
                                    RF_LEAST_NORMAL,
                                    RF_LEAST_NORMAL + 1,
                                    UINT64_C(0x3FEFFFFFFFFFFFFF), /* the one below 1 */
                                    UINT64_C(0x3FF0000000000000),
                                    UINT64_C(0x3FF0000000000001),
                                    UINT64_C(0x4340000000000000),
                                    UINT64_C(0x7FEFFFFFFFFFFFFE),
                                    UINT64_C(0x7FEFFFFFFFFFFFFF)}; /* the largest */
    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++) {
        rf_binary below = rf_binary_of(bits[i]);
        double low = rf_double_of(bits[i]), high = rf_double_of(bits[i] + 1);
        rf_decimal it;
        rf_decimal_of((rf_binary){2 * below.mantissa + 1, below.power - 1}, &it);
        cr_expect(rf_decimal_nearest(&it) == (bits[i] % 2 ? high : low), "%a", low);
        it.digit[it.count++] = '1';
        cr_expect(rf_decimal_nearest(&it) == high, "above the middle: %a", low);
        it.count--;
        it.digit[it.count - 1]--; /* the last digit of a middle is a 5 */
        cr_expect(rf_decimal_nearest(&it) == low, "below the middle: %a", low);
    }
}

Test(decimal, ends)
{
    rf_decimal it = decimal("1", -400);
    cr_expect(rf_decimal_nearest(&it) == 0);
    it = decimal("1", 400);
    cr_expect(isinf(rf_decimal_nearest(&it)));
    it = decimal("17976931348623159", 309);
    cr_expect(isinf(rf_decimal_nearest(&it)));
    it = decimal("17976931348623157", 309);
    cr_expect(rf_decimal_nearest(&it) == 1.7976931348623157e308);
    it = decimal("", 0);
    cr_expect(rf_decimal_nearest(&it) == 0);
    it = decimal("24703282292062327", -323); /* under the half of the least double */
    cr_expect(rf_decimal_nearest(&it) == 0);
    it = decimal("24703282292062328", -323);
    cr_expect(rf_decimal_nearest(&it) == 5e-324);
}
