#include "io/forecast_course.h"

#include <math.h>
#include <refuel/running.h>
#include <refuel/units.h>

#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"
#include "energy/ledger_kernel.h"
#include "person/person.h"
#include "plan/input.h"

/* Net energy of a weekly distance at the pace and the grade of the plan. */
static refuel_status running_kcal_d(const refuel_request *r, const refuel_plan_result *p, double km_week,
                                    double *kcal_d, refuel_error *err)
{
    double share = r->distance_km_week > 0 ? km_week / r->distance_km_week : 0;
    km_week = isnan(km_week) ? 0 : km_week;
    refuel_run run = {.distance_km_week = km_week,
                      .speed_km_h = r->speed_km_h,
                      .climb_m_week = r->climb_m_week * share,
                      .terrain = r->terrain};
    refuel_run_energy energy;
    refuel_status status = refuel_running(&run, p->weight_kg, &energy, err);
    if (status == REFUEL_OK) *kcal_d = rf_running_net_kcal_d(energy.gross_kcal_d, p->resting_kcal_d, energy.hours_d);
    return status;
}

static refuel_status schedule_rows(const refuel_request *r, const rf_project_options *o, const rf_forecast *f,
                                   refuel_schedule_row *row, refuel_error *err)
{
    double base_kcal_d = 0;
    refuel_status status = running_kcal_d(r, &f->plan, r->distance_km_week, &base_kcal_d, err);
    double change_kcal_d = 0;
    for (int32_t i = 0; i < o->schedule_rows && status == REFUEL_OK; i++) {
        const rf_schedule_entry *entry = &o->schedule[i];
        if (!isnan(entry->run_km_week)) {
            status = running_kcal_d(r, &f->plan, entry->run_km_week, &change_kcal_d, err);
            change_kcal_d -= base_kcal_d;
        }
        row[i] = (refuel_schedule_row){
            .day = entry->day, .intake_kcal_d = entry->intake_kcal_d, .running_change_kcal_d = change_kcal_d};
    }
    return status;
}

/* The gate that forbids every loss for this person. */
static refuel_binding loss_forbidden(const refuel_plan_result *p)
{
    if (p->age_y < RF_ADULT_AGE_Y) return REFUEL_BINDING_AGE;
    return p->life_stage == REFUEL_PREGNANT ? REFUEL_BINDING_PREGNANCY : REFUEL_BINDING_NONE;
}

/* Why a given intake does not bring the weight to the target within ten years. */
static refuel_binding never_reached(const rf_forecast *f)
{
    double target_kg = f->target_kg, plateau_kg = f->reach.plateau_weight_kg;
    if (isnan(plateau_kg)) return REFUEL_BINDING_MODEL;
    int passes = target_kg < f->plan.weight_kg ? plateau_kg < target_kg : plateau_kg > target_kg;
    return passes ? REFUEL_BINDING_HORIZON : REFUEL_BINDING_PLATEAU;
}

void rf_forecast_judge_day(rf_forecast *f)
{
    const refuel_plan_result *p = &f->plan;
    refuel_binding binding = REFUEL_BINDING_NONE;
    int loss = f->target_kg < p->weight_kg;
    if (loss) binding = loss_forbidden(p);
    int adult = p->age_y >= RF_ADULT_AGE_Y, under = refuel_bmi(f->target_kg, p->height_cm) < RF_UNDERWEIGHT_BMI;
    if (loss && binding == REFUEL_BINDING_NONE && adult && under) binding = REFUEL_BINDING_BMI;
    if (binding == REFUEL_BINDING_NONE && isnan(f->reach.day)) binding = never_reached(f);
    f->solution.binding = (int32_t)binding;
    f->solution.feasible = binding == REFUEL_BINDING_NONE;
}

static refuel_status solve(rf_forecast *f, double *intake_kcal_d, refuel_error *err)
{
    const refuel_plan_result *p = &f->plan;
    refuel_target_request ask = REFUEL_TARGET_REQUEST_INIT;
    ask.goal_kg = f->target_kg;
    ask.day = f->target_day;
    if (p->age_y >= RF_ADULT_AGE_Y) ask.minimum_bmi = RF_UNDERWEIGHT_BMI;
    ask.intake_gate_kcal_d = RF_VLCD_KCAL_D;
    ask.intake_floor_kcal_d = rf_energy_floor_kcal_d(p->sex, p->age_y, p->resting_kcal_d, NAN, NAN);
    ask.rate_kg_week = 2 * REFUEL_KG_PER_LB;
    if (!isnan(p->distance_km_week))
        ask.availability_floor_kcal_d = rf_availability_floor_kcal_d(
            p->sex, p->fat_free_mass_kg,
            rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d));
    ask.essential_fat = 1;
    ask.loss_forbidden = (int32_t)loss_forbidden(p);
    f->solution = (refuel_target_result)REFUEL_TARGET_RESULT_INIT;
    refuel_status status = refuel_solve_intake(&f->who, &ask, &f->solution, err);
    if (status == REFUEL_OK) *intake_kcal_d = f->solution.intake_kcal_d;
    return status;
}

static double goal_intake_kcal_d(const rf_forecast *f)
{
    return f->baseline_intake_kcal_d + f->plan.goal_kcal_d;
}

refuel_status rf_forecast_course(const refuel_request *r, const rf_project_options *o, rf_forecast *f,
                                 refuel_schedule_row *row, refuel_schedule *schedule, refuel_error *err)
{
    schedule->row = row;
    schedule->rows = 1;
    schedule->shape = REFUEL_SCHEDULE_STEP;
    row[0] = (refuel_schedule_row){.intake_kcal_d = goal_intake_kcal_d(f)};
    if (!isnan(r->eaten[REFUEL_NUTRIENT_ENERGY])) row[0].intake_kcal_d = r->eaten[REFUEL_NUTRIENT_ENERGY];
    if (f->question == RF_QUESTION_INTAKE) {
        refuel_status status = solve(f, &row[0].intake_kcal_d, err);
        row[1] = (refuel_schedule_row){.day = f->target_day, .intake_kcal_d = f->solution.maintenance_kcal_d};
        schedule->rows = f->solution.maintenance_kcal_d > 0 ? 2 : 1; /* once there, the weight is held */
        return status;
    }
    if (o->schedule_rows == 0) return REFUEL_OK;
    schedule->rows = (size_t)o->schedule_rows;
    return schedule_rows(r, o, f, row, err);
}
