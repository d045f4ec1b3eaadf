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
        char name[48], value[64];
        int used = 0;
        if (sscanf(pairs, "%47[^=]=%63[^;]%n", name, value, &used) != 2) return REFUEL_E_SYNTAX;
        refuel_status status = refuel_request_read(request, name, value, err);
        if (status != REFUEL_OK) return status;
        pairs += used;
        pairs += *pairs == ';';
    }
    return REFUEL_OK;
}

static inline refuel_status request_of(const char *pairs, refuel_request *request, refuel_error *err)
{
    refuel_request_init(request);
    return request_add(request, pairs, err);
}

/* The plan, or the check, of such a request. */
static inline refuel_status plan_of(const char *pairs, refuel_plan_result *plan, refuel_error *err)
{
    refuel_request request;
    refuel_status status = request_of(pairs, &request, err);
    plan->struct_size = sizeof *plan;
    return status == REFUEL_OK ? refuel_plan(&request, plan, err) : status;
}

static inline const refuel_finding *finding_of(const refuel_plan_result *plan, refuel_check_id id)
{
    for (int32_t i = 0; i < plan->check_count; i++)
        if (plan->check[i].id == (int32_t)id) return &plan->check[i];
    return NULL;
}

#endif
