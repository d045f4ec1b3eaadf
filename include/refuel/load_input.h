/* What is asked about training load. */
#ifndef REFUEL_LOAD_INPUT_H
#define REFUEL_LOAD_INPUT_H

#include <refuel/field.h>
#include <refuel/log.h>
#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_LOAD_DAYS_MAX 36525 /* a hundred years: a log that reaches further has a slip in a date */

/* What is counted, from what says most to what says least.
   kind, number, its word, its unit, what it is, what every run needs for it. Append only: the numbers are ABI. */
#define REFUEL_LOAD_KIND_LIST(X)                                                                                \
    X(REFUEL_LOAD_RPE, 1, "session-rpe", "AU", "RPE times minutes", "an RPE and a duration")                    \
    X(REFUEL_LOAD_TRIMP, 2, "trimp", "AU", "minutes weighted by the heart rate", "a heart rate and a duration") \
    X(REFUEL_LOAD_MINUTES, 3, "minutes", "min", "minutes alone, whatever the effort", "a duration")             \
    X(REFUEL_LOAD_DISTANCE, 4, "distance", "km", "distance alone, whatever the effort and the pace", "a distance")

#define REFUEL_LOAD_KIND_MEMBER(name, number, text, unit, what, needs) name = number,
typedef enum refuel_load_kind {
    REFUEL_LOAD_KIND_NONE = 0, /* the first for which every run has the numbers */
    REFUEL_LOAD_KIND_LIST(REFUEL_LOAD_KIND_MEMBER) REFUEL_LOAD_KIND_END
} refuel_load_kind;
#undef REFUEL_LOAD_KIND_MEMBER

/** A question about a log. Starts as REFUEL_LOAD_REQUEST_INIT: NaN, or 0 of a word, is "not given".
 *
 *  run, runs               the log; the caller's, in the order of the days
 *  today                   day number (refuel_date_read); a later run is an error. NaN: nobody looks
 *  from_day, until_day     day numbers, ends included: runs outside are left out, and the days go on until until_day. NaN:
 *                          the first and the last of the log
 *  last_days               1..36525, how many days are told, the latest ones; NaN: all. What comes before still counts
 *  resting_heart_rate_bpm  25..120  } with the sex, for TRIMP
 *  max_heart_rate_bpm      100..230 }
 *  sex                     refuel_sex
 *  kind                    refuel_load_kind
 */
typedef struct refuel_load_request {
    size_t struct_size;
    const refuel_log_run *run;
    size_t runs;
    double today, from_day, until_day, last_days;
    double resting_heart_rate_bpm, max_heart_rate_bpm;
    int32_t sex, kind;
} refuel_load_request;

#define REFUEL_LOAD_REQUEST_INIT                                                 \
    {                                                                            \
        sizeof(refuel_load_request), NULL, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0 \
    }

/* The inputs of refuel load, in the order of the help. Append only. */
typedef enum refuel_load_input {
    REFUEL_LOAD_INPUT_NONE = 0,
    REFUEL_LOAD_INPUT_FROM = 1,
    REFUEL_LOAD_INPUT_UNTIL = 2,
    REFUEL_LOAD_INPUT_LAST = 3,
    REFUEL_LOAD_INPUT_KIND = 4,
    REFUEL_LOAD_INPUT_RESTING_HEART_RATE = 5,
    REFUEL_LOAD_INPUT_MAX_HEART_RATE = 6,
    REFUEL_LOAD_INPUT_SEX = 7,
    REFUEL_LOAD_INPUT_END
} refuel_load_input;

/** The row of an input; NULL for a number that is none. As refuel_input_at. */
REFUEL_API const refuel_input_info *refuel_load_input_at(refuel_load_input input);

#ifdef __cplusplus
}
#endif

#endif
