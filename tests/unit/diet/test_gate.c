#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "core/source_keys.h"
#include "diet/gate_kernel.h"
#include "unit/diet/base_case.h"

static void expect(refuel_finding it, int verdict, int action, const char *where)
{
    cr_expect(eq(int, it.verdict, verdict), "%s", where);
    cr_expect(eq(int, it.action, action), "%s", where);
    cr_expect(isnan(it.value) && isnan(it.low) && isnan(it.high), "%s: a gate has no number", where);
}

Test(gate, minor)
{
    rf_case c = base_case();
    c.age_y = 17.99;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
    c.requested_kg_week = 0.2;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a gain");
    c.requested_kg_week = -1e-6;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "the least loss");
    c.age_y = 18;
    expect(rf_check_gate_minor(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "18");
}

Test(gate, pregnancy)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "not pregnant");
    c.life_stage = REFUEL_LACTATING;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "lactating");
    c.life_stage = REFUEL_PREGNANT;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "a loss");
    c.requested_kg_week = 0;
    expect(rf_check_gate_pregnancy(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
}

/* 18.5 is not under 18.5; from 17.5 down the person is referred whatever the goal; classes are for adults. */
Test(gate, underweight)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    c.bmi = 18.5;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "18.5");
    c.bmi = 18.49;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under 18.5");
    c.age_y = 17;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a minor");
    c.age_y = 30;
    c.requested_kg_week = 0;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
    c.bmi = nextafter(17.5, 18);
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "above 17.5");
    c.bmi = 17.5;
    expect(rf_check_gate_underweight(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "17.5");
    const char *worth = rf_check_gate_underweight(&c).message;
    cr_expect(eq(str, (char *)rf_check_gate_underweight(&c).source, RF_SOURCE_TRIAD_2014));
    c.bmi = 16;
    cr_expect(eq(str, (char *)rf_check_gate_underweight(&c).message, (char *)worth), "16 is not under 16");
    c.bmi = 15.99;
    cr_expect(ne(str, (char *)rf_check_gate_underweight(&c).message, (char *)worth), "soon");
    c.bmi = 18.5 - 1e-7; /* a target that was solved for */
    cr_expect(eq(int, rf_gate_underweight(30, c.bmi, -0.1), 0));
}

Test(gate, very_low_energy)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.9;
    c.requested_intake_kcal_d = 800;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "800");
    c.requested_intake_kcal_d = 799.99;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFUSE, "under 800");
    c.requested_kg_week = 0; /* a small child, or a very old woman, needs no more */
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "no loss");
    c.requested_intake_kcal_d = NAN;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "unknown");
}

/* What is eaten needs no goal; younger than ten, so little can be what a child needs. */
Test(gate, very_low_energy_eaten)
{
    rf_case c = base_case();
    c.eaten = 1;
    c.intake_kcal_d = 799;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "799 eaten");
    c.intake_kcal_d = 800;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "800 eaten");
    c.intake_kcal_d = 799;
    c.age_y = 9.99;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "a child");
    c.age_y = 10;
    expect(rf_check_gate_vlcd(&c), REFUEL_VERDICT_RISK, REFUEL_ACTION_REFER, "ten years");
}

/* Each gate that refuses a loss points the same way: towards eating more. */
Test(gate, direction)
{
    rf_case c = base_case();
    c.requested_kg_week = -0.1;
    c.age_y = 17;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_MINOR, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
    c.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_PREGNANCY, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
    c = base_case();
    c.requested_kg_week = -0.1;
    c.bmi = 18;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_UNDERWEIGHT, &c).direction, REFUEL_DIRECTION_TOO_LITTLE));
}
