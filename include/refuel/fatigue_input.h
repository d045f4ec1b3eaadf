/* What the question "why am I so tired?" takes besides the person, and the table of it. */
#ifndef REFUEL_FATIGUE_INPUT_H
#define REFUEL_FATIGUE_INPUT_H

#include <refuel/field.h>
#include <refuel/log.h>
#include <refuel/sign.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The inputs by number. Append only: the numbers are ABI. */
typedef enum refuel_fatigue_input {
    REFUEL_FATIGUE_INPUT_NONE = 0,
    REFUEL_FATIGUE_INPUT_SIGN = 1,
    REFUEL_FATIGUE_INPUT_PERFORMANCE_DOWN = 2,
    REFUEL_FATIGUE_INPUT_SLEEP = 3,
    REFUEL_FATIGUE_INPUT_END
} refuel_fatigue_input;

/** What is known of the tiredness. Starts as REFUEL_FATIGUE_REQUEST_INIT: everything may be left out, a number that is
 *  not given is NaN. Members are appended only.
 *
 *  performance_down_d   0..3650, for how many days performance has been below one's own; 0: it is not
 *  sleep_h              0..24, a night, as a rule
 *  signs                a set of REFUEL_SIGN_BIT; 0: none was named, which does not say that there is none
 *  run, runs            a log of the runs of the last weeks, in the order of the days (refuel_log_sort); the caller's.
 *                       NULL and 0: none
 *  today                day number (refuel_date_read): a later run is an error, and a log that ended more than 7 days
 *                       ago tells nothing about now. NaN: nobody looks
 */
typedef struct refuel_fatigue_request {
    size_t struct_size;
    double performance_down_d, sleep_h;
    int32_t signs, reserved; /* reserved: 0 */
    const refuel_log_run *run;
    size_t runs;
    double today;
} refuel_fatigue_request;

#define REFUEL_FATIGUE_REQUEST_INIT                                  \
    {                                                                \
        sizeof(refuel_fatigue_request), NAN, NAN, 0, 0, NULL, 0, NAN \
    }

/** One input as the table tells it, by its number; NULL for an unknown one. The pointer is constant. */
REFUEL_API const refuel_input_info *refuel_fatigue_input_at(refuel_fatigue_input input);

#ifdef __cplusplus
}
#endif

#endif
