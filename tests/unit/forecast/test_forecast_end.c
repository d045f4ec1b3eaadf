/* Where a forecast ends, and what is answered then. */
#include <math.h>
#include <refuel/units.h>
#include <string.h>

#include "forecast/forecast_result.h"
#include "unit/forecast/forecasts.h"

static answer a;

/* 168 cm: body mass indices of 15 and of 18.5. */
static const double danger_kg = 15 * 1.68 * 1.68, underweight_kg = 18.5 * 1.68 * 1.68;

static void expect_end(int32_t reason, double edge_kg)
{
    size_t last = a.got.rows - 1;
    cr_assert(eq(i32, a.got.end_reason, reason));
    cr_expect(eq(dbl, a.got.end_day, a.got.day[last]), "the rows stop there");
    cr_expect(eq(str, (char *)a.got.end_message, (char *)rf_forecast_end_message(reason)));
    if (edge_kg > 0) cr_expect(a.got.weight_kg[last] < edge_kg && a.got.weight_kg[last - 1] >= edge_kg);
    for (int i = 0; i < COLUMNS; i++)
        cr_expect(a.column[i][a.got.rows] == -77, "column %d was written past its end", i);
}

static void expect_no_end(size_t rows)
{
    cr_expect(eq(sz, a.got.rows, rows));
    cr_expect(a.got.end_reason == 0 && isnan(a.got.end_day) && a.got.end_message == NULL);
}

Test(forecast_end, of_an_intake)
{
    forecast_of(who_eats(her(), 1000), ask_of(365, NAN, NAN), &a);
    expect_end(REFUEL_END_BMI_15, danger_kg);
    double end = a.got.end_day;
    refuel_forecast_request ask = ask_of(end, NAN, NAN);
    forecast_of(who_eats(her(), 1000), ask, &a);
    expect_end(REFUEL_END_BMI_15, danger_kg);
    ask.days = end - 1;
    forecast_of(who_eats(her(), 1000), ask, &a);
    expect_no_end((size_t)end);
    ask.days = 365, ask.every_days = 7;
    forecast_of(who_eats(her(), 1000), ask, &a);
    expect_end(REFUEL_END_BMI_15, 0);
    cr_expect(eq(dbl, a.got.end_day, end));
    cr_expect(a.got.day[a.got.rows - 2] == 7 * floor((end - 1) / 7), "a row for every week, and one for the end");
    forecast_of(who_eats(her(), 2400), ask_of(365, NAN, NAN), &a);
    expect_no_end(366);
}

/* The same intake, eaten or as a goal: the projection leads no further than to 18.5. */
Test(forecast_end, of_a_goal)
{
    refuel_request goal = her();
    goal.goal_kg_week = -REFUEL_KG_PER_LB;
    forecast_of(goal, ask_of(500, NAN, NAN), &a);
    expect_end(REFUEL_END_BMI_18_5, underweight_kg);
    double eaten_kcal_d = a.got.intake_kcal_d[1];
    forecast_of(who_eats(her(), eaten_kcal_d), ask_of(500, NAN, NAN), &a);
    expect_no_end(501);
    cr_expect(a.got.weight_kg[500] < underweight_kg);
}

/* Who starts at a limit or under it may hold or gain. */
Test(forecast_end, of_who_starts_thin)
{
    const double start_kg[] = {underweight_kg, underweight_kg - 1, danger_kg + 2, danger_kg, danger_kg - 1};
    for (size_t i = 0; i < sizeof start_kg / sizeof *start_kg; i++) {
        refuel_request thin = her(), gains = her();
        thin.weight_kg = gains.weight_kg = start_kg[i];
        forecast_of(thin, ask_of(300, NAN, NAN), &a);
        expect_no_end(301);
        double baseline_kcal_d = a.got.baseline_intake_kcal_d;
        gains.goal_kg_week = 0.2;
        forecast_of(gains, ask_of(300, NAN, NAN), &a);
        expect_no_end(301);
        forecast_of(who_eats(thin, baseline_kcal_d + 100), ask_of(300, NAN, NAN), &a);
        expect_no_end(301);
        forecast_of(who_eats(thin, baseline_kcal_d - 100), ask_of(30, NAN, NAN), &a);
        if (start_kg[i] > danger_kg)
            expect_no_end(31);
        else
            expect_end(REFUEL_END_BMI_15, start_kg[i] * (1 - 1e-6));
    }
    cr_expect(eq(dbl, a.got.end_day, 1), "at once");
}

/* Of fat the share of the weight: 12 % of women, 3 % of men. Guessed, it ends nothing. */
Test(forecast_end, of_fat)
{
    refuel_request lean = who_eats(her(), 2000);
    lean.body_fat_pct = 14;
    forecast_of(lean, ask_of(365, NAN, NAN), &a);
    expect_end(REFUEL_END_ESSENTIAL_FAT, 0);
    size_t last = a.got.rows - 1;
    cr_expect(a.got.fat_kg[last] < 0.12 * a.got.weight_kg[last] && a.got.weight_kg[last] > underweight_kg);
    cr_expect(a.got.fat_kg[last - 1] >= 0.12 * a.got.weight_kg[last - 1]);
    lean.sex = REFUEL_MALE, lean.body_fat_pct = 5;
    forecast_of(lean, ask_of(365, NAN, NAN), &a);
    expect_end(REFUEL_END_ESSENTIAL_FAT, 0);
    last = a.got.rows - 1;
    cr_expect(a.got.fat_kg[last] < 0.03 * a.got.weight_kg[last]);
    cr_expect(a.got.fat_kg[last - 1] >= 0.03 * a.got.weight_kg[last - 1]);
    forecast_of(who_eats(her(), 1500), ask_of(365, NAN, NAN), &a);
    cr_expect(ne(i32, a.got.end_reason, REFUEL_END_ESSENTIAL_FAT));
}

/* A target is held once it is reached, whoever asks for it and however far is looked. */
Test(forecast_end, a_target_is_held)
{
    refuel_request goal = her(), gains = her();
    goal.goal_kg_week = -0.3, gains.goal_kg_week = 0.3;
    static const refuel_forecast_row rows[] = {{0, 2300, NAN}, {300, 1200, NAN}};
    refuel_forecast_request schedule = ask_of(500, 61, NAN);
    schedule.schedule = rows, schedule.schedule_rows = 2;
    const struct {
        refuel_request request;
        refuel_forecast_request ask;
    } cases[] = {{who_eats(her(), 2300), ask_of(500, 61, NAN)},
                 {goal, ask_of(500, 61, NAN)},
                 {her(), schedule},
                 {gains, ask_of(500, 67, NAN)},
                 {her(), ask_of(500, 61, 100)},
                 {who_eats(her(), 1200), ask_of(500, 45, NAN)}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double target_kg = cases[i].ask.target_kg;
        forecast_of(cases[i].request, cases[i].ask, &a);
        expect_no_end(501);
        double reached = ceil(a.got.target_day);
        cr_assert(reached > 10 && reached < 300, "%zu: %g", i, reached);
        cr_expect(a.got.intake_kcal_d[(size_t)reached] == a.got.target_intake_kcal_d, "%zu", i);
        for (size_t day = (size_t)reached; day <= 500; day++) {
            cr_expect(fabs(a.got.weight_kg[day] - target_kg) < 1.5, "%zu: %g", i, a.got.weight_kg[day]);
            if (day > reached) cr_expect(eq(dbl, a.got.intake_kcal_d[day], a.got.maintenance_kcal_d), "%zu", i);
        }
        refuel_forecast_request one_day = cases[i].ask;
        double found = a.got.target_day, intake = a.got.target_intake_kcal_d;
        one_day.days = 1;
        forecast_of(cases[i].request, one_day, &a);
        cr_expect(a.got.target_day == found && a.got.target_intake_kcal_d == intake, "%zu", i);
    }
}

/* A target behind the end of the path is not reached, however far is looked. */
Test(forecast_end, a_target_is_missed)
{
    const double days[] = {1, 365};
    for (int i = 0; i < 2; i++) {
        forecast_of(who_eats(her(), 1000), ask_of(days[i], 40, NAN), &a);
        cr_expect(a.got.feasible == 0 && a.got.binding == REFUEL_BINDING_BMI);
        cr_expect(isnan(a.got.target_day) && isnan(a.got.maintenance_kcal_d) && isnan(a.got.plateau_weight_kg));
        cr_expect(eq(i32, a.got.end_reason, i ? REFUEL_END_BMI_15 : 0));
        refuel_request lean = who_eats(her(), 2000);
        lean.body_fat_pct = 14;
        forecast_of(lean, ask_of(days[i], 55, NAN), &a);
        cr_expect(a.got.feasible == 0 && a.got.binding == REFUEL_BINDING_ESSENTIAL_FAT && isnan(a.got.target_day));
    }
}

/* Nor is a weight told to which no path leads, whatever stands in the way of the target. */
Test(forecast_end, where_the_weight_settles)
{
    const double eaten[] = {2400, 2000, 1900, 1000}; /* 2000 kcal/d hold 44.2 kg, 1900 about 41.7 */
    for (int i = 0; i < 4; i++) {
        forecast_of(who_eats(her(), eaten[i]), ask_of(5, 70, NAN), &a);
        cr_expect(eq(i32, a.got.binding, REFUEL_BINDING_PLATEAU), "%g", eaten[i]);
        cr_expect(eq(int, isnan(a.got.plateau_weight_kg), i > 1), "%g: %g", eaten[i], a.got.plateau_weight_kg);
        if (i <= 1) cr_expect(gt(dbl, a.got.plateau_weight_kg, danger_kg), "%g", eaten[i]);
    }
    refuel_request lean = who_eats(her(), 2500);
    forecast_of(lean, ask_of(5, 70, NAN), &a);
    cr_expect(gt(dbl, a.got.plateau_weight_kg, danger_kg));
    lean.body_fat_pct = 13;
    forecast_of(lean, ask_of(5, 70, NAN), &a);
    cr_expect(isnan(a.got.plateau_weight_kg), "less fat than a body needs");
}

/* No column shows what no body can be. */
Test(forecast_end, what_no_body_can_be)
{
    refuel_forecast_request ask = ask_of(3650, NAN, NAN);
    ask.every_days = 10;
    refuel_request gains = who_eats(her(), 9000);
    gains.level = 0.99;
    forecast_of(gains, ask, &a);
    double last_kg = 64, kg_d = (9000 - a.got.baseline_intake_kcal_d) / (3500 / REFUEL_KG_PER_LB);
    for (size_t i = 0; i < a.got.rows; i++) {
        double rule_kg = 64 + kg_d * a.got.day[i];
        cr_expect(rule_kg <= 650 ? fabs(a.got.static_weight_kg[i] - rule_kg) < 1e-6 : isnan(a.got.static_weight_kg[i]));
        cr_expect(a.got.low_kg[i] >= 2 && a.got.high_kg[i] <= 650 && a.got.weight_kg[i] <= 650);
        last_kg = a.got.weight_kg[i];
    }
    cr_expect(last_kg > 150 && isnan(last_of(&a, a.got.static_weight_kg)));
}

Test(forecast_end, messages)
{
    const refuel_choice *word = refuel_forecast_result_at(REFUEL_FORECAST_RECORD_ENDED, 1)->choices;
    int count = 0;
    for (; word->name; word++, count++) {
        cr_expect(eq(str, (char *)word->name, (char *)refuel_end_name((int32_t)word->value)));
        cr_expect(ne(ptr, (void *)strstr(rf_forecast_end_message((int32_t)word->value), "doctor"), NULL));
    }
    cr_expect(eq(int, count, 3));
    cr_expect(rf_forecast_end_message(0) == NULL && rf_forecast_end_message(7) == NULL);
}
