#include "core/date.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

static int64_t day_of(const char *text)
{
    int64_t day = INT64_MIN;
    cr_expect(eq(int, (int)rf_date_read(text, strlen(text), "date", &day, NULL), REFUEL_OK), "%s", text);
    return day;
}

/* Source: GNU date, date -u -d DATE +%s divided by 86400. */
Test(date, known_days)
{
    static const struct {
        const char *text;
        int64_t day;
    } known[] = {{"1970-01-01", 0},      {"1969-12-31", -1},      {"2000-02-29", 11016},  {"2000-03-01", 11017},
                 {"1900-02-28", -25509}, {"1900-03-01", -25508},  {"2100-02-28", 47540},  {"2100-03-01", 47541},
                 {"2026-11-23", 20780},  {"0001-01-01", -719162}, {"9999-12-31", 2932896}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        cr_expect(eq(i64, day_of(known[i].text), known[i].day), "%s", known[i].text);
}

Test(date, every_day_round_trips)
{
    char text[RF_DATE_TEXT], before[RF_DATE_TEXT] = "";
    for (int64_t day = -719162; day <= 2932896; day++) {
        int64_t back = INT64_MIN;
        rf_date_text(day, text);
        refuel_status status = rf_date_read(text, 10, "date", &back, NULL);
        if (status != REFUEL_OK || back != day || strcmp(before, text) >= 0) cr_fatal("%s after %s", text, before);
        memcpy(before, text, sizeof text);
    }
    rf_date_text(-719163, text);
    cr_expect(eq(str, text, ""));
    rf_date_text(2932897, text);
    cr_expect(eq(str, text, ""));
    rf_date_text(INT64_MAX, text);
    cr_expect(eq(str, text, ""));
}

/* Every way of writing one day, and what looks like one of them. */
Test(date, written)
{
    static const char *const same[] = {"1990-05-17",     "17 May 1990",  "May 17, 1990",  "17.05.1990",
                                       "1990/05/17",     "05/17/1990",   "17/05/1990",    "17-05-1990",
                                       "1990-5-17",      "17.5.1990",    "17th May 1990", "17th of May 1990",
                                       "MAY 17th, 1990", "17. May 1990", "17-May-1990",   "1990 May 17",
                                       " 17 may 1990 ",  "1990.05.17",   "17 May, 1990"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        cr_expect(eq(i64, day_of(same[i]), day_of("1990-05-17")), "%s", same[i]);
    cr_expect(eq(i64, day_of("05/05/1990"), day_of("1990-05-05")), "both readings are one day");
    cr_expect(eq(i64, day_of("13/12/1990"), day_of("1990-12-13")), "there is no month 13");
    cr_expect(eq(i64, day_of("29/02/1992"), day_of("1992-02-29")));
    cr_expect(eq(i64, day_of("Sept 3 1990"), day_of("1990-09-03")));
    static const char *const wrong[] = {
        "12/12/90",   "31/04/1990",   "29/02/1991",   "29 February 1991", "17 Mai 1990", "Ma 17 1990", "May 1990",
        "17 May 90",  "17 May 19900", "17th 05 1990", "17 May 1990 x",    "17.05/1990",  "17 05 1990", "May May 1990",
        "17 17 1990", "May-17/1990x", "17 May 1990.", "0 May 1990",       "32 May 1990", "12/11/1990"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        int64_t day = 7;
        refuel_error err;
        cr_expect(eq(int, (int)rf_date_read(wrong[i], strlen(wrong[i]), "born", &day, &err), REFUEL_E_SYNTAX), "%s",
                  wrong[i]);
        cr_expect(eq(i64, day, 7));
    }
}

Test(date, refused)
{
    static const char *const wrong[] = {"",           "1992",        "1992-5-211",   "92-05-21",   "05-06-1992",
                                        "1992/05-21", "1992--05-21", "21-05/1992",   "19920521",   "1992-05-21T",
                                        "1992-02-30", "1991-02-29",  "1900-02-29",   "2100-02-29", "1992-00-10",
                                        "1992-13-01", "1992-01-00",  "1992-01-32",   "0000-01-01", "-992-05-21",
                                        "+992-05-21", "1992-0a-21",  "1992-05-2\xff"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        int64_t day = 7;
        refuel_error err;
        cr_expect(eq(int, (int)rf_date_read(wrong[i], strlen(wrong[i]), "born", &day, &err), REFUEL_E_SYNTAX), "%s",
                  wrong[i]);
        cr_expect(eq(i64, day, 7));
    }
    refuel_error err;
    int64_t day;
    rf_date_read("21.5.92", 7, "born", &day, &err);
    cr_expect(eq(str, err.message, "born: 21.5.92 is not a date; write it like 1992-05-21 (year-month-day)"));
    rf_date_read("1991-02-29", 10, "born", &day, &err);
    cr_expect(eq(str, err.message, "born: 1991-02-29 is not in the calendar (year-month-day)"));
    rf_date_read("", 0, "born", &day, &err);
    cr_expect(eq(str, err.message, "born: an empty text is not a date; write it like 1992-05-21 (year-month-day)"));
    rf_date_read("05/06/1990", 10, "born", &day, &err);
    cr_expect(eq(str, err.message,
                 "born: 05/06/1990 can mean two days: write 1990-06-05 (day first) or 1990-05-06 (month first)"));
    cr_expect(eq(int, (int)rf_date_read("1992-05-21\0", 11, "born", &day, &err), REFUEL_E_SYNTAX));
}

static double age(const char *born, const char *on)
{
    return rf_age_y(day_of(born), day_of(on));
}

Test(date, age)
{
    cr_expect(eq(dbl, age("1992-11-23", "2026-11-23"), 34));
    cr_expect(eq(dbl, age("2026-11-23", "2026-11-23"), 0));
    cr_expect(eq(dbl, age("1992-11-24", "2026-11-23"), 33 + 364.0 / 365));
    cr_expect(eq(dbl, age("1992-11-22", "2026-11-23"), 34 + 1.0 / 365));
    cr_expect(eq(dbl, age("2000-02-29", "2024-02-29"), 24));
    cr_expect(eq(dbl, age("2000-02-29", "2023-03-01"), 23)); /* no 29 February: the birthday is 1 March */
    cr_expect(lt(dbl, age("2000-02-29", "2023-02-28"), 23));
    cr_expect(eq(dbl, age("2000-03-01", "2100-03-01"), 100));
    cr_expect(isnan(age("2026-11-24", "2026-11-23")));
    cr_expect(isnan(rf_age_y(INT64_MIN, 0)));
    cr_expect(isnan(rf_age_y(0, INT64_MAX)));
}

/* Every day makes a person older, by a year between birthdays, whatever the day of birth. */
Test(date, age_grows)
{
    for (int64_t born = day_of("1999-12-15"); born <= day_of("2000-03-15"); born++) {
        double before = -1;
        for (int64_t day = born; day < born + 1500; day++) {
            double now = rf_age_y(born, day);
            if (!(now > before) || now - before > 1.01) cr_fatal("%g after %g", now, before);
            before = now;
        }
    }
}

/* What a caller in C has: the same, with its own name in the message. */
Test(date, public)
{
    int64_t day = -1;
    char text[REFUEL_DATE_TEXT];
    refuel_error err = {.message = ""};
    cr_assert(refuel_date_read("2026-03-02", &day, &err) == REFUEL_OK);
    cr_expect(eq(i64, day, 20514), "20514 days after 1970-01-01, by date -d 2026-03-02 +%%s / 86400");
    refuel_date_text(day, text);
    cr_expect(eq(str, text, "2026-03-02"));
    cr_expect(refuel_date_read("2026-02-30", &day, &err) == REFUEL_E_SYNTAX);
    cr_expect(eq(str, err.field, "date"));
    cr_expect(eq(i64, day, 20514), "untouched on failure");
    cr_expect(refuel_date_read(NULL, &day, &err) == REFUEL_E_NULL);
    cr_expect(refuel_date_read("2026-03-02", NULL, NULL) == REFUEL_E_NULL);
}

Test(date, numbers_of_a_date)
{
    int64_t day = -1;
    cr_expect(rf_date_number(1970, 1, 1, &day) && day == 0);
    cr_expect(rf_date_number(2024, 2, 29, &day) && day == 19782);
    const int none[][3] = {{2023, 2, 29}, {2024, 13, 1}, {2024, 0, 1}, {2024, 4, 31},
                           {0, 1, 1},     {10000, 1, 1}, {2024, 1, 0}};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(not(rf_date_number(none[i][0], none[i][1], none[i][2], &day)), "%zu", i);
    cr_expect(eq(i64, day, 19782), "untouched");
}
