/* Every allocation of a call fails once, in turn: the status says so, nothing leaks, the output is untouched.
   malloc and its kin are replaced for the whole process, the libraries below refuel included. */
#include <errno.h>
#include <refuel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* glibc's own names for what is replaced here. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

static long calls, fail_at, alive;
static int counting;

/* A malloc that fails sets errno, by which refuel tells it from other faults. */
static int refused(void)
{
    if (!counting || ++calls != fail_at) return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    void *memory = refused() ? NULL : __libc_malloc(size);
    alive += counting && memory;
    return memory;
}

void *calloc(size_t count, size_t size)
{
    void *memory = refused() ? NULL : __libc_calloc(count, size);
    alive += counting && memory;
    return memory;
}

void *realloc(void *old, size_t size)
{
    if (refused()) return NULL;
    void *memory = __libc_realloc(old, size);
    alive += counting && memory && !old;
    return memory;
}

void free(void *memory)
{
    alive -= counting && memory;
    __libc_free(memory);
}

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
} cases[] = {{"plan", plan, REFUEL_OK},   {"check", check, REFUEL_OK},       {"compare", compare, REFUEL_OK},
             {"solve", solve, REFUEL_OK}, {"adaptive", adaptive, REFUEL_OK}, {"session", session, REFUEL_OK},
             {"needs", needs, REFUEL_OK}, {"registry", registry, REFUEL_OK}, {"wrong", wrong, REFUEL_E_RANGE}};

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
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) faults += try_case(i, &tried);
    printf("%ld allocations made to fail, %d faults\n", tried, faults);
    return faults != 0 || tried < 100; /* a test that made nothing fail has tested nothing */
}
