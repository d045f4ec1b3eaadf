#include "plan/plan_fill.h"

#include <math.h>
#include <refuel/units.h>
#include <string.h>

#include "core/normal.h"
#include "core/warning.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fluid.h"
#include "energy/running_kernel.h"
#include "person/person.h"
#include "plan/request.h"

/* Walking beside the running, where it was given. */
static void put_walking(const refuel_request *r, const rf_plan_who *who, refuel_plan_result *out)
{
    if (isnan(r->walking_distance_km_week)) return;
    out->walking_distance_km_week = r->walking_distance_km_week;
    out->walking_speed_km_h = rf_run_speed_km_h(REFUEL_GAIT_WALK, r->walking_speed_km_h);
    out->walking_hours_d = who->walk.hours_d;
    out->walking_h_week = 7 * who->walk.hours_d;
    out->walking_gross_kcal_d = who->walk.gross_kcal_d;
    out->walking_cost_kcal_kg_km = who->walk.cost_kcal_kg_km;
}

/* Exercise beside both: the activities, and all of it. */
static void put_exercise(const refuel_request *r, const rf_plan_who *who, refuel_plan_result *out)
{
    refuel_exercise_part *part = out->exercise_part;
    if (!rf_plan_gives_exercise(r)) return;
    out->exercise_gross_kcal_d = who->exercise.gross_kcal_d;
    out->exercise_hours_d = who->exercise.hours_d;
    out->exercise_h_week = 7 * who->exercise.hours_d;
    for (int i = 0; i < REFUEL_EXERCISES; i++) {
        const refuel_exercise *it = &r->exercise[i];
        if (!it->activity) continue;
        *part++ = (refuel_exercise_part){it->activity, 0, rf_exercise_info(it->activity)->met, it->hours_week,
                                         rf_exercise_gross_kcal_d(it, r->weight_kg)};
    }
}

/* Weighted minutes of all that was given. */
static double training_minutes_d(const rf_plan_who *who, const refuel_exercise_part *part)
{
    double minutes_d = rf_training_minutes_d(who->run.hours_d, who->run.run_share) +
                       rf_training_minutes_d(who->walk.hours_d, who->walk.run_share);
    for (; part->activity; part++)
        minutes_d += rf_exercise_minutes_d(part->met, part->hours_week / REFUEL_DAYS_PER_WEEK);
    return minutes_d;
}

void rf_plan_put_person(const refuel_request *r, const rf_plan_who *who, refuel_plan_result *out)
{
    int known = !isnan(r->distance_km_week);
    out->age_y = r->age_y;
    out->height_cm = r->height_cm;
    out->weight_kg = r->weight_kg;
    out->bmi_kg_m2 = who->bmi;
    out->fat_free_mass_kg = who->body.fat_free_mass_kg;
    out->body_fat_pct = who->body.body_fat_percent;
    out->sd_body_fat_points = who->body.sd_body_fat_points;
    out->sex = r->sex;
    out->life_stage = r->life_stage;
    out->athlete = isnan(who->trained) ? REFUEL_ATHLETE_UNKNOWN : r->athlete;
    out->trained_share = who->trained;
    out->fat_free_mass_source = who->body.source;
    out->fat_free_mass_measured = who->body.source == REFUEL_EQ_MEASURED;
    out->distance_km_week = r->distance_km_week;
    out->speed_km_h = r->speed_km_h;
    out->running_hours_d = who->run.hours_d;
    out->running_h_week = 7 * who->run.hours_d;
    out->running_gross_kcal_d = who->run.gross_kcal_d;
    out->running_cost_kcal_kg_km = who->run.cost_kcal_kg_km;
    out->terrain_factor = who->run.terrain_factor;
    out->grade = who->run.grade;
    out->uphill_share = who->run.uphill_share;
    out->cost_equation = who->run.equation;
    out->run_share = who->run.run_share;
    put_walking(r, who, out);
    put_exercise(r, who, out);
    if (known && r->age_y >= RF_FOOD_FROM_AGE_Y) out->training_minutes_d = training_minutes_d(who, out->exercise_part);
}

static refuel_range around(double value, double half)
{
    return (refuel_range){value - half, value + half};
}

void rf_plan_put_day(const refuel_request *r, const rf_plan_rest *rest, const rf_plan_day *day, refuel_plan_result *out)
{
    out->method = r->method;
    out->resting_kcal_d = rest->kcal_d;
    out->sd_resting_kcal_d = rest->sd_kcal_d;
    out->resting_equation = rest->equation;
    out->resting_reason = (int32_t)rest->reason;
    memcpy(out->resting_part, rest->part, sizeof out->resting_part);
    out->athletes_share = rest->athletes_share;
    out->untrained_kcal_d = rest->untrained_kcal_d;
    out->athlete_kcal_d = rest->athlete_kcal_d;
    out->living_kcal_d = day->living_kcal_d;
    out->running_kcal_d = day->running_kcal_d;
    out->walking_kcal_d = day->walking_kcal_d;
    out->exercise_kcal_d = day->exercise_kcal_d;
    out->reproduction_kcal_d = day->reproduction_kcal_d;
    out->total_kcal_d = day->total_kcal_d;
    out->sd_total_kcal_d = day->sd_total_kcal_d;
    out->living_pal = day->living_pal;
    out->sd_living_pal = day->sd_living_pal;
    out->running_equation = day->running_equation;
    out->total_equation = day->total_equation;
    out->activity = day->activity;
    out->total_terms = day->terms;
    out->level = isnan(r->level) ? RF_DEFAULT_LEVEL : r->level;
    double z = rf_half_width(out->level);
    out->resting_interval_kcal_d = around(rest->kcal_d, z * rest->sd_kcal_d);
    out->total_interval_kcal_d = around(day->total_kcal_d, z * day->sd_total_kcal_d);
}

void rf_plan_put_goal(const rf_plan_goal *goal, refuel_plan_result *out)
{
    out->applied_kg_week = goal->applied_kg_week;
    out->safe_kg_week = goal->safe_kg_week;
    out->goal_kcal_d = goal->goal_kcal_d;
    out->intake_kcal_d = goal->intake_kcal_d;
    out->accepted = goal->accepted;
    out->reason_count = goal->reason_count;
    memcpy(out->reason, goal->reason, sizeof out->reason);
    out->intake_interval_kcal_d = (refuel_range){out->total_interval_kcal_d.low + goal->goal_kcal_d,
                                                 out->total_interval_kcal_d.high + goal->goal_kcal_d};
}

void rf_plan_put_food(const rf_plan_food *food, double basis_kg, refuel_plan_result *out)
{
    out->basis_kg = basis_kg;
    out->fibre_g_d = food->fibre_g_d;
    out->macros = food->macros;
    out->carbohydrate_target_g_d = food->carbohydrate_target_g_d;
    out->protein_target_g_d = food->protein_target_g_d;
    out->fat_target_g_d = food->fat_target_g_d;
    out->mildest_kg_week = food->mildest_kg_week;
}

/* Whether food around a session or before a race is told of: what is advised was studied in adults. */
static int tells_of_food(const refuel_timing *t)
{
    return rf_tells(t, REFUEL_TIMING_BEFORE_G) || rf_tells(t, REFUEL_TIMING_DURING_G_H) ||
           rf_tells(t, REFUEL_TIMING_AFTER_G_H) || rf_tells(t, REFUEL_TIMING_AFTER_PROTEIN_G) ||
           rf_tells(t, REFUEL_TIMING_LOADING_G_D);
}

void rf_plan_put_timing(const refuel_request *r, refuel_plan_result *out)
{
    const refuel_timing *told = rf_timing_if_told(&r->timing);
    if (!told) return;
    rf_fluid fluid = rf_fluid_of(told, r->weight_kg);
    out->sweat_l_h = fluid.sweat_l_h;
    out->sweat_lost_kg = fluid.lost_kg;
    out->sweat_sodium_mg_h = fluid.sodium_mg_h;
    out->fluid_after_l = fluid.after_l;
    rf_warn_if(&out->warnings, REFUEL_WARNING_SESSION_MINOR, r->age_y < RF_ADULT_AGE_Y && tells_of_food(told));
}
