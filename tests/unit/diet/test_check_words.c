/* What messages say in numbers is what the rules compare with. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "diet/caffeine_kernel.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/check_table.h"
#include "diet/fat_kernel.h"
#include "diet/fluid_kernel.h"
#include "diet/fuelling_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/timing.h"
#include "unit/diet/base_case.h"

static void expect_number(const char *words, double number)
{
    char text[32];
    snprintf(text, sizeof text, "%g", number);
    cr_assert(words != NULL);
    cr_expect(strstr(words, text) != NULL, "%s: %s", text, words);
}

static const char *words_of(refuel_check_id id, refuel_verdict verdict)
{
    return check_rows[id].message[verdict];
}

Test(check_words, of_the_table)
{
    expect_number(words_of(REFUEL_CHECK_PROTEIN_DEFICIT, REFUEL_VERDICT_LOW), RF_PROTEIN_DEFICIT_G_KG);
    expect_number(words_of(REFUEL_CHECK_PROTEIN_DEFICIT, REFUEL_VERDICT_LOW), RF_PROTEIN_DEFICIT_MOST_G_KG);
    expect_number(words_of(REFUEL_CHECK_PROTEIN_PER_MEAL, REFUEL_VERDICT_LOW), RF_PROTEIN_MEAL_G_KG);
    expect_number(words_of(REFUEL_CHECK_PROTEIN_PER_MEAL, REFUEL_VERDICT_LOW), RF_PROTEIN_MEAL_MOST_G);
    expect_number(words_of(REFUEL_CHECK_FAT_SATURATED, REFUEL_VERDICT_HIGH), 100 * RF_FAT_SATURATED_SHARE);
    expect_number(words_of(REFUEL_CHECK_FAT_SATURATED, REFUEL_VERDICT_UNKNOWN), RF_FAT_SATURATED_FROM_AGE_Y);
    expect_number(words_of(REFUEL_CHECK_SUGAR_ADDED, REFUEL_VERDICT_HIGH), 100 * RF_SUGAR_SHARE);
    expect_number(words_of(REFUEL_CHECK_CAFFEINE, REFUEL_VERDICT_HIGH), RF_CAFFEINE_DAY_MG);
    expect_number(words_of(REFUEL_CHECK_CARBOHYDRATE_LOADING, REFUEL_VERDICT_UNKNOWN), RF_LOADING_OVER_MIN);
    expect_number(words_of(REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, REFUEL_VERDICT_HIGH), RF_BEFORE_HIGH_G_KG);
    expect_number(words_of(REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, REFUEL_VERDICT_LOW), RF_BEFORE_LOW_G_KG);
    expect_number(words_of(REFUEL_CHECK_REFUEL_WINDOW, REFUEL_VERDICT_LOW), RF_REFUEL_UNDER_H);
    expect_number(words_of(REFUEL_CHECK_PROTEIN_POST_SESSION, REFUEL_VERDICT_LOW), RF_PROTEIN_MEAL_G_KG);
    expect_number(words_of(REFUEL_CHECK_PROTEIN_POST_SESSION, REFUEL_VERDICT_LOW), RF_AFTER_PROTEIN_HIGH_G_KG);
    expect_number(words_of(REFUEL_CHECK_FLUID_LOSS, REFUEL_VERDICT_HIGH), 100 * RF_FLUID_LOSS_SHARE);
}

static refuel_timing told = REFUEL_TIMING_NOT_GIVEN;

/* The message of a check where so much is told. */
static const char *said(refuel_check_id id, refuel_timing_number a, double x, refuel_timing_number b, double y,
                        refuel_timing_number d, double z)
{
    static const refuel_timing nothing = REFUEL_TIMING_NOT_GIVEN;
    rf_case c = base_case();
    told = nothing;
    told.number[a] = x, told.number[b] = y, told.number[d] = z;
    told.word[REFUEL_TIMING_SUGARS] = REFUEL_SUGARS_GLUCOSE;
    c.timing = &told, c.eaten = 1;
    return rf_run_check(id, &c).message;
}

Test(check_words, of_a_case)
{
    const char *text = said(REFUEL_CHECK_CARBOHYDRATE_DURING, REFUEL_TIMING_SESSION_H, 3, REFUEL_TIMING_DURING_G_H, 80,
                            REFUEL_TIMING_NEXT_H, 9);
    expect_number(text, RF_DURING_SINGLE_G_H);
    text = said(REFUEL_CHECK_CARBOHYDRATE_LOADING, REFUEL_TIMING_EVENT_H, 3, REFUEL_TIMING_LOADING_G_D, 660,
                REFUEL_TIMING_LOADING_H, 20);
    expect_number(text, RF_LOADING_LOW_H);
    text = said(REFUEL_CHECK_CARBOHYDRATE_LOADING, REFUEL_TIMING_EVENT_H, 3, REFUEL_TIMING_LOADING_G_D, 660,
                REFUEL_TIMING_LOADING_H, 60);
    expect_number(text, RF_LOADING_HIGH_H);
    text = said(REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, REFUEL_TIMING_SESSION_H, 3, REFUEL_TIMING_BEFORE_G, 100,
                REFUEL_TIMING_BEFORE_H, 6);
    expect_number(text, RF_BEFORE_LOW_H);
    expect_number(text, RF_BEFORE_HIGH_H);
    text = said(REFUEL_CHECK_PROTEIN_POST_SESSION, REFUEL_TIMING_AFTER_PROTEIN_G, 40, REFUEL_TIMING_AFTER_PROTEIN_H, 3,
                REFUEL_TIMING_NEXT_H, 9);
    expect_number(text, RF_AFTER_PROTEIN_WITHIN_H);
    text = said(REFUEL_CHECK_CAFFEINE, REFUEL_TIMING_CAFFEINE_SINGLE_MG, 300, REFUEL_TIMING_NEXT_H, 9,
                REFUEL_TIMING_SESSION_H, 3);
    expect_number(text, RF_CAFFEINE_SINGLE_MG);
    text = said(REFUEL_CHECK_FLUID_OVERDRINKING, REFUEL_TIMING_DRINK_L_H, 1.2, REFUEL_TIMING_SESSION_H, 3,
                REFUEL_TIMING_SWEAT_L_H, 2);
    expect_number(text, RF_FLUID_MOST_L_H);
    expect_number(text, RF_FLUID_LONG_MIN / 60);
}

/* Who drinks all that is safe is not told to drink more. */
Test(check_words, no_more_drink)
{
    const char *text = said(REFUEL_CHECK_FLUID_LOSS, REFUEL_TIMING_DRINK_L_H, 1, REFUEL_TIMING_SESSION_H, 3,
                            REFUEL_TIMING_SWEAT_L_H, 2);
    cr_expect(strstr(text, "no more should be drunk") != NULL, "%s", text);
    text = said(REFUEL_CHECK_FLUID_LOSS, REFUEL_TIMING_DRINK_L_H, 0.9, REFUEL_TIMING_SESSION_H, 3,
                REFUEL_TIMING_SWEAT_L_H, 2);
    cr_expect(strstr(text, "drink a little more") != NULL, "%s", text);
}
