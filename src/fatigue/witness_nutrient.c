/* Iron in store, and what is above its upper level. */
#include <math.h>

#include "core/source_keys.h"
#include "fatigue/witness.h"

/* Ferritin, ug/L, in a study of 170 runners of a marathon: Mettler 2010. Under the first: emptied stores; over the second: more
   than is good. Between them a physician judges. */
#define FERRITIN_EMPTY_UG_L 15.0
#define FERRITIN_MUCH_UG_L 200.0

void rf_take_ferritin(rf_cause_case *c)
{
    double ferritin_ug_l = c->whole->judged.who.health.number[REFUEL_HEALTH_FERRITIN_UG_L];
    refuel_evidence one = rf_witness_blank(c, REFUEL_SIDE_MISSING, "ferritin", "ferritin (iron)");
    one.value = ferritin_ug_l;
    one.unit = "ug/L";
    one.source = RF_SOURCE_METTLER_2010;
    one.message = isnan(ferritin_ug_l)
                      ? "ferritin, which a blood test tells, shows the iron in store; what is eaten does not"
                      : "whether it is enough for somebody who trains is for a physician to say";
    if (ferritin_ug_l < FERRITIN_EMPTY_UG_L) {
        one.side = REFUEL_SIDE_FOR;
        one.verdict = REFUEL_VERDICT_LOW;
        one.action = REFUEL_ACTION_REFER;
        one.low = FERRITIN_EMPTY_UG_L;
        one.message = "so little is taken as emptied stores of iron: please show it to a physician";
        rf_witness_put_for(c, &one, RF_WITNESS_BODY, 1);
        return;
    }
    if (ferritin_ug_l > FERRITIN_MUCH_UG_L) {
        one.side = REFUEL_SIDE_FOR;
        one.verdict = REFUEL_VERDICT_HIGH;
        one.action = REFUEL_ACTION_REFER;
        one.high = FERRITIN_MUCH_UG_L;
        one.message = "so much is taken as more iron than is good: no iron, and please show it to a physician";
        rf_witness_put_too_much(c, &one, RF_WITNESS_BODY);
        return;
    }
    rf_witness_put(c, &one);
}

/* What only informs, as phosphorus of people who eat much, is no sign of harm. */
void rf_take_upper_levels(rf_cause_case *c)
{
    const rf_fatigue_judged *judged = &c->whole->judged;
    for (size_t i = 0; i < judged->findings; i++) {
        const refuel_finding *it = &judged->finding[i];
        int is_above = it->verdict == REFUEL_VERDICT_HIGH && it->action > REFUEL_ACTION_INFORM;
        if (it->id < REFUEL_CHECK_OF_UPPER_LEVEL(0) || !is_above) continue;
        refuel_evidence one = rf_witness_of_finding(c, REFUEL_SIDE_FOR, it);
        rf_witness_put_too_much(c, &one, RF_WITNESS_NUTRIENT);
    }
}
