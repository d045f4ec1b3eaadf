#include "core/figure.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

/* What is read, how much of the text it takes, and what else it could mean. */
Test(figure, read)
{
    static const struct {
        const char *text;
        double value, grouped; /* grouped: 0 where there is one reading */
        size_t used;           /* 0: all of it */
        bool plain;
    } rows[] = {{"70", 70, 0, 0, true},
                {"70kg", 70, 0, 2, true},
                {"1.5", 1.5, 0, 0, false},
                {".5", 0.5, 0, 0, false},
                {"1e3", 1000, 0, 0, false},
                {"63,5", 63.5, 0, 0, false},
                {"63,5031", 63.5031, 0, 0, false},
                {"1234,567", 1234.567, 0, 0, false},
                {"0,500", 0.5, 0, 0, false},
                {"2.100", 2.1, 2100, 0, false},
                {"2,100", 2.1, 2100, 0, false},
                {"2 100", 2100, 2100, 0, false},
                {"2\xE2\x80\x89"
                 "100",
                 2100, 2100, 0, false},
                {"2\xE2\x80\xAF"
                 "100",
                 2100, 2100, 0, false},
                {"2\xC2\xA0"
                 "100",
                 2100, 2100, 0, false},
                {"1.001", 1.001, 1001, 0, false},
                {"0.100", 0.1, 0, 0, false},
                {"2187.652", 2187.652, 0, 0, false},
                {"2.100e3", 2100, 0, 0, false},
                {"2.1000", 2.1, 0, 0, false},
                {"1,234.5", 1234.5, 1234.5, 0, false},
                {"1.234,5", 1234.5, 1234.5, 0, false},
                {"1 234,5", 1234.5, 1234.5, 0, false},
                {"1,234,567", 1234567, 1234567, 0, false},
                {"1.234.567", 1234567, 1234567, 0, false},
                {"6 1/2", 6.5, 0, 0, false},
                {"6\xC2\xBD", 6.5, 0, 0, false},
                {"6 \xC2\xBE", 6.75, 0, 0, false},
                {"\xE2\x85\x9B", 0.125, 0, 0, false},
                {"1/2", 0.5, 0, 0, false},
                {"11/16", 0.6875, 0, 0, false},
                {"1\xE2\x81\x84"
                 "4",
                 0.25, 0, 0, false},
                {"1/64", 1 / 64.0, 0, 0, false},
                {"11/12", 11 / 12.0, 0, 0, false},
                {"20/40", 20, 0, 2, true},
                {"5/11", 5, 0, 1, true},
                {"1/1", 1, 0, 1, true},
                {"6 20/40", 6, 0, 1, true},
                {"5/5km", 5, 0, 1, true},
                {"24/5km", 24, 0, 2, true},
                {"1/week", 1, 0, 1, true},
                {"2 10", 2, 0, 1, true},
                {"2 1000", 2, 0, 1, true},
                {"2, 100", 2, 0, 1, true},
                {"5,5,5", 5.5, 0, 3, false},
                {"1,234 567", 1.234, 1234, 5, false},
                {"6.5 1/2", 6.5, 0, 3, false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_figure it;
        size_t length = strlen(rows[i].text), used = rf_figure_read(rows[i].text, length, &it);
        cr_expect(eq(sz, used, rows[i].used ? rows[i].used : length), "%s", rows[i].text);
        cr_expect(eq(dbl, it.value, rows[i].value), "%s", rows[i].text);
        cr_expect(it.plain == rows[i].plain, "%s", rows[i].text);
        if (rows[i].grouped > 0) cr_expect(eq(dbl, it.grouped, rows[i].grouped), "%s", rows[i].text);
        bool two = rows[i].grouped > 0 && rows[i].grouped != rows[i].value;
        cr_expect(two == (it.three == RF_SEPARATOR_POINT || it.three == RF_SEPARATOR_COMMA), "%s", rows[i].text);
    }
    static const char *const none[] = {"", "kg", "-1", "+1", ",5", ".", "\xC2\xB2", "\xD9\xA1", "1e999"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        rf_figure it;
        cr_expect(eq(sz, rf_figure_read(none[i], strlen(none[i]), &it), 0), "%s", none[i]);
    }
}

/* What may be minutes and seconds, or hours and minutes. */
Test(figure, sixty)
{
    static const char *const yes[] = {"5.30", "5,30", "12.05", "0.59", "120.10 x"}, *const no[] = {
                                                                                        "5.60",    "5.00",    "5.3",
                                                                                        "5.301",   "5.30e0",  "5",
                                                                                        "5 1/2",   "1234.30", ".30",
                                                                                        "1,234.30"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
        rf_figure it;
        cr_expect(rf_figure_read(yes[i], strlen(yes[i]), &it) > 0 && it.sixty, "%s", yes[i]);
    }
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
        rf_figure it;
        cr_expect(rf_figure_read(no[i], strlen(no[i]), &it) > 0 && !it.sixty, "%s", no[i]);
    }
}

/* Only the bytes that are given count. */
Test(figure, length)
{
    static const char text[] = "2,100 1/2\xC2\xBD";
    for (size_t length = 0; length <= sizeof text - 1; length++) {
        char copy[sizeof text];
        rf_figure a, b;
        memcpy(copy, text, length);
        memset(copy + length, '9', sizeof copy - length);
        size_t used = rf_figure_read(copy, length, &a);
        cr_expect(used <= length);
        cr_expect(eq(sz, rf_figure_read(text, length, &b), used));
        cr_expect(used == 0 || a.value == b.value);
    }
}
