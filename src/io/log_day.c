#include "io/log_day.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/date.h"
#include "io/log_figure.h"

void rf_log_put_day(rf_log_reading *it, const rf_log_when *when, rf_log_entry *entry)
{
    rf_log_place(it, when, false, entry);
    it->tells[when->told] = true;
    if (when->other_day != RF_LOG_NO_DAY) entry->warnings |= RF_LOG_EITHER_DAY;
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
    rf_log_put_day(it->reading, &when, entry);
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

void rf_log_settle_days(rf_log_reading *it)
{
    bool month_first = it->tells[RF_LOG_ORDER_MONTH_FIRST], day_first = it->tells[RF_LOG_ORDER_DAY_FIRST];
    bool told = month_first != day_first;
    size_t kept = it->first, line = SIZE_MAX;
    for (size_t i = it->first; i < it->book->entries; i++) {
        rf_log_entry *entry = &it->book->entry[i];
        bool either = (entry->warnings & RF_LOG_EITHER_DAY) != 0;
        if (either && !told) {
            if (entry->line != line) rf_log_skip(it, RF_LOG_REASON_EITHER_DAY, entry->line);
            line = entry->line; /* a row may have several entries: they stand behind one another */
            if (entry->of != RF_LOG_OF_FOOD) it->file->entries[entry->of]--;
            continue;
        }
        if (either && month_first) entry->day = turned(entry->day);
        entry->warnings &= ~RF_LOG_EITHER_DAY;
        it->book->entry[kept++] = *entry;
    }
    it->book->entries = kept;
}
