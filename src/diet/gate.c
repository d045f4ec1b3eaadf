/* Gates: they refuse a goal. They act on the goal that was asked for; an observed diet is still assessed. */
#include <math.h>

#include "diet/case.h"

static refuel_finding gate(refuel_check_id id, int fires, refuel_action action)
{
    return (refuel_finding){.id = id,
                            .verdict = fires ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK,
                            .action = fires ? (int32_t)action : REFUEL_ACTION_NONE,
                            .value = NAN,
                            .interval_low = NAN,
                            .interval_high = NAN,
                            .low = NAN,
                            .high = NAN};
}

refuel_finding rf_check_gate_minor(const rf_case *c)
{
    return gate(REFUEL_CHECK_GATE_MINOR, c->age_y < 18 && c->requested_kg_week < 0, REFUEL_ACTION_REFUSE);
}

refuel_finding rf_check_gate_pregnancy(const rf_case *c)
{
    return gate(REFUEL_CHECK_GATE_PREGNANCY, c->life_stage == REFUEL_PREGNANT && c->requested_kg_week < 0,
                REFUEL_ACTION_REFUSE);
}

/* Body mass index classes are for adults. From 17.5 down the check refers even where no loss is asked for. */
refuel_finding rf_check_gate_underweight(const rf_case *c)
{
    int adult = c->age_y >= 18, loss = c->requested_kg_week < 0;
    if (adult && loss && c->bmi < 18.5 - 1e-6) /* a target that was solved for at the limit is not below it */
        return gate(REFUEL_CHECK_GATE_UNDERWEIGHT, 1, REFUEL_ACTION_REFUSE);
    refuel_finding it = gate(REFUEL_CHECK_GATE_UNDERWEIGHT, adult && c->bmi <= 17.5, REFUEL_ACTION_REFER);
    if (it.action == REFUEL_ACTION_REFER)
        it.message = c->bmi < 16 ? "the body mass index is under 16: please see a physician soon"
                                 : "the body mass index is 17.5 or less: worth a talk with a physician";
    return it;
}

/* What is eaten needs no goal: whoever eats so little is referred. Younger than ten, it can be what a child needs. */
refuel_finding rf_check_gate_vlcd(const rf_case *c)
{
    if (c->eaten && c->age_y >= 10 && rf_below(c->intake_kcal_d, RF_VLCD_KCAL_D))
        return gate(REFUEL_CHECK_GATE_VLCD, 1, REFUEL_ACTION_REFER);
    if (isnan(c->requested_intake_kcal_d)) {
        refuel_finding it = gate(REFUEL_CHECK_GATE_VLCD, 0, REFUEL_ACTION_NONE);
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        return it;
    }
    int fires = c->requested_kg_week < 0 && rf_below(c->requested_intake_kcal_d, RF_VLCD_KCAL_D);
    return gate(REFUEL_CHECK_GATE_VLCD, fires, REFUEL_ACTION_REFUSE);
}
