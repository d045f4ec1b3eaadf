/* Cost of judging what one person eats, by all rules, with and without vitamins and minerals and what is told of a session, and
   of the references; beside that of the plan. In processor time: ratios hold within one run only.

     bench_check              a row for each
     bench_check ROW CALLS    makes that many calls of one and prints nothing, for callgrind */
#include <math.h>
#include <refuel/needs.h>
#include <refuel/plan.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/clock.h"
#include "diet/micronutrient.h"
#include "plan/plan_case.h"
#include "support/requests.h"

enum { CALLS = 20000, REPEATS = 15 };

#define WHO                                                                                                      \
    "sex=female;age=34;height=168cm;weight=63.5kg;run=48km/week;pace=5:54/km;intake=2300kcal;carbohydrate=300g;" \
    "protein=95g;fat=80g;fibre=30g"
#define AROUND                                                                                                      \
    "alcohol=10g;saturated-fat=20g;added-sugar=30g;free-sugar=40g;exercise-carbohydrate=10g;caffeine=200mg;"        \
    "caffeine-single=100mg;meals=30g,30g,25g;session=2h40;next=6h;carbohydrate-before=100g;before-time=2h;"         \
    "carbohydrate-during=70g/h;sugars=both;carbohydrate-after=70g/h;protein-after=20g;after-time=1h;drink=600ml/h;" \
    "weight-before=63kg;weight-after=62kg;urine=100ml;sweat-sodium=40;event=3h30;loading=600g;loading-time=40h"
#define TARGET_NS 1500.0 /* of all rules */

static refuel_request without, with;
static refuel_plan_result plan_without, plan_with;
static refuel_finding found[REFUEL_CHECK_PLACES];
static size_t count;

/* What a man is recommended of each, and a part of what has parts: every rule has something to do. */
static void eat_everything(refuel_request *r)
{
    const rf_counted_form *form;
    for (int32_t nutrient = RF_MICRONUTRIENT_FIRST; nutrient <= RF_MICRONUTRIENT_LAST; nutrient++) {
        refuel_dri dri;
        refuel_dri_of(nutrient, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30, &dri, NULL);
        r->eaten[nutrient] = isnan(dri.rda) ? dri.ai : dri.rda;
    }
    for (size_t i = 0; (form = rf_counted_form_at(i)); i++) r->eaten[form->form] = r->eaten[form->nutrient] / 2;
    r->eaten[REFUEL_NUTRIENT_TOTAL_WATER] = 3;
}

static refuel_status plan(void)
{
    refuel_plan_result out = {.struct_size = sizeof out};
    return refuel_plan(&without, &out, NULL);
}

static refuel_status check_without(void)
{
    return refuel_check(&without, &plan_without, found, REFUEL_CHECK_PLACES, &count, NULL);
}

static refuel_status check_with(void)
{
    return refuel_check(&with, &plan_with, found, REFUEL_CHECK_PLACES, &count, NULL);
}

/* The rules alone, of a request that was read and checked. */
static refuel_status rules(void)
{
    static rf_case c;
    if (c.amount != with.eaten) {
        c = rf_plan_case(&with, &plan_with);
        rf_case_eaten(&c, &with, &plan_with);
    }
    return rf_run_checks(&c, found, REFUEL_CHECK_PLACES) > 0 ? REFUEL_OK : REFUEL_E_NUMERIC;
}

static refuel_status needs(void)
{
    static refuel_need need[REFUEL_NEEDS_PLACES];
    return refuel_needs(&with, need, REFUEL_NEEDS_PLACES, &count, NULL);
}

static const struct {
    const char *name, *what;
    refuel_status (*call)(void);
} rows[] = {{"plan", "refuel_plan", plan},
            {"check", "refuel_check, energy and macronutrients", check_without},
            {"check-all", "refuel_check, everything there is", check_with},
            {"rules", "all rules, of a request that is read", rules},
            {"needs", "refuel_needs", needs}};
#define ROWS (sizeof rows / sizeof *rows)

/* Nanoseconds of one call, the best of some bursts; NaN where it fails. */
static double cost_ns(refuel_status (*call)(void))
{
    double best = INFINITY;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = spent_ns();
        for (int i = 0; i < CALLS; i++)
            if (call() != REFUEL_OK) return NAN;
        best = fmin(best, (spent_ns() - start) / CALLS);
    }
    return best;
}

static int repeat(const char *name, long calls)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (strcmp(rows[i].name, name) != 0) continue;
        for (long k = 0; k < calls; k++)
            if (rows[i].call() != REFUEL_OK) return 1;
        return 0;
    }
    fprintf(stderr, "bench_check: there is no %s\n", name);
    return 1;
}

int main(int argc, char **argv)
{
    double ns[ROWS];
    refuel_error err = {.message = ""};
    if (request_of(WHO, &without, &err) != REFUEL_OK || request_of(WHO ";" AROUND, &with, &err) != REFUEL_OK) {
        fprintf(stderr, "bench_check: %s\n", err.message);
        return 1;
    }
    eat_everything(&with);
    plan_without.struct_size = plan_with.struct_size = sizeof plan_with;
    if (refuel_plan(&without, &plan_without, NULL) != REFUEL_OK || refuel_plan(&with, &plan_with, NULL) != REFUEL_OK)
        return 1;
    if (argc == 3) return repeat(argv[1], atol(argv[2]));
    printf("%-40s %10s %10s\n", "one person", "ns", "/ plan");
    for (size_t i = 0; i < ROWS; i++) {
        ns[i] = cost_ns(rows[i].call);
        printf("%-40s %10.0f %10.2f%s\n", rows[i].what, ns[i], ns[i] / ns[0],
               rows[i].call == rules && !(ns[i] <= TARGET_NS) ? "  over 1500 ns" : "");
    }
    return isnan(ns[ROWS - 1]);
}
