#include <math.h>

#include "fatigue/tomorrow.h"
#include "fatigue/witness.h"
#include "plan/plan_case.h"

/* What is spent without a running whose volume was not given is the least: less than that is too little in any case. */
void rf_take_without_running(rf_cause_case *c)
{
    const refuel_plan_result *p = &c->whole->judged.plan;
    int few = p->eaten_days < RF_FEWEST_DAYS;
    if (!c->whole->result.without_running || few || !(p->balance_kcal_d < -RF_NEAR_KCAL_D)) return;
    refuel_evidence one =
        rf_witness_blank(c, REFUEL_SIDE_FOR, "energy-without-running", "energy, even without the running");
    one.verdict = REFUEL_VERDICT_LOW;
    one.action = REFUEL_ACTION_WARN;
    one.value = p->eaten[REFUEL_NUTRIENT_ENERGY];
    one.low = round(p->total_kcal_d); /* its error is of hundreds */
    one.unit = "kcal/d";
    one.message = "less is eaten than is spent even without the running, whose volume was not given";
    rf_witness_put_for(c, &one, RF_WITNESS_EATEN, one.value < p->total_interval_kcal_d.low);
}
