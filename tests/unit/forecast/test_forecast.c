#include <math.h>
#include <refuel/reach.h>
#include <refuel/units.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

static answer a; /* too large for a stack that is not ours */

/* The person of the model as a C program makes it from a plan. */
static refuel_hall_person hall_person(const refuel_plan_result *plan)
{
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = plan->weight_kg;
    who.height_cm = plan->height_cm;
    who.age_y = plan->age_y;
    who.fat_kg = plan->weight_kg - plan->fat_free_mass_kg;
    who.resting_kcal_d = plan->resting_kcal_d;
    who.pal = plan->total_kcal_d / plan->resting_kcal_d;
    who.sex = plan->sex;
    return who;
}

static refuel_plan_result plan_for(refuel_request request)
{
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK));
    return plan;
}

/* Every column but the band, to the bit, against the model called by hand. */
static void expect_model(const refuel_hall_person *who, const refuel_schedule_row *row, size_t rows)
{
    static double column[6][ROWS_MOST];
    const double *forecast[] = {a.got.weight_kg,          a.got.fat_kg,          a.got.fat_free_kg, a.got.intake_kcal_d,
                                a.got.expenditure_kcal_d, a.got.static_weight_kg};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = row;
    schedule.rows = rows;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = a.got.rows;
    out.weight_kg = column[0], out.fat_kg = column[1], out.fat_free_kg = column[2];
    out.intake_kcal_d = column[3], out.expenditure_kcal_d = column[4], out.static_weight_kg = column[5];
    cr_assert(eq(int, (int)refuel_project(who, &schedule, a.got.day, a.got.rows, &out, NULL), REFUEL_OK));
    for (size_t i = 0; i < 6; i++)
        cr_expect(eq(int, memcmp(column[i], forecast[i], a.got.rows * sizeof(double)), 0), "column %zu", i);
    cr_expect(eq(dbl, a.got.baseline_fat_kg, out.baseline_fat_kg));
    cr_expect(eq(dbl, a.got.baseline_intake_kcal_d, out.baseline_intake_kcal_d));
}

static void expect_days(size_t rows, const double *day)
{
    cr_assert(eq(sz, a.got.rows, rows));
    for (size_t i = 0; i < rows; i++) cr_expect(eq(dbl, a.got.day[i], day[i]), "row %zu", i);
    for (int i = 0; i < COLUMNS; i++) cr_expect(a.column[i][rows] == -77, "column %d was written past its end", i);
}

/* The goal of a plan, the intake that is eaten, and nothing at all: one constant intake from day 0 on. */
Test(forecast, path)
{
    const double goal_kg_week = -0.5 * REFUEL_KG_PER_LB;
    refuel_request request = her(), eats = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(45, NAN, NAN);
    ask.every_days = 30;
    request.goal_kg_week = goal_kg_week;
    refuel_plan_result plan = plan_for(request);
    refuel_hall_person who = hall_person(&plan);
    forecast_of(request, ask, &a);
    expect_days(3, (double[]){0, 30, 45});
    refuel_schedule_row row = {.intake_kcal_d = who.resting_kcal_d * who.pal - 250}; /* half a pound a week */
    expect_model(&who, &row, 1);
    cr_expect(eq(int, memcmp(&a.plan, &plan, sizeof plan), 0), "the plan is that of refuel_plan");
    cr_expect(a.got.question == REFUEL_QUESTION_PATH && a.got.feasible == 0 && a.got.binding == 0);
    cr_expect(isnan(a.got.target_kg) && isnan(a.got.target_day) && isnan(a.got.target_intake_kcal_d));
    cr_expect(isnan(a.got.maintenance_kcal_d) && isnan(a.got.settled_kcal_d) && isnan(a.got.plateau_weight_kg));
    cr_expect(a.got.resting_kcal_d == plan.resting_kcal_d && a.got.pal == who.pal && a.got.level == 0.8);
    cr_expect(eq(int, a.got.parameters, REFUEL_PARAMETERS_HALL_2011));
    forecast_of(eats, ask, &a);
    row.intake_kcal_d = 2300;
    expect_model(&who, &row, 1);
    forecast_of(her(), ask, &a);
    row.intake_kcal_d = who.resting_kcal_d * who.pal;
    expect_model(&who, &row, 1);
    cr_expect(epsilon_eq(dbl, last_of(&a, a.got.weight_kg), 64, 1e-9), "the baseline keeps the weight");
}

/* The static rule is one of pounds: 500 kcal less a day for 14 days are two pounds. */
Test(forecast, static_rule)
{
    refuel_request request = her();
    request.goal_kg_week = -REFUEL_KG_PER_LB;
    forecast_of(request, ask_of(14, NAN, NAN), &a);
    cr_expect(epsilon_eq(dbl, a.got.static_weight_kg[14], 64 - 2 * REFUEL_KG_PER_LB, 1e-9));
}

/* The intake for a target is that of refuel_solve_intake under the limits that docs/weight-model.md names; from the day of
   the target on, what holds the weight is eaten. */
Test(forecast, intake_by_a_day)
{
    refuel_plan_result plan = plan_for(her());
    refuel_hall_person who = hall_person(&plan);
    refuel_target_request target = REFUEL_TARGET_REQUEST_INIT;
    target.goal_kg = 60.5, target.day = 100;
    target.minimum_bmi = 18.5, target.essential_fat = 1;
    target.intake_gate_kcal_d = 800, target.intake_floor_kcal_d = fmax(1200, plan.resting_kcal_d);
    target.rate_kg_week = 2 * REFUEL_KG_PER_LB;
    target.availability_floor_kcal_d = 30 * plan.fat_free_mass_kg + plan.running_kcal_d;
    refuel_target_result solved = REFUEL_TARGET_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_solve_intake(&who, &target, &solved, NULL), REFUEL_OK));
    forecast_of(her(), ask_of(120, 60.5, 100), &a);
    cr_expect(eq(int, a.got.question, REFUEL_QUESTION_INTAKE));
    cr_expect(a.got.target_kg == 60.5 && a.got.target_day == 100);
    cr_expect(eq(dbl, a.got.target_intake_kcal_d, solved.intake_kcal_d));
    cr_expect(eq(dbl, a.got.maintenance_kcal_d, solved.maintenance_kcal_d));
    cr_expect(eq(dbl, a.got.settled_kcal_d, solved.settled_kcal_d));
    cr_expect(eq(dbl, a.got.reached_weight_kg, solved.weight_kg));
    cr_expect(a.got.feasible == 1 && a.got.feasible == solved.feasible && a.got.binding == solved.binding);
    cr_expect(epsilon_eq(dbl, a.got.weight_kg[100], 60.5, 1e-6));
    refuel_schedule_row row[] = {{.intake_kcal_d = solved.intake_kcal_d},
                                 {.day = 100, .intake_kcal_d = solved.maintenance_kcal_d}};
    expect_model(&who, row, 2);
    cr_expect(a.got.intake_kcal_d[100] == solved.intake_kcal_d &&
              a.got.intake_kcal_d[101] == solved.maintenance_kcal_d);
}

/* A target under a body mass index of 18.5 is an answer, and says what is allowed. */
Test(forecast, infeasible_is_an_answer)
{
    refuel_error err = {.status = REFUEL_E_RANGE, .message = "of another call", .field = "x", .value = 1};
    refuel_request request = her();
    refuel_forecast_request ask = ask_of(NAN, 51, 300);
    make_room(&a);
    cr_assert(eq(int, (int)refuel_forecast(&request, &ask, NULL, &a.got, &err), REFUEL_OK));
    cr_expect(err.status == 0 && err.message[0] == '\0' && err.field[0] == '\0' && isnan(err.value));
    cr_expect(a.got.feasible == 0 && a.got.binding == REFUEL_BINDING_BMI);
    cr_expect(epsilon_eq(dbl, a.got.binding_weight_kg, 18.5 * 1.68 * 1.68, 1e-4));
    cr_expect(eq(dbl, a.got.target_intake_kcal_d, a.got.binding_intake_kcal_d));
    cr_expect(eq(sz, a.got.rows, 301));
    cr_expect(epsilon_eq(dbl, a.got.weight_kg[300], a.got.reached_weight_kg, 1e-9));
}

Test(forecast, day_of_an_intake)
{
    refuel_plan_result plan = plan_for(her());
    refuel_hall_person who = hall_person(&plan);
    refuel_schedule_row row = {.intake_kcal_d = 2400};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row, schedule.rows = 1;
    refuel_reach_result reach = REFUEL_REACH_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_solve_day(&who, &schedule, 61, &reach, NULL), REFUEL_OK));
    forecast_of(who_eats(her(), 2400), ask_of(200, 61, NAN), &a);
    cr_expect(eq(int, a.got.question, REFUEL_QUESTION_DAY));
    cr_expect(eq(dbl, a.got.target_day, reach.day));
    cr_expect(eq(dbl, a.got.plateau_weight_kg, reach.plateau_weight_kg));
    cr_expect(eq(dbl, a.got.maintenance_kcal_d, reach.maintenance_kcal_d));
    cr_expect(eq(dbl, a.got.settled_kcal_d, reach.settled_kcal_d));
    cr_expect(a.got.target_intake_kcal_d == 2400 && a.got.feasible == 1 && a.got.binding == 0);
    cr_expect(isnan(a.got.reached_weight_kg) && isnan(a.got.binding_intake_kcal_d));
    size_t before = (size_t)floor(reach.day);
    cr_assert(before > 1 && before < 199);
    cr_expect(a.got.weight_kg[before] >= 61 && a.got.weight_kg[before + 1] < 61, "reached between these days");
}

/* Before the first row the baseline holds; a row acts from its day on, and is seen on the next one. */
Test(forecast, schedule)
{
    const refuel_forecast_row given[] = {{10, 2400, NAN}, {20, 2000, NAN}};
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    ask.schedule = given, ask.schedule_rows = 2;
    refuel_plan_result plan = plan_for(her());
    refuel_hall_person who = hall_person(&plan);
    forecast_of(her(), ask, &a);
    refuel_schedule_row row[] = {{.day = 10, .intake_kcal_d = 2400}, {.day = 20, .intake_kcal_d = 2000}};
    expect_model(&who, row, 2);
    cr_expect(eq(dbl, a.got.intake_kcal_d[10], who.resting_kcal_d * who.pal));
    cr_expect(a.got.intake_kcal_d[11] == 2400 && a.got.intake_kcal_d[20] == 2400 && a.got.intake_kcal_d[21] == 2000);
    ask.target_kg = 62;
    forecast_of(her(), ask, &a);
    cr_expect(a.got.question == REFUEL_QUESTION_DAY && a.got.target_intake_kcal_d == 2000,
              "the intake of the last row");
}

/* Half the running: what refuel_running gives for it, net of rest, less what it gives for all of it. */
Test(forecast, schedule_with_running)
{
    const refuel_forecast_row given[] = {{0, 2400, 24}, {20, 2400, NAN}, {40, 2400, 0}, {50, 2400, 48}};
    refuel_forecast_request ask = ask_of(60, NAN, NAN);
    ask.schedule = given, ask.schedule_rows = 4;
    refuel_plan_result plan = plan_for(her());
    refuel_hall_person who = hall_person(&plan);
    refuel_person she = {.weight_kg = 64, .age_y = 30, .sex = REFUEL_FEMALE};
    refuel_run run = REFUEL_RUN_INIT;
    run.speed_km_h = 10;
    double net_kcal_d[2];
    for (int i = 0; i < 2; i++) {
        refuel_run_energy energy;
        run.distance_km_week = i ? 48 : 24;
        cr_assert(eq(int, (int)refuel_running(&run, &she, &energy, NULL), REFUEL_OK));
        net_kcal_d[i] = energy.gross_kcal_d - plan.resting_kcal_d * (energy.hours_d / 24);
    }
    double half = net_kcal_d[0] - net_kcal_d[1];
    refuel_schedule_row row[] = {{.day = 0, .intake_kcal_d = 2400, .running_change_kcal_d = half},
                                 {.day = 20, .intake_kcal_d = 2400, .running_change_kcal_d = half},
                                 {.day = 40, .intake_kcal_d = 2400, .running_change_kcal_d = -net_kcal_d[1]},
                                 {.day = 50, .intake_kcal_d = 2400}};
    forecast_of(her(), ask, &a);
    expect_model(&who, row, 4);
    cr_expect(epsilon_eq(dbl, 2 * net_kcal_d[0], net_kcal_d[1], 1e-9), "at one pace the cost goes with the distance");
}
