#include "forecast/forecast_course.h"

#include <math.h>
#include <refuel/running.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/health.h"
#include "energy/ledger_kernel.h"
#include "forecast/forecast_refuse.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/stop.h"

/* A goal of maintenance leads nowhere, but not away. */
static refuel_status check_direction(const refuel_request *r, double target_kg, refuel_error *err)
{
    if (!((target_kg - r->weight_kg) * r->goal_kg_week < 0)) return REFUEL_OK;
    char goal[RF_NUMBER_TEXT], target[RF_NUMBER_TEXT], weight[RF_NUMBER_TEXT];
    rf_number_fixed(r->goal_kg_week, 2, false, goal);
    rf_number_fixed(target_kg, 1, false, target);
    rf_number_fixed(r->weight_kg, 1, false, weight);
    return rf_fail(err, REFUEL_E_CONFLICT, "goal",
                   "%s kg/week leads away from the target, %s kg: the weight is %s kg; turn one of them round", goal,
                   target, weight);
}

refuel_status rf_forecast_target(const refuel_request *request, const refuel_forecast_request *ask, rf_target *out,
                                 refuel_error *err)
{
    int ways =
        !isnan(request->goal_kg_week) + !isnan(request->eaten[REFUEL_NUTRIENT_ENERGY]) + (ask->schedule_rows > 0);
    int by = !isnan(ask->target_day), target = !isnan(ask->target_kg);
    if (ways > 1)
        return rf_fail(err, REFUEL_E_CONFLICT, "goal",
                       "goal, intake and schedule exclude each other: give one of them");
    if (by && !target) return rf_fail(err, REFUEL_E_MISSING, "target", "a date needs the weight to reach by it");
    if (by && ways)
        return rf_fail(err, REFUEL_E_CONFLICT, "target",
                       "a target by a date finds the intake: leave goal, intake and schedule out");
    if (target && !by && !ways)
        return rf_fail(err, REFUEL_E_MISSING, "by",
                       "a target needs a date (by or in), or an intake or goal whose day is to be found");
    out->question = !target ? REFUEL_QUESTION_PATH : by ? REFUEL_QUESTION_INTAKE : REFUEL_QUESTION_DAY;
    out->kg = ask->target_kg;
    out->day = by ? fmax(1, round(ask->target_day)) : NAN; /* a duration in months is no whole number of days */
    return target ? check_direction(request, ask->target_kg, err) : REFUEL_OK;
}

/* Net energy of a weekly distance at the pace and the grade of the plan. */
static refuel_status running_kcal_d(const refuel_request *r, const refuel_plan_result *p, double km_week,
                                    double *kcal_d, refuel_error *err)
{
    double share = r->distance_km_week > 0 ? km_week / r->distance_km_week : 0;
    km_week = isnan(km_week) ? 0 : km_week;
    refuel_run run = REFUEL_RUN_INIT;
    run.distance_km_week = km_week;
    run.speed_km_h = r->speed_km_h;
    run.climb_m_week = r->climb_m_week * share;
    run.descent_m_week = r->descent_m_week * share;
    run.incline_pct = r->incline_pct;
    run.terrain = r->terrain;
    run.gait = r->gait;
    refuel_person who = REFUEL_PERSON_INIT;
    who.weight_kg = p->weight_kg;
    who.age_y = p->age_y;
    who.sex = p->sex;
    refuel_run_energy energy;
    refuel_status status = refuel_running(&run, &who, &energy, err);
    if (status == REFUEL_OK) *kcal_d = rf_running_net_kcal_d(energy.gross_kcal_d, p->resting_kcal_d, energy.hours_d);
    return status;
}

/* A week of running that is impossible is that of a row, and not of the request. */
static void blame_row(size_t row, refuel_error *err)
{
    if (!err) return;
    const refuel_error why = *err;
    char called[40];
    snprintf(called, sizeof called, "schedule row %zu", row);
    rf_fail(err, (refuel_status)why.status, called, "%s", why.message);
    strcpy(err->field, "schedule"); /* the message names the row */
    err->value = why.value;
    err->low = why.low;
    err->high = why.high;
}

static refuel_status schedule_rows(const refuel_request *r, const refuel_forecast_request *ask,
                                   const refuel_plan_result *p, refuel_schedule_row *row, refuel_error *err)
{
    double base_kcal_d = 0;
    refuel_status status = running_kcal_d(r, p, r->distance_km_week, &base_kcal_d, err);
    double change_kcal_d = 0;
    for (size_t i = 0; i < ask->schedule_rows && status == REFUEL_OK; i++) {
        const refuel_forecast_row *given = &ask->schedule[i];
        if (!isnan(given->run_km_week)) {
            status = running_kcal_d(r, p, given->run_km_week, &change_kcal_d, err);
            if (status != REFUEL_OK) blame_row(i + 1, err);
            change_kcal_d -= base_kcal_d;
        }
        row[i] = (refuel_schedule_row){
            .day = given->day, .intake_kcal_d = given->intake_kcal_d, .running_change_kcal_d = change_kcal_d};
    }
    return status;
}

/* Why a given intake does not bring the weight to the target within ten years. */
static refuel_binding never_reached(double weight_kg, double target_kg, double plateau_kg)
{
    if (isnan(plateau_kg)) return REFUEL_BINDING_MODEL;
    int passes = target_kg < weight_kg ? plateau_kg < target_kg : plateau_kg > target_kg;
    return passes ? REFUEL_BINDING_HORIZON : REFUEL_BINDING_PLATEAU;
}

static int health_forbids_loss(const rf_start *start)
{
    return rf_health_forbids_loss(start->health, start->plan.sex, start->plan.age_y, start->plan.life_stage);
}

refuel_binding rf_forecast_obstacle(const rf_start *start, double target_kg, const refuel_reach_result *reach,
                                    int32_t end)
{
    const refuel_plan_result *p = &start->plan;
    int loss = target_kg < p->weight_kg;
    if (loss && health_forbids_loss(start)) return REFUEL_BINDING_HEALTH;
    if (loss && refuel_bmi(target_kg, p->height_cm) < RF_UNDERWEIGHT_BMI) return REFUEL_BINDING_BMI;
    if (loss && end) return end == REFUEL_END_ESSENTIAL_FAT ? REFUEL_BINDING_ESSENTIAL_FAT : REFUEL_BINDING_BMI;
    return isnan(reach->day) ? never_reached(p->weight_kg, target_kg, reach->plateau_weight_kg) : REFUEL_BINDING_NONE;
}

double rf_forecast_plateau(const rf_start *start, const rf_course *course)
{
    double weight_kg = course->reach.plateau_weight_kg, share = course->reach.plateau_fat_kg / weight_kg;
    rf_hall hall;
    rf_stop stop;
    if (rf_baseline_read(&start->who, &hall, NULL) != REFUEL_OK) return NAN;
    rf_stop_start(&stop, &hall, course->ends);
    return rf_stop_on(&stop, weight_kg, share) || !(weight_kg <= RF_WEIGHT_KG_MAX) ? NAN : weight_kg;
}

static refuel_status solve(const rf_start *start, const rf_target *target, refuel_target_result *out, refuel_error *err)
{
    const refuel_plan_result *p = &start->plan;
    refuel_target_request ask = REFUEL_TARGET_REQUEST_INIT;
    ask.goal_kg = target->kg;
    ask.day = target->day;
    ask.minimum_bmi = RF_UNDERWEIGHT_BMI;
    ask.intake_gate_kcal_d = RF_VLCD_KCAL_D;
    ask.intake_floor_kcal_d = rf_energy_floor_kcal_d(p->sex, p->age_y, p->resting_kcal_d, NAN, NAN);
    ask.rate_kg_week = RF_FASTEST_TARGET_LB_WEEK * REFUEL_KG_PER_LB;
    if (!isnan(start->training_net_kcal_d))
        ask.availability_floor_kcal_d =
            rf_availability_floor_kcal_d(p->sex, p->fat_free_mass_kg, start->training_net_kcal_d);
    ask.essential_fat = 1;
    if (health_forbids_loss(start)) ask.loss_forbidden = REFUEL_BINDING_HEALTH;
    return refuel_solve_intake(&start->who, &ask, out, err);
}

/* Always where life is in danger; where refuel chooses what is eaten, where it would be no goal any more, and there as well
   where an answer about health speaks against a loss; and at the fat that a body needs, where anybody knows how much there
   is. */
static int32_t ends_of(const refuel_request *request, const refuel_forecast_request *ask, const rf_start *start)
{
    int given = !isnan(request->eaten[REFUEL_NUTRIENT_ENERGY]) || ask->schedule_rows > 0;
    int shown = given && !health_forbids_loss(start);
    return REFUEL_END_BMI_15 | (shown ? 0 : REFUEL_END_BMI_18_5) | (start->fat_measured ? REFUEL_END_ESSENTIAL_FAT : 0);
}

/* From a whole day on the intake that holds the weight, with the running of then. A body in such need of food that none
   could hold it goes on as before. */
static void hold_from(double day, double intake_kcal_d, refuel_schedule_row *row, refuel_schedule *schedule)
{
    if (!(intake_kcal_d > 0)) return;
    size_t rows = schedule->rows;
    while (rows > 0 && row[rows - 1].day >= day) rows--;
    refuel_schedule_row hold = rows > 0 ? row[rows - 1] : (refuel_schedule_row){.day = 0};
    hold.day = day;
    hold.intake_kcal_d = intake_kcal_d;
    row[rows] = hold;
    schedule->rows = rows + 1;
}

/* When the target is reached, and what is eaten then. */
static refuel_status reach(const rf_start *start, double target_kg, refuel_schedule_row *row, rf_course *out,
                           refuel_error *err)
{
    refuel_status status = refuel_solve_day(&start->who, &out->schedule, target_kg, &out->reach, err);
    if (status != REFUEL_OK || isnan(out->reach.day)) return status;
    double day = ceil(out->reach.day);
    out->until_kcal_d = start->intake_kcal_d;
    for (size_t i = 0; i < out->schedule.rows; i++)
        if (row[i].day < day || row[i].day == 0) out->until_kcal_d = row[i].intake_kcal_d;
    hold_from(day, out->reach.maintenance_kcal_d, row, &out->schedule);
    return REFUEL_OK;
}

refuel_status rf_forecast_course(const refuel_request *request, const refuel_forecast_request *ask,
                                 const rf_start *start, const rf_target *target, refuel_schedule_row *row,
                                 rf_course *out, refuel_error *err)
{
    *out = (rf_course){REFUEL_SCHEDULE_INIT, REFUEL_TARGET_RESULT_INIT, REFUEL_REACH_RESULT_INIT, NAN,
                       ends_of(request, ask, start)};
    out->schedule.row = row;
    out->schedule.rows = ask->schedule_rows > 0 ? ask->schedule_rows : 1;
    out->schedule.shape = REFUEL_SCHEDULE_STEP;
    double eaten_kcal_d = request->eaten[REFUEL_NUTRIENT_ENERGY];
    row[0] = (refuel_schedule_row){.intake_kcal_d = isnan(eaten_kcal_d) ? start->intake_kcal_d + start->plan.goal_kcal_d
                                                                        : eaten_kcal_d};
    if (target->question == REFUEL_QUESTION_INTAKE) {
        refuel_status status = solve(start, target, &out->solution, err);
        row[0].intake_kcal_d = out->until_kcal_d = out->solution.intake_kcal_d;
        hold_from(target->day, out->solution.maintenance_kcal_d, row, &out->schedule);
        return status;
    }
    refuel_status status = ask->schedule_rows > 0 ? schedule_rows(request, ask, &start->plan, row, err) : REFUEL_OK;
    int given = !isnan(eaten_kcal_d) || ask->schedule_rows > 0;
    if (status == REFUEL_OK && given) status = rf_forecast_refuse(request, start, &out->schedule, err);
    if (status == REFUEL_OK && target->question == REFUEL_QUESTION_DAY)
        status = reach(start, target->kg, row, out, err);
    return status;
}
