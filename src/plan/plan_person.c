/* Who the plan is for: composition, and whether an athlete. */
#include <math.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/running.h"
#include "person/body.h"
#include "plan/steps.h"

#define ATHLETE_H_WEEK 4.0 /* one SD below the mean of the sample of ten Haaf 2014: 9.1 +- 5.0 h */

static refuel_status read_person(rf_planning *p, refuel_error *err)
{
    const refuel_request *r = &p->request;
    p->who = (refuel_person){.weight_kg = r->weight_kg,
                             .height_cm = r->height_cm,
                             .age_y = r->age_y,
                             .fat_free_mass_kg = r->fat_free_mass_kg,
                             .neck_cm = r->neck_cm,
                             .waist_cm = r->waist_cm,
                             .hip_cm = r->hip_cm,
                             .sex = r->sex};
    if (rf_was_given(p, REFUEL_INPUT_BODY_FAT)) p->who.fat_free_mass_kg = r->weight_kg * (1 - r->body_fat_pct / 100);
    return refuel_body_composition(&p->who, &p->body, err);
}

static refuel_status read_run(rf_planning *p, refuel_error *err)
{
    const refuel_request *r = &p->request;
    refuel_run run = {.distance_km_week = r->distance_km_week,
                      .speed_km_h = r->speed_km_h,
                      .climb_m_week = r->climb_m_week,
                      .terrain = r->terrain,
                      .climb_given = rf_was_given(p, REFUEL_INPUT_CLIMB)};
    return refuel_running(&run, r->weight_kg, &p->run, err);
}

/* A sample of 18 to 44 years holds whoever has not turned 45. */
static int above_sample(const refuel_equation_info *info, double age_y)
{
    return info && info->age_high_y > 0 && age_y >= info->age_high_y + 1;
}

static void age_warnings(const rf_planning *p, refuel_warnings *set)
{
    const refuel_equation_info *cost = rf_running_info(p->run.equation), *body = rf_body_info(p->body.source);
    double age_y = p->request.age_y;
    rf_warn_if(set, REFUEL_WARNING_RUNNING_AGE, p->run.gross_kcal_d > 0 && above_sample(cost, age_y));
    rf_warn_if(set, REFUEL_WARNING_BODY_AGE, body && (age_y < body->age_low_y || above_sample(body, age_y)));
}

static refuel_athlete athlete_of(const rf_planning *p)
{
    if (p->request.athlete != REFUEL_ATHLETE_AUTO) return (refuel_athlete)p->request.athlete;
    if (!rf_was_given(p, REFUEL_INPUT_DISTANCE)) return REFUEL_ATHLETE_UNKNOWN;
    return !p->run.walking && p->run.hours_d * 7 >= ATHLETE_H_WEEK ? REFUEL_ATHLETE_YES : REFUEL_ATHLETE_NO;
}

refuel_status rf_plan_person(rf_planning *p, refuel_error *err)
{
    refuel_status status = read_person(p, err);
    if (status == REFUEL_OK) status = read_run(p, err);
    if (status != REFUEL_OK) return status;
    const refuel_request *r = &p->request;
    refuel_plan_result *out = &p->result;
    out->age_y = r->age_y;
    out->height_cm = r->height_cm;
    out->weight_kg = r->weight_kg;
    out->bmi_kg_m2 = refuel_bmi(r->weight_kg, r->height_cm);
    out->sex = r->sex;
    out->life_stage = r->life_stage;
    out->athlete = athlete_of(p);
    out->cost_equation = p->run.equation;
    out->fat_free_mass_kg = p->body.fat_free_mass_kg;
    out->body_fat_pct = p->body.body_fat_percent;
    out->sd_body_fat_points = p->body.sd_body_fat_points;
    out->fat_free_mass_source = p->body.source;
    out->distance_km_week = rf_was_given(p, REFUEL_INPUT_DISTANCE) ? r->distance_km_week : NAN;
    out->speed_km_h = r->speed_km_h > 0 ? r->speed_km_h : NAN;
    int pregnant = r->life_stage == REFUEL_PREGNANT;
    age_warnings(p, &out->warnings);
    rf_warnings_add(&out->warnings, p->body.warnings);
    rf_warn_if(&out->warnings, REFUEL_WARNING_RUNNING_NOT_GIVEN, !rf_was_given(p, REFUEL_INPUT_DISTANCE));
    rf_warn_if(&out->warnings, REFUEL_WARNING_PREGNANT_COMPOSITION, pregnant && p->body.source != REFUEL_EQ_NONE);
    rf_warn_if(&out->warnings, REFUEL_WARNING_PRE_PREGNANCY_ABOVE,
               pregnant && r->pre_pregnancy_weight_kg > r->weight_kg);
    return REFUEL_OK;
}
