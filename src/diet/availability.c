/* Energy availability, the floors of intake, and whether a reported intake can be true. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/availability_kernel.h"
#include "diet/case.h"
#include "diet/edge.h"

refuel_finding rf_check_energy_availability(const rf_case *c)
{
    double threshold = rf_availability_threshold(c->sex), ffm = c->fat_free_mass_kg;
    int deficit = c->applied_kg_week < 0;
    double value = rf_availability_kcal_kg_d(c->intake_kcal_d, c->exercise_net_kcal_d, ffm);
    refuel_finding it =
        rf_judge(REFUEL_CHECK_ENERGY_AVAILABILITY, value, deficit ? RF_REPLETE_KCAL_KG_D : threshold, NAN);
    double half = rf_availability_half_width(c->intake_kcal_d, c->exercise_net_kcal_d, ffm) * c->level_ratio;
    it.interval_low = value - half;
    it.interval_high = value + half;
    it.source = deficit                 ? RF_SOURCE_BURKE_2018
                : c->sex == REFUEL_MALE ? RF_SOURCE_FAGERBERG_2018
                                        : RF_SOURCE_LOUCKS_2003;
    if (it.verdict == REFUEL_VERDICT_LOW) it.action = REFUEL_ACTION_INFORM;
    if (rf_below(value, threshold)) {
        it.verdict = REFUEL_VERDICT_RISK;
        it.action = REFUEL_ACTION_WARN;
        it.source = c->sex == REFUEL_MALE ? RF_SOURCE_FAGERBERG_2018 : RF_SOURCE_LOUCKS_2003;
    }
    if (c->days_too_few) { /* shown, but not judged */
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.action = REFUEL_ACTION_NONE;
    }
    return it;
}

/* The source of the floor that binds: resting energy and the sum are refuel's convention, 1200 and 1500 a guideline's. */
static const char *floor_source(const rf_case *c, double floor_kcal_d)
{
    if (floor_kcal_d == c->resting_kcal_d) return RF_SOURCE_REFUEL;
    if (floor_kcal_d == rf_conventional_floor_kcal_d(c->sex, c->age_y)) return RF_SOURCE_AHA_2013;
    return c->sex == REFUEL_MALE ? RF_SOURCE_FAGERBERG_2018 : RF_SOURCE_LOUCKS_2003;
}

refuel_finding rf_check_energy_floor(const rf_case *c)
{
    double low =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_FLOOR, c->intake_kcal_d, low, NAN);
    if (it.verdict == REFUEL_VERDICT_LOW) it.verdict = REFUEL_VERDICT_RISK;
    it.source = floor_source(c, low);
    return it;
}

refuel_finding rf_check_intake_plausibility(const rf_case *c)
{
    if (!c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    refuel_finding it =
        rf_judge(REFUEL_CHECK_INTAKE_PLAUSIBILITY, c->intake_kcal_d, RF_LEAST_REPORTED_SHARE * c->resting_kcal_d, NAN);
    if (it.verdict == REFUEL_VERDICT_LOW) it.action = REFUEL_ACTION_INFORM;
    return it;
}
