/* How internal code ends a call: one function that fills the caller's refuel_error and returns the status. */
#ifndef REFUEL_CORE_FAILURE_H
#define REFUEL_CORE_FAILURE_H

#include <refuel/status.h>

/* Fills *err (may be NULL) and returns status. The message becomes "field: text", or the text alone where field is
   empty. format takes %s and %d only: numbers go through rf_number_text, so that no locale can change them. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
refuel_status
rf_fail(refuel_error *err, refuel_status status, const char *field, const char *format, ...);

/* Adds to the message of *err (may be NULL). */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void rf_note(refuel_error *err, const char *format, ...);

/* "field: VALUE UNIT is outside LOW..HIGH UNIT", with the numbers in the error as well. */
refuel_status rf_fail_range(refuel_error *err, const char *field, double value, double low, double high,
                            const char *unit);

/* The same where other inputs make the limits, which then have any number of digits: they are told in so many decimals, on
   the side that is allowed, so that what was told can be given. */
refuel_status rf_fail_within(refuel_error *err, const char *field, double value, double low, double high, int decimals,
                             const char *unit);

/* A call that succeeded: leaves *err (may be NULL) cleared, so that a caller who keeps one error for many calls never reads
   the last one's. Returns REFUEL_OK. */
refuel_status rf_done(refuel_error *err);

#endif
