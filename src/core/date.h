/* Calendar dates (ISO 8601, Gregorian) as day numbers. Nothing here reads a clock. */
#ifndef REFUEL_CORE_DATE_H
#define REFUEL_CORE_DATE_H

#include <refuel/date.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RF_DATE_TEXT REFUEL_DATE_TEXT

/* Reads a date that exists, years 0001 to 9999, as people write it: 1990-05-17, 17 May 1990, May 17, 1990, 17.05.1990
   (the day first), 1990/05/17, and 05/17/1990 or 17/05/1990 where only one of the two readings exists. *day counts from
   1970-01-01 = 0 and is untouched on failure, which is REFUEL_E_SYNTAX; a date with two readings is asked back. */
refuel_status rf_date_read(const char *text, size_t length, const char *field, int64_t *day, refuel_error *err);

/* The number of a date that exists, in the years 0001 to 9999; false of others, and *number is untouched. */
bool rf_date_number(int64_t year, int month, int day, int64_t *number);

/* Whether a day number lies in the years 0001 to 9999. */
bool rf_in_calendar(int64_t day);

/* Writes the date of a day number; "" outside the years 0001 to 9999. */
void rf_date_text(int64_t day, char text[RF_DATE_TEXT]);

/* Age in years on a day: the completed years, and the share of the running one, so that a birthday gives a whole
   number. Who is born on 29 February has the birthday on 1 March in other years. NaN before birth and outside the years
   0001 to 9999. */
double rf_age_y(int64_t born_day, int64_t day);

#endif
