/* The numbers of a date as people write it. Whether the day exists is the matter of core/date. */
#ifndef REFUEL_CORE_WRITTEN_DATE_H
#define REFUEL_CORE_WRITTEN_DATE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct rf_written_date {
    int year, month, day;
    bool either; /* day and month may stand the other way round: 05/06/1990; here the day is the first */
} rf_written_date;

/* Reads the whole of text; outer spaces do not count. false where it is no date. The year has four digits. */
bool rf_written_date_read(const char *text, size_t length, rf_written_date *date);

#endif
