/* Requests from texts: "sex=male;age=30;height=180cm;weight=75kg", names as flags without their dashes. */
#ifndef TESTS_REQUESTS_H
#define TESTS_REQUESTS_H

#include <refuel/plan.h>
#include <stdio.h>
#include <string.h>

/* Adds the pairs to a request; stops at the first that is refused. */
static inline refuel_status request_add(refuel_request *request, const char *pairs, refuel_error *err)
{
    while (*pairs) {
        char name[48], value[128];
        int used = 0;
        if (sscanf(pairs, "%47[^=]=%127[^;]%n", name, value, &used) != 2) return REFUEL_E_SYNTAX;
        refuel_status status = refuel_request_read(request, name, value, err);
        if (status != REFUEL_OK) return status;
        pairs += used;
        pairs += *pairs == ';';
    }
    return REFUEL_OK;
}

static inline refuel_status request_of(const char *pairs, refuel_request *request, refuel_error *err)
{
    *request = (refuel_request)REFUEL_REQUEST_INIT;
    return request_add(request, pairs, err);
}

/* The plan of such a request. */
static inline refuel_status plan_of(const char *pairs, refuel_plan_result *plan, refuel_error *err)
{
    refuel_request request;
    refuel_status status = request_of(pairs, &request, err);
    plan->struct_size = sizeof *plan;
    return status == REFUEL_OK ? refuel_plan(&request, plan, err) : status;
}

/* A plan, and what is found about its amounts or about those that are eaten. */
typedef struct judgement {
    refuel_plan_result plan;
    refuel_finding finding[REFUEL_CHECK_PLACES];
    size_t findings;
    refuel_overall overall;
} judgement;

static inline refuel_status judge_request(const refuel_request *request, int eaten, judgement *out, refuel_error *err)
{
    out->plan.struct_size = sizeof out->plan;
    refuel_status status = refuel_plan(request, &out->plan, err);
    if (status != REFUEL_OK) return status;
    status = eaten ? refuel_check(request, &out->plan, out->finding, REFUEL_CHECK_PLACES, &out->findings, err)
                   : refuel_plan_checks(request, &out->plan, out->finding, REFUEL_CHECK_PLACES, &out->findings, err);
    if (status == REFUEL_OK) out->overall = refuel_overall_of(out->finding, out->findings);
    return status;
}

static inline refuel_status judge_pairs(const char *pairs, int eaten, judgement *out, refuel_error *err)
{
    refuel_request request;
    refuel_status status = request_of(pairs, &request, err);
    return status == REFUEL_OK ? judge_request(&request, eaten, out, err) : status;
}

static inline const refuel_finding *finding_of(const judgement *it, refuel_check_id id)
{
    for (size_t i = 0; i < it->findings; i++)
        if (it->finding[i].id == (int32_t)id) return &it->finding[i];
    return NULL;
}

#endif
