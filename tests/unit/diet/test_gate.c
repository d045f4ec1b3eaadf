#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "diet/gate_kernel.h"
#include "unit/diet/base_case.h"

static void expect(refuel_finding it, int verdict, int action, const char *where)
{
    cr_expect(eq(int, it.verdict, verdict), "%s", where);
    cr_expect(eq(int, it.action, action), "%s", where);
    cr_expect(isnan(it.value) && isnan(it.low) && isnan(it.high), "%s: a gate has no number", where);
}

Test(gate, minor)
{
    rf_case c = base_case();
    c.age_y = 17.99;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
    c.requested_kg_week = 0.2;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a gain");
    c.requested_kg_week = -1e-6;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "the least loss");
    c.age_y = 18;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "18");
}

/* Any goal but maintenance, a gain too: what pregnancy needs already holds it. */
Test(gate, pregnancy)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not pregnant");
    c.life_stage = REFUEL_LACTATING;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "lactating");
    c.life_stage = REFUEL_PREGNANT;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "a loss");
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_PREGNANCY, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
    c.requested_kg_week = 0.1;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "a gain");
    refuel_finding gain = rf_run_check(REFUEL_CHECK_GATE_PREGNANCY, &c);
    cr_expect(eq(int, gain.direction, REFUEL_DIRECTION_NONE), "what is eaten may be too little all the same");
    cr_expect(strstr(gain.message, "already holds the gain") != NULL, "%s", gain.message);
    c.requested_kg_week = 0;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no change");
}

/* No loss in the first two months, no more than half a kilogram a week after them; a gain is free. */
Test(gate, lactation)
{
    static const struct {
        double months, kg_week;
        int verdict;
    } rows[] = {{0, -0.01, REFUEL_VERDICT_RISK}, {1.99, -0.01, REFUEL_VERDICT_RISK}, {1.99, 0, REFUEL_VERDICT_OK},
                {1.99, 0.4, REFUEL_VERDICT_OK},  {2, -0.5, REFUEL_VERDICT_OK},       {2, -0.501, REFUEL_VERDICT_RISK},
                {12, -0.5, REFUEL_VERDICT_OK},   {12, -0.9, REFUEL_VERDICT_RISK},    {NAN, -0.9, REFUEL_VERDICT_RISK},
                {NAN, 0, REFUEL_VERDICT_OK},     {NAN, -0.2, REFUEL_VERDICT_UNKNOWN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.life_stage = REFUEL_LACTATING;
        c.months_since_birth = rows[i].months;
        c.requested_kg_week = rows[i].kg_week;
        int fires = rows[i].verdict == REFUEL_VERDICT_RISK;
        expect(rf_check_gate_lactation(&c), rows[i].verdict, fires ? REFUEL_ACTION_REFUSE : REFUEL_ACTION_NONE,
               "a row");
        const char *words = rf_run_check(REFUEL_CHECK_GATE_LACTATION, &c).message;
        cr_expect(eq(int, strstr(words, "first 2 months") != NULL, fires && rows[i].months < 2), "%zu: %s", i, words);
        c.life_stage = REFUEL_LIFE_STAGE_NONE;
        expect(rf_check_gate_lactation(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "she does not nurse");
    }
    cr_expect(eq(dbl, rf_goal_within(-0.9, rf_lactation_goal_kg_week(1)), 0));
    cr_expect(eq(dbl, rf_goal_within(-0.9, rf_lactation_goal_kg_week(2)), -0.5));
    cr_expect(eq(dbl, rf_goal_within(-0.2, rf_lactation_goal_kg_week(2)), -0.2));
}

/* 18.5 now and after four weeks; classes are for adults, from 18 years. */
Test(gate, underweight)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    c.bmi = 18.49;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under 18.5");
    const char *now = rf_run_check(REFUEL_CHECK_GATE_UNDERWEIGHT, &c).message;
    c.bmi = 18.5;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under it in four weeks");
    const char *ahead = rf_run_check(REFUEL_CHECK_GATE_UNDERWEIGHT, &c).message;
    cr_expect(ne(str, (char *)now, (char *)ahead));
    c.along_path = 1;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a projection shows what comes");
    c.bmi = 18.49;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under 18.5 on that day");
    c.along_path = 0;
    c.age_y = 17.99;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a minor");
    c.age_y = 18;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "18 years");
    c.requested_kg_week = 0;
    c.bmi = 15;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "weight-status tells it");
}

/* 60 kg at 19: 18.5 lies at 58.42 kg, a loss of 0.3947 kg a week for four weeks. */
Test(gate, underweight_goal)
{
    rf_case c = base_case();
    double goal = rf_underweight_goal_kg_week(19, 60);
    cr_expect(epsilon_eq(dbl, goal, -(60 - 60 * 18.5 / 19) / 4, 1e-12));
    c.bmi = 19;
    c.requested_kg_week = goal;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "exactly");
    c.requested_kg_week = goal - 1e-4;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "faster");
    cr_expect(eq(dbl, rf_goal_within(-0.5, rf_underweight_goal_kg_week(18, 60)), 0), "never a gain");
}

/* Women 12 %, men 3 %, where all that is lost is fat: 60 kg with 13 % are 7.8 kg; after 0.8 kg 7.0 of 59.2 kg, 11.82 %. */
Test(gate, essential_fat)
{
    rf_case c = base_case();
    c.body_fat_pct = 13;
    c.requested_kg_week = -0.2;
    cr_expect(epsilon_eq(dbl, rf_body_fat_after_pct(13, 60, 4, -0.2), 100 * 7.0 / 59.2, 1e-12));
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "after four weeks");
    const char *ahead = rf_run_check(REFUEL_CHECK_GATE_ESSENTIAL_FAT, &c).message;
    c.requested_kg_week = rf_essential_fat_goal_kg_week(REFUEL_FEMALE, 13, 60);
    cr_expect(epsilon_eq(dbl, rf_body_fat_after_pct(13, 60, 4, c.requested_kg_week), 12, 1e-12));
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "exactly");
    c.requested_kg_week -= 1e-4;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "faster");
    c.body_fat_pct = 11.9;
    c.requested_kg_week = -1e-6;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "now");
    const char *now = rf_run_check(REFUEL_CHECK_GATE_ESSENTIAL_FAT, &c).message;
    cr_expect(ne(str, (char *)now, (char *)ahead));
    cr_expect(strstr(now, "physician") && strstr(ahead, "physician"), "both refer");
    c.sex = REFUEL_MALE;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a man");
    c.body_fat_pct = 2.99;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "a man of 2.99 %");
}

/* Fat that is measured below the limit is referred without a loss as well: what is there needs no goal. */
Test(gate, essential_fat_without_a_loss)
{
    static const double goals[] = {0, 0.3};
    for (size_t i = 0; i < sizeof goals / sizeof *goals; i++) {
        rf_case c = base_case();
        c.requested_kg_week = goals[i];
        c.body_fat_pct = 11.99;
        expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "a woman of 11.99 %");
        const char *words = rf_run_check(REFUEL_CHECK_GATE_ESSENTIAL_FAT, &c).message;
        cr_expect(strstr(words, "planned") == NULL && strstr(words, "physician") != NULL, "%s", words);
        c.body_fat_pct = 12;
        expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "12 %");
        c.body_fat_pct = 8, c.fat_measured = 0;
        expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "by a guess");
        c.sex = REFUEL_MALE, c.fat_measured = 1;
        expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a man of 8 %");
        c.body_fat_pct = 2.99;
        expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "a man of 2.99 %");
    }
}

/* A guess refuses nobody; it is ok only where two standard deviations less would be clear of the limit as well. */
Test(gate, essential_fat_guessed)
{
    rf_case c = base_case();
    c.fat_measured = 0;
    c.sd_body_fat_points = 4;
    c.requested_kg_week = c.applied_kg_week = -1e-6;
    c.body_fat_pct = 20.1;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "12.1 %");
    c.body_fat_pct = 19.9;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "11.9 %");
    c.body_fat_pct = 8;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "8 %, by a guess");
    c.body_fat_pct = NAN;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "not known");
    c.applied_kg_week = 0;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "another gate leaves no loss");
    c.requested_kg_week = 0;
    expect(rf_check_gate_essential_fat(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
}

Test(gate, very_low_energy)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.9;
    c.requested_intake_kcal_d = 800;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "800");
    c.requested_intake_kcal_d = 799.99;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under 800");
    c.requested_kg_week = 0; /* a small child, or a very old woman, needs no more */
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
    c.requested_intake_kcal_d = NAN;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "unknown");
}

/* What is eaten needs no goal; younger than ten, so little can be what a child needs. */
Test(gate, very_low_energy_eaten)
{
    rf_case c = base_case();
    c.eaten = 1;
    c.intake_kcal_d = 799;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "799 eaten");
    c.intake_kcal_d = 800;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "800 eaten");
    c.intake_kcal_d = 799;
    c.age_y = 9.99;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a child");
    c.age_y = 10;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "ten years");
}

/* What is left after the milk counts: 1300 kcal less 500. */
Test(gate, very_low_energy_after_the_milk)
{
    rf_case c = base_case();
    c.milk_kcal_d = 500;
    c.requested_kg_week = -0.4;
    c.requested_intake_kcal_d = 1300;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "800 left");
    c.requested_intake_kcal_d = 1299;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "799 left");
    cr_expect(strstr(rf_run_check(REFUEL_CHECK_GATE_VLCD, &c).message, "after the milk") != NULL);
    c.eaten = 1;
    c.intake_kcal_d = 1299;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "799 left of what is eaten");
}

/* Each gate that refuses a loss points the same way: towards eating more. */
Test(gate, direction)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    c.age_y = 17;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_MINOR, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
    c.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_PREGNANCY, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
    c = base_case();
    c.requested_kg_week = -0.1;
    c.bmi = 18;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_UNDERWEIGHT, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
}
