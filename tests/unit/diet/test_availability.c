#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "core/source_keys.h"
#include "diet/availability_kernel.h"
#include "unit/diet/base_case.h"

/* A case whose energy availability is value, at maintenance or in a deficit of 500 kcal. */
static rf_case left(int32_t sex, double value, int deficit)
{
    rf_case c = base_case();
    c.sex = sex;
    c.intake_kcal_d = value * c.fat_free_mass_kg + c.exercise_net_kcal_d;
    c.total_kcal_d = c.intake_kcal_d + (deficit ? 500 : 0);
    return c;
}

/* Women are at risk below 30, men below 25; below 45 is low only in a deficit; edges belong to ok. Where the interval reaches
   below the threshold it is low, also at maintenance: here a woman at 36 has 36 +- 7.1, a man at 31 has 31 +- 6.4. */
Test(availability, verdicts)
{
    static const struct {
        int32_t sex;
        double value;
        int deficit, verdict, action;
        double low;
        const char *words;
    } rows[] = {{REFUEL_FEMALE, 29.99, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 30, "a risk for"},
                {REFUEL_FEMALE, 30, 0, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 30, "near the limit of 30 kcal/kg"},
                {REFUEL_FEMALE, 36, 0, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 30, "near the limit of 30 kcal/kg"},
                {REFUEL_FEMALE, 39, 0, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 30, "enough"},
                {REFUEL_FEMALE, 30, 1, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45, "near the limit of 30 kcal/kg"},
                {REFUEL_FEMALE, 44.99, 1, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45, "reduced"},
                {REFUEL_FEMALE, 45, 1, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 45, "enough"},
                {REFUEL_FEMALE, 29, 1, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 45, "a risk for"},
                {REFUEL_MALE, 25, 0, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 25, "near the limit of 25 kcal/kg"},
                {REFUEL_MALE, 31, 0, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 25, "near the limit of 25 kcal/kg"},
                {REFUEL_MALE, 33, 0, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 25, "enough"},
                {REFUEL_MALE, 24.99, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 25, "a risk for"},
                {REFUEL_MALE, 35, 1, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45, "reduced"},
                {REFUEL_MALE, -5, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 25, "a risk for"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = left(rows[i].sex, rows[i].value, rows[i].deficit);
        refuel_finding it = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "row %zu", i);
        cr_expect(eq(int, it.action, rows[i].action), "row %zu", i);
        cr_expect(epsilon_eq(dbl, it.value, rows[i].value, 1e-9), "row %zu", i);
        cr_expect(eq(dbl, it.low, rows[i].low), "row %zu", i);
        cr_expect(strstr(it.message, rows[i].words) != NULL, "row %zu: %s", i, it.message);
    }
}

/* Where the 80 % interval just reaches the threshold: both sides, whatever the level that is shown. */
Test(availability, near_the_limit)
{
    double low = 30, high = 45;
    for (int k = 0; k < 60; k++) {
        double middle = (low + high) / 2;
        rf_case c = left(REFUEL_FEMALE, middle, 0);
        refuel_finding it = rf_check_energy_availability(&c);
        if (it.interval_low < 30)
            low = middle;
        else
            high = middle;
    }
    for (int k = 0; k < 2; k++) {
        rf_case below = left(REFUEL_FEMALE, low - 0.001, 0), above = left(REFUEL_FEMALE, high + 0.001, 0);
        below.level_ratio = above.level_ratio = k ? 0.5 : 1;
        cr_expect(eq(int, rf_check_energy_availability(&below).verdict, REFUEL_VERDICT_LOW), "%g", low);
        cr_expect(eq(int, rf_check_energy_availability(&above).verdict, REFUEL_VERDICT_OK), "%g", high);
    }
}

/* From a body mass index of 27, or a measured fat over 32 % (women) or 25 % (men), a deficit asks for 30. */
Test(availability, not_lean)
{
    static const struct {
        int32_t sex;
        double bmi, fat;
        int measured, expect;
    } rows[] = {{REFUEL_FEMALE, 26.99, 25, 1, 0}, {REFUEL_FEMALE, 27, 25, 1, 1},   {REFUEL_FEMALE, 22, 32, 1, 0},
                {REFUEL_FEMALE, 22, 32.1, 1, 1},  {REFUEL_FEMALE, 22, 32.1, 0, 0}, {REFUEL_MALE, 22, 25, 1, 0},
                {REFUEL_MALE, 22, 25.1, 1, 1},    {REFUEL_MALE, NAN, 20, 1, 0},    {REFUEL_MALE, NAN, NAN, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = left(rows[i].sex, 40, 1);
        c.bmi = rows[i].bmi;
        c.body_fat_pct = rows[i].fat;
        c.fat_measured = rows[i].measured;
        refuel_finding it = rf_check_energy_availability(&c);
        cr_expect(eq(int, it.verdict, rows[i].expect ? REFUEL_VERDICT_OK : REFUEL_VERDICT_LOW), "row %zu", i);
        cr_expect(eq(dbl, it.low, rows[i].expect ? 30 : 45), "row %zu", i);
    }
    rf_case near = left(REFUEL_FEMALE, 33, 1);
    near.bmi = 30;
    cr_expect(eq(int, rf_check_energy_availability(&near).verdict, REFUEL_VERDICT_LOW), "the interval counts for all");
    rf_case man = left(REFUEL_MALE, 29, 1);
    man.bmi = 30;
    man.exercise_net_kcal_d = 0;
    man.intake_kcal_d = 29 * man.fat_free_mass_kg;
    cr_expect(eq(int, rf_check_energy_availability(&man).verdict, REFUEL_VERDICT_LOW), "under 30");
}

/* A deficit is more than 250 kcal, or than a tenth of the total: what was asked for does not count. */
Test(availability, deficit)
{
    rf_case c = left(REFUEL_FEMALE, 42, 0);
    c.total_kcal_d = c.intake_kcal_d + 229; /* a tenth of 2519 is 251.9 */
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_OK));
    c.total_kcal_d = c.intake_kcal_d + 251;
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_LOW));
    c.applied_kg_week = 0;
    c.requested_kg_week = 0.4;
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_LOW), "whatever the goal");
}

/* 80 %: intake 15 %, exercise 20 %, fat-free mass 5 %, at (2600 - 400) / 45 = 48.889:
   sqrt((0.15 2600/45)^2 + (0.20 400/45)^2 + (0.05 48.889)^2) = sqrt(75.111 + 3.1605 + 5.9753) = 9.1786; with a guess of the
   fat-free mass 8 %: sqrt(75.111 + 3.1605 + 15.2968) = 9.6731 */
Test(availability, interval)
{
    rf_case c = base_case();
    refuel_finding it = rf_check_energy_availability(&c);
    cr_expect(epsilon_eq(dbl, it.value, 48.8889, 1e-4));
    cr_expect(epsilon_eq(dbl, it.interval_low, 48.8889 - 9.1786, 2e-4));
    cr_expect(epsilon_eq(dbl, it.interval_high, 48.8889 + 9.1786, 2e-4));
    c.level_ratio = 2;
    it = rf_check_energy_availability(&c);
    cr_expect(epsilon_eq(dbl, it.interval_high, 48.8889 + 2 * 9.1786, 4e-4));
    c.level_ratio = 1;
    c.fat_measured = 0;
    it = rf_check_energy_availability(&c);
    cr_expect(epsilon_eq(dbl, it.interval_high, 48.8889 + 9.6731, 2e-4));
}

/* Whoever can measure is told what; whoever did is not. A loss of somebody who grows is not called acceptable. */
Test(availability, words)
{
    static const double values[] = {28, 34, 43};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        rf_case c = left(REFUEL_FEMALE, values[i], 1);
        cr_expect(strstr(rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message, "guess") == NULL, "%g", values[i]);
        c.fat_measured = 0;
        const char *words = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message;
        cr_expect(strstr(words, "give body-fat, or neck, waist and hip") != NULL, "%s", words);
        c = left(REFUEL_MALE, values[i] - 5, 1), c.fat_measured = 0;
        words = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message;
        cr_expect(strstr(words, "neck and waist") != NULL && strstr(words, "hip") == NULL, "%s", words);
        c.age_y = 17.99; /* the formula of the circumferences is for adults */
        words = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message;
        cr_expect(strstr(words, "a measured one") != NULL && strstr(words, "waist") == NULL, "%s", words);
    }
    rf_case c = left(REFUEL_FEMALE, 43, 1);
    c.applied_kg_week = -0.3;
    cr_expect(strstr(rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message, "acceptable") != NULL);
    c.age_y = 17;
    const char *words = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c).message;
    cr_expect(strstr(words, "acceptable") == NULL && strstr(words, "not to be lost now"), "%s", words);
}

/* What the mother gives away: (1750 - 323 - 500) / 41.4 = 22.39. */
Test(availability, milk)
{
    rf_case c = base_case();
    c.life_stage = REFUEL_LACTATING;
    c.intake_kcal_d = 1750;
    c.exercise_net_kcal_d = 323;
    c.milk_kcal_d = 500;
    c.fat_free_mass_kg = 41.4;
    refuel_finding it = rf_check_energy_availability(&c);
    cr_expect(epsilon_eq(dbl, it.value, 22.3913, 1e-4));
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_RISK));
    it = rf_run_check(REFUEL_CHECK_ENERGY_FLOOR, &c);
    cr_expect(epsilon_eq(dbl, it.low, 30 * 41.4 + 323 + 500, 1e-9));
    cr_expect(it.verdict == REFUEL_VERDICT_RISK && strstr(it.message, "after the milk") == it.message);
    cr_expect(eq(str, (char *)it.source, RF_SOURCE_LOUCKS_2003));
    c.milk_kcal_d = NAN;
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(epsilon_eq(dbl, rf_case_floor_kcal_d(&c), 30 * 41.4 + 323, 1e-9), "the other floors stand");
}

/* In pregnancy no reference exists; the floor of intake keeps the threshold as the least. */
Test(availability, pregnancy)
{
    rf_case c = base_case();
    c.life_stage = REFUEL_PREGNANT;
    c.intake_kcal_d = 1000;
    refuel_finding it = rf_run_check(REFUEL_CHECK_ENERGY_AVAILABILITY, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_UNKNOWN && it.action == REFUEL_ACTION_NONE);
    cr_expect(isnan(it.value) && isnan(it.low) && isnan(it.interval_low));
    cr_expect(strstr(it.message, "no reference") != NULL);
    cr_expect(eq(dbl, rf_check_energy_floor(&c).low, 30 * 45 + 400));
    cr_expect(eq(int, rf_check_energy_floor(&c).verdict, REFUEL_VERDICT_RISK));
}

/* Fewer than three days: the value is shown, but not judged. */
Test(availability, too_few_days)
{
    rf_case c = base_case();
    c.days_too_few = 1;
    c.intake_kcal_d = 900;
    refuel_finding it = rf_check_energy_availability(&c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, it.action, REFUEL_ACTION_NONE));
    cr_expect(epsilon_eq(dbl, it.value, 500.0 / 45, 1e-9));
}

Test(availability, unknown)
{
    rf_case c = base_case();
    c.exercise_net_kcal_d = NAN;
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_UNKNOWN), "no running volume");
    c = base_case();
    c.intake_kcal_d = NAN;
    cr_expect(eq(int, rf_check_energy_availability(&c).verdict, REFUEL_VERDICT_UNKNOWN), "no intake");
}

/* The largest of resting energy, 1200 or 1500 kcal from 18 years, and the availability floor. */
Test(availability, floor)
{
    static const struct {
        int32_t sex;
        double age_y, resting, fat_free, exercise, floor;
    } rows[] = {{REFUEL_FEMALE, 30, 1189, 39, 362.84, 30 * 39 + 362.84},
                {REFUEL_FEMALE, 30, 1100, 30, 0, 1200},
                {REFUEL_MALE, 30, 1100, 40, 0, 1500},
                {REFUEL_MALE, 17.99, 1100, 40, 0, 1100},
                {REFUEL_MALE, 18, 1100, 40, 0, 1500},
                {REFUEL_MALE, 30, 1900, 60, 100, 1900},
                {REFUEL_MALE, 30, 1900, 60, 500, 2000},
                {REFUEL_FEMALE, 30, 1300, NAN, 500, 1300},
                {REFUEL_FEMALE, 30, 1300, 50, NAN, 1300}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double got =
            rf_energy_floor_kcal_d(rows[i].sex, rows[i].age_y, rows[i].resting, rows[i].fat_free, rows[i].exercise);
        cr_expect(epsilon_eq(dbl, got, rows[i].floor, 1e-9), "row %zu", i);
    }
}

Test(availability, floor_is_sharp)
{
    rf_case c = base_case(); /* floor: 30 x 45 + 400 = 1750 */
    c.intake_kcal_d = 1750;
    cr_expect(eq(int, rf_check_energy_floor(&c).verdict, REFUEL_VERDICT_OK));
    c.intake_kcal_d = 1749.99;
    refuel_finding it = rf_check_energy_floor(&c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_RISK));
    cr_expect(eq(dbl, it.value, 1749.99));
    cr_expect(eq(dbl, it.low, 1750));
}

/* The finding names the source of the edge that binds. */
Test(availability, sources)
{
    static const struct {
        int32_t sex;
        double intake_kcal_d, total_kcal_d;
        const char *source;
    } rows[] = {{REFUEL_FEMALE, 2600, 2600, RF_SOURCE_LOUCKS_2003}, {REFUEL_MALE, 2600, 2600, RF_SOURCE_FAGERBERG_2018},
                {REFUEL_FEMALE, 2600, 3000, RF_SOURCE_BURKE_2018},  {REFUEL_FEMALE, 2300, 3000, RF_SOURCE_BURKE_2018},
                {REFUEL_FEMALE, 1900, 3000, RF_SOURCE_LOUCKS_2003}, {REFUEL_FEMALE, 900, 3000, RF_SOURCE_LOUCKS_2003},
                {REFUEL_MALE, 900, 3000, RF_SOURCE_FAGERBERG_2018}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.sex = rows[i].sex;
        c.intake_kcal_d = rows[i].intake_kcal_d;
        c.total_kcal_d = rows[i].total_kcal_d;
        cr_expect(eq(str, (char *)rf_check_energy_availability(&c).source, (char *)rows[i].source), "row %zu", i);
    }
    static const struct {
        int32_t sex;
        double resting, fat_free;
        const char *source;
    } floors[] = {{REFUEL_FEMALE, 1400, 45, RF_SOURCE_LOUCKS_2003}, {REFUEL_MALE, 1400, 50, RF_SOURCE_FAGERBERG_2018},
                  {REFUEL_FEMALE, 1900, 45, RF_SOURCE_REFUEL},      {REFUEL_FEMALE, 1100, 20, RF_SOURCE_AHA_2013},
                  {REFUEL_MALE, 1100, 20, RF_SOURCE_AHA_2013},      {REFUEL_FEMALE, 1300, NAN, RF_SOURCE_REFUEL}};
    for (size_t i = 0; i < sizeof floors / sizeof *floors; i++) {
        rf_case c = base_case();
        c.sex = floors[i].sex;
        c.resting_kcal_d = floors[i].resting;
        c.fat_free_mass_kg = floors[i].fat_free;
        cr_expect(eq(str, (char *)rf_check_energy_floor(&c).source, (char *)floors[i].source), "floor %zu", i);
    }
}

/* A reported intake under 1.1 times resting energy; a planned one was reported by nobody. */
Test(availability, plausibility)
{
    rf_case c = base_case();
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_NONE));
    c.eaten = 1;
    c.intake_kcal_d = 1540;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_OK));
    c.intake_kcal_d = 1539;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_LOW));
    cr_expect(eq(int, rf_check_intake_plausibility(&c).action, REFUEL_ACTION_INFORM));
    c.intake_kcal_d = 6500;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_OK), "2.5 times 2600");
    c.intake_kcal_d = 6501;
    refuel_finding it = rf_run_check(REFUEL_CHECK_INTAKE_PLAUSIBILITY, &c);
    cr_expect(it.verdict == REFUEL_VERDICT_HIGH && it.action == REFUEL_ACTION_WARN);
    cr_expect(strstr(it.message, "kJ") != NULL && strstr(it.message, "several days") != NULL);
    c.total_kcal_d = NAN; /* then 4.5 times resting energy, 6300 */
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_HIGH));
    cr_expect(strstr(rf_check_intake_plausibility(&c).message, "kJ") != NULL);
    c.intake_kcal_d = 6300;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_OK));
    c.eaten = 0, c.along_path = 1, c.total_kcal_d = 2500, c.intake_kcal_d = 900;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_OK), "so little may be planned");
    c.intake_kcal_d = 6251;
    cr_expect(eq(int, rf_check_intake_plausibility(&c).verdict, REFUEL_VERDICT_HIGH));
}

/* A report of little food is doubted in somebody settled alone. */
Test(availability, little_is_not_doubted)
{
    static const struct {
        double age_y, kcal_d, bmi, fat_pct;
        int life_stage, doubted;
    } rows[] = {{30, 1000, 22, 25, REFUEL_LIFE_STAGE_NONE, 1},    {30, 1000, 18.4, 25, REFUEL_LIFE_STAGE_NONE, 0},
                {30, 799, 22, 25, REFUEL_LIFE_STAGE_NONE, 0},     {30, 800, 22, 25, REFUEL_LIFE_STAGE_NONE, 1},
                {30, 1000, 22, 11.9, REFUEL_LIFE_STAGE_NONE, 0},  {30, 1000, 22, 12, REFUEL_LIFE_STAGE_NONE, 1},
                {17.99, 1000, 22, 25, REFUEL_LIFE_STAGE_NONE, 0}, {18, 1000, 22, 25, REFUEL_LIFE_STAGE_NONE, 1},
                {30, 1000, 22, 25, REFUEL_PREGNANT, 0},           {30, 1000, 22, 25, REFUEL_LACTATING, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.eaten = 1, c.intake_kcal_d = rows[i].kcal_d, c.bmi = c.pre_pregnancy_bmi = rows[i].bmi;
        c.age_y = rows[i].age_y, c.body_fat_pct = rows[i].fat_pct, c.life_stage = rows[i].life_stage;
        refuel_finding it = rf_run_check(REFUEL_CHECK_INTAKE_PLAUSIBILITY, &c);
        cr_expect(it.verdict == REFUEL_VERDICT_LOW && it.action == REFUEL_ACTION_INFORM, "%zu", i);
        cr_expect(eq(int, strstr(it.message, "not written down") != NULL, rows[i].doubted), "%zu: %s", i, it.message);
        cr_expect(eq(int, strstr(it.message, "physician") != NULL, !rows[i].doubted), "%zu: %s", i, it.message);
        cr_expect(eq(int, it.direction, rows[i].doubted ? REFUEL_DIRECTION_NONE : REFUEL_DIRECTION_TOO_LITTLE));
    }
}

/* Nor where an answer about health speaks against a loss: it would talk hunger away. */
Test(availability, little_is_not_doubted_beside_an_answer)
{
    static const struct {
        int scoff, disorder, glp1, doubted;
    } rows[] = {{1, REFUEL_EATING_DISORDER_NO, REFUEL_NO, 1},
                {2, REFUEL_EATING_DISORDER_NO, REFUEL_NO, 0},
                {0, REFUEL_EATING_DISORDER_PAST, REFUEL_NO, 0},
                {0, REFUEL_EATING_DISORDER_NOW, REFUEL_NO, 0},
                {0, REFUEL_EATING_DISORDER_NO, REFUEL_YES, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        refuel_health health = REFUEL_HEALTH_NOT_GIVEN;
        health.number[REFUEL_HEALTH_SCOFF] = rows[i].scoff;
        health.word[REFUEL_HEALTH_EATING_DISORDER] = rows[i].disorder;
        health.word[REFUEL_HEALTH_GLP1] = rows[i].glp1;
        c.eaten = 1, c.age_y = 30, c.bmi = 22, c.body_fat_pct = 25, c.intake_kcal_d = 1000, c.health = &health;
        refuel_finding it = rf_run_check(REFUEL_CHECK_INTAKE_PLAUSIBILITY, &c);
        cr_expect(eq(int, strstr(it.message, "not written down") != NULL, rows[i].doubted), "%zu: %s", i, it.message);
    }
}

/* A deficit that was eaten and not asked for is not told as one that was planned. */
Test(availability, words_of_what_nobody_asked_for)
{
    rf_case c = base_case();
    c.sex = REFUEL_FEMALE, c.age_y = 30, c.fat_measured = 1, c.fat_free_mass_kg = 45, c.exercise_net_kcal_d = 300;
    c.total_kcal_d = 2600, c.intake_kcal_d = 2200; /* 42.2, its range from 34 */
    c.requested_kg_week = 0, c.eaten = 1;
    refuel_finding unasked = rf_check_energy_availability(&c);
    c.requested_kg_week = -0.3; /* a loss that was refused is not planned either */
    cr_expect(eq(str, (char *)rf_check_energy_availability(&c).message, (char *)unasked.message));
    c.applied_kg_week = -0.3;
    refuel_finding asked = rf_check_energy_availability(&c);
    cr_expect(unasked.verdict == REFUEL_VERDICT_LOW && asked.verdict == REFUEL_VERDICT_LOW);
    cr_expect(strstr(unasked.message, "no loss is planned") != NULL, "%s", unasked.message);
    cr_expect(strstr(asked.message, "short planned loss") != NULL, "%s", asked.message);
}
