/* Caffeine of a day, and at once. */
#include "core/edge.h"
#include "diet/caffeine_kernel.h"
#include "diet/case.h"
#include "diet/timing.h"

/* Why the limit is what it is. */
static const char *words_of(const rf_case *c, int single)
{
    if (c->age_y < RF_ADULT_AGE_Y)
        return single ? "more than 3 mg per kg at once, the most that gives no concern under 18"
                      : "more than 3 mg per kg a day, the most that gives no concern under 18";
    if (c->life_stage == REFUEL_PREGNANT)
        return "more than 200 mg in pregnancy may concern the child: please talk with the midwife or physician";
    if (c->life_stage == REFUEL_LACTATING)
        return "more than 200 mg while breastfeeding may concern the child: please talk with the midwife or physician";
    return single ? "more than 200 mg at once, the most that gives no concern, also before a hard session" : NULL;
}

/* No dose is larger than what is taken in a day; and a day may hold more than one. */
refuel_finding rf_check_caffeine(const rf_case *c)
{
    double day_mg = rf_case_eats(c, REFUEL_NUTRIENT_CAFFEINE),
           single_mg = c->eaten ? rf_told(c->timing, REFUEL_TIMING_CAFFEINE_SINGLE_MG) : NAN;
    if (isnan(day_mg) && isnan(single_mg)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    rf_caffeine most = rf_caffeine_most(c->age_y, c->life_stage, c->weight_kg);
    refuel_finding day = rf_judge(REFUEL_CHECK_CAFFEINE, day_mg, NAN, most.day_mg),
                   single = rf_judge(REFUEL_CHECK_CAFFEINE, single_mg, NAN, most.single_mg);
    int by_dose = day.verdict != REFUEL_VERDICT_HIGH && (single.verdict == REFUEL_VERDICT_HIGH || isnan(day_mg));
    refuel_finding it = by_dose ? single : day;
    int dose_known = !isnan(single_mg) || !rf_above(day_mg, most.single_mg);
    if (it.verdict == REFUEL_VERDICT_OK && (isnan(day_mg) || !dose_known)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict != REFUEL_VERDICT_HIGH) return it;
    it.message = words_of(c, by_dose);
    if (c->life_stage != REFUEL_LIFE_STAGE_NONE) it.action = REFUEL_ACTION_REFER;
    return it;
}
