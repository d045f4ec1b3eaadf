#include "core/date.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/written_date.h"

enum { YEAR_MIN = 1, YEAR_MAX = 9999, DAYS_TO_1970 = 719162 /* from 0001-01-01 */ };

typedef struct date {
    int64_t year;
    int month, day;
} date;

static bool is_leap(int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int64_t year, int month)
{
    static const int days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month] + (month == 2 && is_leap(year));
}

static bool exists(date it)
{
    return it.year >= YEAR_MIN && it.year <= YEAR_MAX && it.month >= 1 && it.month <= 12 && it.day >= 1 &&
           it.day <= month_days(it.year, it.month);
}

/* The day of 1 January. */
static int64_t year_day(int64_t year)
{
    int64_t past = year - 1;
    return past * 365 + past / 4 - past / 100 + past / 400 - DAYS_TO_1970;
}

/* A day past the end of its month counts into the next: 29 February of a common year is 1 March. */
static int64_t day_number(date it)
{
    int64_t day = year_day(it.year) + it.day - 1;
    for (int month = 1; month < it.month; month++) day += month_days(it.year, month);
    return day;
}

bool rf_date_number(int64_t year, int month, int day, int64_t *number)
{
    const date it = {year, month, day};
    if (!exists(it)) return false;
    *number = day_number(it);
    return true;
}

bool rf_in_calendar(int64_t day)
{
    return day >= year_day(YEAR_MIN) && day < year_day(YEAR_MAX + 1);
}

static date date_of(int64_t day)
{
    /* 146097 days are 400 years, so the estimate is at most one year off. */
    date it = {.year = (day + DAYS_TO_1970) * 400 / 146097 + 1, .month = 1};
    while (year_day(it.year) > day) it.year--;
    while (year_day(it.year + 1) <= day) it.year++;
    int rest = (int)(day - year_day(it.year));
    while (rest >= month_days(it.year, it.month)) rest -= month_days(it.year, it.month++);
    it.day = rest + 1;
    return it;
}

/* Both readings of a date are days, or neither is. */
static refuel_status refuse(const char *given, bool both, date first, date second, const char *field, refuel_error *err)
{
    char other[2][RF_DATE_TEXT];
    if (!both) return rf_fail(err, REFUEL_E_SYNTAX, field, "%s is not in the calendar (year-month-day)", given);
    rf_date_text(day_number(first), other[0]);
    rf_date_text(day_number(second), other[1]);
    return rf_fail(err, REFUEL_E_SYNTAX, field, "%s can mean two days: write %s (day first) or %s (month first)", given,
                   other[0], other[1]);
}

refuel_status rf_date_read(const char *text, size_t length, const char *field, int64_t *day, refuel_error *err)
{
    rf_written_date in = {.year = 0};
    bool read = rf_written_date_read(text, length, &in);
    date first = {in.year, in.month, in.day}, second = {in.year, in.day, in.month};
    bool one = read && exists(first), two = read && in.either && in.day != in.month && exists(second);
    if (one != two) {
        *day = day_number(one ? first : second);
        return REFUEL_OK;
    }
    char given[RF_PRINTABLE]; /* made where it is told: a log holds thousands of dates */
    rf_printable(text, length, given);
    if (read) return refuse(given, one, first, second, field, err);
    return rf_fail(err, REFUEL_E_SYNTAX, field, "%s is not a date; write it like 1992-05-21 (year-month-day)",
                   *given ? given : "an empty text");
}

static void write_digits(int64_t number, int count, char *text)
{
    for (int i = count - 1; i >= 0; i--, number /= 10) text[i] = (char)('0' + number % 10);
}

void rf_date_text(int64_t day, char text[RF_DATE_TEXT])
{
    text[0] = '\0';
    if (!rf_in_calendar(day)) return;
    date it = date_of(day);
    write_digits(it.year, 4, text);
    write_digits(it.month, 2, text + 5);
    write_digits(it.day, 2, text + 8);
    text[4] = text[7] = '-';
    text[10] = '\0';
}

refuel_status refuel_date_read(const char *text, int64_t *day, refuel_error *err)
{
    if (!text || !day) return rf_fail(err, REFUEL_E_NULL, "", "a date or the place of its day is null");
    refuel_status status = rf_date_read(text, strlen(text), "date", day, err);
    return status == REFUEL_OK ? rf_done(err) : status;
}

void refuel_date_text(int64_t day, char text[REFUEL_DATE_TEXT])
{
    rf_date_text(day, text);
}

double rf_age_y(int64_t born_day, int64_t day)
{
    if (!rf_in_calendar(born_day) || !rf_in_calendar(day) || day < born_day) return NAN;
    date born = date_of(born_day), birthday = born;
    birthday.year = date_of(day).year;
    if (day_number(birthday) > day) birthday.year--;
    int64_t last = day_number(birthday), years = birthday.year - born.year;
    birthday.year++;
    return (double)years + (double)(day - last) / (double)(day_number(birthday) - last);
}
