/* Every allocation of a call fails once, in turn: the status says so, nothing leaks, the output is untouched.
   malloc and its kin are replaced for the whole process, the libraries below refuel included. */
#define _POSIX_C_SOURCE 200809L /* tzset */
#include <refuel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../support/refuse.h"

#define OUT 262144
static char out[OUT];

static const char request[] =
    "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":63.5,\"running\":{\"distance_km_week\":48},"
    "\"goal\":\"-1lb/week\"}";
static const char eaten[] =
    "{\"sex\":\"male\",\"age\":41,\"height_cm\":178,\"weight_kg\":72,\"running\":{\"distance_km_week\":60},"
    "\"intake\":{\"energy_kcal_d\":2300,\"micronutrients\":{\"iron_mg\":7,\"vitamin_a\":\"3000IU retinol\"}}}";
static const char target[] =
    "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":63.5,\"running\":{\"distance_km_week\":48},"
    "\"target\":\"60kg\",\"in\":\"16weeks\",\"every\":7}";
static const char reference[] =
    "{\"sex\":\"male\",\"age\":34,\"height_cm\":178,\"weight_kg\":80,\"running\":{\"distance_km_week\":20},"
    "\"schedule\":[{\"day\":0,\"intake_kcal_d\":2000},{\"day\":20,\"intake_kcal_d\":2400}],\"days\":60,\"every\":30,"
    "\"integrator\":\"reference\",\"samples\":10}";
static const char run[] = "{\"weight_kg\":70,\"distance_km\":10,\"speed_km_h\":12}";
static const char runs[] =
    "{\"log\":\"date,distance_km,duration,rpe,shoes\\n2025-03-02,10,52:30,4,red\\n2025-03-01,8,41:00,3,red\\n\"}";
static const char rows[] =
    "{\"log\":[{\"date\":\"2025-03-02\",\"distance\":\"10km\"},{\"date\":\"2025-03-01\",\"rpe\":40}]}";
static const char broken[] = "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":7000}";

static refuel_status plan(refuel_error *err)
{
    return refuel_plan_json(request, sizeof request - 1, out, OUT, NULL, err);
}
static refuel_status check(refuel_error *err)
{
    return refuel_check_json(eaten, sizeof eaten - 1, out, OUT, NULL, err);
}
static refuel_status compare(refuel_error *err)
{
    return refuel_compare_json(request, sizeof request - 1, out, OUT, NULL, err);
}
static refuel_status solve(refuel_error *err)
{
    return refuel_project_json(target, sizeof target - 1, out, OUT, NULL, err);
}
static refuel_status adaptive(refuel_error *err)
{
    return refuel_project_json(reference, sizeof reference - 1, out, OUT, NULL, err);
}
static refuel_status session(refuel_error *err)
{
    return refuel_run_json(run, sizeof run - 1, out, OUT, NULL, err);
}
static refuel_status load(refuel_error *err)
{
    return refuel_load_json(runs, sizeof runs - 1, out, OUT, NULL, err);
}
static refuel_status read_log(refuel_error *err)
{
    return refuel_log_json(runs, sizeof runs - 1, out, OUT, NULL, err);
}
static refuel_status bad_rows(refuel_error *err)
{
    return refuel_load_json(rows, sizeof rows - 1, out, OUT, NULL, err);
}
static refuel_status track(refuel_error *err)
{
    static const char log[] =
        "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"log\":[{\"date\":\"2026-03-02\","
        "\"weight_kg\":64.1,\"intake_kcal\":2269},{\"date\":\"2026-03-03\",\"intake_kcal\":2272}]}";
    return refuel_track_json(log, sizeof log - 1, out, OUT, NULL, err);
}
/* Food of long ago: whether it is enough is asked of other food as well. */
static refuel_status of_log(refuel_error *err)
{
    static const char log[] =
        "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"log\":[{\"date\":\"2025-03-02\","
        "\"weight_kg\":64.1,\"intake_kcal\":2669},{\"date\":\"2025-03-03\",\"weight_kg\":64,"
        "\"intake_kcal\":2672},{\"date\":\"2025-03-04\",\"intake_kcal\":2650}]}";
    return refuel_check_json(log, sizeof log - 1, out, OUT, NULL, err);
}
static refuel_status needs(refuel_error *err)
{
    return refuel_needs_json(request, sizeof request - 1, out, OUT, NULL, err);
}
static refuel_status registry(refuel_error *err)
{
    return refuel_equations_json(NULL, out, OUT, NULL, err);
}
static refuel_status wrong(refuel_error *err)
{
    return refuel_plan_json(broken, sizeof broken - 1, out, OUT, NULL, err);
}

static const struct {
    const char *name;
    refuel_status (*run)(refuel_error *err);
    refuel_status expected;
} cases[] = {{"plan", plan, REFUEL_OK},         {"check", check, REFUEL_OK},        {"compare", compare, REFUEL_OK},
             {"solve", solve, REFUEL_OK},       {"adaptive", adaptive, REFUEL_OK},  {"session", session, REFUEL_OK},
             {"load", load, REFUEL_OK},         {"rows", bad_rows, REFUEL_E_RANGE}, {"needs", needs, REFUEL_OK},
             {"of log", of_log, REFUEL_OK},     {"log", read_log, REFUEL_OK},       {"track", track, REFUEL_OK},
             {"registry", registry, REFUEL_OK}, {"wrong", wrong, REFUEL_E_RANGE}};

#define MOST 20000 /* allocations of one call; more would be a fault by itself */

/* Returns the number of faults found in one case; *tried is the number of allocations that were made to fail. */
static int try_case(size_t i, long *tried)
{
    int faults = 0;
    long step = 1;
    for (fail_at = 1; fail_at < MOST; fail_at += step) {
        refuel_error err;
        memset(out, 'x', sizeof out);
        calls = alive = 0;
        counting = 1;
        refuel_status status = cases[i].run(&err);
        counting = 0;
        int reached = calls >= fail_at;
        refuel_status expected = reached ? REFUEL_E_NO_MEMORY : cases[i].expected;
        /* A wrong request may be found out before memory is needed. */
        int right = status == expected || (reached && cases[i].expected != REFUEL_OK && status == cases[i].expected);
        if (!right || alive != 0 || (status != REFUEL_OK && out[0] != 'x')) {
            printf("%s: allocation %ld: status %d (expected %d), %ld blocks left\n", cases[i].name, fail_at,
                   (int)status, (int)expected, alive);
            faults++;
        }
        if (!reached) return faults;
        ++*tried;
        if (fail_at == 400) step = 37; /* the rest of a long row alike; a prime, so that no period hides one */
    }
    printf("%s: too many allocations\n", cases[i].name);
    return faults + 1;
}

int main(void)
{
    int faults = 0;
    long tried = 0;
    tzset(); /* the C library keeps what it reads about the zone of the machine */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) faults += try_case(i, &tried);
    printf("%ld allocations made to fail, %d faults\n", tried, faults);
    return faults != 0 || tried < 100; /* a test that made nothing fail has tested nothing */
}
