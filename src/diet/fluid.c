#include "diet/fluid.h"

#include "core/limits.h"
#include "diet/case.h"

rf_fluid rf_fluid_of(const refuel_timing *t, double weight_kg)
{
    double hours = rf_told(t, REFUEL_TIMING_SESSION_H), drink_l_h = rf_told(t, REFUEL_TIMING_DRINK_L_H);
    double before_kg = rf_told(t, REFUEL_TIMING_WEIGHT_BEFORE_KG), after_kg = rf_told(t, REFUEL_TIMING_WEIGHT_AFTER_KG);
    double urine_l = rf_given_or(rf_told(t, REFUEL_TIMING_URINE_L), 0);
    double weighed_l_h = rf_sweat_l_h(before_kg, after_kg, drink_l_h * hours, urine_l, hours);
    rf_fluid it = {.sweat_l_h = rf_given_or(rf_told(t, REFUEL_TIMING_SWEAT_L_H), weighed_l_h)};
    it.start_kg = rf_given_or(before_kg, weight_kg);
    it.lost_kg = rf_given_or(before_kg - after_kg, (it.sweat_l_h - drink_l_h) * hours);
    it.sodium_mg_h = rf_sodium_mg_h(it.sweat_l_h, rf_told(t, REFUEL_TIMING_SWEAT_SODIUM_MMOL_L));
    it.after_l = it.lost_kg >= 0 ? RF_FLUID_AFTER_L_KG * it.lost_kg : NAN;
    return it;
}

/* Whether it was weighed before or after the session. */
static int is_weighed(const refuel_timing *t)
{
    return rf_tells(t, REFUEL_TIMING_WEIGHT_BEFORE_KG) || rf_tells(t, REFUEL_TIMING_WEIGHT_AFTER_KG);
}

refuel_finding rf_check_fluid_loss(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    rf_fluid fluid = rf_fluid_of(t, c->weight_kg);
    if (!is_weighed(t) && !rf_tells(t, REFUEL_TIMING_SWEAT_L_H) && !rf_tells(t, REFUEL_TIMING_DRINK_L_H))
        return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double drink_l_h = rf_told(t, REFUEL_TIMING_DRINK_L_H), minutes = 60 * rf_told(t, REFUEL_TIMING_SESSION_H);
    if (fluid.lost_kg < 0)
        return (refuel_finding){.verdict = REFUEL_VERDICT_NONE}; /* the check of overdrinking speaks */
    refuel_finding it =
        rf_judge(REFUEL_CHECK_FLUID_LOSS, 100 * fluid.lost_kg / fluid.start_kg, NAN, 100 * RF_FLUID_LOSS_SHARE);
    if (it.verdict == REFUEL_VERDICT_HIGH && drink_l_h >= rf_drink_most_l_h(fluid.sweat_l_h, minutes))
        it.message =
            "more than 2 % of the weight, and no more should be drunk an hour: make up for it afterwards, bit by bit";
    return it;
}

refuel_finding rf_check_fluid_overdrinking(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    double drink_l_h = rf_told(t, REFUEL_TIMING_DRINK_L_H), minutes = 60 * rf_told(t, REFUEL_TIMING_SESSION_H);
    if (!is_weighed(t) && isnan(drink_l_h)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double sweat_l_h = rf_fluid_of(t, c->weight_kg).sweat_l_h;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_FLUID_OVERDRINKING, drink_l_h, NAN, rf_drink_most_l_h(sweat_l_h, minutes));
    /* Short or long, so much may be drunk only in the one; and without the sweat nothing is surely little enough. */
    int unsure = isnan(sweat_l_h) || (isnan(minutes) && rf_above(drink_l_h, RF_FLUID_MOST_L_H));
    if (it.verdict == REFUEL_VERDICT_OK && unsure) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_HIGH) {
        it.verdict = REFUEL_VERDICT_RISK;
        it.message =
            rf_above(drink_l_h, sweat_l_h)
                ? "more is drunk than is sweated, which dilutes the blood and can be dangerous: drink less, by "
                  "thirst, and never so much that you gain"
                : "more than 1 L an hour in more than 2 hours can dilute the blood, which is dangerous, and salt in "
                  "the drink does not prevent it: drink by thirst, and never so much that you gain";
    }
    if (rf_above(rf_told(t, REFUEL_TIMING_WEIGHT_AFTER_KG), rf_told(t, REFUEL_TIMING_WEIGHT_BEFORE_KG))) {
        it.verdict = REFUEL_VERDICT_RISK;
        it.action = REFUEL_ACTION_REFER;
        it.message = "weight was gained on the way: stop drinking, and with a headache or confusion seek help at once";
    }
    return it;
}
