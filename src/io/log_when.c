#include "io/log_when.h"

#include <math.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"
#include "io/log_month.h"

#define DAY_S 86400.0
#define CENTURY 70 /* years of two digits: 70 to 99 are of the last one */

typedef struct place {
    const char *at, *end;
} place;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_one_of(const place *it, const char *signs)
{
    return it->at < it->end && *it->at && strchr(signs, *it->at);
}

static void skip(place *it, const char *signs)
{
    while (is_one_of(it, signs)) it->at++;
}

/* Up to four digits; returns how many there are. */
static int digits(place *it, int *number)
{
    int n = 0;
    for (*number = 0; it->at < it->end && is_digit(*it->at) && n < 4; it->at++, n++)
        *number = 10 * *number + (*it->at - '0');
    return n;
}

/* A word, up to what cannot be in one; returns its length. */
static size_t word(place *it, const char **text)
{
    *text = it->at;
    while (it->at < it->end && *it->at && !is_digit(*it->at) && !strchr(" ,.-/:\t", *it->at)) it->at++;
    return (size_t)(it->at - *text);
}

static int64_t day_of(int year, int month, int day)
{
    int64_t number;
    if (year < 100) year += year < CENTURY ? 2000 : 1900;
    return rf_date_number(year, month, day, &number) ? number : RF_LOG_NO_DAY;
}

/* Three numbers with a sign between them. */
static bool numbers(place *it, int first, int width, rf_log_order order, rf_log_when *when)
{
    int second, third;
    char sign = *it->at++;
    if (digits(it, &second) == 0 || it->at == it->end || *it->at != sign) return false;
    it->at++;
    int last = digits(it, &third);
    if (width == 4) {
        when->day = day_of(first, second, third);
        return last > 0;
    }
    if (last != 2 && last != 4) return false;
    int64_t by_day = day_of(third, second, first), by_month = day_of(third, first, second);
    bool free = sign == '/' || sign == '-', one = by_day == RF_LOG_NO_DAY || by_month == RF_LOG_NO_DAY;
    if (!free) by_month = RF_LOG_NO_DAY;
    bool month_first = free && (by_day == RF_LOG_NO_DAY || (order == RF_LOG_ORDER_MONTH_FIRST && !one));
    when->day = month_first ? by_month : by_day;
    if (free && one) when->told = month_first ? RF_LOG_ORDER_MONTH_FIRST : RF_LOG_ORDER_DAY_FIRST;
    if (free && !one && by_day != by_month && order == RF_LOG_ORDER_ASK) when->other_day = by_month;
    return true;
}

/* "14, 2025" behind "Jul"; "jun. 2017" behind "21". */
static bool named(place *it, int first, rf_log_when *when)
{
    const char *text;
    int day = first, year;
    size_t length = word(it, &text);
    int month = rf_log_month(text, length);
    skip(it, ". ");
    if (month == 0 || (first < 0 && digits(it, &day) == 0)) return false;
    skip(it, ", ");
    if (digits(it, &year) != 4) return false;
    when->day = day_of(year, month, day);
    return true;
}

static bool date(place *it, rf_log_order order, rf_log_when *when)
{
    int first;
    int width = digits(it, &first);
    if (width == 0) return named(it, -1, when);
    if (is_one_of(it, "-/.") && it->at + 1 < it->end && is_digit(it->at[1]))
        return numbers(it, first, width, order, when);
    skip(it, ". ");
    return named(it, first, when);
}

/* AM or PM behind a time: 12 AM is 0 h. */
static bool half_of_day(place *it, int *hour)
{
    const char *text;
    place before = *it;
    skip(it, " \xC2\xA0\xE2\x80\xAF"); /* also the spaces that do not break */
    size_t length = word(it, &text);
    bool am = length == 2 && (text[0] | 0x20) == 'a', pm = length == 2 && (text[0] | 0x20) == 'p';
    if ((!am && !pm) || (text[1] | 0x20) != 'm') {
        *it = before;
        return true;
    }
    if (*hour < 1 || *hour > 12) return false;
    *hour = *hour % 12 + (pm ? 12 : 0);
    return true;
}

/* h:mm, h:mm:ss, with a fraction; or with points. NaN where there is none. */
static double daytime(place *it)
{
    int hour, minute, second = 0;
    double fraction = 0;
    if (digits(it, &hour) == 0 || !is_one_of(it, ":.")) return NAN;
    char sign = *it->at++;
    if (digits(it, &minute) != 2) return NAN;
    if (it->at + 1 < it->end && *it->at == sign && is_digit(it->at[1])) {
        it->at++;
        if (digits(it, &second) != 2) return NAN;
        if (is_one_of(it, ".,") && it->at + 1 < it->end && is_digit(it->at[1])) {
            double part = 0.1;
            for (it->at++; it->at < it->end && is_digit(*it->at); it->at++, part /= 10)
                fraction += part * (*it->at - '0');
        }
    }
    if (!half_of_day(it, &hour) || hour > 23 || minute > 59 || second > 60) return NAN;
    return 3600.0 * hour + 60.0 * minute + second + fraction;
}

/* Z, +02:00, +0200, " -0500" behind a time. */
static bool offset(place *it, rf_log_when *when)
{
    int hour, minute = 0;
    skip(it, " ");
    if (it->at == it->end) return true;
    char sign = *it->at++;
    if (sign == 'Z' || sign == 'z') {
        when->zone = RF_LOG_ZONE_UTC;
        return true;
    }
    int width = sign == '+' || sign == '-' ? digits(it, &hour) : 0;
    if (width == 4) {
        minute = hour % 100;
        hour /= 100;
    } else if (width != 2 || !is_one_of(it, ":") || (it->at++, digits(it, &minute) != 2)) {
        return false;
    }
    when->zone = RF_LOG_ZONE_OFFSET;
    when->offset_s = (sign == '-' ? -60.0 : 60.0) * (60 * hour + minute);
    return hour <= 14 && minute < 60;
}

double rf_log_daytime(const char *text, size_t length)
{
    place it = {text, text + length};
    double start_s = daytime(&it);
    return it.at == it.end ? start_s : NAN;
}

bool rf_log_when_read(const char *text, size_t length, rf_log_order order, rf_log_when *when)
{
    static const char *const between[] = {"T", "\xC3\xA0", "at", "um", NULL}; /* behind a date: 3 févr. 2024 à 07:45 */
    const char *joint;
    place it = {text, text + length};
    *when = (rf_log_when){RF_LOG_NO_DAY, NAN, RF_LOG_ZONE_LOCAL, 0, RF_LOG_NO_DAY, RF_LOG_ORDER_ASK};
    if (!date(&it, order, when) || when->day == RF_LOG_NO_DAY) return false;
    skip(&it, " ,");
    size_t size = word(&it, &joint);
    if (size > 0 && !rf_log_is_one(joint, size, between)) return false;
    skip(&it, " ");
    if (it.at == it.end) return size == 0;
    when->start_s = daytime(&it);
    return !isnan(when->start_s) && offset(&it, when) && it.at == it.end;
}

void rf_log_place(const rf_log_reading *it, const rf_log_when *when, bool is_utc, rf_log_entry *entry)
{
    bool utc = is_utc || when->zone == RF_LOG_ZONE_UTC;
    double zone_s = it->options->zone_s;
    entry->day = when->day;
    entry->start_s = when->start_s;
    if (!utc || when->zone == RF_LOG_ZONE_OFFSET || isnan(when->start_s)) return;
    if (isnan(zone_s)) {
        entry->clock = RF_LOG_CLOCK_UTC;
        entry->warnings |= RF_LOG_WARNING_BIT(DAY_UTC);
        return;
    }
    double days = floor((when->start_s + zone_s) / DAY_S);
    entry->day += (int64_t)days;
    entry->start_s += zone_s - DAY_S * days;
}
