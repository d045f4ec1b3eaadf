/* The days of a request from texts, with everything that belongs to them. */
#ifndef TESTS_DAYS_H
#define TESTS_DAYS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/days.h>

#include "support/requests.h"

#define WOMAN "sex=female;age=34;height=168cm;weight=63.5kg;pace=6:00/km;"
#define WEEK "run-week=10km,0,8km,0,12km,0,25km;"

typedef struct answer {
    refuel_request request;
    refuel_plan_result plan;
    refuel_day day[REFUEL_DAYS];
    refuel_days_mean mean;
    size_t days;
    refuel_status status;
    refuel_error err;
} answer;

static inline answer ask(const char *pairs)
{
    answer a = {.mean = REFUEL_DAYS_MEAN_INIT, .err = {.message = ""}};
    a.plan.struct_size = sizeof a.plan;
    a.status = request_of(pairs, &a.request, &a.err);
    if (a.status == REFUEL_OK) a.status = refuel_plan(&a.request, &a.plan, &a.err);
    if (a.status == REFUEL_OK)
        a.status = refuel_days(&a.request, &a.plan, a.day, REFUEL_DAYS, &a.days, &a.mean, &a.err);
    return a;
}

static inline answer planned(const char *pairs)
{
    answer a = ask(pairs);
    cr_assert(eq(int, (int)a.status, REFUEL_OK), "%s: %s", pairs, a.err.message);
    return a;
}

#endif
