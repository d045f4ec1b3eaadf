#include "io/log_figure.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

static void expect(const char *text, rf_log_style style, double want)
{
    double value = NAN;
    bool read = rf_log_figure(text, strlen(text), style, &value);
    cr_expect(read == !isnan(want) && (!read || value == want), "%s: %g", text, value);
}

Test(log_figure, numbers)
{
    expect("12.5", RF_LOG_POINT, 12.5);
    expect("12,5", RF_LOG_POINT, NAN);
    expect("12,5", RF_LOG_COMMA, 12.5);
    expect("12.5", RF_LOG_COMMA, 12.5);
    expect("1,250.5", RF_LOG_COMMA, NAN);
    expect("1,214", RF_LOG_GROUPS, 1214);
    expect("1,234,567.5", RF_LOG_GROUPS, 1234567.5);
    expect("5.48", RF_LOG_GROUPS, 5.48);
    expect("5,48", RF_LOG_GROUPS, NAN);
    expect(",480", RF_LOG_GROUPS, NAN);
    expect("1.5,480", RF_LOG_GROUPS, NAN);
    expect("1234,480", RF_LOG_GROUPS, 1234480);
    expect("'-12", RF_LOG_GROUPS, -12);
    expect("", RF_LOG_POINT, NAN);
    expect("1e999", RF_LOG_POINT, NAN);
    expect("0x10", RF_LOG_POINT, NAN);
    expect("nan", RF_LOG_POINT, NAN);
    expect("12 km", RF_LOG_POINT, NAN);
}

Test(log_figure, empty)
{
    static const char *const empty[] = {"", "--", "--:--", "--:--:--", "n/a", "N/A", "nan", "NaN", "-"};
    static const char *const full[] = {"0", "x", "--:", "na"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        cr_expect(rf_log_is_empty(empty[i], strlen(empty[i])), "%s", empty[i]);
    for (size_t i = 0; i < sizeof full / sizeof *full; i++)
        cr_expect(rf_log_is_empty(full[i], strlen(full[i])) == false, "%s", full[i]);
}

Test(log_figure, durations)
{
    static const struct {
        const char *text;
        double seconds;
        int parts;
    } cases[] = {{"52:30", 3150, 2},
                 {"1:05:20", 3920, 3},
                 {"00:45:30.5", 2730.5, 3},
                 {"05:01.2", 301.2, 2},
                 {"0 days 00:45:30", 2730, 3},
                 {"100:00", 6000, 2},
                 {"abc", NAN, 0},
                 {"1:2", NAN, 0},
                 {"1:60", NAN, 0},
                 {"10", NAN, 0},
                 {"1:00:00:00", NAN, 0},
                 {"", NAN, 0},
                 {"12345:00", NAN, 0},
                 {"1:00:", NAN, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int parts;
        double got = rf_log_duration(cases[i].text, strlen(cases[i].text), &parts), want = cases[i].seconds;
        cr_expect(isnan(want) ? isnan(got) : got == want && parts == cases[i].parts, "%s: %g", cases[i].text, got);
    }
}
