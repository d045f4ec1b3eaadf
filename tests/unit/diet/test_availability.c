#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/source_keys.h"
#include "diet/availability_kernel.h"
#include "unit/diet/base_case.h"

/* Women are at risk below 30, men below 25; below 45 is low only while a deficit is planned; edges belong to ok. */
Test(availability, verdicts)
{
    static const struct {
        int32_t sex;
        double value, goal_kg_week;
        int verdict, action;
        double low;
    } rows[] = {{REFUEL_FEMALE, 29.99, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 30},
                {REFUEL_FEMALE, 30, 0, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 30},
                {REFUEL_FEMALE, 30, -0.2, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45},
                {REFUEL_FEMALE, 44.99, -0.2, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45},
                {REFUEL_FEMALE, 45, -0.2, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 45},
                {REFUEL_FEMALE, 29, -0.2, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 45},
                {REFUEL_MALE, 25, 0, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, 25},
                {REFUEL_MALE, 24.99, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 25},
                {REFUEL_MALE, 29, -0.2, REFUEL_VERDICT_LOW, REFUEL_ACTION_INFORM, 45},
                {REFUEL_MALE, -5, 0, REFUEL_VERDICT_RISK, REFUEL_ACTION_WARN, 25}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.sex = rows[i].sex;
        c.intake_kcal_d = rows[i].value * c.fat_free_mass_kg + c.exercise_net_kcal_d;
        c.applied_kg_week = rows[i].goal_kg_week;
        refuel_finding it = rf_check_energy_availability(&c);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "row %zu", i);
        cr_expect(eq(int, it.action, rows[i].action), "row %zu", i);
        cr_expect(epsilon_eq(dbl, it.value, rows[i].value, 1e-9), "row %zu", i);
        cr_expect(eq(dbl, it.low, rows[i].low), "row %zu", i);
    }
}

/* 80 %: intake 15 %, exercise 20 %, fat-free mass 5 %, at (2600 - 400) / 45 = 48.889:
   sqrt((0.15 2600/45)^2 + (0.20 400/45)^2 + (0.05 48.889)^2) = sqrt(75.111 + 3.1605 + 5.9753) = 9.1786 */
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

Test(availability, floor_has_no_tolerance)
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
        double intake_kcal_d, goal_kg_week;
        const char *source;
    } rows[] = {{REFUEL_FEMALE, 2600, 0, RF_SOURCE_LOUCKS_2003},   {REFUEL_MALE, 2600, 0, RF_SOURCE_FAGERBERG_2018},
                {REFUEL_FEMALE, 2600, -0.2, RF_SOURCE_BURKE_2018}, {REFUEL_FEMALE, 2000, -0.2, RF_SOURCE_BURKE_2018},
                {REFUEL_FEMALE, 900, -0.2, RF_SOURCE_LOUCKS_2003}, {REFUEL_MALE, 900, -0.2, RF_SOURCE_FAGERBERG_2018}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.sex = rows[i].sex;
        c.intake_kcal_d = rows[i].intake_kcal_d;
        c.applied_kg_week = rows[i].goal_kg_week;
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
}
