#include "plan/plan_sources.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/selection.h>

#include "core/source_keys.h"
#include "energy/living_kernel.h"
#include "person/body_kernel.h"
#include "plan/plan_food.h"

/* The ids are texts of the tables: one id is one pointer. */
static void add(rf_references *to, refuel_reference one)
{
    for (size_t i = 0; i < to->count; i++)
        if (to->of[i].id == one.id) return;
    if (to->count < RF_REFERENCES_MAX) to->of[to->count++] = one;
}

void rf_reference_formula(rf_references *to, int32_t equation)
{
    refuel_equation_info info;
    if (refuel_equation_describe((refuel_equation_id)equation, &info))
        add(to, (refuel_reference){info.key, info.citation, info.doi});
}

void rf_reference_paper(rf_references *to, const char *key)
{
    for (size_t i = 0; i < to->count; i++)
        if (to->of[i].id == key) return; /* many checks rest on one paper: nothing is searched for */
    const refuel_source *paper = refuel_source_find(key);
    if (paper) add(to, (refuel_reference){paper->key, paper->citation, paper->doi});
}

const char *rf_selection_source(const refuel_plan_result *p)
{
    switch (p->resting_reason) {
        case REFUEL_REASON_ATHLETE:
        case REFUEL_REASON_PART_ATHLETE: return RF_SOURCE_ONEILL_2023;
        case REFUEL_REASON_GENERAL:
        case REFUEL_REASON_TRAINING_UNKNOWN: return RF_SOURCE_FRANKENFIELD_2005;
        default: return NULL;
    }
}

/* The run counts in the total of the ledger; with the other methods it is behind the category and the checks. Under ten
   years neither holds, except beside a measured total. */
static int32_t cost_of_running(const refuel_plan_result *p)
{
    if (isnan(p->running_kcal_d)) return REFUEL_EQ_NONE;
    if (p->method == REFUEL_METHOD_LEDGER) return p->running_equation;
    return p->age_y >= RF_FOOD_FROM_AGE_Y && p->distance_km_week > 0 ? p->cost_equation : REFUEL_EQ_NONE;
}

/* A guess of body fat between two ages rests on both formulas. */
static void reference_guess(rf_references *to, const refuel_plan_result *p)
{
    rf_fat_guess at = rf_fat_guess_at(p->age_y);
    int guessed = p->fat_free_mass_source == (int32_t)at.one || p->fat_free_mass_source == (int32_t)at.other;
    if (!guessed || at.share == 0 || at.share == 1) return;
    rf_reference_formula(to, at.one);
    rf_reference_formula(to, at.other);
}

void rf_plan_references(const refuel_plan_result *p, const refuel_finding *findings, size_t count, rf_references *to)
{
    rf_reference_formula(to, p->resting_equation);
    for (int i = 0; p->resting_part[i].equation; i++) rf_reference_formula(to, p->resting_part[i].equation);
    rf_reference_formula(to, cost_of_running(p));
    if (p->walking_distance_km_week > 0 && (!isnan(p->walking_kcal_d) || p->age_y >= RF_FOOD_FROM_AGE_Y))
        rf_reference_formula(to, REFUEL_EQ_LCDA_WALKING_2019);
    if (p->exercise_part[0].activity && (!isnan(p->exercise_kcal_d) || p->age_y >= RF_FOOD_FROM_AGE_Y))
        rf_reference_paper(to, RF_SOURCE_HERRMANN_2024);
    rf_reference_formula(to, p->total_equation);
    rf_reference_formula(to, p->fat_free_mass_source);
    reference_guess(to, p);
    if (!isnan(p->reproduction_kcal_d) && p->total_equation != REFUEL_EQ_EER_NASEM_2023)
        rf_reference_formula(to, REFUEL_EQ_EER_IOM_2005);
    rf_reference_paper(to, rf_selection_source(p));
    if (p->resting_part[0].at_35 || p->resting_part[1].at_35 || p->resting_part[2].at_35)
        rf_reference_paper(to, RF_SOURCE_VAN_PELT_1997);
    if (!isnan(p->living_pal) && p->age_y < RF_LIVING_ADULT_FROM_Y) rf_reference_paper(to, RF_SOURCE_KIM_PARK_2023);
    if (p->distance_km_week > 0 && p->run_share > 0 && p->run_share < 1) rf_reference_paper(to, RF_SOURCE_ABE_2015);
    if (p->goal_kcal_d != 0) rf_reference_paper(to, RF_SOURCE_WISHNOFSKY_1958);
    for (size_t i = 0; i < count; i++) rf_reference_paper(to, findings[i].source);
}

/* Protein is above that of the other days on days of rest alone. */
void rf_day_references(const refuel_day *days, size_t count, rf_references *to)
{
    double least_g_d = INFINITY, most_g_d = 0;
    for (size_t i = 0; i < count; i++) {
        least_g_d = fmin(least_g_d, days[i].macros.protein_g_d);
        most_g_d = fmax(most_g_d, days[i].macros.protein_g_d);
    }
    if (count == 0) return;
    rf_reference_paper(to, RF_SOURCE_BURKE_2011);
    rf_reference_paper(to, RF_SOURCE_IMPEY_2018);
    rf_reference_paper(to, RF_SOURCE_PODLOGAR_2022);
    if (most_g_d > least_g_d) rf_reference_paper(to, RF_SOURCE_WITARD_2025);
}
