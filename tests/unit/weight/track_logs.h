/* Logs for the tests of what is learnt from them: a person, and numbers for each day. */
#ifndef TESTS_WEIGHT_TRACK_LOGS_H
#define TESTS_WEIGHT_TRACK_LOGS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/track.h>

enum { LOG_DAYS = 3660 };

typedef struct log_of_days {
    double weight_kg[LOG_DAYS], intake_kcal_d[LOG_DAYS], running_kcal_d[LOG_DAYS];
    uint8_t complete[LOG_DAYS];
    double workspace[LOG_DAYS * REFUEL_TRACK_WORKSPACE];
    refuel_track_request ask;
} log_of_days;

/* A man of 80 kg who is believed to spend 2600 kcal/d, eats that, keeps his weight, and logs everything. The weights wave by
   0.3 kg, so that the scale is neither perfect nor bad. */
static inline void log_steady(log_of_days *log, size_t days)
{
    static const double wave_kg[] = {0.1, -0.3, 0.2, 0, 0.3, -0.2, -0.1};
    for (size_t i = 0; i < LOG_DAYS; i++) {
        log->weight_kg[i] = 80 + wave_kg[i % 7];
        log->intake_kcal_d[i] = 2600;
        log->running_kcal_d[i] = NAN;
        log->complete[i] = REFUEL_TRACK_COMPLETE_AUTO;
    }
    log->ask = (refuel_track_request)REFUEL_TRACK_REQUEST_INIT;
    log->ask.weight_kg = log->weight_kg;
    log->ask.intake_kcal_d = log->intake_kcal_d;
    log->ask.days = days;
    log->ask.height_cm = 180;
    log->ask.age_y = 35;
    log->ask.sex = REFUEL_MALE;
    log->ask.prior_kcal_d = 2600;
    log->ask.workspace = log->workspace;
    log->ask.workspace_capacity = days * REFUEL_TRACK_WORKSPACE;
}

static inline refuel_track_result track(const log_of_days *log)
{
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)refuel_track(&log->ask, &got, &err), REFUEL_OK), "%s", err.message);
    return got;
}

#endif
