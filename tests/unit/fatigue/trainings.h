/* Logs of training for the tests of the room. */
#ifndef TESTS_UNIT_FATIGUE_TRAININGS_H
#define TESTS_UNIT_FATIGUE_TRAININGS_H

#include "unit/fatigue/tired.h"

enum { TODAY = 20514, TRAINING_RUNS = 128 }; /* 2026-03-02 */

typedef struct training {
    refuel_log_run run[TRAINING_RUNS];
    size_t runs;
    int64_t last; /* day */
} training;

/* A run every so many days, from the first of the days to the last of them that has one, which is today. */
static inline training every(int step, int days, double km, double minutes)
{
    training it = {.runs = 0, .last = TODAY};
    for (int day = days - 1; day >= 0; day--)
        if (day % step == 0 || day == days - 1)
            it.run[it.runs++] =
                (refuel_log_run){TODAY - day, day % step == 0 ? km : 0, day % step == 0 ? minutes : NAN, NAN, NAN};
    return it;
}

static inline training every_day(int days, double km, double minutes)
{
    return every(1, days, km, minutes);
}

static inline training every_other_day(int days, double km, double minutes)
{
    return every(2, days, km, minutes);
}

/* Four weeks and more of days that differ: hard, easy, rest. The last run is a multiple of the longest before. */
static inline training differing(double multiple)
{
    static const double km[] = {10, 0, 6, 14, 0, 8, 5};
    training it = {.runs = 0, .last = TODAY};
    for (int day = 62; day >= 0; day--)
        it.run[it.runs++] =
            (refuel_log_run){TODAY - day, km[day % 7], km[day % 7] > 0 ? 5.5 * km[day % 7] : NAN, NAN, NAN};
    it.run[it.runs - 1] = (refuel_log_run){TODAY, 14 * multiple, 5.5 * 14 * multiple, NAN, NAN};
    return it;
}

static inline refuel_fatigue_request asks_with(const training *log, int32_t signs)
{
    refuel_fatigue_request ask = asks(NAN, NAN, signs);
    ask.run = log->run, ask.runs = log->runs, ask.today = TODAY;
    return ask;
}

#endif
