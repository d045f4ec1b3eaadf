/* What a log of runs says about training now: runs that were much longer than usual, days that are alike or without rest, and how
   much it was a week. */
#ifndef REFUEL_FATIGUE_TRAINED_H
#define REFUEL_FATIGUE_TRAINED_H

#include <refuel/fatigue_input.h>
#include <refuel/load_result.h>

#define RF_LOG_FRESH_D \
    7 /* what ended longer ago tells nothing about now, a log and a row of days alike: a convention */
#define RF_LOG_WEEKS_MAX 4 /* the last ones, by which a week of running is reckoned; whole ones, and */
#define RF_LOG_WEEKS_MIN 2 /* no fewer: one week may be a race or a rest */
#define RF_DAYS_IN_A_ROW \
    13 /* the edge of ok: there is no study of it; two weeks without a day of rest are a convention */

typedef struct rf_trained {
    int32_t has_log, is_fresh;  /* there is one; it reaches near enough to today */
    double last_day, ended_d;   /* its last day, and for how many days it has ended; NaN: today is not known */
    double weeks;               /* that are reckoned with */
    double km_week, speed_km_h; /* of them; NaN where a run has no distance or no duration, and of a shorter log */
    double row_d;               /* the most days in a row with a run, of those that are as fresh */
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    size_t findings;
} rf_trained;

/* No log is no error; one that is impossible is, as in refuel_load. */
refuel_status rf_train(const refuel_fatigue_request *ask, rf_trained *out, refuel_error *err);

#endif
