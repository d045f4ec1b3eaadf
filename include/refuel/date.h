/* Dates as day numbers, days since 1970-01-01: what a log of training counts in. */
#ifndef REFUEL_DATE_H
#define REFUEL_DATE_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_DATE_TEXT 11 /* bytes of "2026-03-02", the final NUL included */

/** The day number of a date as people write it: "2026-03-02", "2 March 2026", "02.03.2026" (the day first).
 *
 *  Given:     text   years 0001 to 9999
 *  Returned:  day    untouched on failure
 *             err    may be NULL
 *  Status:    REFUEL_E_NULL; REFUEL_E_SYNTAX: no date, none of the calendar, or one with two readings (02/03/2026)
 *  Example:   int64_t day;
 *             if (refuel_date_read("2026-03-02", &day, &err) == REFUEL_OK) run.day = day;
 */
REFUEL_API refuel_status refuel_date_read(const char *text, int64_t *day, refuel_error *err);

/** Writes the date of a day number, "2026-03-02"; "" outside the years 0001 to 9999. */
REFUEL_API void refuel_date_text(int64_t day, char text[REFUEL_DATE_TEXT]);

#ifdef __cplusplus
}
#endif

#endif
