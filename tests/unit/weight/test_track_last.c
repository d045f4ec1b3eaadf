#include "weight/track_last.h"

#include <math.h>

#include "unit/weight/track_logs.h"

static log_of_days day;

static rf_track_story story(void)
{
    rf_track_story told;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_track_story_of(&day.ask, &told, &err), REFUEL_OK), "%s", err.message);
    return told;
}

/* What is told of the last day is what the story is made of. */
Test(track_last, adds_up)
{
    log_steady(&day, 60);
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    rf_track_story told = story();
    cr_expect(epsilon_eq(dbl, told.base_kcal_d + told.fast_kcal_d, got.expenditure_kcal_d, 1e-9));
    cr_expect(eq(dbl, told.prior_share, got.prior_share));
    cr_expect(eq(dbl, told.habit_kcal_d, got.intake_kcal_d));
    cr_expect(epsilon_eq(dbl, fmax(told.own_sd_kcal_d, told.least_sd_kcal_d), got.expenditure_sd_kcal_d, 1e-9));
    cr_expect(eq(dbl, told.least_sd_kcal_d, 150), "what is not given has its usual value");
    cr_expect(epsilon_eq(dbl, told.measure.of_prior, got.expenditure_kcal_d / day.ask.prior_kcal_d, 1e-12));
    cr_expect(told.tissue_kcal_kg > 1816 && told.tissue_kcal_kg < 9441);
}

/* The rule looks at these, and the result says the same. */
Test(track_last, measures)
{
    log_steady(&day, 60);
    rf_track_story told = story();
    cr_expect(eq(sz, told.measure.days, 60));
    cr_expect(eq(sz, told.measure.weigh_ins, 28));
    cr_expect(eq(sz, told.measure.intakes, 28));
    cr_expect(eq(sz, told.measure.gap_d, 1));
    cr_expect(eq(int, rf_track_enough(&told.measure), REFUEL_TRACK_REASON_NONE));
    for (size_t i = 50; i < 60; i++) day.weight_kg[i] = NAN;
    told = story();
    cr_expect(eq(sz, told.measure.weigh_ins, 18));
    cr_expect(eq(sz, told.measure.gap_d, 11));
    cr_expect(eq(int, rf_track_enough(&told.measure), REFUEL_TRACK_GAPS));
    log_steady(&day, 27);
    told = story();
    cr_expect(eq(int, rf_track_enough(&told.measure), REFUEL_TRACK_DAYS));
}

Test(track_last, what_is_wrong_is_refused)
{
    rf_track_story told = {.prior_share = -7};
    refuel_error err = {.message = ""};
    log_steady(&day, 30);
    day.ask.age_y = 17;
    cr_expect(eq(int, (int)rf_track_story_of(&day.ask, &told, &err), REFUEL_E_RANGE));
    cr_expect(eq(dbl, told.prior_share, -7));
}
