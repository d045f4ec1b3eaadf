/* What a run of a log may be. */
#ifndef REFUEL_TRAINING_LOG_H
#define REFUEL_TRAINING_LOG_H

#include <math.h>
#include <refuel/log.h>
#include <stdbool.h>

#define RF_LOG_DISTANCE_KM_MAX 500.0 /* likewise the most of a week */
#define RF_LOG_DURATION_MIN_MAX 10080.0
#define RF_LOG_RPE_MAX 10.0     /* Borg's CR10 */
#define RF_LOG_SLEEP_H_MAX 24.0 /* of a night */
#define RF_LOG_HEART_RATE_BPM_MIN 25.0
#define RF_LOG_HEART_RATE_BPM_MAX 250.0
#define RF_LOG_PACE_MIN_KM_MIN \
    1.5 /* 100 m in 9.58 s, the best (World Athletics), are 1.6 min/km: what is faster is a slip */

/* A row that only says that there was no run is none. */
static inline bool rf_log_is_run(const refuel_log_run *it)
{
    return it->distance_km > 0 || it->duration_min > 0;
}

/* How far it was. A treadmill tells 0 km where it tells nothing. */
static inline double rf_log_km(const refuel_log_run *run)
{
    return run->distance_km > 0 ? run->distance_km : NAN;
}

/* Whether a run is one: its numbers, and that its day has begun. today is NaN where it is not known. called names it in
   messages. */
refuel_status rf_log_check(const refuel_log_run *run, double today, const char *called, refuel_error *err);

#endif
