/* Answers about health bind a projection: a goal, a target by a day, and the day of a target; an intake that loses weight is
   refused. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "support/requests.h"
#include "unit/forecast/forecasts.h"

static answer a;

static const struct {
    const char *answer;
    refuel_check_id gate;
} gates[] = {{"eating-disorder=past", REFUEL_CHECK_GATE_EATING_DISORDER},
             {"scoff=2", REFUEL_CHECK_GATE_SCOFF},
             {"missed-periods=3", REFUEL_CHECK_GATE_MENSTRUAL},
             {"bone-stress=1", REFUEL_CHECK_GATE_BONE_STRESS},
             {"glp1=yes", REFUEL_CHECK_GATE_MEDICAL}};
#define GATES (sizeof gates / sizeof *gates)

static refuel_request she_answers(size_t i, const char *more)
{
    refuel_request request = her();
    cr_assert(eq(int, (int)request_add(&request, gates[i].answer, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)request_add(&request, more, NULL), REFUEL_OK));
    return request;
}

static void expect_gate(size_t i, const char *where)
{
    const refuel_followed *it = followed_in(a.followed, a.got.followed_count, gates[i].gate);
    cr_assert(it != NULL, "%s: %s", gates[i].answer, where);
    cr_expect(eq(i32, it->verdict, REFUEL_VERDICT_RISK), "%s: %s", gates[i].answer, where);
    cr_expect(ge(i32, it->action, REFUEL_ACTION_REFER), "%s: %s", gates[i].answer, where);
}

/* The weight is held, day for day. */
Test(forecast_health, a_goal_is_refused)
{
    for (size_t i = 0; i < GATES; i++) {
        forecast_of(she_answers(i, "goal=-0.3kg/week"), ask_of(100, NAN, NAN), &a);
        cr_expect(eq(int, a.plan.accepted, 0), "%s", gates[i].answer);
        cr_expect(eq(i32, a.plan.reason[0], (int)gates[i].gate), "%s", gates[i].answer);
        cr_expect(epsilon_eq(dbl, last_of(&a, a.got.weight_kg), 64, 1e-6), "%s", gates[i].answer);
        expect_gate(i, "goal");
        forecast_of(she_answers(i, "goal=0.2kg/week"), ask_of(100, NAN, NAN), &a);
        cr_expect(eq(int, a.plan.accepted, 1), "%s: a gain is free", gates[i].answer);
        cr_expect(gt(dbl, last_of(&a, a.got.weight_kg), 64), "%s", gates[i].answer);
    }
}

/* The nearest is the weight of now; a weight above it is no loss. */
Test(forecast_health, a_target_by_a_day)
{
    for (size_t i = 0; i < GATES; i++) {
        forecast_of(she_answers(i, ""), ask_of(150, 61, 120), &a);
        cr_expect(eq(i32, a.got.feasible, 0), "%s", gates[i].answer);
        cr_expect(eq(i32, a.got.binding, REFUEL_BINDING_HEALTH), "%s", gates[i].answer);
        cr_expect(epsilon_eq(dbl, a.got.reached_weight_kg, 64, 1e-4), "%s", gates[i].answer);
        cr_expect(epsilon_eq(dbl, last_of(&a, a.got.weight_kg), 64, 1e-3), "%s", gates[i].answer);
        forecast_of(she_answers(i, ""), ask_of(150, 65, 120), &a);
        cr_expect(eq(i32, a.got.feasible, 1), "%s: a gain is free", gates[i].answer);
    }
}

static const char *const words[GATES] = {
    "with an eating disorder, now or before, no weight loss is planned; a physician or dietitian who knows about it can "
    "advise",
    "two or more of the five answers are yes: no weight loss is planned; please talk with a physician about eating",
    "three periods or more missed in a row, or none so far at 15: no weight loss is planned; please talk with a physician, "
    "also about eating enough",
    "a bone stress injury in the last 2 years: no weight loss is planned; please talk with a physician, also about eating "
    "enough",
    "with a GLP-1 medicine for weight no loss is planned on top of that of the medicine; whoever prescribes it can "
    "advise"};

static void expect_no_path(size_t i, refuel_request request, refuel_forecast_request ask, const char *field)
{
    char message[512];
    snprintf(message, sizeof message,
             "%s: weight is not projected for an intake that loses it: %s; refuel plan says what to eat", field,
             words[i]);
    expect_refused(request, ask, REFUEL_E_CONFLICT, field, message);
}

static double level_kcal_d(void)
{
    forecast_of(her(), ask_of(1, NAN, NAN), &a);
    return a.got.baseline_intake_kcal_d;
}

/* For a day, for a year, with and without a target, of 900 kcal and of a little too little. */
Test(forecast_health, an_intake_that_loses)
{
    double level = level_kcal_d();
    const double eaten_kcal_d[] = {900, 2000, level - 13};
    for (size_t i = 0; i < GATES; i++)
        for (size_t k = 0; k < sizeof eaten_kcal_d / sizeof *eaten_kcal_d; k++) {
            refuel_request request = who_eats(she_answers(i, ""), eaten_kcal_d[k]);
            expect_no_path(i, request, ask_of(1, NAN, NAN), "intake");
            expect_no_path(i, request, ask_of(365, NAN, NAN), "intake");
            expect_no_path(i, request, ask_of(200, 60, NAN), "intake");
        }
}

/* What holds the weight, but for rounding, and what gains is shown. */
Test(forecast_health, an_intake_that_holds)
{
    double level = level_kcal_d();
    for (size_t i = 0; i < GATES; i++) {
        forecast_of(who_eats(she_answers(i, ""), level - 11), ask_of(365, NAN, NAN), &a);
        cr_expect(epsilon_eq(dbl, last_of(&a, a.got.weight_kg), 64, 0.5), "%s", gates[i].answer);
        if (gates[i].gate != REFUEL_CHECK_GATE_MEDICAL) expect_gate(i, "level");
        forecast_of(who_eats(she_answers(i, ""), level + 300), ask_of(365, NAN, NAN), &a);
        cr_expect(gt(dbl, last_of(&a, a.got.weight_kg), 66), "%s", gates[i].answer);
        if (gates[i].gate != REFUEL_CHECK_GATE_MEDICAL) expect_gate(i, "gain");
        forecast_of(who_eats(she_answers(i, ""), level + 300), ask_of(365, 66, NAN), &a);
        cr_expect(eq(i32, a.got.feasible, 1), "%s", gates[i].answer);
    }
}

/* One row is enough: after a gain, behind the last day, and by more running on the same food. */
Test(forecast_health, a_schedule_that_loses)
{
    static const refuel_forecast_row rows[][2] = {
        {{.day = 0, .intake_kcal_d = 2900, .run_km_week = NAN}, {.day = 30, .intake_kcal_d = 1900, .run_km_week = NAN}},
        {{.day = 0, .intake_kcal_d = 2900, .run_km_week = NAN}, {.day = 300, .intake_kcal_d = 900, .run_km_week = NAN}},
        {{.day = 0, .intake_kcal_d = 1300, .run_km_week = NAN}, {.day = 3, .intake_kcal_d = 2900, .run_km_week = NAN}},
        {{.day = 0, .intake_kcal_d = 2900, .run_km_week = NAN}, {.day = 9, .intake_kcal_d = 2900, .run_km_week = 120}}};
    for (size_t i = 0; i < GATES; i++)
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
            refuel_forecast_request ask = ask_of(90, NAN, NAN);
            ask.schedule = rows[k], ask.schedule_rows = 2;
            expect_no_path(i, she_answers(i, ""), ask, "schedule");
        }
    const refuel_forecast_row less_running[] = {{.day = 0, .intake_kcal_d = 2900, .run_km_week = NAN},
                                                {.day = 30, .intake_kcal_d = 2300, .run_km_week = 0}};
    for (size_t i = 0; i < GATES; i++) {
        refuel_forecast_request ask = ask_of(90, NAN, NAN);
        ask.schedule = less_running, ask.schedule_rows = 2;
        forecast_of(she_answers(i, ""), ask, &a);
        if (gates[i].gate != REFUEL_CHECK_GATE_MEDICAL) expect_gate(i, "less food with less running");
    }
}

/* Nothing was asked: no row, and a target is looked for. */
Test(forecast_health, not_asked)
{
    forecast_of(her(), ask_of(150, 61, 120), &a);
    cr_expect(eq(i32, a.got.feasible, 1));
    for (size_t i = 0; i < GATES; i++)
        cr_expect(followed_in(a.followed, a.got.followed_count, gates[i].gate) == NULL, "%s", gates[i].answer);
}
