/* What training load is told as. */
#ifndef REFUEL_LOAD_RESULT_H
#define REFUEL_LOAD_RESULT_H

#include <refuel/field.h>
#include <refuel/status.h>
#include <refuel/verdict.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What stands out on a day. flag, bit, name. Append only: the numbers are ABI. */
#define REFUEL_LOAD_FLAG_LIST(X)                                                                            \
    X(REFUEL_LOAD_LONGEST_RUN_10, 1,                                                                        \
      "longest-run-over-10") /* over 10 to 30 % longer than any of the 30 days before */                    \
    X(REFUEL_LOAD_LONGEST_RUN_30, 2, "longest-run-over-30")   /* over 30 to 100 % */                        \
    X(REFUEL_LOAD_LONGEST_RUN_100, 4, "longest-run-over-100") /* over 100 % */                              \
    X(REFUEL_LOAD_NOTHING_BEFORE, 8, "nothing-before")        /* a run, and none in the 30 days before */   \
    X(REFUEL_LOAD_SHORT_HISTORY, 16, "short-history")         /* not every run that is compared is known */ \
    X(REFUEL_LOAD_MONOTONY_WATCH, 32, "monotony-watch")       /* 1.5 to 2.0 */                              \
    X(REFUEL_LOAD_MONOTONY_HIGH, 64, "monotony-high")         /* over 2.0 */                                \
    X(REFUEL_LOAD_EQUAL_DAYS, 128, "equal-days")              /* seven days of the same load: monotony has no value */

#define REFUEL_LOAD_FLAG_MEMBER(name, bit, text) name = bit,
typedef enum refuel_load_flag {
    REFUEL_LOAD_FLAG_LIST(REFUEL_LOAD_FLAG_MEMBER) REFUEL_LOAD_FLAG_NONE = 0
} refuel_load_flag;
#undef REFUEL_LOAD_FLAG_MEMBER

/* What is judged. finding, number, id. Append only: the numbers are ABI. */
#define REFUEL_LOAD_FINDING_LIST(X)                 \
    X(REFUEL_LOAD_SINGLE_RUN, 1, "load-single-run") \
    X(REFUEL_LOAD_MONOTONY, 2, "load-monotony")

#define REFUEL_LOAD_FINDING_MEMBER(name, number, id) name = number,
typedef enum refuel_load_finding_id {
    REFUEL_LOAD_FINDING_NONE = 0,
    REFUEL_LOAD_FINDING_LIST(REFUEL_LOAD_FINDING_MEMBER) REFUEL_LOAD_FINDING_END
} refuel_load_finding_id;
#undef REFUEL_LOAD_FINDING_MEMBER

#define REFUEL_LOAD_FINDINGS_MAX 8 /* more than there are */
#define REFUEL_LOAD_RECENT_DAYS 28 /* findings are about the last ones */
#define REFUEL_LOAD_COVERS_MAX 8   /* more than there are kinds of load, with an empty one at the end */

/** One rule judged over the last REFUEL_LOAD_RECENT_DAYS. NaN where a number does not exist. Frozen: they lie in arrays.
 *
 *  id, verdict, action  refuel_load_finding_id, refuel_verdict, refuel_action
 *  flags                refuel_load_flag of the day
 *  day                  the one that is told: the day of the highest value
 *  value                of the rule on that day
 *  high                 the edge of ok
 *  rate, rate_low, rate_high   of REFUEL_LOAD_SINGLE_RUN: how many times the rate of injury was that of runs up to 10 %
 *                       longer, in one group of runners, and its 95 % confidence interval
 *  run_km, before_km    likewise: the run, and the longest of the 30 days before
 *  message              what the verdict means, in plain words and without the numbers; constant text
 *  source               key of the source of the edge (refuel_source_find)
 */
typedef struct refuel_load_finding {
    int32_t id, verdict, action;
    uint32_t flags;
    double day, value, high;
    double rate, rate_low, rate_high, run_km, before_km;
    const char *message, *source;
} refuel_load_finding;

/** For how many runs of a log a kind of load has its numbers. Frozen.
 *
 *  kind              refuel_load_kind; 0 behind the last of a list
 *  runs              with the numbers that it needs
 *  last_without_day  of the last run without them: from the next day on it could be counted. NaN: every run has them
 */
typedef struct refuel_load_cover {
    int32_t kind, reserved;
    double runs, last_without_day;
} refuel_load_cover;

/** Where refuel_load writes. The arrays are the caller's, hold capacity numbers each, and may be NULL. Starts as
 *  REFUEL_LOAD_RESULT_INIT. NaN where a number does not exist. Loads are in the unit of the kind.
 *
 *  day                   day numbers, one for each number of the other arrays (refuel_date_text)
 *  runs                  how many runs
 *  distance_km, duration_min   their sums; NaN where one of the runs has none
 *  load                  of the day
 *  acute, chronic        means of the last 7 and 28 days, the day included
 *  acute_ewma, chronic_ewma   exponentially weighted means of 7 and 28 days
 *  acute_chronic_ratio   acute / chronic: a description, of which no risk follows (docs/load.md)
 *  fitness, fatigue      exponentially weighted means with time constants of 42 and 7 days
 *  form                  fitness less fatigue, both of the day before
 *  monotony, strain      mean / standard deviation of the last 7 days, and their sum times that
 *  longest_run_km        the longest run of the day; 0 without one
 *  longest_run_ratio     that over the longest of the 30 days before; NaN without a run, or without one before
 *  flags                 refuel_load_flag
 *  finding               finding_capacity of them fit, REFUEL_LOAD_FINDINGS_MAX are enough; may be NULL with 0
 *  finding_count, days   returned: how many there are
 *  run_count, first_day  returned: runs that count, and the day on which the log begins
 *  cover                 returned: each kind of load, and how many runs of the log have its numbers
 *  kind                  returned: refuel_load_kind of the loads
 *  estimated             returned: 1 where minutes that a run lacks follow from its distance at the mean pace
 */
typedef struct refuel_load_result {
    size_t struct_size;
    size_t capacity;
    double *day, *runs, *distance_km, *duration_min, *load;
    double *acute, *chronic, *acute_ewma, *chronic_ewma, *acute_chronic_ratio;
    double *fitness, *fatigue, *form, *monotony, *strain, *longest_run_km, *longest_run_ratio;
    uint32_t *flags;
    refuel_load_finding *finding;
    size_t finding_capacity, finding_count, days;
    double run_count, first_day;
    refuel_load_cover cover[REFUEL_LOAD_COVERS_MAX];
    int32_t kind, estimated;
} refuel_load_result;

#define REFUEL_LOAD_RESULT_INIT                                                                                      \
    {                                                                                                                \
        sizeof(refuel_load_result), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, \
            NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NAN, NAN, {{0, 0, NAN, NAN}}, 0, 0                          \
    }

/* What the tables of training load describe. Append only. */
typedef enum refuel_load_record {
    REFUEL_LOAD_RECORD_NONE = 0,
    REFUEL_LOAD_RECORD_SERIES = 1,  /* refuel_load_result */
    REFUEL_LOAD_RECORD_COVER = 2,   /* refuel_load_cover */
    REFUEL_LOAD_RECORD_FINDING = 3, /* refuel_load_finding */
    REFUEL_LOAD_RECORD_END
} refuel_load_record;

/** The i-th member of a record, in the order of JSON; NULL past the end and for an unknown record. Series have `days`
 *  numbers. As refuel_result_at. */
REFUEL_API const refuel_result_info *refuel_load_result_at(refuel_load_record record, size_t i);

#ifdef __cplusplus
}
#endif

#endif
