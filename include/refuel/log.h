/* A log of training: which run was on which day. */
#ifndef REFUEL_LOG_H
#define REFUEL_LOG_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One run of a log, or a day of which it says that there was none. NaN is "not known". Frozen: runs lie in arrays.
 *
 *  day             days since 1970-01-01 (refuel_date_read); a run after midnight belongs to the day on which it started
 *  distance_km     0..500; 0 without a duration: there was no run; 0 with one: not known, as on a treadmill
 *  duration_min    0..10080
 *  rpe             0..10, how hard the whole run was, asked some 30 minutes later: 0 rest, 10 maximal
 *  heart_rate_bpm  25..250, the mean of the run
 */
typedef struct refuel_log_run {
    int64_t day;
    double distance_km, duration_min;
    double rpe, heart_rate_bpm;
} refuel_log_run;

#define REFUEL_LOG_RUN_INIT   \
    {                         \
        0, NAN, NAN, NAN, NAN \
    }

/** Puts runs into the order of their days, in place; NULL with 0 is allowed. Runs of one day stand in an order that
 *  depends on them alone, so that what is computed of a log is the same to the last bit however its rows were ordered. */
REFUEL_API void refuel_log_sort(refuel_log_run *run, size_t runs);

#ifdef __cplusplus
}
#endif

#endif
