/* Gates: they refuse a goal. They act on the goal that was asked for; an observed diet is still assessed. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/gate_kernel.h"

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
    return gate(REFUEL_CHECK_GATE_MINOR, rf_gate_minor(c->age_y, c->requested_kg_week), REFUEL_ACTION_REFUSE);
}

refuel_finding rf_check_gate_pregnancy(const rf_case *c)
{
    return gate(REFUEL_CHECK_GATE_PREGNANCY, rf_gate_pregnancy(c->life_stage, c->requested_kg_week),
                REFUEL_ACTION_REFUSE);
}

/* From a body mass index of 17.5 down the check refers even where no loss is asked for. */
refuel_finding rf_check_gate_underweight(const rf_case *c)
{
    if (rf_gate_underweight(c->age_y, c->bmi, c->requested_kg_week))
        return gate(REFUEL_CHECK_GATE_UNDERWEIGHT, 1, REFUEL_ACTION_REFUSE);
    int refer = c->age_y >= RF_ADULT_AGE_Y && c->bmi <= RF_REFER_BMI;
    refuel_finding it = gate(REFUEL_CHECK_GATE_UNDERWEIGHT, refer, REFUEL_ACTION_REFER);
    if (it.action != REFUEL_ACTION_REFER) return it;
    it.source = RF_SOURCE_TRIAD_2014;
    it.message = c->bmi < RF_URGENT_BMI ? "the body mass index is under 16: please see a physician soon"
                                        : "the body mass index is 17.5 or less: worth a talk with a physician";
    return it;
}

/* What is eaten needs no goal: whoever eats so little is referred. Younger than ten, it can be what a child needs. */
refuel_finding rf_check_gate_vlcd(const rf_case *c)
{
    if (c->eaten && c->age_y >= RF_VLCD_FROM_AGE_Y && rf_below(c->intake_kcal_d, RF_VLCD_KCAL_D))
        return gate(REFUEL_CHECK_GATE_VLCD, 1, REFUEL_ACTION_REFER);
    if (isnan(c->requested_intake_kcal_d)) {
        refuel_finding it = gate(REFUEL_CHECK_GATE_VLCD, 0, REFUEL_ACTION_NONE);
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        return it;
    }
    return gate(REFUEL_CHECK_GATE_VLCD, rf_gate_vlcd(c->requested_kg_week, c->requested_intake_kcal_d),
                REFUEL_ACTION_REFUSE);
}
