#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/running.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "energy/running.h"
#include "energy/running_kernel.h"
#include "support/cases.h"
#include "support/given.h"
#include "support/warnings.h"

static double kcal_kg_km(double power_w_kg, double speed_m_s)
{
    return power_w_kg * 1000 / speed_m_s / 4184;
}

/* Every published worked example of a power or a cost; those of the ledger are walked by test_ledger.c. */
Test(running, published_examples)
{
    size_t seen = 0;
    cases c = cases_open("running.csv");
    while (cases_next(&c)) {
        if (case_is(&c, "unit", "kcal/d")) continue;
        double speed_m_s = case_has(&c, "v_m_s") ? case_number(&c, "v_m_s") : case_number(&c, "speed_km_h") / 3.6;
        refuel_equation_id eq = refuel_equation_find(case_text(&c, "quantity"));
        double got = refuel_running_power_w_kg(eq, speed_m_s, case_number(&c, "grade"));
        if (case_is(&c, "unit", "kcal/kg/km")) got = kcal_kg_km(got, speed_m_s);
        cr_expect(epsilon_eq(dbl, got, case_number(&c, "expect"), case_number(&c, "tol")), "%s:%d", c.path, c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
        seen++;
    }
    cr_expect(ge(sz, seen, 39), "the case file has lost rows");
}

Test(running, other_equations_have_no_power)
{
    cr_expect(isnan(refuel_running_power_w_kg(REFUEL_EQ_RE3_2023, 3, 0.1)), "re3-2023 is for level running");
    cr_expect(isnan(refuel_running_power_w_kg(REFUEL_EQ_PER_KM_DEFAULT, 3, 0)));
    cr_expect(isnan(refuel_running_power_w_kg(REFUEL_EQ_MIFFLIN_1990, 3, 0)));
    cr_expect(isnan(refuel_running_power_w_kg(REFUEL_EQ_NONE, 3, 0)));
}

static refuel_run_energy run_of(refuel_run run, double weight_kg)
{
    refuel_run_energy got = {.gross_kcal_d = NAN};
    refuel_error err = {.message = ""};
    refuel_status status = refuel_running(&run, weight_kg, &got, &err);
    cr_expect(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    return got;
}

/* The week of an example by hand: 50 km at 12 km/h costs 0.9733110261 kcal/kg/km (running.csv). */
Test(running, level_week)
{
    refuel_run_energy got = run_of((refuel_run)RUN(.distance_km_week = 50, .speed_km_h = 12), 75);
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, 0.9733110261, 5e-5));
    cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 521.4166211, 0.05));
    cr_expect(epsilon_eq(dbl, got.hours_d, 50.0 / 7 / 12, 1e-12));
    cr_expect(eq(int, (int)got.equation, REFUEL_EQ_RE3_2025));
    cr_expect(got.walking == 0 && got.grade == 0 && got.terrain_factor == 1 && warns_only(got.warnings, 0));
}

/* Unknown speed: 1.00 kcal/kg/km gross, and 10 km/h for the hours. */
Test(running, unknown_speed)
{
    refuel_run_energy got = run_of((refuel_run)RUN(.distance_km_week = 35), 70);
    cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 350, 1e-9));
    cr_expect(epsilon_eq(dbl, got.hours_d, 0.5, 1e-12));
    cr_expect(eq(int, (int)got.equation, REFUEL_EQ_PER_KM_DEFAULT));
    cr_expect(warns_only(got.warnings, REFUEL_WARNING_PACE_NOT_GIVEN));
}

/* Half of the distance goes up at 2 climb / distance, half comes down, and the cost is the mean: 800 m over 40 km is 4 %.
   Powers at 10 km/h and +-4 %: 14.09996 and 9.44478 W/kg, from the equation by hand. */
Test(running, climb)
{
    double v = 10 / 3.6, up = 14.099960741621, down = 9.444783100013;
    refuel_run hills = RUN(.distance_km_week = 40, .speed_km_h = 10, .climb_m_week = 800);
    refuel_run_energy got = run_of(hills, 75);
    cr_expect(epsilon_eq(dbl, got.grade, 0.04, 1e-12));
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km((up + down) / 2, v), 1e-9));
    hills.speed_km_h = NAN; /* the same shape on top of 1.00 kcal/kg/km */
    got = run_of(hills, 75);
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km,
                         (up + down) / 2 / refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, v, 0), 1e-9));
}

/* Terrain multiplies the gross cost; a trail whose climb is in the cost already gets the smaller factor. */
Test(running, terrain)
{
    static const struct {
        int32_t terrain;
        double climb_m_week;
        double factor;
    } rows[] = {{REFUEL_TERRAIN_NONE, NAN, 1}, {REFUEL_ROAD, NAN, 1},   {REFUEL_ROAD, 0, 1},  {REFUEL_TRAIL, NAN, 1.12},
                {REFUEL_TRAIL, 0, 1.05},       {REFUEL_SAND, NAN, 1.6}, {REFUEL_SAND, 0, 1.6}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run run = RUN(.distance_km_week = 35, .terrain = rows[i].terrain, .climb_m_week = rows[i].climb_m_week);
        refuel_run_energy got = run_of(run, 70);
        cr_expect(epsilon_eq(dbl, got.terrain_factor, rows[i].factor, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 350 * rows[i].factor, 1e-9), "row %zu", i);
    }
}

/* 1.96 m/s is 7.056 km/h: below it people walk. */
Test(running, walking)
{
    refuel_run_energy walk = run_of((refuel_run)RUN(.distance_km_week = 35, .speed_km_h = 7.05), 70);
    refuel_run_energy jog = run_of((refuel_run)RUN(.distance_km_week = 35, .speed_km_h = 7.056), 70);
    cr_expect(eq(int, walk.walking, 1));
    cr_expect(eq(int, (int)walk.equation, REFUEL_EQ_LCDA_WALKING_2019));
    cr_expect(warns_only(walk.warnings, REFUEL_WARNING_WALKING));
    cr_expect(eq(int, jog.walking, 0));
    cr_expect(eq(int, (int)jog.equation, REFUEL_EQ_RE3_2025));
    /* 5 km/h on the level by hand: 1.44 + 1.94 v^0.43 + 0.24 v^4 with v = 1.38889 */
    walk = run_of((refuel_run)RUN(.distance_km_week = 35, .speed_km_h = 5), 70);
    cr_expect(epsilon_eq(dbl, walk.cost_kcal_kg_km, kcal_kg_km(4.5673987, 5 / 3.6), 1e-6));
}

Test(running, flags_outside_the_sample)
{
    cr_expect(warns_only(run_of((refuel_run)RUN(.distance_km_week = 10, .speed_km_h = 20.5), 60).warnings, 0));
    cr_expect(warns_only(run_of((refuel_run)RUN(.distance_km_week = 10, .speed_km_h = 20.6), 60).warnings,
                         REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE));
}

/* 8000 m up and down in 40 km is a grade of 0.40 to the bit, the steepest of the walkers of the sample. */
Test(running, grade_at_the_end_of_the_sample)
{
    refuel_run_energy at = run_of((refuel_run)RUN(.distance_km_week = 40, .speed_km_h = 5, .climb_m_week = 8000), 60);
    cr_expect(eq(dbl, at.grade, 0.40));
    cr_expect(eq(int, refuel_warned(at.warnings, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE), 0));
    at = run_of((refuel_run)RUN(.distance_km_week = 40, .speed_km_h = 5, .climb_m_week = 8001), 60);
    cr_expect(refuel_warned(at.warnings, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE));
}

Test(running, no_running)
{
    refuel_run_energy got = run_of((refuel_run)RUN(.distance_km_week = 0, .speed_km_h = 10), 60);
    cr_expect(got.gross_kcal_d == 0 && got.hours_d == 0 && got.cost_kcal_kg_km == 0 && warns_only(got.warnings, 0));
    cr_expect(eq(int, (int)got.equation, REFUEL_EQ_NONE));
}

/* The check and the equation see the same grade: what passes the first never leaves the domain of the second. */
Test(running, steepest)
{
    for (int tenths = 1; tenths <= 5000; tenths++) {
        refuel_run run = RUN(.distance_km_week = tenths / 10.0, .speed_km_h = 10);
        for (int ulp = -2; ulp <= 2; ulp++) {
            run.climb_m_week = 225 * run.distance_km_week;
            for (int k = 0; k < abs(ulp); k++) run.climb_m_week = nextafter(run.climb_m_week, ulp < 0 ? 0 : INFINITY);
            refuel_run_energy got;
            if (refuel_running(&run, 70, &got, NULL) == REFUEL_OK)
                cr_assert(isfinite(got.gross_kcal_d), "%.17g km, %.17g m", run.distance_km_week, run.climb_m_week);
        }
    }
}

Test(running, refusals)
{
    static const struct {
        const char *field;
        refuel_status status;
        refuel_run run;
        double weight_kg;
    } rows[] = {
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = -1), 70},
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = 500.001), 70},
        {"running.distance", REFUEL_E_MISSING, RUN(.distance_km_week = NAN), 70},
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = INFINITY), 70},
        {"running.speed", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .speed_km_h = 1.99), 70},
        {"running.speed", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .speed_km_h = 25.01), 70},
        {"running.speed", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .speed_km_h = INFINITY), 70},
        {"running.speed", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .speed_km_h = 0), 70},
        {"running.climb", REFUEL_E_RANGE, RUN(.distance_km_week = 500, .climb_m_week = 30001), 70},
        {"running.climb", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .climb_m_week = 9000.01), 70}, /* over 45 % */
        {"running.climb", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .climb_m_week = -1), 70},
        {"running.distance", REFUEL_E_MISSING, RUN(.distance_km_week = 0, .climb_m_week = 1), 70},
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = 336, .speed_km_h = 2), 70}, /* 24 h a day */
        {"running.terrain", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .terrain = 4), 70},
        {"running.terrain", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .terrain = -1), 70},
        {"weight", REFUEL_E_MISSING, RUN(.distance_km_week = 30), NAN},
        {"weight", REFUEL_E_RANGE, RUN(.distance_km_week = 30), 1},
        {"weight", REFUEL_E_RANGE, RUN(.distance_km_week = 30), INFINITY},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run_energy got = {.gross_kcal_d = -7};
        refuel_error err = {.message = ""};
        refuel_status status = refuel_running(&rows[i].run, rows[i].weight_kg, &got, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "row %zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "row %zu", i);
        cr_expect(eq(dbl, got.gross_kcal_d, -7), "row %zu: out is untouched", i);
    }
    refuel_run_energy most = run_of((refuel_run)RUN(.distance_km_week = 40, .climb_m_week = 9000), 70);
    cr_expect(epsilon_eq(dbl, most.grade, 0.45, 1e-12), "the end is included");
    cr_expect(eq(int, (int)refuel_running(NULL, 70, &most, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_running(&(refuel_run)RUN(.distance_km_week = 9), 70, NULL, NULL), REFUEL_E_NULL));
}

/* The formula that is shown has the coefficients that are used. */
Test(running, formulas_show_the_coefficients)
{
    static const struct {
        refuel_equation_id id;
        double coefficient[8];
    } of[] = {{REFUEL_EQ_RE3_2025,
               {RF_RE3_CONSTANT, RF_RE3_PER_V, RF_RE3_PER_V2, RF_RE3_GRADE, RF_RE3_GRADE_BASE, RF_RE3_GRADE_INNER,
                RF_RE3_GRADE_SHIFT, RF_RE3_CONSTANT}},
              {REFUEL_EQ_LCDA_WALKING_2019,
               {RF_LCDA_CONSTANT, RF_LCDA_PER_POWER, RF_LCDA_POWER, RF_LCDA_PER_V4, RF_LCDA_GRADE, RF_LCDA_GRADE_BASE,
                RF_LCDA_GRADE_INNER, RF_LCDA_GRADE_SHIFT}},
              {REFUEL_EQ_PER_KM_DEFAULT, {1, 1, 1, 1, 1, 1, 1, RF_DEFAULT_COST_KCAL_KG_KM}}};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        for (int k = 0; k < 8; k++) {
            char text[32];
            snprintf(text, sizeof text, "%g", of[i].coefficient[k]);
            cr_expect(strstr(rf_running_info(of[i].id)->formula, text) != NULL, "%s: %s",
                      rf_running_info(of[i].id)->key, text);
        }
}
