#include "io/log_when.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"

/* "2025-07-14 22:30:05", with the offset in minutes, Z of UTC, and "?" where the day is one of two. */
static char told[80];

static const char *read(const char *text, rf_log_order order)
{
    rf_log_when when;
    char day[RF_DATE_TEXT];
    if (!rf_log_when_read(text, strlen(text), order, &when)) return "none";
    rf_date_text(when.day, day);
    int used = snprintf(told, sizeof told, "%s", day);
    int seconds = isnan(when.start_s) ? -1 : (int)when.start_s;
    if (seconds >= 0)
        used += snprintf(told + used, sizeof told - (size_t)used, " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                         seconds % 60);
    if (when.zone == RF_LOG_ZONE_UTC) used += snprintf(told + used, sizeof told - (size_t)used, "Z");
    if (when.zone == RF_LOG_ZONE_OFFSET)
        used += snprintf(told + used, sizeof told - (size_t)used, "%+g", when.offset_s / 60);
    if (when.other_day != RF_LOG_NO_DAY) snprintf(told + used, sizeof told - (size_t)used, "?");
    return told;
}

/* As the files of apps have them. */
Test(log_when, read)
{
    static const struct {
        const char *text, *told;
        rf_log_order order;
    } cases[] = {
        {"2025-04-07 08:30:00", "2025-04-07 08:30:00", 0},
        {"2025-04-07T08:30:00.123Z", "2025-04-07 08:30:00Z", 0},
        {"2024-05-01T06:50:12.000+0200", "2024-05-01 06:50:12+120", 0},
        {"2024-05-01T06:50:12-04:30", "2024-05-01 06:50:12-270", 0},
        {"2022-02-27 23:30:00 -0500", "2022-02-27 23:30:00-300", 0},
        {"2024-08-11 07:48", "2024-08-11 07:48:00", 0},
        {"Jul 14, 2025, 10:30:05 PM", "2025-07-14 22:30:05", 0},
        {"Jul 14, 2025, 12:30:05 AM", "2025-07-14 00:30:05", 0},
        {"Jul 14, 2025, 12:30:05 PM", "2025-07-14 12:30:05", 0},
        {"May 8, 2018, 4:41:09\xE2\x80\xAFPM", "2018-05-08 16:41:09", 0},
        {"04.12.2022, 13:17:26", "2022-12-04 13:17:26", 0},
        {"21 jun. 2017 16:07:55", "2017-06-21 16:07:55", 0},
        {"14 mei 2017 18:01:00", "2017-05-14 18:01:00", 0},
        {"2 mrt. 2017 10:00:00", "2017-03-02 10:00:00", 0},
        {"3 f\xC3\xA9vr. 2024 \xC3\xA0 07:45:10", "2024-02-03 07:45:10", 0},
        {"1 ao\xC3\xBBt 2024 \xC3\xA0 07:45:10", "2024-08-01 07:45:10", 0},
        {"Feb 9, 2026", "2026-02-09", 0},
        {"4 Nov 2023", "2023-11-04", 0},
        {"17.03.13", "2013-03-17", 0},
        {"17.03.87", "1987-03-17", 0},
        {"1.6.2024", "2024-06-01", 0},
        {"14/03/2015 8.21.07", "2015-03-14 08:21:07", 0},
        {"1/27/2026", "2026-01-27", 0},
        {"02/04/2015 7.05.30", "2015-04-02 07:05:30?", RF_LOG_ORDER_ASK},
        {"02/04/2015", "2015-04-02", RF_LOG_ORDER_DAY_FIRST},
        {"02/04/2015", "2015-02-04", RF_LOG_ORDER_MONTH_FIRST},
        {"02/02/2015", "2015-02-02", RF_LOG_ORDER_ASK},
        {"08/19/25", "2025-08-19", 0},
        {"05-02-2025", "2025-02-05", RF_LOG_ORDER_DAY_FIRST},
        {"", "none", 0},
        {"2025-02-30", "none", 0},
        {"2025-02-03 25:00", "none", 0},
        {"2025-02-03 13:00 PM", "none", 0},
        {"2025-02-03 07:00 Uhr", "none", 0},
        {"2025-02-03 07:00+99:00", "none", 0},
        {"2025-02-03T", "none", 0},
        {"12 Foo 2025", "none", 0},
        {"2025-02", "none", 0},
        {"31/31/2025", "none", 0},
        {"45810", "none", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect(eq(str, (char *)read(cases[i].text, cases[i].order), (char *)cases[i].told), "%s", cases[i].text);
}

Test(log_when, daytime)
{
    static const struct {
        const char *text;
        double start_s;
    } cases[] = {{"18:04:33", 65073},
                 {"8.21.07", 30067},
                 {"8:12 AM", 29520},
                 {"12:05 AM", 300},
                 {"12:05 PM", 43500},
                 {"1:00 PM", 46800},
                 {"08:29:12.345", 30552.345},
                 {"05:17", 19020},
                 {"24:00", NAN},
                 {"7", NAN},
                 {"7:5", NAN},
                 {"", NAN},
                 {"0:10 AM", NAN}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double got = rf_log_daytime(cases[i].text, strlen(cases[i].text)), want = cases[i].start_s;
        cr_expect(isnan(want) ? isnan(got) : fabs(got - want) < 1e-6, "%s: %g", cases[i].text, got);
    }
}

/* UTC becomes local by the zone of the caller, and the day may be another; without one it is said. */
Test(log_when, place)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    const rf_log_reading reading = {.options = &options};
    rf_log_when when;
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_RUN);
    cr_assert(rf_log_when_read("2025-01-01 00:30:00", 19, RF_LOG_ORDER_ASK, &when));
    rf_log_place(&reading, &when, true, &entry);
    cr_expect(entry.day == when.day && entry.start_s == 1800 && entry.clock == RF_LOG_CLOCK_UTC);
    cr_expect(entry.warnings == RF_LOG_WARNING_BIT(DAY_UTC));
    options.zone_s = -5 * 3600;
    entry = rf_log_entry_of(RF_LOG_OF_RUN);
    rf_log_place(&reading, &when, true, &entry);
    cr_expect(entry.day == when.day - 1 && entry.start_s == 70200 && entry.warnings == 0);
    rf_log_place(&reading, &when, false, &entry);
    cr_expect(entry.day == when.day && entry.start_s == 1800, "local as it stands");
}
