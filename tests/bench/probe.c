/* The cost of one function of the library, for the comparison of two builds: compiled against the headers of each tree and
   linked with its library, so that it may use only what both have.

     probe FUNCTION          nanoseconds per call, the best of some bursts
     probe FUNCTION CALLS    makes that many calls and prints nothing, for callgrind */
#include <refuel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef REFUEL_REQUEST_INIT
static refuel_request empty_request(void)
{
    refuel_request request;
    refuel_request_init(&request);
    return request;
}
#define REFUEL_REQUEST_INIT empty_request()
#endif

enum { BURSTS = 20, CAPACITY = 1 << 20 };
#define BURST_NS 5e6

static const char *const she[][2] = {{"sex", "female"},     {"age", "34"},         {"height", "5ft6in"},
                                     {"weight", "140lb"},   {"run", "30mi/week"},  {"pace", "9:30/mi"},
                                     {"goal", "-1lb/week"}, {"intake", "2000kcal"}};
static const char json[] =
    "{\"sex\":\"female\",\"age\":34,\"height\":\"5ft6in\",\"weight\":\"140lb\",\"running\":"
    "{\"distance\":\"30mi/week\",\"pace\":\"9:30/mi\"},\"goal\":\"-1lb/week\"}";
static const char eating[] =
    "{\"sex\":\"female\",\"age\":34,\"height\":\"5ft6in\",\"weight\":\"140lb\",\"running\":"
    "{\"distance\":\"30mi/week\",\"pace\":\"9:30/mi\"},\"intake\":{\"energy\":\"2000kcal\"}}";

static refuel_request request;
static char buffer[CAPACITY];

static refuel_status plan(void)
{
    refuel_plan_result out = {.struct_size = sizeof out};
    return refuel_plan(&request, &out, NULL);
}

/* The baseline makes a plan and its findings in one call. */
static refuel_status plan_with_checks(void)
{
    refuel_plan_result out = {.struct_size = sizeof out};
    refuel_status status = refuel_plan(&request, &out, NULL);
#ifdef REFUEL_PLAN_RESULT_INIT
    refuel_finding found[REFUEL_CHECK_END];
    size_t count;
    if (status == REFUEL_OK) status = refuel_plan_checks(&request, &out, found, REFUEL_CHECK_END, &count, NULL);
#endif
    return status;
}

#define WITH_JSON(name, text)                                                               \
    static refuel_status name##_json(void)                                                  \
    {                                                                                       \
        return refuel_##name##_json(text, strlen(text), buffer, sizeof buffer, NULL, NULL); \
    }
WITH_JSON(plan, json)
WITH_JSON(check, eating)
WITH_JSON(compare, json)
WITH_JSON(project, json)

static refuel_status equations_json(void)
{
    return refuel_equations_json(NULL, buffer, sizeof buffer, NULL, NULL);
}

static const struct {
    const char *name;
    refuel_status (*call)(void);
} functions[] = {{"refuel_plan", plan},
                 {"refuel_plan with checks", plan_with_checks},
                 {"refuel_plan_json", plan_json},
                 {"refuel_check_json", check_json},
                 {"refuel_compare_json", compare_json},
                 {"refuel_project_json", project_json},
                 {"refuel_equations_json", equations_json}};

static double now_ns(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return 1e9 * (double)at.tv_sec + (double)at.tv_nsec;
}

static refuel_status repeat(refuel_status (*call)(void), long calls)
{
    refuel_status status = REFUEL_OK;
    for (long i = 0; i < calls && status == REFUEL_OK; i++) status = call();
    return status;
}

static double best_ns(refuel_status (*call)(void))
{
    double start = now_ns();
    repeat(call, 3);
    long calls = 1 + (long)(BURST_NS / ((now_ns() - start) / 3));
    double best = 1e300;
    for (int i = 0; i < BURSTS; i++) {
        start = now_ns();
        repeat(call, calls);
        double each = (now_ns() - start) / (double)calls;
        if (each < best) best = each;
    }
    return best;
}

int main(int argc, char **argv)
{
    refuel_request given = REFUEL_REQUEST_INIT;
    refuel_error err;
    for (size_t i = 0; i < sizeof she / sizeof *she; i++) {
        if (refuel_request_read(&given, she[i][0], she[i][1], &err) == REFUEL_OK) continue;
        fprintf(stderr, "probe: %s\n", err.message);
        return 1;
    }
    request = given;
    for (size_t i = 0; argc > 1 && i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, argv[1]) != 0) continue;
        refuel_status status = repeat(functions[i].call, argc > 2 ? atol(argv[2]) : 1);
        if (status != REFUEL_OK) fprintf(stderr, "probe: %s: %s\n", argv[1], refuel_status_name(status));
        if (status == REFUEL_OK && argc == 2) printf("%.1f\n", best_ns(functions[i].call));
        return status != REFUEL_OK;
    }
    fprintf(stderr, "probe: no such function\n");
    return 1;
}
