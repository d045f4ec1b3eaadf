#include "plan/plan_person.h"

#include <math.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/warning.h"
#include "energy/equation.h"
#include "energy/ledger_kernel.h"
#include "energy/running.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"
#include "person/bmi_kernel.h"
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
                      .descent_m_week = r->descent_m_week,
                      .incline_pct = r->incline_pct,
                      .terrain = r->terrain,
                      .gait = r->gait};
    refuel_status status = rf_running_possible(&run, err);
    if (status == REFUEL_OK) *out = rf_running_energy(&run, who);
    return status;
}

/* Beside the running: by the equation of walking, on the level. */
static refuel_run_energy walk_of(const refuel_request *r, const refuel_person *who)
{
    if (isnan(r->walking_distance_km_week)) return (refuel_run_energy){.equation = REFUEL_EQ_NONE};
    refuel_run walk = REFUEL_RUN_INIT;
    walk.distance_km_week = r->walking_distance_km_week;
    walk.speed_km_h = r->walking_speed_km_h;
    walk.gait = REFUEL_GAIT_WALK;
    return rf_running_energy(&walk, who);
}

/* What has a term of its own leaves hours for the rest of the day. */
static refuel_status check_hours(const rf_plan_who *who, refuel_error *err)
{
    char hours[RF_NUMBER_TEXT];
    double hours_d = rf_moving_hours_d(who->run.hours_d, who->walk.hours_d, who->exercise.hours_d);
    if (hours_d < 24) return REFUEL_OK;
    rf_number_fixed(hours_d, 1, false, hours);
    return rf_fail(err, REFUEL_E_RANGE, who->exercise.hours_d > 0 ? "exercise" : "walking.distance",
                   "running, walking and exercise take %s h a day, of 24", hours);
}

bool rf_plan_gives_exercise(const refuel_request *r)
{
    bool given = !isnan(r->exercise_kcal_d);
    for (int i = 0; i < REFUEL_EXERCISES; i++) given |= r->exercise[i].activity != REFUEL_EXERCISE_NONE;
    return given;
}

bool rf_plan_exercises(const refuel_request *r)
{
    bool takes = r->exercise_kcal_d > 0;
    for (int i = 0; i < REFUEL_EXERCISES; i++) takes |= r->exercise[i].hours_week > 0;
    return takes;
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
    rf_warn_if(&set, REFUEL_WARNING_WALKING_SPEED,
               who->walk.gross_kcal_d > 0 && r->walking_speed_km_h > RF_LCDA_SAMPLE_HIGH_M_S * RF_KM_H_PER_M_S);
    int adult = r->age_y >= RF_EXERCISE_FROM_AGE_Y && r->age_y < RF_EXERCISE_UNTIL_AGE_Y;
    rf_warn_if(&set, REFUEL_WARNING_EXERCISE_AGE, who->exercise.hours_d > 0 && !adult);
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
    rf_plan_who who = {.bmi = rf_bmi(r->weight_kg, r->height_cm)};
    refuel_person present = person_of(r);
    who.person = before_pregnancy(r, present);
    refuel_status status = run_of(r, &present, &who.run, err);
    if (status != REFUEL_OK) return status;
    who.walk = walk_of(r, &present);
    who.exercise = rf_exercise_energy_of(r->exercise, r->exercise_kcal_d, r->weight_kg);
    who.trained = trained_of(r, &who.run);
    double trained = isnan(who.trained) ? 0 : who.trained;
    status = check_hours(&who, err);
    if (status == REFUEL_OK) status = rf_body_composition(&present, trained, &who.body, err);
    bool guessed = !rf_fat_is_measured((int32_t)who.body.source), other = who.person.weight_kg != present.weight_kg;
    if (status == REFUEL_OK && guessed && other) status = rf_body_composition(&who.person, trained, &who.body, err);
    if (status != REFUEL_OK) return status;
    who.warnings = warnings_of(r, &who);
    *out = who;
    return REFUEL_OK;
}
