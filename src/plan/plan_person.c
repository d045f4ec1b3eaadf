#include "plan/plan_person.h"

#include <math.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/equation.h"
#include "energy/running.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"
#include "person/body.h"

static refuel_person person_of(const refuel_request *r)
{
    refuel_person who = {.weight_kg = r->weight_kg,
                         .height_cm = r->height_cm,
                         .age_y = r->age_y,
                         .fat_free_mass_kg = r->fat_free_mass_kg,
                         .neck_cm = r->neck_cm,
                         .waist_cm = r->waist_cm,
                         .hip_cm = r->hip_cm,
                         .sex = r->sex};
    if (!isnan(r->body_fat_pct)) who.fat_free_mass_kg = r->weight_kg * (1 - r->body_fat_pct / 100);
    return who;
}

/* The weight that resting energy, living and a guess of the body stand on; a measurement holds for the present one. */
static refuel_person before_pregnancy(const refuel_request *r, refuel_person who)
{
    if (r->life_stage == REFUEL_PREGNANT && !isnan(r->pre_pregnancy_weight_kg))
        who.weight_kg = r->pre_pregnancy_weight_kg;
    return who;
}

/* A volume that was not given counts as 0. */
static refuel_status run_of(const refuel_request *r, const refuel_person *who, refuel_run_energy *out,
                            refuel_error *err)
{
    refuel_run run = {.distance_km_week = isnan(r->distance_km_week) ? 0 : r->distance_km_week,
                      .speed_km_h = r->speed_km_h,
                      .climb_m_week = r->climb_m_week,
                      .terrain = r->terrain,
                      .gait = r->gait};
    refuel_status status = rf_running_possible(&run, err);
    if (status == REFUEL_OK) *out = rf_running_energy(&run, who);
    return status;
}

static refuel_warnings warnings_of(const refuel_request *r, const rf_plan_who *who)
{
    const refuel_equation_info *cost = rf_running_info(who->run.equation), *body = rf_body_info(who->body.source);
    int pregnant = r->life_stage == REFUEL_PREGNANT, estimated = who->body.source != REFUEL_EQ_MEASURED;
    int present = isnan(r->pre_pregnancy_weight_kg); /* without the weight before, a guess stands on this */
    refuel_warnings set = who->body.warnings;
    rf_warn_if(&set, REFUEL_WARNING_RUNNING_AGE, who->run.gross_kcal_d > 0 && rf_above_sample(cost, r->age_y));
    rf_warn_if(&set, REFUEL_WARNING_BODY_AGE, body && (r->age_y < body->age_low_y || rf_above_sample(body, r->age_y)));
    rf_warn_if(&set, REFUEL_WARNING_RUNNING_NOT_GIVEN,
               isnan(r->distance_km_week) && r->activity == REFUEL_ACTIVITY_NONE); /* a category holds it */
    rf_warn_if(&set, REFUEL_WARNING_PREGNANT_COMPOSITION, pregnant && estimated && present);
    rf_warn_if(&set, REFUEL_WARNING_PRE_PREGNANCY_ABOVE, pregnant && r->pre_pregnancy_weight_kg > r->weight_kg);
    return set;
}

/* NaN where nobody said so and no volume was given. */
static double trained_of(const refuel_request *r, const refuel_run_energy *run)
{
    double hours_week = r->distance_km_week / rf_run_speed_km_h(r->gait, r->speed_km_h);
    int unknown = r->athlete == REFUEL_ATHLETE_AUTO && isnan(hours_week);
    return unknown ? NAN : rf_trained(r->athlete, run->run_share, hours_week);
}

refuel_status rf_plan_person(const refuel_request *r, rf_plan_who *out, refuel_error *err)
{
    rf_plan_who who = {.bmi = refuel_bmi(r->weight_kg, r->height_cm)};
    refuel_person present = person_of(r);
    who.person = before_pregnancy(r, present);
    refuel_status status = run_of(r, &present, &who.run, err);
    if (status != REFUEL_OK) return status;
    who.trained = trained_of(r, &who.run);
    double trained = isnan(who.trained) ? 0 : who.trained;
    status = rf_body_composition(&present, trained, &who.body, err);
    int guessed = !rf_fat_is_measured((int32_t)who.body.source);
    if (status == REFUEL_OK && guessed) status = rf_body_composition(&who.person, trained, &who.body, err);
    if (status != REFUEL_OK) return status;
    who.warnings = warnings_of(r, &who);
    *out = who;
    return REFUEL_OK;
}
