/* Logs of training, and all that refuel_load tells of one. */
#ifndef TESTS_TRAINING_LOGS_H
#define TESTS_TRAINING_LOGS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/load.h>
#include <stdio.h>
#include <string.h>

enum { LOG_DAYS = 400, MONDAY = 20514 }; /* 2026-03-02 */

/* Every array of a result. */
typedef struct told {
    double day[LOG_DAYS], runs[LOG_DAYS], distance_km[LOG_DAYS], duration_min[LOG_DAYS], load[LOG_DAYS];
    double acute[LOG_DAYS], chronic[LOG_DAYS], acute_ewma[LOG_DAYS], chronic_ewma[LOG_DAYS];
    double acute_chronic_ratio[LOG_DAYS], fitness[LOG_DAYS], fatigue[LOG_DAYS], form[LOG_DAYS];
    double monotony[LOG_DAYS], strain[LOG_DAYS], longest_run_km[LOG_DAYS], longest_run_ratio[LOG_DAYS];
    uint32_t flags[LOG_DAYS];
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    refuel_load_result got;
} told;

static inline void give_room(told *to)
{
    memset(to, 0x55, sizeof *to);
    to->got = (refuel_load_result)REFUEL_LOAD_RESULT_INIT;
    to->got.capacity = LOG_DAYS;
    to->got.finding = to->finding;
    to->got.finding_capacity = REFUEL_LOAD_FINDINGS_MAX;
    to->got.flags = to->flags;
    to->got.day = to->day, to->got.runs = to->runs, to->got.distance_km = to->distance_km;
    to->got.duration_min = to->duration_min, to->got.load = to->load, to->got.acute = to->acute;
    to->got.chronic = to->chronic, to->got.acute_ewma = to->acute_ewma, to->got.chronic_ewma = to->chronic_ewma;
    to->got.acute_chronic_ratio = to->acute_chronic_ratio, to->got.fitness = to->fitness;
    to->got.fatigue = to->fatigue, to->got.form = to->form, to->got.monotony = to->monotony;
    to->got.strain = to->strain, to->got.longest_run_km = to->longest_run_km;
    to->got.longest_run_ratio = to->longest_run_ratio;
}

static inline refuel_log_run run_of(int64_t day, double km, double minutes)
{
    return (refuel_log_run){day, km, minutes, NAN, NAN};
}

static inline refuel_load_request request_for(const refuel_log_run *run, size_t runs)
{
    refuel_load_request ask = REFUEL_LOAD_REQUEST_INIT;
    ask.run = run, ask.runs = runs;
    return ask;
}

static inline refuel_status load_of(const refuel_load_request *ask, told *to, refuel_error *err)
{
    give_room(to);
    return refuel_load(ask, &to->got, err);
}

/* The whole log; the test ends where it fails. */
static inline void tell(const refuel_log_run *run, size_t runs, told *to)
{
    refuel_error err = {.message = ""};
    refuel_load_request ask = request_for(run, runs);
    cr_assert(load_of(&ask, to, &err) == REFUEL_OK, "%s", err.message);
}

/* A run a day of so many km, from MONDAY on; 0: none. Returns how many entries that are. */
static inline size_t daily_km(const double *km, size_t days, refuel_log_run *run)
{
    for (size_t i = 0; i < days; i++) run[i] = run_of(MONDAY + (int64_t)i, km[i], NAN);
    return days;
}

static inline const refuel_load_finding *found(const told *of, int32_t id)
{
    for (size_t i = 0; i < of->got.finding_count; i++)
        if (of->finding[i].id == id) return &of->finding[i];
    cr_fatal("no finding %d", (int)id);
}

#endif
