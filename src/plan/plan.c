#include <refuel/plan.h>

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "core/failure.h"
#include "core/numeric.h"
#include "core/sized.h"
#include "core/warning.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fat_kernel.h"
#include "plan/plan_case.h"
#include "plan/plan_day.h"
#include "plan/plan_food.h"
#include "plan/plan_goal.h"
#include "plan/plan_sexes.h"
#include "plan/request.h"

/* Carbohydrate, protein and fat agree with the energy eaten within the larger of these. */
#define EATEN_TOLERANCE_KCAL 10.0
#define EATEN_TOLERANCE_SHARE 0.10

static const refuel_plan_result empty_plan = REFUEL_PLAN_RESULT_INIT;

static void put_person(const refuel_request *r, const rf_plan_who *who, refuel_plan_result *out)
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
    out->cost_equation = who->run.equation;
    out->run_share = who->run.run_share;
    if (known && r->age_y >= RF_FOOD_FROM_AGE_Y) /* minutes of running count whole, those of walking half */
        out->training_minutes_d = rf_training_minutes_d(who->run.hours_d, who->run.run_share);
}

static refuel_range around(double value, double half)
{
    return (refuel_range){value - half, value + half};
}

static void put_day(const refuel_request *r, const rf_plan_rest *rest, const rf_plan_day *day, refuel_plan_result *out)
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

static double from_macros_kcal_d(const refuel_request *r)
{
    return RF_KCAL_PER_G_CARBOHYDRATE * r->eaten[REFUEL_NUTRIENT_CARBOHYDRATE] +
           RF_KCAL_PER_G_PROTEIN * r->eaten[REFUEL_NUTRIENT_PROTEIN] +
           RF_KCAL_PER_G_FAT * r->eaten[REFUEL_NUTRIENT_FAT];
}

static bool has_micronutrients(const double *eaten)
{
    for (int nutrient = RF_NUTRIENT_INPUT_FIRST; nutrient <= RF_NUTRIENT_INPUT_LAST; nutrient++)
        if (!isnan(eaten[nutrient])) return true;
    return false;
}

refuel_status rf_request_check_eaten(const refuel_request *request, refuel_error *err)
{
    if (!isnan(request->eaten[REFUEL_NUTRIENT_ENERGY]) || !isnan(from_macros_kcal_d(request))) return REFUEL_OK;
    if (has_micronutrients(request->eaten)) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_MISSING, "intake.energy",
                   "check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat");
}

void rf_warn_not_judged(refuel_plan_result *plan)
{
    bool told = !isnan(plan->eaten[REFUEL_NUTRIENT_ENERGY]) || has_micronutrients(plan->eaten);
    rf_warn_if(&plan->warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED, told);
}

/* What is eaten. Three macronutrients without the energy add up to it. */
static void put_eaten(const refuel_request *r, refuel_plan_result *out)
{
    double *energy = &out->eaten[REFUEL_NUTRIENT_ENERGY], from_macros = from_macros_kcal_d(r);
    memcpy(out->eaten, r->eaten, sizeof out->eaten);
    out->eaten_days = r->intake_days;
    int added_up = isnan(*energy) && !isnan(from_macros);
    if (added_up) *energy = from_macros;
    out->balance_kcal_d = *energy - out->total_kcal_d;
    double tolerance = fmax(EATEN_TOLERANCE_KCAL, EATEN_TOLERANCE_SHARE * *energy);
    rf_warn_if(&out->warnings, REFUEL_WARNING_INTAKE_FROM_MACROS, added_up);
    rf_warn_if(&out->warnings, REFUEL_WARNING_INTAKE_INCONSISTENT, fabs(from_macros - *energy) > tolerance);
}

static void put_goal(const rf_plan_goal *goal, refuel_plan_result *out)
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

static void put_food(const rf_plan_food *food, double basis_kg, refuel_plan_result *out)
{
    out->basis_kg = basis_kg;
    out->fibre_g_d = food->fibre_g_d;
    out->macros = food->macros;
    out->carbohydrate_target_g_d = food->carbohydrate_target_g_d;
    out->protein_target_g_d = food->protein_target_g_d;
    out->fat_target_g_d = food->fat_target_g_d;
    out->mildest_kg_week = food->mildest_kg_week;
}

/* For one sex, which is known. The request was checked. */
static refuel_status plan_one(const refuel_request *r, bool assumed, refuel_plan_result *got, refuel_error *err)
{
    rf_plan_who who;
    rf_plan_rest rest;
    rf_plan_day day;
    refuel_status status = rf_plan_person(r, &who, err);
    if (status == REFUEL_OK) status = rf_plan_resting(r, &who, &rest, err);
    if (status == REFUEL_OK && !assumed) status = rf_plan_check_expenditure(r, &rest, err);
    if (status == REFUEL_OK) status = rf_plan_day_of(r, &who, &rest, &day, err);
    if (status != REFUEL_OK) return status;
    *got = empty_plan;
    put_person(r, &who, got);
    put_day(r, &rest, &day, got);
    put_eaten(r, got);
    got->requested_kg_week = isnan(r->goal_kg_week) ? 0 : r->goal_kg_week;
    rf_case c = rf_plan_case(r, got);
    rf_plan_goal goal = rf_plan_goal_of(&c, r->floors);
    c.applied_kg_week = goal.applied_kg_week;
    rf_plan_food food = rf_plan_food_of(&c, goal.intake_kcal_d);
    put_goal(&goal, got);
    put_food(&food, c.basis_kg, got);
    const refuel_warnings more[] = {who.warnings, rest.warnings, day.warnings, food.warnings, r->read_notes};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) rf_warnings_add(&got->warnings, more[i]);
    return REFUEL_OK;
}

static refuel_status plan_each(const refuel_request *r, bool assumed, refuel_plan_result plan[RF_SEXES],
                               refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    for (int k = 0; k < RF_SEXES && status == REFUEL_OK; k++) {
        refuel_request as = *r;
        as.sex = rf_sexes[k];
        status = plan_one(&as, assumed, &plan[k], err);
    }
    return status;
}

/* Where the gates of one leave less of the goal, both are planned for that. */
static refuel_status plan_both(const refuel_request *r, bool assumed, refuel_plan_result plan[RF_SEXES],
                               refuel_error *err)
{
    refuel_request as = *r;
    refuel_status status = plan_each(r, assumed, plan, err);
    if (status != REFUEL_OK || plan[0].applied_kg_week == plan[1].applied_kg_week) return status;
    const refuel_plan_result strict = plan[plan[1].applied_kg_week > plan[0].applied_kg_week];
    as.goal_kg_week = strict.applied_kg_week;
    status = plan_each(&as, assumed, plan, err);
    for (int k = 0; k < RF_SEXES; k++) {
        plan[k].requested_kg_week = strict.requested_kg_week;
        plan[k].accepted = strict.accepted;
        plan[k].reason_count = strict.reason_count;
        memcpy(plan[k].reason, strict.reason, sizeof strict.reason);
    }
    return status;
}

refuel_status rf_plan_both(const refuel_request *request, refuel_plan_result plan[RF_SEXES], refuel_error *err)
{
    return plan_both(request, false, plan, err);
}

static refuel_status plan_of(const refuel_request *request, bool assumed, refuel_plan_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_plan_result got, plan[RF_SEXES];
    refuel_status status = rf_sized_check(out, "", err);
    if (status == REFUEL_OK) status = rf_request_check(request, &r, err);
    if (status != REFUEL_OK) return status;
    bool both = r.sex == REFUEL_SEX_UNKNOWN;
    status = both ? plan_both(&r, assumed, plan, err) : plan_one(&r, assumed, &got, err);
    if (status != REFUEL_OK) return status;
    if (both) rf_plan_merge(plan, &got);
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}

refuel_status refuel_plan(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return plan_of(request, false, out, err);
}

refuel_status rf_plan_assumed(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return plan_of(request, true, out, err);
}

static size_t judge_one(const refuel_request *r, const refuel_plan_result *p, int eaten, refuel_finding *found)
{
    rf_case c = rf_plan_case(r, p);
    if (eaten)
        rf_case_eaten(&c, r, p);
    else
        rf_case_planned(&c, p);
    return rf_run_checks(&c, found, RF_FINDINGS_MAX);
}

static refuel_status judge_both(const refuel_request *r, int eaten, refuel_finding *found, size_t *count,
                                refuel_error *err)
{
    refuel_plan_result plan[RF_SEXES];
    refuel_finding of[RF_SEXES][RF_FINDINGS_MAX];
    size_t n[RF_SEXES];
    refuel_status status = plan_both(r, false, plan, err);
    if (status != REFUEL_OK) return status;
    for (int k = 0; k < RF_SEXES; k++) {
        refuel_request as = *r;
        as.sex = rf_sexes[k];
        n[k] = judge_one(&as, &plan[k], eaten, of[k]);
    }
    *count = rf_findings_merge(of[0], n[0], of[1], n[1], found);
    return REFUEL_OK;
}

static refuel_status judge(const refuel_request *request, const refuel_plan_result *plan, int eaten,
                           refuel_finding *findings, size_t capacity, size_t *count, refuel_error *err)
{
    if (!request || !plan || !count || (!findings && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_plan_result p;
    refuel_status status = rf_request_check(request, &r, err);
    if (status == REFUEL_OK) status = rf_sized_read(plan, &p, &empty_plan, sizeof p, "", err);
    if (status == REFUEL_OK && eaten) status = rf_request_check_eaten(&r, err);
    if (status != REFUEL_OK) return status;
    refuel_finding found[RF_FINDINGS_MAX];
    size_t n = 0;
    if (r.sex == REFUEL_SEX_UNKNOWN)
        status = judge_both(&r, eaten, found, &n, err);
    else
        n = judge_one(&r, &p, eaten, found);
    if (status != REFUEL_OK) return status;
    *count = n;
    if (capacity > 0 && capacity < n)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the array holds fewer findings than there are");
    if (capacity > 0) memcpy(findings, found, n * sizeof *found);
    return rf_done(err);
}

refuel_status refuel_plan_checks(const refuel_request *request, const refuel_plan_result *plan,
                                 refuel_finding *findings, size_t capacity, size_t *count, refuel_error *err)
{
    return judge(request, plan, 0, findings, capacity, count, err);
}

refuel_status refuel_check(const refuel_request *request, const refuel_plan_result *plan, refuel_finding *findings,
                           size_t capacity, size_t *count, refuel_error *err)
{
    return judge(request, plan, 1, findings, capacity, count, err);
}
