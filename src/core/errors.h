/* Everything that is wrong with a request, for those who want more than the first. */
#ifndef REFUEL_CORE_ERRORS_H
#define REFUEL_CORE_ERRORS_H

#include <refuel/status.h>
#include <stdbool.h>

#define RF_ERRORS_MAX 24 /* that are told; nobody mends more at once */

/* A list in the memory of whoever wants it: of several errors, of one (the err of a caller), or of none. */
typedef struct rf_errors {
    refuel_error *of;
    size_t capacity, count, found; /* found: those that are not told are counted too */
    refuel_status first;           /* REFUEL_OK while nothing is wrong */
} rf_errors;

/* The list that keeps the first error alone; err may be NULL. */
static inline rf_errors rf_errors_one(refuel_error *err)
{
    return (rf_errors){err, err ? 1 : 0, 0, 0, REFUEL_OK};
}

/* Where the next error goes; NULL where there is no place left, which rf_fail allows. */
static inline refuel_error *rf_errors_place(const rf_errors *errors)
{
    return errors->count < errors->capacity ? &errors->of[errors->count] : NULL;
}

/* Whether to look for more is in vain: however much is wrong with a request, it takes no longer than a right one. */
static inline bool rf_errors_full(const rf_errors *errors)
{
    return errors->found > 0 && errors->found >= errors->capacity;
}

/* Keeps what a call told there, if it failed. Of one input the first error is enough. Returns whether the call was right. */
bool rf_errors_took(rf_errors *errors, refuel_status status);

#endif
