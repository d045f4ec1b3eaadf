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
#define RF_CLEARLY_MORE \
    1.25 /* times the mean of the weeks: what the last days come to then counts as what is run now: a convention */
#define RF_BREAK_D 13 /* more days without a run are a break, two weeks as above: a convention */
#define RF_BACK_D_MIN \
    3 /* of fewer days since a break nobody knows what a week of running is: a convention, on the side of not knowing */

typedef struct rf_trained {
    int32_t has_log, is_fresh; /* there is one; it reaches near enough to today */
    double last_day, ended_d;  /* its last day, and for how many days it has ended; NaN: today is not known */
    double weeks;              /* that are reckoned with */
    double km_week,
        speed_km_h;      /* what is run now; NaN where a run has no distance or no duration, and of a shorter log */
    int32_t by_recent;   /* 1: those of the last days, which are clearly more; 0: the mean of the weeks */
    double mean_km_week; /* of the weeks */
    double recent_km, recent_d; /* the last days: a week, or fewer where a break ended in it */
    double break_d, back_d;     /* a break that ended in the weeks, and the days since then; NaN: there is none */
    double row_d;               /* the most days in a row with a run, of those that are as fresh */
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    size_t findings;
} rf_trained;

/* No log is no error; one that is impossible is, as in refuel_load. */
refuel_status rf_train(const refuel_fatigue_request *ask, rf_trained *out, refuel_error *err);

#endif
