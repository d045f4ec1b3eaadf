#include "fatigue/tomorrow.h"

#include <math.h>

#include "diet/fuelling_kernel.h"
#include "fatigue/cause.h"
#include "fatigue/see.h"
#include "fatigue/sign.h"
#include "person/person.h"

/* Whoever eats more than is spent is not told a smaller number; unless it was written in another unit. */
static int eats_enough(const rf_fatigue_judged *j)
{
    int slip = rf_fatigue_finding(j, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->verdict == REFUEL_VERDICT_HIGH;
    return !slip && j->plan.balance_kcal_d > RF_NEAR_KCAL_D;
}

static refuel_withheld withheld_of(const rf_fatigue_judged *j, int without_running)
{
    if (rf_see_eating_is_hard(j)) return REFUEL_WITHHELD_EATING; /* which hides all other amounts as well */
    if (refuel_sign_emergencies(j->signs)) return REFUEL_WITHHELD_EMERGENCY;
    if (rf_fatigue_finding(j, REFUEL_CHECK_GATE_MEDICAL)->verdict == REFUEL_VERDICT_RISK)
        return REFUEL_WITHHELD_MEDICAL;
    if (rf_see_eats_very_little(j)) return REFUEL_WITHHELD_VERY_LITTLE;
    if (!j->planned || isnan(j->plan.intake_kcal_d)) return REFUEL_WITHHELD_UNKNOWN;
    if (!eats_enough(j)) return REFUEL_WITHHELD_NONE;
    if (rf_fatigue_at_risk(j)) return REFUEL_WITHHELD_NO_LESS;
    return without_running ? REFUEL_WITHHELD_RUNNING : REFUEL_WITHHELD_ENOUGH;
}

static refuel_range times(double low, double high, double factor)
{
    return (refuel_range){low * factor, high * factor};
}

/* The amounts around a run were studied in adults. */
static void put_around_a_run(const rf_fatigue_judged *j, refuel_fatigue_result *r)
{
    double kg = j->plan.basis_kg;
    int studied = j->who.age_y >= RF_ADULT_AGE_Y && j->who.life_stage != REFUEL_PREGNANT;
    if (!(j->plan.distance_km_week > 0) || !studied) return;
    r->after_run_protein_g = times(RF_AFTER_PROTEIN_LOW_G_KG, RF_AFTER_PROTEIN_HIGH_G_KG, kg);
    r->before_run_carbohydrate_g = times(RF_BEFORE_LOW_G_KG, RF_BEFORE_HIGH_G_KG, kg);
}

/* Without the running the total is the least, and what is eaten beside it cannot be called enough; a range for a day without
   training has no upper edge that holds. */
static void without_running(refuel_fatigue_result *r)
{
    static const refuel_range none = {NAN, NAN};
    r->balance_kcal_d = NAN;
    r->at_least = 1;
    r->carbohydrate_target_g_d = r->protein_target_g_d = none;
}

static void put_amounts(const rf_fatigue_judged *j, refuel_fatigue_result *r)
{
    const refuel_plan_result *p = &j->plan;
    r->energy_kcal_d = p->intake_kcal_d;
    r->carbohydrate_g_d = p->macros.carbohydrate_g_d;
    r->protein_g_d = p->macros.protein_g_d;
    r->fat_g_d = p->macros.fat_g_d;
    r->carbohydrate_target_g_d = p->carbohydrate_target_g_d;
    r->protein_target_g_d = p->protein_target_g_d;
    put_around_a_run(j, r);
}

void rf_tomorrow_put(const rf_fatigue_judged *j, refuel_fatigue_result *r)
{
    const refuel_plan_result *p = &j->plan;
    r->eaten_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY];
    r->total_kcal_d = p->total_kcal_d;
    r->total_interval_kcal_d = p->total_interval_kcal_d;
    r->balance_kcal_d = p->balance_kcal_d;
    r->at_least = rf_fatigue_at_risk(j);
    r->withheld = withheld_of(j, r->without_running);
    r->withheld_message = rf_withheld_words[r->withheld];
    if (r->withheld == REFUEL_WITHHELD_NONE) put_amounts(j, r);
    if (r->without_running) without_running(r);
}
