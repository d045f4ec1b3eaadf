#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>

#include "core/static_rule.h"
#include "plan/plan_goal.h"
#include "support/requests.h"
#include "unit/diet/base_case.h"

static judgement planned(const char *pairs)
{
    judgement it;
    refuel_error err = {.message = ""};
    refuel_status status = judge_pairs(pairs, 0, &it, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return it;
}

/* A pound a week is 500 kcal a day, and the plan has it to the bit. */
Test(plan_goal, pounds)
{
    cr_expect(eq(dbl, planned("sex=male;age=30;height=180cm;weight=90kg;goal=-2lb/week").plan.goal_kcal_d, -1000));
    cr_expect(eq(dbl, planned("sex=male;age=30;height=180cm;weight=90kg;goal=+1.5lb/week").plan.goal_kcal_d, 750));
}

/* Gates refuse, the plan is for the nearest goal that passes them all, and the most binding stands first. */
Test(plan_goal, gates)
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
        judgement plan = planned(rows[i].request);
        cr_expect(eq(int, plan.plan.accepted, 0), "%s", rows[i].request);
        cr_expect(epsilon_eq(dbl, plan.plan.applied_kg_week, rows[i].applied_kg_week, 1e-9), "%s", rows[i].request);
        cr_expect(eq(int, plan.plan.reason_count, rows[i].reasons), "%s", rows[i].request);
        cr_expect(eq(int, plan.plan.reason[0], rows[i].first), "%s", rows[i].request);
        cr_expect(eq(int, plan.overall.verdict, REFUEL_VERDICT_RISK), "%s: a gate outranks every ok", rows[i].request);
    }
}

/* The gate of 800 kcal leaves the goal that eats exactly so much. */
Test(plan_goal, very_low_energy)
{
    judgement plan = planned("sex=female;age=60;height=150cm;weight=45kg;run=0km/week;goal=-2lb/week");
    cr_expect(eq(int, plan.plan.accepted, 0));
    cr_expect(eq(int, plan.plan.reason[0], REFUEL_CHECK_GATE_VLCD));
    cr_expect(epsilon_eq(dbl, plan.plan.intake_kcal_d, 800, 1e-9));
    cr_expect(gt(dbl, plan.plan.safe_kg_week, plan.plan.applied_kg_week), "1200 kcal is a floor, and asks for more");
}

/* A floor changes the goal only where that was asked for, never past maintenance, and then says why. */
Test(plan_goal, floors)
{
    const char *warn = "sex=female;age=30;height=160cm;weight=62kg;run=70km/week;living=1.4;goal=-2lb/week";
    const char *apply =
        "sex=female;age=30;height=160cm;weight=62kg;run=70km/week;living=1.4;goal=-2lb/week;"
        "floors=apply";
    judgement a = planned(warn), b = planned(apply);
    cr_expect(eq(int, a.plan.accepted, 1));
    cr_expect(eq(dbl, a.plan.applied_kg_week, a.plan.requested_kg_week), "warn keeps the goal");
    cr_expect(eq(int, finding_of(&a, REFUEL_CHECK_ENERGY_FLOOR)->verdict, REFUEL_VERDICT_RISK));
    cr_expect(eq(int, a.plan.reason_count, 0));
    cr_expect(eq(int, b.plan.accepted, 1), "a floor is no refusal");
    cr_expect(eq(dbl, b.plan.applied_kg_week, a.plan.safe_kg_week));
    cr_expect(eq(int, finding_of(&b, REFUEL_CHECK_ENERGY_FLOOR)->verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(int, b.plan.reason[0], REFUEL_CHECK_ENERGY_FLOOR));
    /* The floor is above the total of a woman whose energy availability is short at maintenance already. */
    judgement c = planned(
        "sex=female;age=70;height=160cm;weight=55kg;body-fat=16%;athlete=no;living=1.2;"
        "run=60km/week;goal=-0.1kg/week;floors=apply");
    cr_expect(eq(dbl, c.plan.applied_kg_week, 0), "maintenance, and no more");
    judgement gain = planned("sex=female;age=30;height=160cm;weight=50kg;goal=+0.2kg/week;floors=apply");
    cr_expect(eq(dbl, gain.plan.applied_kg_week, 0.2));
}

/* 1.5 % of body weight a week binds where the floors leave room. */
Test(plan_goal, rate)
{
    judgement plan = planned(
        "sex=male;age=25;height=185cm;weight=58kg;body-fat=10%;athlete=no;living=2.5;"
        "run=0km/week;goal=-2lb/week;floors=apply");
    cr_expect(eq(int, plan.plan.accepted, 0), "BMI 16.9");
    plan = planned(
        "sex=female;age=25;height=155cm;weight=50kg;body-fat=30%;athlete=no;living=2.5;run=0km/week;"
        "goal=-2lb/week;floors=apply");
    cr_expect(epsilon_eq(dbl, plan.plan.applied_kg_week, -0.75, 1e-9));
    cr_expect(eq(int, plan.plan.reason[0], REFUEL_CHECK_LOSS_RATE));
    cr_expect(eq(int, finding_of(&plan, REFUEL_CHECK_LOSS_RATE)->verdict, REFUEL_VERDICT_HIGH), "1.5 % is no risk");
}

/* Where the total is not known, no goal of energy can be judged, and nothing becomes safe by accident. */
Test(plan_goal, unknown_total)
{
    judgement plan = planned("sex=male;age=6;height=118cm;weight=21kg;goal=-0.1kg/week");
    cr_expect(eq(int, plan.plan.accepted, 0), "a minor");
    cr_expect(eq(dbl, plan.plan.applied_kg_week, 0));
    cr_expect(eq(int, finding_of(&plan, REFUEL_CHECK_GATE_VLCD)->verdict, REFUEL_VERDICT_UNKNOWN));
}

/* The step: a case in, a goal out. 60 kg, a total of 2600 kcal; the floor is 30 x 45 + 400 = 1750 kcal. */
static rf_plan_goal step(double lb_week, int32_t floors)
{
    rf_case c = base_case();
    c.requested_kg_week = c.applied_kg_week = lb_week * REFUEL_KG_PER_LB;
    c.requested_intake_kcal_d = c.total_kcal_d + rf_static_kcal_d(c.requested_kg_week);
    return rf_plan_goal_of(&c, floors);
}

Test(plan_goal, step)
{
    rf_plan_goal none = step(0, REFUEL_FLOORS_WARN);
    cr_expect(none.accepted == 1 && none.reason_count == 0 && none.applied_kg_week == 0 && none.goal_kcal_d == 0);
    cr_expect(eq(dbl, none.intake_kcal_d, 2600));
    rf_plan_goal slow = step(-1, REFUEL_FLOORS_APPLY);
    cr_expect(slow.accepted == 1 && slow.reason_count == 0 && slow.goal_kcal_d == -500 && slow.intake_kcal_d == 2100);
    cr_expect(eq(dbl, slow.safe_kg_week, slow.applied_kg_week));
    rf_plan_goal fast = step(-2, REFUEL_FLOORS_WARN); /* 1600 kcal, under the floor; 1.51 % of the weight a week */
    cr_expect(fast.accepted == 1 && fast.reason_count == 0 && fast.goal_kcal_d == -1000);
    cr_expect(epsilon_eq(dbl, fast.safe_kg_week, -1.7 * REFUEL_KG_PER_LB, 1e-12), "850 kcal less");
    rf_plan_goal eased = step(-2, REFUEL_FLOORS_APPLY);
    cr_expect(eased.accepted == 1 && eased.reason_count == 1 && eased.reason[0] == REFUEL_CHECK_ENERGY_FLOOR);
    cr_expect(eq(dbl, eased.applied_kg_week, fast.safe_kg_week));
    cr_expect(epsilon_eq(dbl, eased.intake_kcal_d, 1750, 1e-9));
    rf_plan_goal gain = step(1, REFUEL_FLOORS_APPLY);
    cr_expect(gain.goal_kcal_d == 500 && gain.reason_count == 0 && gain.safe_kg_week == gain.applied_kg_week);
}

/* Each gate alone: the nearest goal is exact, and passes when it is asked for. */
Test(plan_goal, step_nearest)
{
    static const struct {
        double bmi, fat, months, milk, kg_week, nearest;
        int32_t life_stage, reason;
    } rows[] = {
        {18.49, 25, NAN, 0, -0.2, 0, 0, REFUEL_CHECK_GATE_UNDERWEIGHT},
        {19, 25, NAN, 0, -0.9, -60 * (1 - 18.5 / 19) / 4, 0, REFUEL_CHECK_GATE_UNDERWEIGHT},
        {22, 11, NAN, 0, -0.2, 0, 0, REFUEL_CHECK_GATE_ESSENTIAL_FAT},
        {22, 13, NAN, 0, -0.9, -0.6 / 0.88 / 4, 0, REFUEL_CHECK_GATE_ESSENTIAL_FAT}, /* 1 % of 60 kg */
        {22, 25, 1, 500, -0.2, 0, REFUEL_LACTATING, REFUEL_CHECK_GATE_LACTATION},
        {22, 25, 2, 500, -0.6, -0.5, REFUEL_LACTATING, REFUEL_CHECK_GATE_LACTATION},
        {22, 25, NAN, 0, -0.2, 0, REFUEL_PREGNANT, REFUEL_CHECK_GATE_PREGNANCY},
        {22, 25, NAN, 0, 0.2, 0, REFUEL_PREGNANT, REFUEL_CHECK_GATE_PREGNANCY},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.bmi = rows[i].bmi;
        c.body_fat_pct = rows[i].fat;
        c.months_since_birth = rows[i].months;
        c.milk_kcal_d = rows[i].milk;
        c.life_stage = rows[i].life_stage;
        c.requested_kg_week = rows[i].kg_week;
        c.requested_intake_kcal_d = c.total_kcal_d + rf_static_kcal_d(rows[i].kg_week);
        rf_plan_goal it = rf_plan_goal_of(&c, REFUEL_FLOORS_WARN);
        cr_expect(it.accepted == 0 && it.reason_count == 1 && it.reason[0] == rows[i].reason, "row %zu", i);
        cr_expect(epsilon_eq(dbl, it.applied_kg_week, rows[i].nearest, 1e-12), "row %zu", i);
        cr_expect(eq(dbl, rf_goal_after_gates(&c), it.applied_kg_week), "row %zu", i);
        c.requested_kg_week = it.applied_kg_week;
        c.requested_intake_kcal_d = it.intake_kcal_d;
        cr_expect(eq(int, rf_plan_goal_of(&c, REFUEL_FLOORS_WARN).accepted, 1), "row %zu: it passes", i);
    }
}

/* A guess of the body fat refuses nothing. */
Test(plan_goal, step_guess)
{
    rf_case c = base_case();
    c.body_fat_pct = 8;
    c.fat_measured = 0;
    c.requested_kg_week = -0.2;
    cr_expect(eq(int, rf_plan_goal_of(&c, REFUEL_FLOORS_WARN).accepted, 1));
}

/* Every gate that fires leaves its reason, the one that leaves the least of the goal first. */
Test(plan_goal, step_gates)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.9;
    c.requested_intake_kcal_d = 790;
    c.total_kcal_d = 790 - rf_static_kcal_d(-0.9);
    c.bmi = 19; /* to -0.395 kg a week; 800 kcal leave -0.891 */
    rf_plan_goal two = rf_plan_goal_of(&c, REFUEL_FLOORS_WARN);
    cr_expect(two.reason_count == 2 && two.reason[0] == REFUEL_CHECK_GATE_UNDERWEIGHT);
    cr_expect(eq(int, two.reason[1], REFUEL_CHECK_GATE_VLCD));
    cr_expect(epsilon_eq(dbl, two.applied_kg_week, -60 * (1 - 18.5 / 19) / 4, 1e-12));
    c.body_fat_pct = 12.1; /* to -0.017 kg a week, which is the least */
    rf_plan_goal three = rf_plan_goal_of(&c, REFUEL_FLOORS_WARN);
    cr_expect(three.reason_count == 3 && three.reason[0] == REFUEL_CHECK_GATE_ESSENTIAL_FAT);
    cr_expect(three.reason[1] == REFUEL_CHECK_GATE_UNDERWEIGHT && three.reason[2] == REFUEL_CHECK_GATE_VLCD);
    c.age_y = 17;
    c.life_stage = REFUEL_PREGNANT;
    rf_plan_goal all = rf_plan_goal_of(&c, REFUEL_FLOORS_APPLY);
    cr_expect(eq(int, all.reason_count, 4), "the class of body mass index is for adults");
    cr_expect(all.reason[0] == REFUEL_CHECK_GATE_MINOR && all.reason[1] == REFUEL_CHECK_GATE_PREGNANCY &&
              all.reason[2] == REFUEL_CHECK_GATE_ESSENTIAL_FAT && all.reason[3] == REFUEL_CHECK_GATE_VLCD);
    cr_expect(all.applied_kg_week == 0 && all.intake_kcal_d == c.total_kcal_d);
}

/* A floor that is applied to what a gate has left binds, and stands first; where the gate has left enough, it does not. */
Test(plan_goal, step_floor_after_a_gate)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.9;
    c.requested_intake_kcal_d = c.total_kcal_d + rf_static_kcal_d(-0.9);
    c.bmi = 20.2; /* leaves -1.26 kg a week: no gate */
    c.fat_free_mass_kg = 60;
    rf_plan_goal floor = rf_plan_goal_of(&c, REFUEL_FLOORS_APPLY);
    cr_expect(floor.accepted == 1 && floor.reason_count == 1 && floor.reason[0] == REFUEL_CHECK_ENERGY_FLOOR);
    c.bmi = 19.4; /* to -0.696 kg a week; the floor of 2200 kcal leaves -0.363 */
    rf_plan_goal both = rf_plan_goal_of(&c, REFUEL_FLOORS_APPLY);
    cr_expect(both.accepted == 0 && both.reason_count == 2 && both.reason[0] == REFUEL_CHECK_ENERGY_FLOOR);
    cr_expect(eq(int, both.reason[1], REFUEL_CHECK_GATE_UNDERWEIGHT));
    cr_expect(epsilon_eq(dbl, both.intake_kcal_d, 2200, 1e-9));
    c.bmi = 18.6; /* to -0.081 kg a week */
    rf_plan_goal gate = rf_plan_goal_of(&c, REFUEL_FLOORS_APPLY);
    cr_expect(gate.accepted == 0 && gate.reason_count == 1 && gate.reason[0] == REFUEL_CHECK_GATE_UNDERWEIGHT);
    cr_expect(eq(dbl, gate.safe_kg_week, gate.applied_kg_week));
}

/* The floors gain the milk: 30 x 45 + 400 + 500 = 2250 kcal of 2600. */
Test(plan_goal, step_milk)
{
    rf_case c = base_case();
    c.life_stage = REFUEL_LACTATING;
    c.months_since_birth = 4;
    c.milk_kcal_d = 500;
    c.requested_kg_week = -0.45;
    c.requested_intake_kcal_d = c.total_kcal_d + rf_static_kcal_d(-0.45);
    rf_plan_goal it = rf_plan_goal_of(&c, REFUEL_FLOORS_WARN);
    cr_expect(eq(int, it.accepted, 1));
    cr_expect(epsilon_eq(dbl, it.safe_kg_week, rf_static_kg_week(-350), 1e-12));
}

/* Without a total no energy follows, and the goal stays. */
Test(plan_goal, step_unknown_total)
{
    rf_case c = base_case();
    c.total_kcal_d = c.requested_intake_kcal_d = NAN;
    c.requested_kg_week = -0.2;
    rf_plan_goal it = rf_plan_goal_of(&c, REFUEL_FLOORS_APPLY);
    cr_expect(it.accepted == 1 && it.applied_kg_week == -0.2 && it.safe_kg_week == -0.2 && isnan(it.intake_kcal_d));
}
