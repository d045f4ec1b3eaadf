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

static refuel_run_energy run_by(refuel_run run, refuel_person who)
{
    refuel_run_energy got = {.gross_kcal_d = NAN};
    refuel_error err = {.message = ""};
    refuel_status status = refuel_running(&run, &who, &got, &err);
    cr_expect(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    return got;
}

/* By somebody of whom the weight alone is known. */
static refuel_run_energy run_of(refuel_run run, double weight_kg)
{
    return run_by(run, (refuel_person)PERSON(.weight_kg = weight_kg));
}

/* The week of an example by hand: 50 km at 12 km/h costs 0.9733110261 kcal/kg/km (running.csv). */
Test(running, level_week)
{
    refuel_run_energy got = run_of((refuel_run)RUN(.distance_km_week = 50, .speed_km_h = 12), 75);
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, 0.9733110261, 5e-5));
    cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 521.4166211, 0.05));
    cr_expect(epsilon_eq(dbl, got.hours_d, 50.0 / 7 / 12, 1e-12));
    cr_expect(eq(int, (int)got.equation, REFUEL_EQ_RE3_2025));
    cr_expect(got.run_share == 1 && got.grade == 0 && got.terrain_factor == 1 && warns_only(got.warnings, 0));
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

/* A treadmill only rises. The power at 3 m/s and 10 % is 20.320 W/kg, at -30 % 8.983: Looney 2025, by hand. */
Test(running, incline)
{
    refuel_run run = RUN(.distance_km_week = 30, .speed_km_h = 10.8, .incline_pct = 10);
    refuel_run_energy got = run_of(run, 70), other;
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km(20.320, 3), 2e-5));
    cr_expect(got.grade == 0.1 && got.uphill_share == 1);
    run.incline_pct = -30;
    got = run_of(run, 70);
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km(8.983, 3), 5e-5));
    cr_expect(got.grade == 0.3 && got.uphill_share == 0);
    run.incline_pct = 0;
    got = run_of(run, 70);
    run.incline_pct = NAN;
    other = run_of(run, 70);
    cr_expect(eq(dbl, got.gross_kcal_d, other.gross_kcal_d));
    run.incline_pct = 5, run.speed_km_h = NAN; /* the same shape on top of 1.00 kcal/kg/km */
    got = run_of(run, 70);
    double v = 10 / 3.6, up = 14.837398, level = 11.479383; /* W/kg, by hand */
    cr_expect(epsilon_eq(dbl, level, refuel_running_power_w_kg(REFUEL_EQ_RE3_2025, v, 0), 1e-6));
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, up / level, 1e-6));
    run.terrain = REFUEL_TRAIL; /* its hills are in the cost already */
    got = run_of(run, 70);
    cr_expect(eq(dbl, got.terrain_factor, 1.05));
}

/* Climb and descent share the distance at one grade: 1000 m up and 500 m down over 40 km are 3.75 %, two thirds of it up. */
Test(running, descent)
{
    double v = 10 / 3.6, up = 13.920406, down = 9.553973; /* W/kg at +-3.75 %, by hand */
    refuel_run run = RUN(.distance_km_week = 40, .speed_km_h = 10, .climb_m_week = 1000, .descent_m_week = 500);
    refuel_run_energy got = run_of(run, 75), other;
    cr_expect(epsilon_eq(dbl, got.grade, 0.0375, 1e-12));
    cr_expect(epsilon_eq(dbl, got.uphill_share, 2 / 3.0, 1e-12));
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km((2 * up + down) / 3, v), 1e-6));
    run.descent_m_week = 1000; /* as much down as up is what holds where nobody says so */
    got = run_of(run, 75);
    run.descent_m_week = NAN;
    other = run_of(run, 75);
    cr_expect(got.gross_kcal_d == other.gross_kcal_d && got.grade == other.grade && got.uphill_share == 0.5);
    run.climb_m_week = 2000, run.descent_m_week = 0; /* up alone is a treadmill at 5 % */
    got = run_of(run, 75);
    run.climb_m_week = run.descent_m_week = NAN, run.incline_pct = 5;
    other = run_of(run, 75);
    cr_expect(got.gross_kcal_d == other.gross_kcal_d && got.grade == other.grade);
    run = (refuel_run)RUN(.distance_km_week = 40, .speed_km_h = 20, .climb_m_week = 0, .descent_m_week = 8000);
    got = run_of(run, 75); /* nobody runs up 20 % at this speed; down is another matter */
    cr_expect(not(refuel_warned(got.warnings, REFUEL_WARNING_POWER_IMPLAUSIBLE)));
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

/* What is run: none to 6.5 km/h, all from 8, a straight line between; what was said counts more; a pace that is not known is
   that of a run. */
Test(running, share_that_is_run)
{
    static const struct {
        int32_t gait;
        double speed_km_h, share;
    } rows[] = {{REFUEL_GAIT_AUTO, 2, 0},      {REFUEL_GAIT_AUTO, 6.4, 0},    {REFUEL_GAIT_AUTO, 6.5, 0},
                {REFUEL_GAIT_AUTO, 6.65, 0.1}, {REFUEL_GAIT_AUTO, 7.25, 0.5}, {REFUEL_GAIT_AUTO, 7.85, 0.9},
                {REFUEL_GAIT_AUTO, 8, 1},      {REFUEL_GAIT_AUTO, 8.1, 1},    {REFUEL_GAIT_AUTO, NAN, 1},
                {REFUEL_GAIT_RUN, 4, 1},       {REFUEL_GAIT_RUN, 7.25, 1},    {REFUEL_GAIT_RUN, NAN, 1},
                {REFUEL_GAIT_WALK, 12, 0},     {REFUEL_GAIT_WALK, 7.25, 0},   {REFUEL_GAIT_WALK, NAN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run run = RUN(.distance_km_week = 35, .speed_km_h = rows[i].speed_km_h, .gait = rows[i].gait);
        cr_expect(epsilon_eq(dbl, rf_run_share(rows[i].gait, rows[i].speed_km_h), rows[i].share, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, run_of(run, 70).run_share, rows[i].share, 1e-12), "row %zu", i);
    }
}

/* The power is the mixture of both. By hand, W/kg: walking 6.491849 at 6.5 km/h, 8.009205 at 7.25; running 8.971599 at 7.25,
   9.612716 at 8. The equation that is named is that of the larger share. */
Test(running, gait)
{
    static const struct {
        double speed_km_h;
        int32_t gait;
        double power_w_kg;
        refuel_equation_id equation;
    } rows[] = {
        {5, REFUEL_GAIT_AUTO, 4.567398678, REFUEL_EQ_LCDA_WALKING_2019},
        {6.5, REFUEL_GAIT_AUTO, 6.491849133, REFUEL_EQ_LCDA_WALKING_2019},
        {7.25, REFUEL_GAIT_AUTO, (8.009205278 + 8.971599151) / 2, REFUEL_EQ_RE3_2025},
        {7.25, REFUEL_GAIT_RUN, 8.971599151, REFUEL_EQ_RE3_2025},
        {7.25, REFUEL_GAIT_WALK, 8.009205278, REFUEL_EQ_LCDA_WALKING_2019},
        {8, REFUEL_GAIT_AUTO, 9.612716049, REFUEL_EQ_RE3_2025},
        {5, REFUEL_GAIT_RUN, 7.240956790, REFUEL_EQ_RE3_2025},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run run = RUN(.distance_km_week = 35, .speed_km_h = rows[i].speed_km_h, .gait = rows[i].gait);
        refuel_run_energy got = run_of(run, 70);
        cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km(rows[i].power_w_kg, rows[i].speed_km_h / 3.6), 1e-8),
                  "row %zu", i);
        cr_expect(eq(int, (int)got.equation, (int)rows[i].equation), "row %zu", i);
    }
    refuel_run_energy less = run_of((refuel_run)RUN(.distance_km_week = 35, .speed_km_h = 7.24), 70);
    cr_expect(eq(int, (int)less.equation, REFUEL_EQ_LCDA_WALKING_2019), "under half is run");
}

/* Beyond 8 km/h walking gets dearer as running does. By hand, W/kg: walking 10.027533 at 8 km/h, running 9.612716 there and
   13.574444 at 12. */
Test(running, walking_fast)
{
    refuel_run run = RUN(.distance_km_week = 35, .speed_km_h = 8, .gait = REFUEL_GAIT_WALK);
    refuel_run_energy at = run_of(run, 70);
    cr_expect(epsilon_eq(dbl, at.cost_kcal_kg_km, kcal_kg_km(10.027533462, 8 / 3.6), 1e-8));
    cr_expect(not(refuel_warned(at.warnings, REFUEL_WARNING_WALKING_FAST)));
    run.speed_km_h = 12;
    refuel_run_energy fast = run_of(run, 70);
    cr_expect(
        epsilon_eq(dbl, fast.cost_kcal_kg_km, kcal_kg_km(10.027533462 + 13.574444444 - 9.612716049, 12 / 3.6), 1e-8));
    cr_expect(refuel_warned(fast.warnings, REFUEL_WARNING_WALKING_FAST));
    cr_expect(refuel_warned(fast.warnings, REFUEL_WARNING_WALKING));
    run.speed_km_h = 8.01;
    cr_expect(refuel_warned(run_of(run, 70).warnings, REFUEL_WARNING_WALKING_FAST));
    run.gait = REFUEL_GAIT_AUTO;
    cr_expect(not(refuel_warned(run_of(run, 70).warnings, REFUEL_WARNING_WALKING_FAST)));
}

/* Up and down at 5 % at 9 km/h, walked: the mean of both powers of the same extension, by hand. */
Test(running, walking_fast_in_hills)
{
    refuel_run run = RUN(.distance_km_week = 40, .speed_km_h = 9, .climb_m_week = 1000, .gait = REFUEL_GAIT_WALK);
    refuel_run_energy got = run_of(run, 70);
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km((14.290968149 + 9.002159582) / 2, 9 / 3.6), 1e-8));
}

/* Who walks at a pace that is not known walks 5 km/h; the walking equation gives the cost there. */
Test(running, walking_without_a_pace)
{
    refuel_run_energy got = run_of((refuel_run)RUN(.distance_km_week = 35, .gait = REFUEL_GAIT_WALK), 70);
    cr_expect(eq(dbl, got.hours_d, 1));
    cr_expect(epsilon_eq(dbl, got.cost_kcal_kg_km, kcal_kg_km(4.567398678, 5 / 3.6), 1e-8));
    cr_expect(eq(int, (int)got.equation, REFUEL_EQ_LCDA_WALKING_2019));
    cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_PACE_NOT_GIVEN));
    cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_WALKING));
    cr_expect(not(refuel_warned(got.warnings, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE)));
    refuel_run_energy runs = run_of((refuel_run)RUN(.distance_km_week = 35, .gait = REFUEL_GAIT_RUN), 70);
    cr_expect(epsilon_eq(dbl, runs.gross_kcal_d, 350, 1e-9), "1.00 kcal/kg/km of who runs");
    cr_expect(eq(dbl, runs.hours_d, 0.5));
}

/* Boys run dearer, 3 % for every year under 20, as at 14 before; nobody else, and not where they walk. */
Test(running, cost_of_boys)
{
    static const struct {
        int32_t sex;
        double age_y, factor;
    } rows[] = {{REFUEL_MALE, 10, 1.18},    {REFUEL_MALE, 13.9, 1.18},  {REFUEL_MALE, 14, 1.18},
                {REFUEL_MALE, 14.1, 1.177}, {REFUEL_MALE, 16.9, 1.093}, {REFUEL_MALE, 17, 1.09},
                {REFUEL_MALE, 17.1, 1.087}, {REFUEL_MALE, 19.9, 1.003}, {REFUEL_MALE, 20, 1},
                {REFUEL_MALE, 20.1, 1},     {REFUEL_MALE, 60, 1},       {REFUEL_FEMALE, 14, 1},
                {REFUEL_SEX_NONE, 14, 1},   {REFUEL_MALE, NAN, 1}};
    refuel_run known = RUN(.distance_km_week = 35, .speed_km_h = 12), unknown = RUN(.distance_km_week = 35),
               mixed = RUN(.distance_km_week = 35, .speed_km_h = 7.25),
               walk = RUN(.distance_km_week = 35, .speed_km_h = 7.25, .gait = REFUEL_GAIT_WALK);
    double mixed_w_kg = (8.009205278 + 8.971599151) / 2; /* as above */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_person who = PERSON(.sex = rows[i].sex, .age_y = rows[i].age_y, .weight_kg = 60);
        double factor = rows[i].factor;
        cr_expect(epsilon_eq(dbl, rf_youth_cost(rows[i].sex, rows[i].age_y), factor, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, run_by(known, who).gross_kcal_d, factor * run_of(known, 60).gross_kcal_d, 1e-9),
                  "row %zu", i);
        cr_expect(epsilon_eq(dbl, run_by(unknown, who).gross_kcal_d, factor * 300, 1e-9), "row %zu", i);
        double wanted = (8.009205278 + 8.971599151 * factor) / 2 / mixed_w_kg * run_of(mixed, 60).gross_kcal_d;
        cr_expect(epsilon_eq(dbl, run_by(mixed, who).gross_kcal_d, wanted, 1e-6), "row %zu: the part that is run", i);
        cr_expect(eq(dbl, run_by(walk, who).gross_kcal_d, run_of(walk, 60).gross_kcal_d), "row %zu", i);
    }
}

/* What is said about a gait and a speed, at both sides of every limit. 1.96 m/s, the end of the walkers, is 7.056 km/h; the
   runners were between 1.78 m/s (6.408 km/h) and 5.70 (20.52). */
Test(running, flags)
{
    enum { WALK = 1, MIXED = 2, FAST = 4, OUTSIDE = 8, PACE = 16 };
    static const struct {
        double speed_km_h;
        int32_t gait;
        int said;
    } rows[] = {
        {6.4, REFUEL_GAIT_AUTO, WALK},
        {6.5, REFUEL_GAIT_AUTO, WALK},
        {6.51, REFUEL_GAIT_AUTO, MIXED},
        {7.05, REFUEL_GAIT_AUTO, MIXED},
        {7.06, REFUEL_GAIT_AUTO, MIXED | OUTSIDE},
        {7.99, REFUEL_GAIT_AUTO, MIXED | OUTSIDE},
        {8, REFUEL_GAIT_AUTO, 0},
        {20.5, REFUEL_GAIT_AUTO, 0},
        {20.6, REFUEL_GAIT_AUTO, OUTSIDE},
        {21, REFUEL_GAIT_AUTO, OUTSIDE},
        {21.01, REFUEL_GAIT_AUTO, OUTSIDE | PACE},
        {6.4, REFUEL_GAIT_RUN, OUTSIDE},
        {6.41, REFUEL_GAIT_RUN, 0},
        {7.05, REFUEL_GAIT_WALK, WALK},
        {7.06, REFUEL_GAIT_WALK, WALK | OUTSIDE},
        {8, REFUEL_GAIT_WALK, WALK | OUTSIDE},
        {8.01, REFUEL_GAIT_WALK, WALK | OUTSIDE | FAST},
    };
    static const struct {
        int bit;
        refuel_warning_id id;
    } flags[] = {{WALK, REFUEL_WARNING_WALKING},
                 {MIXED, REFUEL_WARNING_GAIT_MIXED},
                 {FAST, REFUEL_WARNING_WALKING_FAST},
                 {OUTSIDE, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE},
                 {PACE, REFUEL_WARNING_PACE_IMPLAUSIBLE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run run = RUN(.distance_km_week = 10, .speed_km_h = rows[i].speed_km_h, .gait = rows[i].gait);
        refuel_run_energy got = run_of(run, 60);
        for (size_t k = 0; k < sizeof flags / sizeof *flags; k++)
            cr_expect(eq(int, refuel_warned(got.warnings, flags[k].id), (rows[i].said & flags[k].bit) != 0),
                      "row %zu: warning %d", i, flags[k].id);
        cr_expect(rows[i].said || warns_only(got.warnings, 0), "row %zu", i);
    }
}

/* 25 W/kg uphill, at 10 km/h over 40 km: a climb of 3348.098 m (re3-2025 solved by bisection), of a boy of 14 one of
   2512.885; half walked at 7.25 km/h one of 5104.219. */
Test(running, power_that_nobody_holds)
{
    static const struct {
        int32_t sex;
        double age_y, speed_km_h, climb_m_week;
        int warned;
    } rows[] = {{REFUEL_FEMALE, 14, 10, 3348, 0}, {REFUEL_FEMALE, 14, 10, 3349, 1}, {REFUEL_MALE, 14, 10, 2512, 0},
                {REFUEL_MALE, 14, 10, 2513, 1},   {REFUEL_MALE, 30, 7.25, 5104, 0}, {REFUEL_MALE, 30, 7.25, 5105, 1},
                {REFUEL_MALE, 30, NAN, 3348, 0},  {REFUEL_MALE, 30, NAN, 3349, 1},  {REFUEL_MALE, 30, 24, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_person who = PERSON(.sex = rows[i].sex, .age_y = rows[i].age_y, .weight_kg = 60);
        refuel_run run =
            RUN(.distance_km_week = 40, .speed_km_h = rows[i].speed_km_h, .climb_m_week = rows[i].climb_m_week);
        cr_expect(eq(int, refuel_warned(run_by(run, who).warnings, REFUEL_WARNING_POWER_IMPLAUSIBLE), rows[i].warned),
                  "row %zu", i);
    }
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
    const refuel_person who = PERSON(.weight_kg = 70);
    for (int tenths = 1; tenths <= 5000; tenths++) {
        refuel_run run = RUN(.distance_km_week = tenths / 10.0, .speed_km_h = 10);
        for (int ulp = -2; ulp <= 2; ulp++) {
            run.climb_m_week = 225 * run.distance_km_week;
            for (int k = 0; k < abs(ulp); k++) run.climb_m_week = nextafter(run.climb_m_week, ulp < 0 ? 0 : INFINITY);
            refuel_run_energy got;
            if (refuel_running(&run, &who, &got, NULL) == REFUEL_OK)
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
        {"running.distance", REFUEL_E_MISSING, RUN(.distance_km_week = 0, .climb_m_week = 0, .descent_m_week = 1), 70},
        {"running.climb", REFUEL_E_MISSING, RUN(.distance_km_week = 40, .descent_m_week = 100), 70},
        {"running.climb", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .climb_m_week = 8000.01, .descent_m_week = 10000),
         70}, /* 18,000 m are 45 % */
        {"running.descent", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .climb_m_week = 0, .descent_m_week = 18000.01),
         70},
        {"running.descent", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .climb_m_week = 1, .descent_m_week = -1), 70},
        {"running.incline", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .incline_pct = 45.01), 70},
        {"running.incline", REFUEL_E_RANGE, RUN(.distance_km_week = 40, .incline_pct = -45.01), 70},
        {"running.incline", REFUEL_E_CONFLICT, RUN(.distance_km_week = 40, .incline_pct = 1, .climb_m_week = 0), 70},
        {"running.incline", REFUEL_E_CONFLICT, RUN(.distance_km_week = 40, .incline_pct = 1, .descent_m_week = 0), 70},
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = 336, .speed_km_h = 2), 70}, /* 24 h a day */
        {"running.terrain", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .terrain = 4), 70},
        {"running.terrain", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .terrain = -1), 70},
        {"running.gait", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .gait = 3), 70},
        {"running.gait", REFUEL_E_RANGE, RUN(.distance_km_week = 30, .gait = -1), 70},
        {"running.distance", REFUEL_E_RANGE, RUN(.distance_km_week = 840, .gait = REFUEL_GAIT_WALK), 70},
        {"weight", REFUEL_E_MISSING, RUN(.distance_km_week = 30), NAN},
        {"weight", REFUEL_E_RANGE, RUN(.distance_km_week = 30), 1},
        {"weight", REFUEL_E_RANGE, RUN(.distance_km_week = 30), INFINITY},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_run_energy got = {.gross_kcal_d = -7};
        refuel_error err = {.message = ""};
        refuel_person who = PERSON(.weight_kg = rows[i].weight_kg);
        refuel_status status = refuel_running(&rows[i].run, &who, &got, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "row %zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "row %zu", i);
        cr_expect(eq(dbl, got.gross_kcal_d, -7), "row %zu: out is untouched", i);
    }
    refuel_run_energy most = run_of((refuel_run)RUN(.distance_km_week = 40, .climb_m_week = 9000), 70);
    cr_expect(epsilon_eq(dbl, most.grade, 0.45, 1e-12), "the end is included");
    const refuel_person who = PERSON(.weight_kg = 70);
    const refuel_run run = RUN(.distance_km_week = 9);
    cr_expect(eq(int, (int)refuel_running(NULL, &who, &most, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_running(&run, NULL, &most, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_running(&run, &who, NULL, NULL), REFUEL_E_NULL));
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
