#include "forecast/forecast_start.h"

#include <math.h>
#include <string.h>

#include "forecast/forecast_input.h"
#include "unit/forecast/forecasts.h"

static rf_start start_of(refuel_request request, refuel_forecast_request ask)
{
    rf_start start;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_forecast_start(&request, &ask, &start, &err), REFUEL_OK), "%s", err.message);
    return start;
}

static refuel_forecast_request with_pal(double pal)
{
    refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
    ask.pal = pal;
    return ask;
}

/* The plan as it is: its level, its fat, its floor. Energy availability of 30 kcal per kg of fat-free mass binds here. */
Test(forecast_start, from_a_plan)
{
    refuel_request request = her();
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK));
    rf_start start = start_of(request, ask_of(NAN, NAN, NAN));
    cr_expect(eq(int, memcmp(&start.plan, &plan, sizeof plan), 0));
    cr_expect(eq(dbl, start.who.pal, plan.total_kcal_d / plan.resting_kcal_d));
    cr_expect(eq(dbl, start.who.fat_kg, 64 - plan.fat_free_mass_kg));
    cr_expect(epsilon_eq(dbl, start.intake_kcal_d, plan.total_kcal_d, 1e-9));
    cr_expect(epsilon_eq(dbl, start.training_net_kcal_d, plan.running_kcal_d, 1e-9));
    cr_expect(epsilon_eq(dbl, start.floor_kcal_d, 30 * plan.fat_free_mass_kg + plan.running_kcal_d, 1e-9));
    cr_expect(start.floor_kcal_d > plan.resting_kcal_d && start.who.fat_measured == 0);
    request.distance_km_week = NAN;
    start = start_of(request, ask_of(NAN, NAN, NAN));
    cr_expect(isnan(start.training_net_kcal_d));
    cr_expect(eq(dbl, start.floor_kcal_d, fmax(1200, start.plan.resting_kcal_d)), "without running no availability");
}

/* What is measured is told to the model; the constants of the planner come with their own rule of fat, unless it was. */
Test(forecast_start, the_person_of_the_model)
{
    refuel_request request = her(), measured = her();
    refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
    measured.body_fat_pct = 25;
    rf_start start = start_of(measured, ask);
    cr_expect(start.who.fat_measured == 1);
    cr_expect(epsilon_eq(dbl, start.who.fat_kg, 16, 1e-12));
    ask.parameters = REFUEL_PARAMETERS_PLANNER, ask.sodium = REFUEL_SODIUM_PROPORTIONAL;
    ask.integrator = REFUEL_INTEGRATOR_RK4, ask.carbohydrate_fraction = 0.4;
    cr_expect(epsilon_eq(dbl, start_of(measured, ask).who.fat_kg, 16, 1e-12));
    start = start_of(request, ask);
    cr_expect(isnan(start.who.fat_kg) && start.who.fat_measured == 0 && start.who.carbohydrate_fraction == 0.4);
    cr_expect(start.who.parameters == REFUEL_PARAMETERS_PLANNER && start.who.sodium == REFUEL_SODIUM_PROPORTIONAL);
    cr_expect(start.who.integrator == REFUEL_INTEGRATOR_RK4 && start.who.sex == REFUEL_FEMALE);
    cr_expect(start.who.weight_kg == 64 && start.who.height_cm == 168 && start.who.age_y == 34);
}

/* The total is resting x level, and the goal stands on it; its error is that of resting energy and of the level, 0.15. */
Test(forecast_start, level_of_its_own)
{
    refuel_request request = her();
    request.goal_kg_week = -0.45359237; /* 500 kcal a day */
    rf_start plain = start_of(request, ask_of(NAN, NAN, NAN)), start = start_of(request, with_pal(1.7));
    double resting_kcal_d = plain.plan.resting_kcal_d;
    cr_expect(eq(dbl, start.plan.resting_kcal_d, resting_kcal_d));
    cr_expect(eq(dbl, start.plan.total_kcal_d, 1.7 * resting_kcal_d));
    cr_expect(epsilon_eq(dbl, start.plan.intake_kcal_d, 1.7 * resting_kcal_d - 500, 1e-9));
    cr_expect(eq(dbl, start.intake_kcal_d, 1.7 * resting_kcal_d));
    cr_expect(start.who.pal == 1.7 && start.plan.total_equation == REFUEL_EQ_NONE);
    double sd = hypot(1.7 * plain.plan.sd_resting_kcal_d, 0.15 * resting_kcal_d);
    cr_expect(epsilon_eq(dbl, start.plan.sd_total_kcal_d, sd, 1e-9));
    cr_expect(
        eq(int, refuel_warned(start_of(request, with_pal(1.12)).plan.warnings, REFUEL_WARNING_EXPENDITURE_LOW), 0),
        "nothing was measured");
    static const double most[] = {RF_FORECAST_PAL_MIN, 4.51, RF_FORECAST_PAL_MAX};
    for (size_t i = 0; i < sizeof most / sizeof *most; i++)
        cr_expect(eq(dbl, start_of(request, with_pal(most[i])).plan.total_kcal_d, most[i] * resting_kcal_d),
                  "what a measured total can be is not asked of an assumed one");
    refuel_request young = request;
    young.age_y = 19; /* half of the way from 0.20 at 18 to 0.15 at 20 */
    rf_start of_19 = start_of(young, with_pal(1.7));
    sd = hypot(1.7 * of_19.plan.sd_resting_kcal_d, 0.175 * of_19.plan.resting_kcal_d);
    cr_expect(epsilon_eq(dbl, of_19.plan.sd_total_kcal_d, sd, 1e-9));
    request.method = REFUEL_METHOD_NASEM_2023;
    cr_expect(start_of(request, with_pal(1.7)).plan.total_kcal_d ==
                  1.7 * start_of(request, with_pal(1.7)).plan.resting_kcal_d,
              "the level comes before the method");
}

/* A method has categories and equations of its own, which the level replaces. */
Test(forecast_start, level_instead_of_a_method)
{
    refuel_request request = her();
    request.method = REFUEL_METHOD_IOM_2005;
    request.activity = REFUEL_ACTIVITY_ACTIVE;
    request.equation = REFUEL_EQ_EER_IOM_2005_OW;
    request.weight_kg = 80, request.distance_km_week = request.speed_km_h = NAN; /* the category contains the running */
    rf_start start = start_of(request, with_pal(1.7));
    cr_expect(eq(dbl, start.plan.total_kcal_d, 1.7 * start.plan.resting_kcal_d));
    cr_expect(start.plan.method == REFUEL_METHOD_LEDGER && start.plan.activity == REFUEL_ACTIVITY_NONE);
}

static void expect_pal_refused(refuel_request request, double pal, refuel_status status, const char *message)
{
    refuel_forecast_request ask = with_pal(pal);
    ask.days = 5;
    expect_refused(request, ask, status, "pal", message);
}

Test(forecast_start, level_that_is_refused)
{
    refuel_request measured = her(), large = her();
    measured.expenditure_kcal_d = 2600;
    expect_pal_refused(measured, 1.7, REFUEL_E_CONFLICT, "pal: a measured expenditure is the baseline: leave one out");
    large.resting_kcal_d = 6000; /* x 3.33 is the largest total, 20000 kcal a day */
    refuel_request_set(&large, REFUEL_INPUT_WEIGHT, 300, NULL);
    expect_pal_refused(large, 3.34, REFUEL_E_RANGE, "pal: 3.34 is outside 1.1112..3.33");
    cr_expect(start_of(large, with_pal(3.33)).plan.total_kcal_d == 3.33 * 6000);
    measured.expenditure_kcal_d = 1.05 * start_of(her(), ask_of(5, NAN, NAN)).plan.resting_kcal_d;
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_forecast(&measured, NULL, NULL, &got, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "pal"), "%s", err.message);
    cr_expect(epsilon_eq(dbl, err.value, 1.05, 1e-9));
}

/* What the plan refuses, the forecast refuses. */
Test(forecast_start, plan_that_is_refused)
{
    refuel_request nobody = REFUEL_REQUEST_INIT, request = her();
    expect_refused(
        nobody, ask_of(5, NAN, NAN), REFUEL_E_MISSING, "sex",
        "sex, age, height and weight are missing: write sex female or male, age 34 or 8months or born 1990-05-17, height 170cm or 5ft7in, weight 70kg or 154lb");
    request.weight_kg = 1;
    rf_start start;
    refuel_error err;
    refuel_forecast_request ask = with_pal(1.7);
    cr_expect(eq(int, (int)rf_forecast_start(&request, &ask, &start, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "weight"));
}

/* With a level of its own the total is that times the resting energy that is told, whatever the method; and the interval
   of the total is as wide as its standard deviation says. */
Test(forecast_start, level_of_every_method)
{
    for (int32_t method = REFUEL_METHOD_LEDGER; method <= REFUEL_METHOD_MULTIPLIER; method++) {
        refuel_request request = her();
        request.method = method;
        rf_start plain = start_of(request, ask_of(NAN, NAN, NAN)), start = start_of(request, with_pal(1.7));
        const refuel_plan_result *p = &start.plan;
        double half_kcal_d = (p->total_interval_kcal_d.high - p->total_interval_kcal_d.low) / 2;
        cr_expect(eq(dbl, p->resting_kcal_d, plain.plan.resting_kcal_d), "method %d", (int)method);
        cr_expect(eq(int, p->resting_reason, plain.plan.resting_reason), "method %d", (int)method);
        cr_expect(epsilon_eq(dbl, p->total_kcal_d, 1.7 * p->resting_kcal_d, 1e-9), "method %d", (int)method);
        cr_expect(epsilon_eq(dbl, start.intake_kcal_d, p->total_kcal_d, 1e-9), "method %d", (int)method);
        cr_expect(epsilon_eq(dbl, half_kcal_d, 1.2815515655446004 * p->sd_total_kcal_d, 1e-6), "method %d",
                  (int)method);
    }
}
