#include "plan/plan_case.h"

#include <math.h>

#include "core/limits.h"
#include "core/normal.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/timing.h"
#include "energy/ledger_kernel.h"
#include "person/body.h"
#include "plan/plan_food.h"
#include "plan/validate_nutrient.h"

double rf_plan_training_net_kcal_d(const refuel_plan_result *p)
{
    double running = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    double walking = rf_running_net_kcal_d(p->walking_gross_kcal_d, p->resting_kcal_d, p->walking_hours_d);
    double exercise = rf_running_net_kcal_d(p->exercise_gross_kcal_d, p->resting_kcal_d, p->exercise_hours_d);
    return isnan(p->distance_km_week) ? NAN : (running + rf_given_or(walking, 0)) + rf_given_or(exercise, 0);
}

const char *rf_plan_training_word(const refuel_plan_result *p)
{
    return isnan(p->walking_gross_kcal_d) && isnan(p->exercise_gross_kcal_d) ? "running" : "training";
}

static double running_h_week(const refuel_plan_result *p)
{
    return isnan(p->distance_km_week) ? NAN : p->run_share * p->running_h_week;
}

rf_case rf_plan_case(const refuel_request *r, const refuel_plan_result *p)
{
    return (rf_case){
        .sex = r->sex,
        .life_stage = r->life_stage,
        .age_y = r->age_y,
        .weight_kg = r->weight_kg,
        .bmi = p->bmi_kg_m2,
        .basis_kg = rf_basis_kg(r->weight_kg, r->height_cm),
        .fat_free_mass_kg = p->fat_free_mass_kg,
        .reference = rf_reference_intakes(r->sex, r->life_stage, r->age_y),
        .resting_kcal_d = p->resting_kcal_d,
        .total_kcal_d = p->total_kcal_d,
        .exercise_net_kcal_d = p->age_y < RF_FOOD_FROM_AGE_Y ? NAN : rf_plan_training_net_kcal_d(p),
        .running_h_week = running_h_week(p),
        .carbohydrate_minutes_d = p->training_minutes_d,
        .requested_kg_week = p->requested_kg_week,
        .applied_kg_week = p->applied_kg_week,
        .requested_intake_kcal_d = p->total_kcal_d + rf_static_kcal_d(p->requested_kg_week),
        .split = p->macros,
        .planned_kcal_d = p->intake_kcal_d,
        .level_ratio = rf_half_width(p->level) / rf_half_width(RF_LEVEL_OF_ERRORS),
        .milk_kcal_d = r->life_stage == REFUEL_LACTATING ? p->reproduction_kcal_d : 0,
        .months_since_birth = r->months_since_birth,
        .pre_pregnancy_bmi = refuel_bmi(r->pre_pregnancy_weight_kg, r->height_cm),
        .body_fat_pct = p->body_fat_pct,
        .sd_body_fat_points = p->sd_body_fat_points,
        .fat_measured = rf_fat_is_measured(p->fat_free_mass_source),
        .health = &r->health,
        .timing = rf_timing_if_told(&r->timing),
    };
}

void rf_case_planned(rf_case *c, const refuel_plan_result *p)
{
    c->intake_kcal_d = p->intake_kcal_d;
    c->carbohydrate_g_d = p->macros.carbohydrate_g_d;
    c->protein_g_d = p->macros.protein_g_d;
    c->fat_g_d = p->macros.fat_g_d;
    c->fibre_g_d = p->fibre_g_d;
    c->weight_change_kg_week = p->applied_kg_week;
    c->no_goal_helps = rf_plan_no_goal_helps(c, &p->macros);
}

void rf_case_eaten(rf_case *c, const refuel_request *r, const refuel_plan_result *p)
{
    c->eaten = 1;
    c->food = r->eaten;
    c->intake_kcal_d = p->eaten[REFUEL_NUTRIENT_ENERGY]; /* that of the request, or added up */
    c->carbohydrate_g_d = r->eaten[REFUEL_NUTRIENT_CARBOHYDRATE];
    c->protein_g_d = r->eaten[REFUEL_NUTRIENT_PROTEIN];
    c->fat_g_d = r->eaten[REFUEL_NUTRIENT_FAT];
    c->fibre_g_d = r->eaten[REFUEL_NUTRIENT_FIBRE];
    c->days_too_few = r->intake_days < RF_FEWEST_DAYS;
    c->amount = rf_nutrient_given(r->eaten) ? r->eaten : NULL; /* then no check of them is run */
    c->heavy_sweat = r->heavy_sweat == REFUEL_YES;
    c->weight_change_kg_week = rf_static_kg_week(c->intake_kcal_d - p->total_kcal_d);
}
