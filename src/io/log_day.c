#include "io/log_day.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/date.h"
#include "io/log_figure.h"

#define ORDERED_STEPS \
    5 /* to another day, all of them later or all earlier: six days in a row are so by chance once in 360 */

static bool is_to_come(const rf_log_reading *it, int64_t day)
{
    return (double)day > it->options->today + 1;
}

/* Of two readings one may lie in the future: then it is the other. */
static void leave_future(const rf_log_reading *it, rf_log_when *when)
{
    if (when->other_day == RF_LOG_NO_DAY || is_to_come(it, when->day) == is_to_come(it, when->other_day)) return;
    when->told = is_to_come(it, when->day) ? RF_LOG_ORDER_MONTH_FIRST : RF_LOG_ORDER_DAY_FIRST;
    if (when->told == RF_LOG_ORDER_MONTH_FIRST) when->day = when->other_day;
    when->other_day = RF_LOG_NO_DAY;
}

/* A day that may be another one stays in UTC until that is known: the zone may move it. */
void rf_log_put_day(rf_log_reading *it, const rf_log_when *when, bool is_utc, rf_log_entry *entry)
{
    rf_log_when raw = *when;
    leave_future(it, &raw);
    bool either = raw.other_day != RF_LOG_NO_DAY, utc = is_utc || raw.zone == RF_LOG_ZONE_UTC;
    it->tells[raw.told] = true;
    if (either) raw.zone = RF_LOG_ZONE_LOCAL;
    rf_log_place(it, &raw, utc && !either, entry);
    if (!either) return;
    entry->warnings |= RF_LOG_EITHER_DAY;
    entry->clock = utc && when->zone != RF_LOG_ZONE_OFFSET ? RF_LOG_CLOCK_UTC : entry->clock;
}

bool rf_log_take_when(rf_log_table *it, size_t date, size_t time, rf_log_order order, rf_log_entry *entry)
{
    rf_log_when when;
    size_t length;
    const char *text = rf_log_cell_text(it, date, &length);
    if (rf_log_is_empty(text, length)) return true;
    if (!rf_log_when_read(text, length, order, &when)) {
        rf_log_cell_bad(it, date, RF_LOG_NO_DATE_WORDS);
        return false;
    }
    rf_log_put_day(it->reading, &when, false, entry);
    text = rf_log_cell_text(it, time, &length);
    if (rf_log_is_empty(text, length)) return true;
    entry->start_s = rf_log_daytime(text, length);
    if (!isnan(entry->start_s)) return true;
    rf_log_cell_bad(it, time, RF_LOG_NO_TIME_WORDS);
    return false;
}

/* The day with the numbers of day and month the other way round. */
static int64_t turned(int64_t day)
{
    char text[RF_DATE_TEXT], other[RF_DATE_TEXT];
    int64_t number;
    rf_date_text(day, text);
    memcpy(other, text, sizeof other);
    memcpy(other + 5, text + 8, 2);
    memcpy(other + 8, text + 5, 2);
    return rf_date_read(other, strlen(other), "", &number, NULL) == REFUEL_OK ? number : RF_LOG_NO_DAY;
}

static bool may_be_turned(const rf_log_entry *entry)
{
    return (entry->warnings & RF_LOG_EITHER_DAY) != 0;
}

/* Whether the rows of the file are in the order of time, if all dates with two readings have the one or the other. */
static bool is_ordered(const rf_log_reading *it, bool turns)
{
    bool rises = true, falls = true;
    int steps = 0;
    int64_t before = RF_LOG_NO_DAY;
    for (size_t i = it->first; i < it->book->entries; i++) {
        const rf_log_entry *entry = &it->book->entry[i];
        int64_t day = turns && may_be_turned(entry) ? turned(entry->day) : entry->day;
        if (day == RF_LOG_NO_DAY) continue;
        if (before != RF_LOG_NO_DAY && day != before) {
            rises &= day > before;
            falls &= day < before;
            steps += steps < ORDERED_STEPS;
        }
        before = day;
    }
    return (rises || falls) && steps == ORDERED_STEPS;
}

/* Which of two readings the dates of a file have. */
static rf_log_order order_of(rf_log_reading *it)
{
    bool month_first = it->tells[RF_LOG_ORDER_MONTH_FIRST], day_first = it->tells[RF_LOG_ORDER_DAY_FIRST];
    if (month_first != day_first) return month_first ? RF_LOG_ORDER_MONTH_FIRST : RF_LOG_ORDER_DAY_FIRST;
    size_t at = it->first;
    while (at < it->book->entries && !may_be_turned(&it->book->entry[at])) at++;
    if (month_first || at == it->book->entries) return RF_LOG_ORDER_ASK;
    day_first = is_ordered(it, false);
    month_first = is_ordered(it, true);
    if (day_first == month_first) return RF_LOG_ORDER_ASK;
    rf_log_warn(it, RF_LOG_WARNING_DAY_DEDUCED, it->book->entry[at].line);
    return month_first ? RF_LOG_ORDER_MONTH_FIRST : RF_LOG_ORDER_DAY_FIRST;
}

static void settle(rf_log_reading *it, rf_log_entry *entry, bool turns)
{
    rf_log_when when = {.day = turns ? turned(entry->day) : entry->day, .start_s = entry->start_s};
    bool utc = entry->clock == RF_LOG_CLOCK_UTC;
    entry->warnings &= ~RF_LOG_EITHER_DAY;
    entry->clock = RF_LOG_CLOCK_LOCAL;
    rf_log_place(it, &when, utc, entry);
    if (entry->warnings & RF_LOG_WARNING_BIT(DAY_UTC)) rf_log_warn(it, RF_LOG_WARNING_DAY_UTC, entry->line);
}

void rf_log_settle_days(rf_log_reading *it)
{
    const rf_log_order order = order_of(it);
    size_t kept = it->first, line = SIZE_MAX;
    for (size_t i = it->first; i < it->book->entries; i++) {
        rf_log_entry *entry = &it->book->entry[i];
        bool either = may_be_turned(entry);
        if (either && order == RF_LOG_ORDER_ASK) {
            if (entry->line != line) rf_log_skip(it, RF_LOG_REASON_EITHER_DAY, entry->line);
            line = entry->line; /* a row may have several entries: they stand behind one another */
            if (entry->of != RF_LOG_OF_FOOD) it->file->entries[entry->of]--;
            continue;
        }
        if (either) settle(it, entry, order == RF_LOG_ORDER_MONTH_FIRST);
        it->book->entry[kept++] = *entry;
    }
    it->book->entries = kept;
}
