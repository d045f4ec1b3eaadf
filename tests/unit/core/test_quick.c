#include "core/quick.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/bits.h"

static void has(double value, int precision, uint64_t digits, int power)
{
    rf_scientific got = {0, 0};
    cr_expect(eq(int, rf_quick_digits(value, &got), precision), "%a", value);
    cr_expect(eq(u64, got.digits, digits), "%a", value);
    cr_expect(eq(int, got.power, power), "%a", value);
}

Test(quick, digits)
{
    has(34, 15, 340000000000000, -13);
    has(0.1, 15, 100000000000000, -15);
    has(1e22, 15, 100000000000000, 8);
    has(9.99999999999999, 15, 999999999999999, -14);
    has(99.9999999999999, 15, 999999999999999, -13);
    has(999999999999999, 15, 999999999999999, 0);
    has(0.45359237, 15, 453592370000000, -15);
    has(2.0 / 3, 16, 6666666666666666, -16);
    has(100.0 / 3, 17, 33333333333333336, -15);
    has(0.1 + 0.2, 17, 30000000000000004, -17);
    has(0x1.fffffffffffffp-1, 16, 9999999999999999, -16); /* the one below 1 */
    has(0x1.0000000000001p0, 17, 10000000000000002, -16);
}

/* What is too small, too large or has 17 digits where the products do not fit is left to others. */
Test(quick, not_for_it)
{
    static const double values[] = {5e-324, 1e-300, 0x1.5555555555555p-20, 0x1.5555555555555p60, 1e300};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        rf_scientific got;
        cr_expect(eq(int, rf_quick_digits(values[i], &got), 0), "%a", values[i]);
    }
    static const rf_scientific numbers[] = {
        {1, 23}, {1, -23}, {UINT64_C(10000000000000001), 1}, {UINT64_C(10000000000000001), -20}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        double got;
        cr_expect(not(rf_quick_double(numbers[i], &got)), "row %zu", i);
    }
}

Test(quick, doubles)
{
    static const struct {
        rf_scientific number;
        double value;
    } rows[] = {{{0, 0}, 0},
                {{170, 0}, 170},
                {{175, -2}, 1.75},
                {{1, 22}, 1e22},
                {{UINT64_C(30000000000000004), -17}, 0.1 + 0.2},
                {{UINT64_C(33333333333333336), -15}, 100.0 / 3},
                {{UINT64_C(9999999999999999999), -19}, 1},
                {{UINT64_C(18014398509481985), -1}, 1801439850948198.5},
                {{UINT64_C(90071992547409925), -1}, 9007199254740992}, /* a middle: to the even one */
                {{UINT64_C(4503599627370496500), -3}, 4503599627370496.5},
                {{UINT64_C(4503599627370496750), -3}, 4503599627370497}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double got = -1;
        if (!rf_quick_double(rows[i].number, &got)) continue; /* left to others, who are asked in test_number */
        cr_expect(got == rows[i].value, "row %zu: %a", i, got);
    }
}

static void are(rf_two_words a, uint64_t high, uint64_t low)
{
    cr_expect(eq(u64, a.high, high));
    cr_expect(eq(u64, a.low, low));
}

Test(quick, two_words)
{
    rf_two_words a = rf_product(UINT64_MAX, UINT64_MAX);
    are(a, UINT64_MAX - 1, 1);
    a = rf_product(UINT64_C(0xFFFFFFFF00000000), UINT64_C(0x00000001FFFFFFFF));
    are(a, UINT64_C(0x1FFFFFFFD), UINT64_C(0x0000000100000000));
    a = rf_shift_left((rf_two_words){0, 3}, 127);
    are(a, UINT64_C(1) << 63, 0);
    a = rf_shift_right(rf_shift_left((rf_two_words){0, 0x8001}, 70), 69);
    are(a, 0, 0x10002);
    a = rf_shift_left((rf_two_words){1, UINT64_C(1) << 63}, 1);
    are(a, 3, 0);
    a = rf_difference((rf_two_words){2, 0}, (rf_two_words){0, 1});
    are(a, 1, UINT64_MAX);
    cr_expect(rf_less((rf_two_words){1, 9}, (rf_two_words){2, 0}));
    cr_expect(not(rf_less((rf_two_words){2, 0}, (rf_two_words){2, 0})));
}

/* 0 bytes: it is not for it. */
static void reads(const char *text, size_t used, double expect)
{
    double value = -12345;
    cr_expect(eq(sz, rf_quick_read(text, strlen(text), &value), used), "%s", text);
    cr_expect(used == 0 || memcmp(&value, &expect, sizeof value) == 0, "%s: %.17g", text, value);
}

Test(quick, plain_numbers)
{
    reads("170", 3, 170);
    reads("170cm", 3, 170);
    reads("-63.25,", 6, -63.25);
    reads("-0", 2, -0.0);
    reads("007", 3, 7);
    reads("0.30000000000000004", 19, 0.1 + 0.2);
    reads("900719925474099.35", 18, 900719925474099.35);
    reads("12345678901234567.89", 0, 0); /* a whole number of doubles */
    reads("12345678901234567890", 0, 0);
    reads("1.", 0, 0);
    reads(".5", 0, 0);
    reads("+5", 0, 0);
    reads("1e2", 0, 0);
    reads("1.5E", 0, 0);
    reads("1.5.2", 0, 0);
    reads("-", 0, 0);
    reads("", 0, 0);
}
