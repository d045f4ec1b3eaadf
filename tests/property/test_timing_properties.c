/* Random tellings of food, drink and sessions: what is left out never turns a finding into an ok. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "diet/case.h"
#include "diet/timing.h"
#include "unit/diet/base_case.h"

static uint64_t state = 20261129;

static double uniform(double low, double high)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return low + (high - low) * (double)(state >> 11) / 9007199254740992.0;
}

static const refuel_check_id around[] = {REFUEL_CHECK_PROTEIN_PER_MEAL,     REFUEL_CHECK_CAFFEINE,
                                         REFUEL_CHECK_CARBOHYDRATE_LOADING, REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION,
                                         REFUEL_CHECK_CARBOHYDRATE_DURING,  REFUEL_CHECK_REFUEL_WINDOW,
                                         REFUEL_CHECK_PROTEIN_POST_SESSION, REFUEL_CHECK_FLUID_LOSS,
                                         REFUEL_CHECK_FLUID_OVERDRINKING,   REFUEL_CHECK_LABEL_CONSISTENCY,
                                         REFUEL_CHECK_MACRO_AMDR,           REFUEL_CHECK_FAT_SATURATED};
#define AROUND (sizeof around / sizeof *around)

/* Everything that can be told, often near the edges. */
static void tell(refuel_timing *t, double food[REFUEL_NUTRIENT_PLACES])
{
    static const double high[REFUEL_TIMING_NUMBER_END] = {6,   300, 5,  14, 300, 6,  140, 130, 40, 4,
                                                          1.6, 2,   62, 62, 0.6, 70, 5,   800, 60};
    for (int i = 0; i < REFUEL_TIMING_NUMBER_END; i++) t->number[i] = uniform(0, high[i]);
    t->number[REFUEL_TIMING_MEALS] = floor(t->number[REFUEL_TIMING_MEALS]);
    t->number[REFUEL_TIMING_WEIGHT_BEFORE_KG] = uniform(58, 62);
    t->number[REFUEL_TIMING_WEIGHT_AFTER_KG] = uniform(57, 62);
    t->number[REFUEL_TIMING_URINE_L] =
        NAN; /* none where it is not told: of that what is left out does change the sweat */
    if (uniform(0, 1) < 0.5)
        t->number[REFUEL_TIMING_SWEAT_L_H] = NAN;
    else
        t->number[REFUEL_TIMING_WEIGHT_BEFORE_KG] = t->number[REFUEL_TIMING_WEIGHT_AFTER_KG] = NAN;
    t->word[REFUEL_TIMING_SUGARS] = (int32_t)uniform(0, 3);
    for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) food[i] = NAN;
    food[REFUEL_NUTRIENT_ENERGY] = 2600;
    food[REFUEL_NUTRIENT_CAFFEINE] = t->number[REFUEL_TIMING_CAFFEINE_SINGLE_MG] + uniform(0, 250);
    food[REFUEL_NUTRIENT_SATURATED_FAT] = uniform(10, 45);
}

/* A case whose food is the one that is told. */
static rf_case told_case(const refuel_timing *t, const double *food)
{
    rf_case c = base_case();
    c.eaten = 1;
    c.timing = t;
    c.food = food;
    c.carbohydrate_g_d = uniform(200, 500), c.protein_g_d = uniform(40, 200), c.fat_g_d = uniform(40, 120);
    return c;
}

Test(timing_properties, what_is_left_out_is_never_ok)
{
    for (int i = 0; i < 40000; i++) {
        refuel_timing whole = REFUEL_TIMING_NOT_GIVEN;
        double food[REFUEL_NUTRIENT_PLACES];
        tell(&whole, food);
        rf_case all = told_case(&whole, food);
        for (int out = 0; out < REFUEL_TIMING_NUMBER_END + 4; out++) {
            refuel_timing part = whole;
            rf_case some = all;
            some.timing = &part;
            if (out < REFUEL_TIMING_NUMBER_END) part.number[out] = NAN;
            if (out == REFUEL_TIMING_NUMBER_END) part.word[REFUEL_TIMING_SUGARS] = 0;
            if (out == REFUEL_TIMING_NUMBER_END + 1) some.carbohydrate_g_d = NAN;
            if (out == REFUEL_TIMING_NUMBER_END + 2) some.protein_g_d = NAN;
            if (out == REFUEL_TIMING_NUMBER_END + 3) some.fat_g_d = NAN;
            for (size_t k = 0; k < AROUND; k++) {
                refuel_finding known = rf_run_check(around[k], &all), left = rf_run_check(around[k], &some);
                if (known.verdict > REFUEL_VERDICT_UNKNOWN && left.verdict == REFUEL_VERDICT_OK)
                    cr_fatal("%s: without %d it is ok", refuel_check_describe((int32_t)around[k])->id, out);
            }
        }
    }
}

/* More is drunk, or less is sweated, and nothing else changes: the risk stays. And who gained is never told that all is well. */
Test(timing_properties, overdrinking_only_grows)
{
    for (int i = 0; i < 40000; i++) {
        refuel_timing t = REFUEL_TIMING_NOT_GIVEN;
        double food[REFUEL_NUTRIENT_PLACES];
        tell(&t, food);
        rf_case c = told_case(&t, food);
        int risk = rf_run_check(REFUEL_CHECK_FLUID_OVERDRINKING, &c).verdict == REFUEL_VERDICT_RISK;
        if (t.number[REFUEL_TIMING_WEIGHT_AFTER_KG] > t.number[REFUEL_TIMING_WEIGHT_BEFORE_KG] + 0.001 && !risk)
            cr_fatal("weight was gained");
        if (isnan(t.number[REFUEL_TIMING_SWEAT_L_H])) continue; /* more drink would be more sweat */
        t.number[REFUEL_TIMING_DRINK_L_H] += uniform(0, 0.5);
        t.number[REFUEL_TIMING_SWEAT_L_H] *= uniform(0, 1);
        if (risk && rf_run_check(REFUEL_CHECK_FLUID_OVERDRINKING, &c).verdict != REFUEL_VERDICT_RISK)
            cr_fatal("more drink is less of a risk");
    }
}

/* Nobody told of anything: no row at all. */
Test(timing_properties, nobody_asked)
{
    rf_case c = base_case();
    refuel_timing t = REFUEL_TIMING_NOT_GIVEN;
    double food[REFUEL_NUTRIENT_PLACES] = REFUEL_NUTRIENTS_NOT_GIVEN;
    c.eaten = 1, c.timing = &t, c.food = food;
    c.carbohydrate_g_d = c.protein_g_d = c.fat_g_d = NAN;
    for (size_t k = 0; k < AROUND; k++)
        if (rf_run_check(around[k], &c).verdict != REFUEL_VERDICT_NONE)
            cr_fatal("%s", refuel_check_describe((int32_t)around[k])->id);
}
