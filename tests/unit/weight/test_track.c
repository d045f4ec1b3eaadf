#include <refuel/body.h>
#include <refuel/track.h>
#include <string.h>

#include "support/empty.h"
#include "unit/weight/track_logs.h"

static log_of_days day;

static refuel_status refused(refuel_error *err)
{
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.expenditure_kcal_d = -7;
    refuel_status status = refuel_track(&day.ask, &got, err);
    cr_expect(eq(dbl, got.expenditure_kcal_d, -7), "a failure left something in out");
    return status;
}

static void expect_refused(refuel_status expected, const char *field)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refused(&err), (int)expected), "%s", err.message);
    cr_expect(eq(str, err.field, (char *)field), "%s", err.message);
    cr_expect(eq(int, (int)refused(NULL), (int)expected));
}

Test(track, initialisers)
{
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    cr_expect(is_empty_struct(&ask, sizeof ask, 11));
    cr_expect(is_empty_struct(&got, sizeof got, 12));
}

Test(track, reasons)
{
    cr_expect(eq(str, (char *)refuel_track_reason_name(REFUEL_TRACK_DAYS), "days"));
    cr_expect(eq(str, (char *)refuel_track_reason_name(REFUEL_TRACK_LOW), "low"));
    cr_expect(refuel_track_reason_name(0) == NULL && refuel_track_reason_name(99) == NULL);
    cr_expect(eq(str, (char *)refuel_track_flag_name(REFUEL_TRACK_MILK), "milk"));
    cr_expect(eq(str, (char *)refuel_track_flag_name(REFUEL_TRACK_BMI_LOW), "bmi-low"));
    cr_expect(refuel_track_flag_name(0) == NULL && refuel_track_flag_name(3) == NULL);
}

/* Nothing speaks against the prior: it stays, and is surer than before. */
Test(track, who_eats_what_is_spent)
{
    log_steady(&day, 60);
    double kcal[60], sd[60], kg[60], sd_kg[60];
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = 60;
    got.day_kcal_d = kcal, got.day_sd_kcal_d = sd, got.day_weight_kg = kg, got.day_sd_kg = sd_kg;
    refuel_error err = {.status = 99};
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, &err), REFUEL_OK));
    cr_expect(eq(int, err.status, 0));
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2600, 15));
    cr_expect(eq(dbl, got.expenditure_sd_kcal_d, 150), "not surer than the method can be");
    cr_expect(
        epsilon_eq(dbl, got.expenditure_high_kcal_d, got.expenditure_kcal_d + got.missing_kcal_d + 0.842 * 150, 3));
    cr_expect(epsilon_eq(dbl, got.expenditure_low_kcal_d, got.expenditure_kcal_d - 0.842 * 150, 3));
    cr_expect(epsilon_eq(dbl, got.weight_kg, 80, 0.15));
    cr_expect(epsilon_eq(dbl, got.change_kg_week, 0, 0.05));
    cr_expect(got.change_low_kg_week < 0 && got.change_high_kg_week > 0 && got.change_high_kg_week < 0.3);
    cr_expect(epsilon_eq(dbl, got.intake_kcal_d, 2600, 1e-6));
    cr_expect(got.prior_share > 0.005 && got.prior_share < 0.15, "%g", got.prior_share);
    cr_expect(got.days_used == 60 && got.weigh_ins == 60 && got.intakes == 60);
    cr_expect(got.weigh_ins_left_out == 0 && got.intakes_left_out == 0);
    cr_expect(got.enough == 1 && got.reason == 0 && got.flags == 0);
    for (size_t i = 0; i < 60; i++) {
        cr_expect(epsilon_eq(dbl, kcal[i], 2600, 25), "%zu", i);
        cr_expect(epsilon_eq(dbl, kg[i], 80, 0.2), "%zu", i);
        cr_expect(sd[i] >= 150 && sd[i] < 300 && sd_kg[i] > 0 && sd_kg[i] < 0.5, "%zu", i);
    }
    cr_expect(epsilon_eq(dbl, kcal[59], got.expenditure_kcal_d, 1e-6));
}

/* The weight stays at 2,200 kcal/d where 2,600 were believed. */
Test(track, learns)
{
    log_steady(&day, 84);
    for (size_t i = 0; i < 84; i++) day.intake_kcal_d[i] = 2200;
    refuel_track_result got = track(&day);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2200, 40));
    cr_expect(got.enough == 1 && got.flags == 0);
    day.ask.prior_sd_kcal_d = 130;
    cr_expect(track(&day).flags == REFUEL_TRACK_FAR);
    day.ask.days = 21;
    double surer = track(&day).expenditure_kcal_d;
    day.ask.prior_sd_kcal_d = NAN;
    cr_expect(gt(dbl, surer, track(&day).expenditure_kcal_d + 20), "a surer prior holds longer");
}

/* Half of the food is not logged: what would be told would starve whoever ate by it. */
Test(track, half_a_log_is_not_enough)
{
    double kcal[84], sd[84], kg[84];
    log_steady(&day, 84);
    for (size_t i = 0; i < 84; i++) day.intake_kcal_d[i] = 1300;
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = 84, got.day_kcal_d = kcal, got.day_sd_kcal_d = sd, got.day_weight_kg = kg;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    cr_expect(got.enough == 0 && got.reason == REFUEL_TRACK_LOW && got.flags == REFUEL_TRACK_FAR);
    cr_expect(isnan(got.expenditure_kcal_d) && isnan(got.expenditure_low_kcal_d) && isnan(got.intake_kcal_d));
    cr_expect(isfinite(got.weight_kg) && isfinite(got.change_kg_week));
    for (size_t i = 0; i < 84; i++) cr_expect(isnan(kcal[i]) && isnan(sd[i]) && isfinite(kg[i]), "%zu", i);
    for (size_t i = 0; i < 84; i += 3) day.weight_kg[i] = day.intake_kcal_d[i + 1] = day.intake_kcal_d[i + 2] = NAN;
    got = track(&day);
    cr_expect(got.reason == REFUEL_TRACK_LOW && isnan(got.expenditure_kcal_d), "gaps do not hide it");
    log_steady(&day, 84);
    for (size_t i = 0; i < 84; i++) day.intake_kcal_d[i] = 500;
    got = track(&day);
    cr_expect(got.enough == 0 && got.reason == REFUEL_TRACK_GAPS && got.intakes == 0 && got.intakes_left_out == 84);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2600, 60), "nothing was learnt");
}

Test(track, not_enough_yet)
{
    log_steady(&day, 27);
    refuel_track_result got = track(&day);
    cr_expect(got.enough == 0 && got.reason == REFUEL_TRACK_DAYS);
    log_steady(&day, 28);
    cr_expect(track(&day).reason == REFUEL_TRACK_REASON_NONE);
    for (size_t i = 0; i < 28; i += 2) day.weight_kg[i + 1] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_REASON_NONE, "14 weigh-ins");
    day.weight_kg[14] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_GAPS, "13");
    log_steady(&day, 40);
    for (size_t i = 34; i < 40; i++) day.weight_kg[i] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_REASON_NONE, "six days without");
    day.weight_kg[33] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_GAPS, "a week");
    log_steady(&day, 40);
    for (size_t i = 12; i < 27; i++) day.intake_kcal_d[i] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_GAPS);
    log_steady(&day, 40);
    for (size_t i = 12; i < 18; i++) day.intake_kcal_d[i] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_REASON_NONE, "six days without an intake");
    day.intake_kcal_d[18] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_GAPS, "a week of them");
    log_steady(&day, 48);
    for (size_t i = 12; i < 20; i++) day.intake_kcal_d[i] = NAN;
    cr_expect(track(&day).reason == REFUEL_TRACK_REASON_NONE, "four weeks after");
    log_steady(&day, 40);
    day.ask.least_sd_kcal_d = 154; /* 1.96 SD are more than 300 kcal/d */
    cr_expect(track(&day).reason == REFUEL_TRACK_WIDE);
}

/* After a pause the weight is unsure; a scale in it tells how things went. */
Test(track, a_pause)
{
    log_steady(&day, 40);
    day.ask.least_sd_kcal_d = 0;
    double whole = track(&day).expenditure_sd_kcal_d;
    for (size_t i = 20; i < 30; i++) day.intake_kcal_d[i] = NAN;
    double weighed = track(&day).expenditure_sd_kcal_d;
    for (size_t i = 20; i < 30; i++) day.weight_kg[i] = NAN;
    double pause = track(&day).expenditure_sd_kcal_d;
    for (size_t i = 20; i < 30; i += 2) day.weight_kg[i] = 80;
    double now_and_then = track(&day).expenditure_sd_kcal_d;
    cr_expect(whole < weighed && weighed < now_and_then && now_and_then < pause, "%g %g %g %g", whole, weighed,
              now_and_then, pause);
    cr_expect(pause > 1.25 * whole && pause < 312);
}

Test(track, hardly_any_log)
{
    log_steady(&day, 1);
    double kcal[9], kg[9];
    refuel_track_result got = track(&day);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2600, 1e-9));
    cr_expect(epsilon_eq(dbl, got.expenditure_sd_kcal_d, 312, 1e-6));
    cr_expect(isnan(got.change_kg_week) && isnan(got.change_low_kg_week) && isnan(got.change_high_kg_week));
    cr_expect(eq(dbl, got.prior_share, 1));
    log_steady(&day, 9);
    for (size_t i = 0; i < 9; i++)
        if (i != 5) day.weight_kg[i] = NAN;
    got = (refuel_track_result)REFUEL_TRACK_RESULT_INIT;
    got.capacity = 9, got.day_kcal_d = kcal, got.day_weight_kg = kg;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    for (size_t i = 0; i < 9; i++) cr_expect(isnan(kcal[i]) == (i < 5) && isnan(kg[i]) == (i < 5), "%zu", i);
    cr_expect(got.weigh_ins == 1 && got.intakes == 9 && got.days_used == 9);
    cr_expect(not(isnan(got.change_kg_week)));
}

Test(track, nobody_was_weighed)
{
    log_steady(&day, 30);
    for (size_t i = 0; i < 30; i++) day.weight_kg[i] = NAN;
    expect_refused(REFUEL_E_MISSING, "weight");
    for (size_t i = 0; i < 30; i++) day.intake_kcal_d[i] = NAN;
    expect_refused(REFUEL_E_MISSING, "weight");
}

/* Weights alone tell the difference of intake and expenditure, and neither. */
Test(track, nothing_was_logged)
{
    log_steady(&day, 60);
    for (size_t i = 0; i < 60; i++) day.intake_kcal_d[i] = NAN;
    refuel_track_result got = track(&day);
    cr_expect(got.reason == REFUEL_TRACK_GAPS && got.intakes == 0);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2600, 30));
    cr_expect(gt(dbl, got.expenditure_sd_kcal_d, 200));
}

/* Three days of fasting: as food that was forgotten they change nothing; as a fast they do. */
Test(track, a_fast_must_be_said)
{
    log_steady(&day, 40);
    double before = track(&day).expenditure_kcal_d;
    for (size_t i = 30; i < 33; i++) day.intake_kcal_d[i] = 0;
    refuel_track_result got = track(&day);
    cr_expect(got.intakes_left_out == 3 && got.intakes == 37);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, before, 25));
    day.ask.complete = day.complete;
    for (size_t i = 30; i < 33; i++) day.complete[i] = REFUEL_TRACK_COMPLETE_YES;
    got = track(&day);
    cr_expect(got.intakes_left_out == 0 && got.intakes == 40);
    cr_expect(lt(dbl, got.expenditure_kcal_d, before - 40), "he lost nothing by it");
    day.complete[3] = REFUEL_TRACK_COMPLETE_NO;
    cr_expect(eq(sz, track(&day).intakes_left_out, 1));
}

/* One weigh-in of somebody else is none; two are another scale, or an illness: the log begins anew. */
Test(track, a_jump_of_thirty_kilograms)
{
    log_steady(&day, 80);
    double before = track(&day).expenditure_kcal_d;
    day.weight_kg[50] = 110;
    refuel_track_result got = track(&day);
    cr_expect(got.weigh_ins_left_out == 1 && got.weigh_ins == 79 && got.flags == 0);
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, before, 20));
    for (size_t i = 50; i < 80; i++) day.weight_kg[i] += i == 50 ? 0 : 30;
    got = track(&day);
    cr_expect(got.weigh_ins_left_out == 1 && got.flags == REFUEL_TRACK_JUMP);
    cr_expect(epsilon_eq(dbl, got.weight_kg, 110, 0.5));
    cr_expect(epsilon_eq(dbl, got.expenditure_kcal_d, 2600, 150), "the energy of 30 kg was not eaten");
    cr_expect(epsilon_eq(dbl, got.change_kg_week, 0, 0.2));
    day.ask.days = 51;
    got = track(&day);
    cr_expect(got.flags == REFUEL_TRACK_HELD && fabs(got.weight_kg - 80) < 0.5);
    day.ask.days = 52;
    got = track(&day);
    cr_expect(got.flags == REFUEL_TRACK_JUMP && isnan(got.change_kg_week) && got.reason == REFUEL_TRACK_WIDE);
}

/* Waits what is off by more than 3 kg and more than 4 % of the weight. */
Test(track, how_far_is_far)
{
    static const struct {
        double weight_kg, off_kg;
        size_t left_out;
    } rows[] = {{60, 2.7, 0}, {60, -2.7, 0}, {60, 3.3, 1}, {60, -3.3, 1}, {100, 3.7, 0}, {100, 4.3, 1}, {100, -4.3, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        log_steady(&day, 60);
        for (size_t d = 0; d < 60; d++) day.weight_kg[d] += rows[i].weight_kg - 80;
        day.weight_kg[40] = rows[i].weight_kg + rows[i].off_kg;
        cr_expect(eq(sz, track(&day).weigh_ins_left_out, rows[i].left_out), "%g kg, %g", rows[i].weight_kg,
                  rows[i].off_kg);
        day.weight_kg[41] = day.weight_kg[40] + (rows[i].off_kg > 0 ? -2.5 : 2.5);
        cr_expect(not(track(&day).flags & REFUEL_TRACK_JUMP), "what lies between confirms nothing");
    }
}

/* The fat that is not given is that of CUN-BAE at the first weight. */
Test(track, fat_of_nobody_in_particular)
{
    log_steady(&day, 50);
    for (size_t i = 0; i < 50; i++) day.weight_kg[i] -= 0.1 * (double)i;
    refuel_person who = REFUEL_PERSON_INIT;
    double percent, first_kg = day.weight_kg[0];
    double of_three[] = {day.weight_kg[0], day.weight_kg[1], day.weight_kg[2]};
    for (int i = 0; i < 3; i++)
        if ((of_three[i] - of_three[(i + 1) % 3]) * (of_three[i] - of_three[(i + 2) % 3]) < 0) first_kg = of_three[i];
    who.sex = REFUEL_MALE, who.age_y = 35, who.height_cm = 180, who.weight_kg = first_kg;
    cr_assert(eq(int, (int)refuel_body_fat(&who, REFUEL_EQ_CUN_BAE_2012, &percent, NULL), REFUEL_OK));
    refuel_track_result guessed = track(&day);
    day.ask.fat_kg = first_kg * percent / 100;
    cr_expect(epsilon_eq(dbl, track(&day).expenditure_kcal_d, guessed.expenditure_kcal_d, 1e-6));
    day.ask.fat_kg *= 1.05;
    cr_expect(gt(dbl, fabs(track(&day).expenditure_kcal_d - guessed.expenditure_kcal_d), 1));
}

/* What a run costs is known, and is neither lost nor counted twice. */
Test(track, running_is_known)
{
    log_steady(&day, 84);
    for (size_t i = 0; i < 84; i++) day.running_kcal_d[i] = i < 77 ? 0 : 700;
    refuel_track_result without = track(&day);
    day.ask.running_kcal_d = day.running_kcal_d;
    day.ask.prior_running_kcal_d = 0;
    refuel_track_result with = track(&day);
    cr_expect(with.expenditure_kcal_d > without.expenditure_kcal_d + 450, "a week of runs is in it at once");
    cr_expect(with.expenditure_kcal_d < without.expenditure_kcal_d + 700, "though the weight has not followed");
    for (size_t i = 77; i < 84; i++) day.running_kcal_d[i] = NAN;
    refuel_track_result unknown = track(&day);
    cr_expect(epsilon_eq(dbl, unknown.expenditure_kcal_d, without.expenditure_kcal_d, 1e-9), "a mean day");
    /* Equal runs are in the mean already: with them and without, the same. */
    log_steady(&day, 84);
    for (size_t i = 0; i < 84; i++) day.running_kcal_d[i] = 500;
    without = track(&day);
    day.ask.running_kcal_d = day.running_kcal_d;
    with = track(&day);
    cr_expect(eq(int, memcmp(&without, &with, sizeof with), 0));
}

Test(track, ten_years)
{
    static double kcal[3653];
    log_steady(&day, 3653);
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = 3653, got.day_kcal_d = kcal;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    for (size_t i = 0; i < 3653; i++) cr_expect(epsilon_eq(dbl, kcal[i], 2600, 30), "%zu", i);
    for (size_t i = 10; i < 3643; i++) day.weight_kg[i] = day.intake_kcal_d[i] = NAN;
    got = track(&day);
    cr_expect(eq(int, got.reason, REFUEL_TRACK_GAPS));
    cr_expect(gt(dbl, got.expenditure_sd_kcal_d, 200));
    cr_expect(isfinite(got.expenditure_low_kcal_d) && isfinite(got.change_low_kg_week));
}

/* Who nurses, who is thin, whose fat cannot be. */
Test(track, flags)
{
    log_steady(&day, 60);
    day.ask.sex = REFUEL_FEMALE;
    day.ask.life_stage = REFUEL_LACTATING;
    cr_expect(track(&day).flags == REFUEL_TRACK_MILK);
    day.ask.life_stage = 0;
    day.ask.height_cm = 210;
    cr_expect(track(&day).flags == REFUEL_TRACK_BMI_LOW);
    day.ask.height_cm = 180;
    day.ask.fat_kg = 1;
    cr_expect(track(&day).flags == REFUEL_TRACK_FAT_CLAMPED);
}

/* A weekend of much food is days of much water: the scale shows that, the trend does not. A new habit's water stays in it. */
Test(track, trend)
{
    double kg[60], rough = 0;
    log_steady(&day, 60);
    for (size_t i = 0; i < 60; i++) day.intake_kcal_d[i] = i % 7 < 5 ? 2200 : 3600;
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = 60, got.day_weight_kg = kg;
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    for (size_t i = 7; i + 7 < 60; i++) rough = fmax(rough, fabs(kg[i + 1] - kg[i]));
    cr_expect(lt(dbl, rough, 0.15), "%.3f kg from day to day, where water moves by 0.7", rough);
    cr_expect(eq(dbl, got.weight_kg, kg[59]), "the last day is that of the series");
    for (size_t i = 0; i < 60; i++) {
        double since = i < 30 ? 0 : (double)(i - 30);
        day.intake_kcal_d[i] = i < 30 ? 2600 : 1600;
        day.weight_kg[i] -= 0.9 * fmin(1, since / 3) + 0.12 * since; /* water and tissue */
    }
    cr_assert(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_OK));
    for (size_t i = 0; i < 60; i++) cr_expect(epsilon_eq(dbl, kg[i], day.weight_kg[i], 0.6), "%zu", i);
    cr_expect(epsilon_eq(dbl, kg[28] - kg[36], 0.9 + 0.12 * 6, 0.35));
}

/* Who gives no fat mass has the one of a plan, of somebody who does not train; beyond what a body can have it is held, and told. */
Test(track, the_body_of_a_plan)
{
    refuel_person who = REFUEL_PERSON_INIT;
    refuel_body body;
    log_steady(&day, 40);
    who.weight_kg = 80.1, who.height_cm = 180, who.age_y = 35,
    who.sex = REFUEL_MALE; /* median of 80.1, 79.7 and 80.2 */
    cr_assert(eq(int, (int)refuel_body_composition(&who, 0, &body, NULL), REFUEL_OK));
    refuel_track_result guessed = track(&day);
    day.ask.fat_kg = 80.1 - body.fat_free_mass_kg;
    refuel_track_result given = track(&day);
    cr_expect(eq(int, memcmp(&guessed, &given, sizeof given), 0));
    day.ask.fat_kg = NAN;
    day.ask.height_cm = 240; /* CUN-BAE has nothing left */
    cr_expect(eq(int, track(&day).flags, REFUEL_TRACK_FAT_CLAMPED | REFUEL_TRACK_BMI_LOW));
}

/* A level is no part of the estimate; a fat mass is. */
Test(track, settings)
{
    log_steady(&day, 40);
    for (size_t i = 0; i < 40; i++) day.weight_kg[i] -= 0.05 * (double)i;
    day.ask.unlogged_share = 0;
    refuel_track_result usual = track(&day);
    day.ask.level = 0.95;
    refuel_track_result wide = track(&day);
    cr_expect(eq(dbl, wide.expenditure_kcal_d, usual.expenditure_kcal_d));
    double ratio = (wide.expenditure_high_kcal_d - wide.expenditure_low_kcal_d) /
                   (usual.expenditure_high_kcal_d - usual.expenditure_low_kcal_d);
    cr_expect(epsilon_eq(dbl, ratio, 1.959964 / 1.281552, 0.02));
    day.ask.fat_kg = 35;
    cr_expect(gt(dbl, track(&day).expenditure_kcal_d, usual.expenditure_kcal_d + 20),
              "a kilogram of it holds more energy");
    day.ask.fat_kg = NAN;
    day.ask.intake_sd_kcal_d = 400;
    day.ask.carbohydrate_fraction = 0.5;
    cr_expect(eq(dbl, track(&day).expenditure_kcal_d, usual.expenditure_kcal_d), "what is not given");
}

Test(track, who_is_refused)
{
    log_steady(&day, 30);
    day.ask.age_y = 17.9;
    expect_refused(REFUEL_E_RANGE, "age");
    day.ask.age_y = 18;
    track(&day);
    day.ask.life_stage = REFUEL_PREGNANT;
    expect_refused(REFUEL_E_CONFLICT, "life_stage");
    day.ask.sex = REFUEL_FEMALE;
    expect_refused(REFUEL_E_CONFLICT, "life_stage");
    day.ask.life_stage = 3;
    expect_refused(REFUEL_E_UNKNOWN, "life_stage");
    day.ask.life_stage = 0;
    day.ask.sex = REFUEL_SEX_UNKNOWN;
    expect_refused(REFUEL_E_UNKNOWN, "sex");
    day.ask.sex = 0;
    expect_refused(REFUEL_E_MISSING, "sex");
}

Test(track, numbers_that_cannot_be)
{
    const struct {
        size_t at;
        double value;
        const char *field;
        refuel_status status;
    } wrong[] = {
        {offsetof(refuel_track_request, height_cm), NAN, "height", REFUEL_E_MISSING},
        {offsetof(refuel_track_request, height_cm), 40, "height", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, age_y), NAN, "age", REFUEL_E_MISSING},
        {offsetof(refuel_track_request, fat_kg), -1, "body_fat", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, fat_kg), 81, "body_fat", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, prior_kcal_d), NAN, "prior", REFUEL_E_MISSING},
        {offsetof(refuel_track_request, prior_kcal_d), 799, "prior", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, prior_sd_kcal_d), 0, "prior_sd", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, prior_running_kcal_d), -1, "prior_running", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, carbohydrate_fraction), 0, "carbohydrate_fraction", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, intake_sd_kcal_d), 10, "intake_sd", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, level), 1, "level", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, least_sd_kcal_d), -1, "least_sd", REFUEL_E_RANGE},
        {offsetof(refuel_track_request, unlogged_share), 0.51, "unlogged_share", REFUEL_E_RANGE},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        log_steady(&day, 30);
        memcpy((char *)&day.ask + wrong[i].at, &wrong[i].value, sizeof wrong[i].value);
        expect_refused(wrong[i].status, wrong[i].field);
    }
}

Test(track, days_that_cannot_be)
{
    log_steady(&day, 30);
    day.weight_kg[29] = 1.9;
    expect_refused(REFUEL_E_RANGE, "weight");
    day.weight_kg[29] = INFINITY;
    expect_refused(REFUEL_E_RANGE, "weight");
    day.weight_kg[29] = 80;
    day.intake_kcal_d[0] = -1;
    expect_refused(REFUEL_E_RANGE, "intake");
    day.intake_kcal_d[0] = 20000;
    track(&day);
    day.ask.running_kcal_d = day.running_kcal_d;
    day.running_kcal_d[7] = 20001;
    expect_refused(REFUEL_E_RANGE, "running");
    day.running_kcal_d[7] = NAN;
    day.ask.complete = day.complete;
    day.complete[29] = 3;
    expect_refused(REFUEL_E_UNKNOWN, "complete");
}

/* A fast of a year that somebody declares leaves nobody. */
Test(track, no_body_is_left)
{
    log_steady(&day, 400);
    day.ask.complete = day.complete;
    for (size_t i = 1; i < 400; i++) {
        day.weight_kg[i] = NAN;
        day.intake_kcal_d[i] = 0;
        day.complete[i] = REFUEL_TRACK_COMPLETE_YES;
    }
    expect_refused(REFUEL_E_MODEL, "intake");
}

Test(track, arrays_and_versions)
{
    log_steady(&day, 30);
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    double kcal[30];
    cr_expect(eq(int, (int)refuel_track(NULL, &got, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_track(&day.ask, NULL, NULL), REFUEL_E_NULL));
    got.day_sd_kg = kcal;
    got.capacity = 29;
    cr_expect(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_E_BUFFER));
    got.struct_size = 0;
    cr_expect(eq(int, (int)refuel_track(&day.ask, &got, NULL), REFUEL_E_VERSION));
    day.ask.workspace_capacity--;
    expect_refused(REFUEL_E_BUFFER, "workspace");
    day.ask.workspace = NULL;
    expect_refused(REFUEL_E_NULL, "");
    log_steady(&day, 0);
    expect_refused(REFUEL_E_MISSING, "days");
    log_steady(&day, 30);
    day.ask.days = REFUEL_TRACK_DAYS_MAX + 1;
    expect_refused(REFUEL_E_RANGE, "days");
    log_steady(&day, 30);
    day.ask.struct_size = offsetof(refuel_track_request, sex);
    expect_refused(REFUEL_E_MISSING, "sex");
    day.ask.struct_size = offsetof(refuel_track_request, unlogged_share);
    day.ask.unlogged_share = 99;
    cr_expect(gt(dbl, track(&day).missing_kcal_d, 500), "who does not know of it has the usual share");
    struct {
        refuel_track_result out;
        double unknown;
    } longer = {.out = REFUEL_TRACK_RESULT_INIT, .unknown = NAN};
    longer.out.struct_size = sizeof longer;
    log_steady(&day, 30);
    cr_expect(eq(int, (int)refuel_track(&day.ask, &longer.out, NULL), REFUEL_OK));
    cr_expect(longer.out.struct_size == sizeof longer && isnan(longer.unknown) && longer.out.weigh_ins == 30);
    refuel_track_result shorter = REFUEL_TRACK_RESULT_INIT;
    shorter.struct_size = offsetof(refuel_track_result, flags);
    shorter.flags = 77;
    cr_expect(eq(int, (int)refuel_track(&day.ask, &shorter, NULL), REFUEL_OK));
    cr_expect(shorter.enough == 1 && shorter.flags == 77, "nothing is written beyond it");
}
