/* Days of training: what each day of a week, or of a cycle that repeats, is like. */
#ifndef REFUEL_DAY_H
#define REFUEL_DAY_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Append only: the numbers are ABI. */
typedef enum refuel_day_type {
    REFUEL_DAY_NONE = 0,        /* the place is empty */
    REFUEL_DAY_BY_DISTANCE = 1, /* one of those below, by how long the run takes */
    REFUEL_DAY_REST = 2,
    REFUEL_DAY_EASY = 3,
    REFUEL_DAY_HARD = 4, /* intervals, a tempo run, a race; or more than an hour */
    REFUEL_DAY_LONG = 5
} refuel_day_type;

/** One day. Frozen per SOVERSION.
 *
 *  type         refuel_day_type
 *  distance_km  0..500; NaN: its share of the weekly volume, by its type
 */
typedef struct refuel_training_day {
    int32_t type, reserved; /* reserved: 0 */
    double distance_km;
} refuel_training_day;

#define REFUEL_DAYS 7 /* of one request, at the most */

#define REFUEL_DAY_EMPTY \
    {                    \
        0, 0, NAN        \
    }
#define REFUEL_DAYS_NOT_GIVEN                                                                                       \
    {                                                                                                               \
        REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY, \
            REFUEL_DAY_EMPTY, REFUEL_DAY_EMPTY                                                                      \
    }

#ifdef __cplusplus
}
#endif

#endif
