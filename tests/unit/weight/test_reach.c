#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/reach.h>

#include "support/empty.h"
#include "unit/weight/people.h"

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

/* The worked example of Hall et al. 2011 again, and what it comes from: the last row, after years. */
Test(reach, steady_state)
{
    refuel_hall_person who = example_man();
    const double eat = who.pal * who.resting_kcal_d;
    const refuel_schedule_row row[] = {{.day = 0, .intake_kcal_d = 4000},
                                       {.day = 50, .intake_kcal_d = eat - 2000 / 4.184}};
    refuel_schedule schedule = schedule_of(row, 2);
    double weight_kg = -1, fat_kg = -1;
    refuel_error err = {.message = "of another call", .status = 1};
    cr_assert(eq(int, (int)refuel_steady_state(&who, &schedule, &weight_kg, &fat_kg, &err), REFUEL_OK));
    cr_expect(eq(str, err.message, ""));
    cr_expect(err.status == 0 && isnan(err.value));
    cr_expect(epsilon_eq(dbl, weight_kg, 78.11, 0.005));
    cr_expect(epsilon_eq(dbl, fat_kg, reach(&who, row, 2, 70).plateau_fat_kg, 1e-12));
    schedule.shape = REFUEL_SCHEDULE_RAMP; /* ends before the years do */
    double again_kg;
    cr_assert(eq(int, (int)refuel_steady_state(&who, &schedule, &again_kg, &fat_kg, NULL), REFUEL_OK));
    cr_expect(eq(dbl, again_kg, weight_kg));
    cr_assert(eq(int, (int)refuel_steady_state(&who, NULL, &weight_kg, &fat_kg, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, weight_kg, who.weight_kg, 1e-9), "the baseline is one");
    cr_expect(epsilon_eq(dbl, fat_kg, who.fat_kg, 1e-9));
}

Test(reach, no_steady_state)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 30, 178, 70, 1.6);
    refuel_schedule_row row = {.intake_kcal_d = 0};
    refuel_schedule schedule = schedule_of(&row, 1);
    double weight_kg = -1, fat_kg = -1;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_steady_state(&who, &schedule, &weight_kg, &fat_kg, &err), REFUEL_E_MODEL));
    cr_expect(eq(str, err.field, "intake"));
    row.intake_kcal_d = -1;
    cr_expect(eq(int, (int)refuel_steady_state(&who, &schedule, &weight_kg, &fat_kg, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)refuel_steady_state(NULL, NULL, &weight_kg, &fat_kg, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_steady_state(&who, NULL, NULL, &fat_kg, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_steady_state(&who, NULL, &weight_kg, NULL, NULL), REFUEL_E_NULL));
    cr_expect(weight_kg == -1 && fat_kg == -1, "a failure left something");
}

Test(reach, empty_and_older_results)
{
    refuel_hall_person who = example_man();
    refuel_reach_result empty = REFUEL_REACH_RESULT_INIT, older = empty;
    cr_expect(is_empty_struct(&empty, sizeof empty, 5));
    older.struct_size = offsetof(refuel_reach_result, maintenance_kcal_d);
    older.maintenance_kcal_d = -7; /* beyond what this caller knows */
    cr_assert(eq(int, (int)refuel_solve_day(&who, NULL, 100, &older, NULL), REFUEL_OK));
    cr_expect(older.day == 0 && older.maintenance_kcal_d == -7);
    cr_expect(eq(sz, older.struct_size, offsetof(refuel_reach_result, maintenance_kcal_d)));
}
