/* Answers about health bind a projection: a goal, a target by a day, and the day of a target; what is eaten is shown, and the
   gate beside it. */
#include <math.h>
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

/* An intake is followed, as it is; but the weight that it reaches is no goal. */
Test(forecast_health, an_intake_that_loses)
{
    for (size_t i = 0; i < GATES; i++) {
        refuel_request request = who_eats(she_answers(i, ""), 2000);
        forecast_of(request, ask_of(200, 60, NAN), &a);
        cr_expect(eq(i32, a.got.feasible, 0), "%s", gates[i].answer);
        cr_expect(eq(i32, a.got.binding, REFUEL_BINDING_HEALTH), "%s", gates[i].answer);
        cr_expect(not(isnan(a.got.target_day)), "%s", gates[i].answer);
        expect_gate(i, "intake");
        forecast_of(request, ask_of(20, NAN, NAN), &a);
        cr_expect(lt(dbl, last_of(&a, a.got.weight_kg), 64), "%s", gates[i].answer);
        expect_gate(i, "path");
    }
}

Test(forecast_health, a_schedule_that_loses)
{
    const refuel_forecast_row rows[] = {{.day = 0, .intake_kcal_d = 2900, .run_km_week = NAN},
                                        {.day = 30, .intake_kcal_d = 1900, .run_km_week = NAN}};
    for (size_t i = 0; i < GATES; i++) {
        refuel_forecast_request ask = ask_of(90, NAN, NAN);
        ask.schedule = rows, ask.schedule_rows = 2;
        forecast_of(she_answers(i, ""), ask, &a);
        if (gates[i].gate != REFUEL_CHECK_GATE_MEDICAL) {
            expect_gate(i, "schedule");
            continue;
        }
        const refuel_followed *it = followed_in(a.followed, a.got.followed_count, gates[i].gate);
        cr_assert(it != NULL);
        cr_expect(eq(dbl, it->first_risk_day, 31), "from the first day that loses");
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
