/* Energy availability, the floors of intake, and whether a reported intake can be true. */
#include <math.h>

#include "diet/case.h"

#define REPLETE_KCAL_KG_D 45.0 /* Burke 2018 */

/* Typical errors (80 % half-widths): intake 15 %, exercise energy 20 %, fat-free mass 5 %. */
#define INTAKE_ERROR 0.15
#define EXERCISE_ERROR 0.20
#define FAT_FREE_MASS_ERROR 0.05

double rf_energy_availability_threshold(int32_t sex)
{
    return sex == REFUEL_MALE ? 25
                              : 30; /* Loucks 2003 for women; the threshold of men appears lower (Fagerberg 2018) */
}

refuel_finding rf_check_energy_availability(const rf_case *c)
{
    double threshold = rf_energy_availability_threshold(c->sex), ffm = c->fat_free_mass_kg;
    int deficit = c->applied_kg_week < 0;
    double value = (c->intake_kcal_d - c->exercise_net_kcal_d) / ffm;
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_AVAILABILITY, value, deficit ? REPLETE_KCAL_KG_D : threshold, NAN);
    double half = sqrt(pow(INTAKE_ERROR * c->intake_kcal_d / ffm, 2) +
                       pow(EXERCISE_ERROR * c->exercise_net_kcal_d / ffm, 2) + pow(FAT_FREE_MASS_ERROR * value, 2)) *
                  c->level_ratio;
    it.interval_low = value - half;
    it.interval_high = value + half;
    if (it.verdict == REFUEL_VERDICT_LOW) it.action = REFUEL_ACTION_INFORM;
    if (rf_below(value, threshold)) {
        it.verdict = REFUEL_VERDICT_RISK;
        it.action = REFUEL_ACTION_WARN;
    }
    if (c->days_too_few) { /* shown, but not judged */
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.action = REFUEL_ACTION_NONE;
    }
    return it;
}

double rf_energy_floor_kcal_d(int32_t sex, double age_y, double resting_kcal_d, double fat_free_mass_kg,
                              double exercise_net_kcal_d)
{
    double floor_kcal_d = resting_kcal_d;
    double convention = sex == REFUEL_FEMALE ? 1200 : 1500; /* for adults who lose weight: AHA 2013 */
    if (age_y >= 18) floor_kcal_d = fmax(floor_kcal_d, convention);
    /* fmax passes over a NaN: where the fat-free mass or the exercise is not known, the other floors stand. */
    return fmax(floor_kcal_d, rf_energy_availability_threshold(sex) * fat_free_mass_kg + exercise_net_kcal_d);
}

refuel_finding rf_check_energy_floor(const rf_case *c)
{
    double low =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_FLOOR, c->intake_kcal_d, low, NAN);
    if (it.verdict == REFUEL_VERDICT_LOW) it.verdict = REFUEL_VERDICT_RISK;
    return it;
}

refuel_finding rf_check_intake_plausibility(const rf_case *c)
{
    if (!c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    refuel_finding it = rf_judge(REFUEL_CHECK_INTAKE_PLAUSIBILITY, c->intake_kcal_d, 1.1 * c->resting_kcal_d, NAN);
    if (it.verdict == REFUEL_VERDICT_LOW) it.action = REFUEL_ACTION_INFORM;
    return it;
}
