#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/reach.h>

#include "unit/weight/people.h"
#include "weight/baseline.h"
#include "weight/steady.h"

static refuel_reach_result reach(const refuel_hall_person *who, const refuel_schedule_row *row, size_t rows,
                                 double goal)
{
    refuel_schedule schedule = schedule_of(row, rows);
    refuel_reach_result got = REFUEL_REACH_RESULT_INIT;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)refuel_solve_day(who, &schedule, goal, &got, &err), REFUEL_OK), "%s", err.message);
    return got;
}

static double weight_on(const refuel_hall_person *who, const refuel_schedule_row *row, size_t rows, double day)
{
    refuel_schedule schedule = schedule_of(row, rows);
    double kg;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    out.weight_kg = &kg;
    cr_assert(eq(int, (int)refuel_project(who, &schedule, &day, 1, &out, NULL), REFUEL_OK));
    return kg;
}

/* The worked example of Hall et al. 2011: 2 MJ/d less for ever settles at 78.11 kg. */
Test(reach, plateau)
{
    refuel_hall_person who = example_man();
    refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d - 2000 / 4.184};
    refuel_reach_result got = reach(&who, &row, 1, 70);
    cr_expect(epsilon_eq(dbl, got.plateau_weight_kg, 78.11, 0.005));
    cr_expect(isnan(got.day), "the plateau is above the goal");
    cr_expect(epsilon_eq(dbl, weight_on(&who, &row, 1, 3650), got.plateau_weight_kg, 0.01));
    got = reach(&who, &row, 1, 87);
    cr_expect(epsilon_eq(dbl, weight_on(&who, &row, 1, got.day), 87, 1e-8));
    cr_expect(got.day > 365 && got.day < 380);
    cr_expect(isnan(reach(&who, &row, 1, 70).maintenance_kcal_d), "never there, nothing to hold");
    refuel_schedule_row hold[] = {row, {.day = got.day, .intake_kcal_d = got.maintenance_kcal_d}};
    cr_expect(epsilon_eq(dbl, weight_on(&who, hold, 2, got.day + 60), 87, 1), "held, up to water");
    hold[1].intake_kcal_d = got.settled_kcal_d;
    cr_expect(epsilon_eq(dbl, reach(&who, &hold[1], 1, 60).plateau_weight_kg, 87, 0.001), "settles there");
    cr_expect(reach(&who, &row, 1, 100).day == 0, "already there");
}

/* The same, stored as whole days for the integrator with steps of one day. */
Test(reach, whole_days)
{
    refuel_hall_person who = example_man();
    refuel_schedule_row row = {.intake_kcal_d = 2545};
    double exact = reach(&who, &row, 1, 90).day;
    who.integrator = REFUEL_INTEGRATOR_RK4;
    cr_expect(reach(&who, &row, 1, 90).day == ceil(exact));
}

/* Less carbohydrate at more energy: water falls first, then the weight climbs back past a goal below the start. */
Test(reach, first_crossing)
{
    refuel_hall_person who = example_man();
    double eat = who.pal * who.resting_kcal_d;
    refuel_schedule_row row[] = {{.day = 0, .intake_kcal_d = eat + 300, .carbohydrate_change = -0.4},
                                 {.day = 60, .intake_kcal_d = eat + 300}};
    double day = reach(&who, row, 2, 99.2).day;
    cr_expect(day > 0 && day < 4, "%g", day);
    cr_expect(epsilon_eq(dbl, weight_on(&who, row, 2, day), 99.2, 1e-8));
    cr_expect(gt(dbl, weight_on(&who, row, 2, 60), 99.2));
}

Test(reach, no_plateau_and_bad_requests)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 30, 178, 70, 1.6);
    refuel_schedule_row fast = {.intake_kcal_d = 0};
    refuel_reach_result got = reach(&who, &fast, 1, 50);
    cr_expect(gt(dbl, got.day, 20));
    cr_expect(lt(dbl, got.day, 120));
    refuel_error err;
    got.day = -1;
    cr_expect(eq(int, (int)refuel_solve_day(&who, NULL, NAN, &got, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "target"));
    cr_expect(got.day == -1);
    cr_expect(eq(int, (int)refuel_solve_day(NULL, NULL, 60, &got, NULL), REFUEL_E_NULL));
}
