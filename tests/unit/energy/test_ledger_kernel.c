#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/running.h>
#include <string.h>

#include "energy/ledger_kernel.h"
#include "support/cases.h"

static rf_ledger_input day_in(const cases *c)
{
    double speed_km_h = case_number(c, "speed_km_h"), speed_m_s = speed_km_h / 3.6;
    double power_w_kg = refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, speed_m_s, case_number(c, "grade"));
    double kcal_kg_km =
        case_has(c, "cost_kcal_kg_km") ? case_number(c, "cost_kcal_kg_km") : power_w_kg * 1000 / speed_m_s / 4184;
    double terrain = case_has(c, "terrain_factor") ? case_number(c, "terrain_factor") : 1;
    double km_d = case_number(c, "distance_km_week") / 7;
    return (rf_ledger_input){.resting_kcal_d = case_number(c, "resting_kcal_d"),
                             .living_pal = case_number(c, "living_pal"),
                             .running_gross_kcal_d = kcal_kg_km * terrain * case_number(c, "weight_kg") * km_d,
                             .running_hours_d = km_d / speed_km_h};
}

/* What a case asks for. What one more run adds to the day is less than its net cost: its hours leave the living term. */
static double wanted(const cases *c, const rf_ledger_input *in)
{
    rf_ledger day = rf_ledger_day(in);
    rf_ledger_input without = *in;
    without.running_gross_kcal_d = without.running_hours_d = 0;
    const char *what = case_text(c, "quantity");
    if (strcmp(what, "ledger-resting") == 0) return in->resting_kcal_d;
    if (strcmp(what, "ledger-living") == 0) return day.living_kcal_d;
    if (strcmp(what, "ledger-running-net") == 0) return day.running_kcal_d;
    if (strcmp(what, "ledger-running-gross") == 0) return in->running_gross_kcal_d;
    if (strcmp(what, "ledger-marginal") == 0) return day.total_kcal_d - rf_ledger_day(&without).total_kcal_d;
    return strcmp(what, "ledger-tdee") == 0 ? day.total_kcal_d : NAN;
}

Test(ledger, worked_examples)
{
    size_t seen = 0;
    cases c = cases_open("running.csv");
    while (cases_next(&c)) {
        if (!case_is(&c, "unit", "kcal/d")) continue;
        rf_ledger_input in = day_in(&c);
        cr_expect(epsilon_eq(dbl, wanted(&c, &in), case_number(&c, "expect"), case_number(&c, "tol")), "%s:%d", c.path,
                  c.line);
        seen++;
    }
    cr_expect(ge(sz, seen, 18), "the case file has lost rows");
}

/* Without running the total is resting times the physical activity level. */
Test(ledger, no_running)
{
    rf_ledger day = rf_ledger_day(&(rf_ledger_input){.resting_kcal_d = 1500, .living_pal = 1.6});
    cr_expect(epsilon_eq(dbl, day.total_kcal_d, 2400, 1e-9));
    cr_expect(eq(dbl, day.running_kcal_d, 0));
}

/* sd^2 = (1.6 h 100)^2 + (1500 h 0.15)^2 + (0.10 600)^2 with one hour of running, h = 23/24: squares 23511.1, 46494.1
   and 3600. */
Test(ledger, standard_deviation)
{
    rf_ledger day = rf_ledger_day(&(rf_ledger_input){.resting_kcal_d = 1500,
                                                     .sd_resting_kcal_d = 100,
                                                     .living_pal = 1.6,
                                                     .sd_living_pal = 0.15,
                                                     .running_gross_kcal_d = 600,
                                                     .running_hours_d = 1});
    cr_expect(epsilon_eq(dbl, day.sd_total_kcal_d, sqrt(23511.1111111 + 46494.140625 + 3600), 1e-6));
    day = rf_ledger_day(&(rf_ledger_input){.resting_kcal_d = 1500, .living_pal = 1.6, .sd_living_pal = 0.2});
    cr_expect(epsilon_eq(dbl, day.sd_total_kcal_d, 300, 1e-9), "the level alone");
}

/* What the weeks stray by is a share of the cost, and joins the rest as an error of its own. */
Test(ledger, volume)
{
    cr_expect(eq(dbl, rf_sd_distance_kcal_d(600, 60, 6), 60));
    cr_expect(eq(dbl, rf_sd_distance_kcal_d(600, 60, 0), 0));
    cr_expect(eq(dbl, rf_sd_distance_kcal_d(600, 60, NAN), 0), "not given");
    cr_expect(eq(dbl, rf_sd_distance_kcal_d(0, 0, 6), 0), "no volume");
    cr_expect(eq(dbl, rf_sd_distance_kcal_d(0, NAN, 6), 0));
    rf_ledger_input in = {.resting_kcal_d = 1500, .living_pal = 1.6, .running_gross_kcal_d = 300};
    cr_expect(epsilon_eq(dbl, rf_ledger_day(&in).sd_total_kcal_d, 30, 1e-12));
    in.sd_distance_kcal_d = 40;
    cr_expect(epsilon_eq(dbl, rf_ledger_day(&in).sd_total_kcal_d, 50, 1e-12), "in quadrature");
}

/* Pregnancy and lactation are a term of their own; nothing else changes, and the order of the sum is fixed. */
Test(ledger, reproduction)
{
    rf_ledger_input in = {.resting_kcal_d = 1401.5,
                          .living_pal = 1.6,
                          .running_gross_kcal_d = 333.3,
                          .running_hours_d = 0.5,
                          .reproduction_kcal_d = 452};
    rf_ledger with = rf_ledger_day(&in);
    in.reproduction_kcal_d = 0;
    rf_ledger without = rf_ledger_day(&in);
    cr_expect(eq(dbl, with.living_kcal_d, without.living_kcal_d));
    cr_expect(eq(dbl, with.running_kcal_d, without.running_kcal_d));
    cr_expect(eq(dbl, with.total_kcal_d, ((1401.5 + with.living_kcal_d) + with.running_kcal_d) + 452), "to the bit");
}

/* Every term is its gross cost less the rest of its hours, all hours leave living, and the order of the sum is fixed:
   1440 + 630 + 420 + 180 + 440 + 100. The errors of the costs, 10, 10 and 20 %, are 48, 24 and 100. */
Test(ledger, walking_and_exercise)
{
    rf_ledger_input in = {.resting_kcal_d = 1440,
                          .living_pal = 1.5,
                          .running_gross_kcal_d = 480,
                          .running_hours_d = 1,
                          .walking_gross_kcal_d = 240,
                          .walking_hours_d = 1,
                          .exercise_gross_kcal_d = 500,
                          .exercise_hours_d = 1,
                          .reproduction_kcal_d = 100};
    rf_ledger day = rf_ledger_day(&in);
    cr_expect(epsilon_eq(dbl, day.living_kcal_d, 630, 1e-9));
    cr_expect(epsilon_eq(dbl, day.running_kcal_d, 420, 1e-9));
    cr_expect(epsilon_eq(dbl, day.walking_kcal_d, 180, 1e-9));
    cr_expect(epsilon_eq(dbl, day.exercise_kcal_d, 440, 1e-9));
    cr_expect(
        eq(dbl, day.total_kcal_d,
           ((((1440 + day.living_kcal_d) + day.running_kcal_d) + day.walking_kcal_d) + day.exercise_kcal_d) + 100));
    cr_expect(epsilon_eq(dbl, day.sd_total_kcal_d, sqrt(48 * 48 + 24 * 24 + 100 * 100), 1e-9));
    in.walking_gross_kcal_d = in.walking_hours_d = in.exercise_gross_kcal_d = in.exercise_hours_d = 0;
    rf_ledger less = rf_ledger_day(&in);
    cr_expect(epsilon_eq(dbl, less.total_kcal_d, 1440 + 690 + 420 + 100, 1e-9), "two hours of daily life are back");
    cr_expect(eq(dbl, less.running_kcal_d, day.running_kcal_d));
}
