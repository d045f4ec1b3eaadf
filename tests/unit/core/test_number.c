#include "core/number.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void reads(const char *text, size_t used, double expect)
{
    double value = -12345;
    cr_expect(eq(sz, rf_number_read(text, strlen(text), &value), used), "%s", text);
    cr_expect(used == 0 ? value == -12345 : value == expect, "%s: %.17g", text, value);
}

static void read_all(void)
{
    reads("170cm", 3, 170);
    reads("-1.5", 4, -1.5);
    reads("+.25kg", 4, .25);
    reads("1.7e2", 5, 170);
    reads("17E-1x", 5, 1.7);
    reads("1e+3", 4, 1000);
    reads("034", 3, 34);
    reads("1e999", 0, 0);
    reads("-1e999", 0, 0);
    reads("1e-999", 6, 0);
    reads("5e", 1, 5); /* the e may begin a unit */
    reads("5e+", 1, 5);
    reads("5eggs", 1, 5);
    reads("1.", 1, 1); /* the point stays */
    reads("1.5.2", 3, 1.5);
    reads("1,5", 1, 1);
    reads("0x1F", 1, 0);
    reads("", 0, 0);
    reads(".", 0, 0);
    reads("-", 0, 0);
    reads("+-1", 0, 0);
    reads(" 1", 0, 0);
    reads("-0", 2, -0.0);
    reads("1e-0000000000000000000000000000000000000005", 43, 1e-5);
    reads("1e99999999999999999999", 0, 0);
    reads("1e-99999999999999999999", 23, 0);
    reads("0e99999999999999999999", 22, 0);
    reads("9007199254740993", 16, 9007199254740992.0); /* a middle */
    reads("9007199254740993.00000000000000000000000001", 43, 9007199254740994.0);
    reads("179769313486231580793e289", 0, 0);
    reads("179769313486231580792e288", 25, 1.7976931348623158e308);
    reads("nan", 0, 0);
    reads("inf", 0, 0);
    reads("e5", 0, 0);
    reads("1.7976931348623157e308", 22, 1.7976931348623157e308);
    reads("123456789012345678901234567890123456789012345678901234567890123", 63, 1.23456789012345678e62);
    reads("1234567890123456789012345678901234567890123456789012345678901234", 0, 0);
}

static void writes(double value, const char *expect)
{
    char text[RF_NUMBER_TEXT];
    rf_number_text(value, text);
    cr_expect(eq(str, text, (char *)expect));
}

static void write_all(void)
{
    writes(0, "0");
    writes(1.75, "1.75");
    writes(-0.45359237, "-0.45359237");
    writes(0.1 + 0.2, "0.30000000000000004");
    writes(-0.0, "-0");
    writes(0.0001, "0.0001");
    writes(0.00001, "1e-05");
    writes(100000, "100000");
    writes(1e14, "100000000000000");
    writes(1e15, "1e+15");
    writes(1234567890123456, "1234567890123456");
    writes(0x1.5555555555555p60, "1.5372286728091292e+18");
    writes(NAN, "nan");
    writes(-NAN, "nan");
    writes(INFINITY, "inf");
    writes(-INFINITY, "-inf");
    writes(1e-7, "1e-07");
    writes(1e308, "1e+308");
    writes(5e-324, "4.94065645841247e-324");
    writes(-1.7976931348623157e308, "-1.7976931348623157e+308");
}

static void fixed(double value, int decimals, bool group, const char *expect)
{
    char text[RF_NUMBER_TEXT];
    rf_number_fixed(value, decimals, group, text);
    cr_expect(eq(str, text, (char *)expect));
}

static void fixed_all(void)
{
    fixed(2257.77, 0, true, "2,258");
    fixed(2257.77, 1, true, "2,257.8");
    fixed(-1234567.891, 2, true, "-1,234,567.89");
    fixed(999, 0, true, "999");
    fixed(1000, 0, false, "1000");
    fixed(-0.04, 1, false, "0.0");
    fixed(-0.0, 0, true, "0");
    fixed(-0.06, 1, false, "-0.1");
    fixed(1e300, 0, true, "1e+300");
    fixed(0, 2, false, "0.00");
    fixed(0.05, 1, false, "0.1"); /* a little more than the half */
    fixed(0.15, 1, false, "0.1"); /* a little less */
    fixed(0.25, 1, false, "0.2"); /* the half: to the even one */
    fixed(0.5, 0, false, "0");
    fixed(1.5, 0, false, "2");
    fixed(999.5, 0, true, "1,000");
    fixed(0.0004, 3, false, "0.000");
    fixed(5e-324, 3, false, "0.000");
    fixed(1234567890123456789, 0, true, "1,234,567,890,123,456,768");
    fixed(NAN, 1, true, "nan");
    fixed(-INFINITY, 1, true, "-inf");
}

Test(number, read)
{
    read_all();
    double value;
    cr_expect(eq(sz, rf_number_read("123456", 2, &value), 2));
    cr_expect(eq(dbl, value, 12));
    cr_expect(eq(sz, rf_number_read("1e5", 2, &value), 1), "an exponent that is cut off is none");
}

Test(number, text)
{
    write_all();
}

Test(number, fixed)
{
    fixed_all();
}

/* A grouped number that is too long for the buffer must not lose digits silently. */
/* As many decimals as there are, up to so many. */
Test(number, short_text)
{
    static const struct {
        double value;
        int decimals;
        const char *text;
    } rows[] = {{34, 1, "34"},   {34.5, 1, "34.5"},  {34.55, 1, "34.5"}, {1, 2, "1"},
                {0.5, 2, "0.5"}, {0.714, 2, "0.71"}, {18.5, 2, "18.5"},  {22.604, 2, "22.6"},
                {100, 2, "100"}, {100, 0, "100"},    {-0.004, 2, "0"},   {1200, 1, "1200"},
                {0, 2, "0"},     {NAN, 2, "nan"},    {-1.50, 2, "-1.5"}, {9.999, 2, "10"}};
    char text[RF_NUMBER_TEXT];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_number_short(rows[i].value, rows[i].decimals, text);
        cr_expect(eq(str, text, (char *)rows[i].text), "%g", rows[i].value);
    }
}

Test(number, fixed_is_never_cut)
{
    for (int power = 0; power < 40; power++) {
        char text[RF_NUMBER_TEXT], plain[64];
        double value = -pow(10, power);
        rf_number_fixed(value, 2, true, text);
        size_t to = 0;
        for (const char *at = text; *at; at++)
            if (*at != ',') plain[to++] = *at;
        plain[to] = '\0';
        cr_expect(eq(dbl, strtod(plain, NULL), value), "%s", text);
    }
}

Test(number, text_reads_back)
{
    unsigned long long bits = 0x9E3779B97F4A7C15u;
    for (int i = 0; i < 200000; i++) {
        bits = bits * 6364136223846793005u + 1442695040888963407u;
        double value, back = 0;
        memcpy(&value, &bits, sizeof value);
        if (!isfinite(value)) continue;
        char text[RF_NUMBER_TEXT];
        rf_number_text(value, text);
        size_t used = rf_number_read(text, strlen(text), &back);
        if (used != strlen(text) || back != value) cr_fatal("%s", text);
    }
}

/* The same under a locale whose point is a comma; and the locale stays as it was. */
Test(number, comma_locale)
{
    cr_assert(setlocale(LC_ALL, "de_DE.UTF-8") != NULL,
              "the locale de_DE.UTF-8 is not on this machine; tests/run makes it");
    read_all();
    write_all();
    fixed_all();
    cr_expect(eq(str, localeconv()->decimal_point, ","));
    cr_expect(eq(dbl, strtod("1,5", NULL), 1.5));
}
