#include "diet/protein.h"

#include <math.h>

#include "core/source_keys.h"
#include "diet/balance.h"
#include "diet/fuelling_kernel.h"
#include "diet/health.h"
#include "diet/protein_kernel.h"
#include "diet/timing.h"
#include "diet/treated.h"

int rf_case_takes_glp1(const rf_case *c)
{
    return rf_health_word(c->health, REFUEL_HEALTH_GLP1) == REFUEL_YES;
}

int rf_case_protein_is_treated(const rf_case *c)
{
    return rf_treated_words(c->health, REFUEL_NUTRIENT_PROTEIN) != NULL;
}

rf_edges rf_case_protein_target_g_kg(const rf_case *c, int deficit)
{
    int treated = rf_case_protein_is_treated(c), raised = deficit && !treated;
    rf_edges target = rf_protein_target_g_kg(c->running_h_week, raised, c->age_y, c->reference.protein_g_kg);
    return rf_case_takes_glp1(c) && !treated ? rf_protein_beside_glp1_g_kg(target) : target;
}

double rf_case_protein_least_g_kg(const rf_case *c, double running_h_week, int deficit)
{
    int treated = rf_case_protein_is_treated(c), raised = deficit && !treated;
    double least = rf_protein_least_g_kg(running_h_week, raised, c->age_y, c->reference.protein_g_kg);
    return rf_case_takes_glp1(c) && !treated ? fmax(least, RF_PROTEIN_GLP1_G_KG) : least;
}

/* Which paper the lower edge of ok comes from. */
static const char *edge_source(const rf_case *c, double edge_g_kg, int deficit)
{
    if (edge_g_kg == c->reference.protein_g_kg) return RF_SOURCE_IOM_2002;
    if (edge_g_kg == RF_PROTEIN_GLP1_G_KG && rf_case_takes_glp1(c)) return RF_SOURCE_REFUEL;
    if (deficit) return RF_SOURCE_HECTOR_2018;
    if (edge_g_kg == RF_PROTEIN_LOW_G_KG) return RF_SOURCE_REFUEL; /* 1.0 g/kg is refuel's own */
    int trained = isnan(c->running_h_week) || rf_protein_share(c->running_h_week, RF_PROTEIN_TRAINED_H_WEEK) >= 1;
    int older = c->age_y >= RF_PROTEIN_OLDER_AGE_Y && edge_g_kg == RF_PROTEIN_OLDER_G_KG;
    return older && !trained ? RF_SOURCE_PROTAGE_2013 : RF_SOURCE_ACSM_2016;
}

refuel_finding rf_check_protein_daily(const rf_case *c)
{
    int deficit = rf_case_deficit(c, c->intake_kcal_d);
    double reference = c->reference.protein_g_kg, basis_kg = c->basis_kg;
    rf_protein_judged judged = rf_protein_judge(c->protein_g_d, basis_kg, reference, c->running_h_week,
                                                rf_case_protein_least_g_kg(c, c->running_h_week, deficit),
                                                rf_case_protein_least_g_kg(c, 0, deficit),
                                                rf_case_protein_least_g_kg(c, RF_PROTEIN_MUCH_H_WEEK, deficit));
    double edge = judged.edge_g_kg;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_PROTEIN_DAILY, c->protein_g_d, edge * basis_kg, RF_PROTEIN_HIGH_G_KG * basis_kg);
    it.verdict = (int32_t)judged.verdict;
    it.source = edge_source(c, edge, deficit);
    if (isnan(reference)) it.low = it.high = NAN; /* edges of nobody are none */
    if (it.verdict == REFUEL_VERDICT_RISK) it.source = RF_SOURCE_IOM_2002;
    if (it.verdict == REFUEL_VERDICT_LOW && !deficit && edge == RF_PROTEIN_OLDER_G_KG &&
        c->age_y >= RF_PROTEIN_OLDER_AGE_Y)
        it.message = "above the reference intake, but low for this age, or for this training";
    if (it.verdict == REFUEL_VERDICT_LOW && !deficit && edge == RF_PROTEIN_GLP1_G_KG && rf_case_takes_glp1(c))
        it.message = "above the reference intake, but low beside a GLP-1 medicine for weight, or for this training";
    rf_spare(c, &it, NULL);
    if (it.verdict == REFUEL_VERDICT_HIGH) {
        it.action = REFUEL_ACTION_INFORM;
        it.source = RF_SOURCE_REFUEL; /* 2.5 g/kg likewise */
    }
    if (rf_case_protein_is_treated(c)) {
        it = rf_judge(REFUEL_CHECK_PROTEIN_DAILY, c->protein_g_d, NAN, NAN);
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.message = rf_treated_words(c->health, REFUEL_NUTRIENT_PROTEIN);
    }
    return it;
}

/* A deficit that is planned, or that is eaten. A plan has no upper edge here: what the energy leaves may raise its protein
   up to that of the day. */
refuel_finding rf_check_protein_deficit(const rf_case *c)
{
    if (!rf_case_deficit(c, c->intake_kcal_d) || rf_case_protein_is_treated(c))
        return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int known = !isnan(c->reference.protein_g_kg); /* edges of nobody are none */
    double high = c->eaten ? RF_PROTEIN_DEFICIT_MOST_G_KG * c->basis_kg : NAN;
    refuel_finding it = rf_judge(REFUEL_CHECK_PROTEIN_DEFICIT, c->protein_g_d,
                                 known ? RF_PROTEIN_DEFICIT_G_KG * c->basis_kg : NAN, known ? high : NAN);
    if (!known) it.verdict = REFUEL_VERDICT_UNKNOWN;
    rf_spare(c, &it, NULL);
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    return it;
}

/* How many meals of a day hold enough: those whose grams are told, or all of them alike. NaN where it cannot be said. */
static double meals_that_count(const rf_case *c)
{
    double enough_g = rf_protein_meal_g(c->basis_kg), meals = rf_told(c->timing, REFUEL_TIMING_MEALS), count = 0;
    const refuel_meal *meal = c->timing->meal;
    if (!meal->given) return rf_below(c->protein_g_d / meals, enough_g) ? 0 : meals + 0 * c->protein_g_d;
    for (int i = 0; i < REFUEL_MEALS && meal[i].given; i++)
        count += meal[i].protein_g >= 0 && !rf_below(meal[i].protein_g, enough_g);
    return count;
}

refuel_finding rf_check_protein_per_meal(const rf_case *c)
{
    double meals = rf_told(c->timing, REFUEL_TIMING_MEALS);
    if (isnan(meals) || !c->eaten || rf_case_protein_is_treated(c))
        return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int few = rf_below(meals, RF_PROTEIN_MEALS), known = c->age_y >= RF_FOOD_FROM_AGE_Y;
    refuel_finding it = rf_judge(REFUEL_CHECK_PROTEIN_PER_MEAL,
                                 few && isnan(c->protein_g_d) && !c->timing->meal->given ? meals : meals_that_count(c),
                                 known ? RF_PROTEIN_MEALS : NAN, NAN);
    if (!known) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_LOW && few)
        it.message = "protein in fewer than three meals a day: it is used best in three to five";
    return it;
}

refuel_finding rf_check_protein_post_session(const rf_case *c)
{
    double g = rf_told(c->timing, REFUEL_TIMING_AFTER_PROTEIN_G),
           hours = rf_told(c->timing, REFUEL_TIMING_AFTER_PROTEIN_H);
    if ((isnan(g) && isnan(hours)) || rf_case_protein_is_treated(c))
        return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int known = c->age_y >= RF_FOOD_FROM_AGE_Y;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_PROTEIN_POST_SESSION, g, known ? RF_PROTEIN_MEAL_G_KG * c->basis_kg : NAN, NAN);
    if (!known || (isnan(hours) && it.verdict == REFUEL_VERDICT_OK)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict != REFUEL_VERDICT_OK) return it;
    if (rf_above(hours, RF_AFTER_PROTEIN_WITHIN_H)) {
        it.verdict = REFUEL_VERDICT_LOW;
        it.action = REFUEL_ACTION_INFORM;
        it.message = "enough, but more than 2 hours after the end: sooner serves repair better";
    } else if (rf_below(g, RF_AFTER_PROTEIN_LOW_G_KG * c->basis_kg)) {
        it.action = REFUEL_ACTION_INFORM;
        it.message = "enough at the least; 0.3 to 0.5 g per kg is aimed at";
    }
    return it;
}
