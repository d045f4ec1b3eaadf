#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>

#include "plan/steps.h"
#include "support/requests.h"

static refuel_plan_result planned(const char *pairs)
{
    refuel_plan_result plan;
    refuel_error err = {.message = ""};
    refuel_status status = plan_of(pairs, &plan, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return plan;
}

/* One pound a week is 500 kcal a day exactly, and so are the halves, in both directions. */
Test(goal, static_rule)
{
    for (int halves = -4; halves <= 4; halves++) {
        double kg_week = 0;
        refuel_convert(halves / 2.0, "lb/week", "kg/week", &kg_week, NULL);
        cr_expect(eq(dbl, rf_kcal_of_goal(kg_week), halves * 250.0), "%d", halves);
        cr_expect(epsilon_eq(dbl, rf_goal_of_kcal(halves * 250.0), kg_week, 1e-15), "%d", halves);
    }
    cr_expect(eq(dbl, planned("sex=male;age=30;height=180cm;weight=90kg;goal=-2lb/week").goal_kcal_d, -1000));
    cr_expect(eq(dbl, planned("sex=male;age=30;height=180cm;weight=90kg;goal=+1.5lb/week").goal_kcal_d, 750));
}

/* Gates refuse, the plan is for the nearest goal that passes them all, and the most binding stands first. */
Test(goal, gates)
{
    static const struct {
        const char *request;
        double applied_kg_week;
        int reasons;
        int32_t first;
    } rows[] = {
        {"sex=male;age=17.9;height=175cm;weight=70kg;run=30km/week;goal=-0.2kg/week", 0, 1, REFUEL_CHECK_GATE_MINOR},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant;gestation-week=20;goal=-0.2kg/week", 0, 1,
         REFUEL_CHECK_GATE_PREGNANCY},
        {"sex=female;age=16;height=165cm;weight=62kg;life-stage=pregnant;gestation-week=20;goal=-0.2kg/week", 0, 2,
         REFUEL_CHECK_GATE_MINOR},
        {"sex=female;age=30;height=170cm;weight=53kg;run=30km/week;goal=-0.2kg/week", 0, 1,
         REFUEL_CHECK_GATE_UNDERWEIGHT},
        {"sex=female;age=60;height=150cm;weight=38kg;run=0km/week;goal=-2lb/week", 0, 2, REFUEL_CHECK_GATE_UNDERWEIGHT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_plan_result plan = planned(rows[i].request);
        cr_expect(eq(int, plan.accepted, 0), "%s", rows[i].request);
        cr_expect(epsilon_eq(dbl, plan.applied_kg_week, rows[i].applied_kg_week, 1e-9), "%s", rows[i].request);
        cr_expect(eq(int, plan.reason_count, rows[i].reasons), "%s", rows[i].request);
        cr_expect(eq(int, plan.reason[0], rows[i].first), "%s", rows[i].request);
        cr_expect(eq(int, plan.overall, REFUEL_VERDICT_RISK), "%s: a gate outranks every ok", rows[i].request);
    }
}

/* The gate of 800 kcal leaves the goal that eats exactly so much. */
Test(goal, very_low_energy)
{
    refuel_plan_result plan = planned("sex=female;age=60;height=150cm;weight=45kg;run=0km/week;goal=-2lb/week");
    cr_expect(eq(int, plan.accepted, 0));
    cr_expect(eq(int, plan.reason[0], REFUEL_CHECK_GATE_VLCD));
    cr_expect(epsilon_eq(dbl, plan.intake_kcal_d, 800, 1e-9));
    cr_expect(gt(dbl, plan.safe_kg_week, plan.applied_kg_week), "1200 kcal is a floor, and asks for more");
}

/* A floor changes the goal only where that was asked for, never past maintenance, and then says why. */
Test(goal, floors)
{
    const char *warn = "sex=female;age=30;height=160cm;weight=50kg;run=40km/week;living=1.4;goal=-2lb/week";
    const char *apply =
        "sex=female;age=30;height=160cm;weight=50kg;run=40km/week;living=1.4;goal=-2lb/week;"
        "floors=apply";
    refuel_plan_result a = planned(warn), b = planned(apply);
    cr_expect(eq(int, a.accepted, 1));
    cr_expect(eq(dbl, a.applied_kg_week, a.requested_kg_week), "warn keeps the goal");
    cr_expect(eq(int, finding_of(&a, REFUEL_CHECK_ENERGY_FLOOR)->verdict, REFUEL_VERDICT_RISK));
    cr_expect(eq(int, a.reason_count, 0));
    cr_expect(eq(int, b.accepted, 1), "a floor is no refusal");
    cr_expect(eq(dbl, b.applied_kg_week, a.safe_kg_week));
    cr_expect(eq(int, finding_of(&b, REFUEL_CHECK_ENERGY_FLOOR)->verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(int, b.reason[0], REFUEL_CHECK_ENERGY_FLOOR));
    /* The floor is above the total of a woman whose energy availability is short at maintenance already. */
    refuel_plan_result c = planned(
        "sex=female;age=30;height=160cm;weight=50kg;body-fat=5%;athlete=no;living=1.2;"
        "run=40km/week;goal=-1lb/week;floors=apply");
    cr_expect(eq(dbl, c.applied_kg_week, 0), "maintenance, and no more");
    refuel_plan_result gain = planned("sex=female;age=30;height=160cm;weight=50kg;goal=+0.2kg/week;floors=apply");
    cr_expect(eq(dbl, gain.applied_kg_week, 0.2));
}

/* 1.5 % of body weight a week binds where the floors leave room. */
Test(goal, rate)
{
    refuel_plan_result plan = planned(
        "sex=male;age=25;height=185cm;weight=58kg;body-fat=10%;athlete=no;living=2.5;"
        "run=0km/week;goal=-2lb/week;floors=apply");
    cr_expect(eq(int, plan.accepted, 0), "BMI 16.9");
    plan = planned(
        "sex=female;age=25;height=155cm;weight=50kg;body-fat=30%;athlete=no;living=2.5;run=0km/week;"
        "goal=-2lb/week;floors=apply");
    cr_expect(epsilon_eq(dbl, plan.applied_kg_week, -0.75, 1e-9));
    cr_expect(eq(int, plan.reason[0], REFUEL_CHECK_LOSS_RATE));
    cr_expect(eq(int, finding_of(&plan, REFUEL_CHECK_LOSS_RATE)->verdict, REFUEL_VERDICT_HIGH), "1.5 % is no risk");
}

/* Where the total is not known, no goal of energy can be judged, and nothing becomes safe by accident. */
Test(goal, unknown_total)
{
    refuel_plan_result plan = planned("sex=male;age=6;height=118cm;weight=21kg;goal=-0.1kg/week");
    cr_expect(eq(int, plan.accepted, 0), "a minor");
    cr_expect(eq(dbl, plan.applied_kg_week, 0));
    cr_expect(eq(int, finding_of(&plan, REFUEL_CHECK_GATE_VLCD)->verdict, REFUEL_VERDICT_UNKNOWN));
}
