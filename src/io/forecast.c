#include "io/forecast.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/number.h"
#include "core/warning.h"
#include "diet/availability_kernel.h"
#include "energy/ledger_kernel.h"
#include "io/follow.h"
#include "io/forecast_course.h"
#include "plan/input.h"

#define DEFAULT_DAYS 365
#define THERMOGENESIS_SD 0.5 /* of adaptive thermogenesis, as a share: several studies of people in deficit */

static refuel_status check_question(const refuel_request *r, const rf_project_options *o, rf_forecast *f,
                                    refuel_error *err)
{
    int ways = !isnan(r->goal_kg_week) + !isnan(r->eaten[REFUEL_NUTRIENT_ENERGY]) + (o->schedule_rows > 0);
    int by = !isnan(o->target_day), target = !isnan(o->target_kg);
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
    f->question = !target ? RF_QUESTION_PATH : by ? RF_QUESTION_INTAKE : RF_QUESTION_DAY;
    f->target_kg = o->target_kg;
    f->target_day = by ? fmax(1, round(o->target_day)) : NAN; /* a duration in months is no whole number of days */
    return REFUEL_OK;
}

/* With an activity level of its own the total is resting x pal, and goal, gates and floors stand on that. */
static refuel_status plan_with_pal(const refuel_request *request, const rf_project_options *o, rf_forecast *f,
                                   refuel_error *err)
{
    if (!isnan(request->expenditure_kcal_d))
        return rf_fail(err, REFUEL_E_CONFLICT, "pal", "a measured expenditure is the baseline: leave one out");
    refuel_request again = *request;
    const rf_field *total = &rf_request_fields[REFUEL_INPUT_EXPENDITURE];
    double resting_kcal_d = f->plan.resting_kcal_d, sd_resting_kcal_d = f->plan.sd_resting_kcal_d;
    double most = fmin(RF_PROJECT_PAL_MAX, floor(100 * total->info.high / resting_kcal_d) / 100);
    if (!(o->pal >= RF_PROJECT_PAL_MIN && o->pal <= most))
        return rf_fail_range(err, "pal", o->pal, RF_PROJECT_PAL_MIN, most, "");
    again.method = REFUEL_METHOD_LEDGER;
    again.activity = REFUEL_ACTIVITY_NONE;
    if (again.equation == REFUEL_EQ_EER_IOM_2005_OW) again.equation = REFUEL_EQ_NONE;
    again.expenditure_kcal_d = resting_kcal_d * o->pal;
    refuel_status status = refuel_plan(&again, &f->plan, err);
    rf_warnings_remove(&f->plan.warnings, REFUEL_WARNING_EXPENDITURE_LOW);
    f->plan.total_equation =
        REFUEL_EQ_NONE; /* given, but not measured: its error is that of resting energy and of the level */
    f->plan.sd_total_kcal_d = hypot(o->pal * sd_resting_kcal_d, RF_SD_LIVING_PAL * resting_kcal_d);
    return status;
}

/* The plan's numbers become the baseline of the model. */
static refuel_status make_person(const rf_project_options *o, rf_forecast *f, refuel_error *err)
{
    const refuel_plan_result *p = &f->plan;
    double pal = !isnan(o->pal) ? o->pal : p->total_kcal_d / p->resting_kcal_d;
    if (isnan(pal))
        return rf_fail(err, REFUEL_E_MISSING, "pal", "the plan gives no total for this age; give the activity level");
    if (!(pal >= RF_PROJECT_PAL_MIN && pal <= RF_PROJECT_PAL_MAX))
        return rf_fail_range(err, "pal", pal, RF_PROJECT_PAL_MIN, RF_PROJECT_PAL_MAX, "");
    int measured = p->fat_free_mass_source == REFUEL_EQ_MEASURED;
    int own_rule = o->parameters == REFUEL_PARAMETERS_PLANNER && !measured;
    f->who = (refuel_hall_person){.struct_size = sizeof f->who,
                                  .weight_kg = p->weight_kg,
                                  .height_cm = p->height_cm,
                                  .age_y = p->age_y,
                                  .fat_kg = own_rule ? REFUEL_NOT_GIVEN : p->weight_kg - p->fat_free_mass_kg,
                                  .resting_kcal_d = p->resting_kcal_d,
                                  .pal = pal,
                                  .carbohydrate_fraction = o->carbohydrate_fraction,
                                  .sodium_change_mg_d = REFUEL_NOT_GIVEN,
                                  .sex = p->sex,
                                  .fat_measured = measured,
                                  .parameters = o->parameters,
                                  .sodium = o->sodium,
                                  .integrator = o->integrator};
    f->baseline_intake_kcal_d = p->resting_kcal_d * pal;
    f->level = p->level;
    double net_kcal_d = isnan(p->distance_km_week)
                            ? NAN
                            : rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    f->floor_kcal_d = rf_energy_floor_kcal_d(p->sex, p->age_y, p->resting_kcal_d, p->fat_free_mass_kg, net_kcal_d);
    return REFUEL_OK;
}

/* Daily arrays and rows of the report, in one block. */
static refuel_status make_room(rf_forecast *f, size_t days, size_t every, refuel_error *err)
{
    f->days = days + 1;
    f->rows = days / every + 1 + (days % every != 0);
    f->memory = calloc(7 * f->days + 5 * f->rows, sizeof *f->memory);
    if (!f->memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    double **daily[] = {&f->weight_kg,          &f->fat_kg,   &f->fat_free_kg, &f->intake_kcal_d,
                        &f->expenditure_kcal_d, &f->static_kg};
    double **by_row[] = {&f->day, &f->low_kg, &f->high_kg, &f->sd_kg};
    double *at = f->memory + f->days; /* the first part holds the days */
    for (size_t i = 0; i < sizeof daily / sizeof *daily; i++, at += f->days) *daily[i] = at;
    for (size_t i = 0; i < sizeof by_row / sizeof *by_row; i++, at += f->rows) *by_row[i] = at;
    for (size_t i = 0; i < f->days; i++) f->memory[i] = (double)i;
    for (size_t i = 0; i < f->rows; i++) f->day[i] = (double)(i * every < days ? i * every : days);
    return REFUEL_OK;
}

static refuel_status run_model(rf_forecast *f, const refuel_schedule *schedule, refuel_error *err)
{
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = f->days;
    out.weight_kg = f->weight_kg;
    out.fat_kg = f->fat_kg;
    out.fat_free_kg = f->fat_free_kg;
    out.intake_kcal_d = f->intake_kcal_d;
    out.expenditure_kcal_d = f->expenditure_kcal_d;
    out.static_weight_kg = f->static_kg;
    refuel_status status = refuel_project(&f->who, schedule, f->memory, f->days, &out, err);
    f->flags = out.all_flags;
    if (f->plan.life_stage != REFUEL_LIFE_STAGE_NONE) f->flags |= REFUEL_PROJECT_REPRODUCTION;
    if (status != REFUEL_OK || out.status == REFUEL_OK) return status;
    char day[RF_NUMBER_TEXT];
    rf_number_fixed(ceil(out.end_day), 0, false, day);
    return rf_fail(err, REFUEL_E_MODEL, "intake",
                   "on day %s no body would be left: the model does not hold for this intake", day);
}

/* The errors of the plan: living and running make up that of the activity level. */
static refuel_status run_band(const rf_project_options *o, rf_forecast *f, const refuel_schedule *schedule,
                              refuel_error *err)
{
    const refuel_plan_result *p = &f->plan;
    double from_resting = f->who.pal * p->sd_resting_kcal_d;
    double rest = p->sd_total_kcal_d * p->sd_total_kcal_d - from_resting * from_resting;
    refuel_band_request ask = {
        .struct_size = sizeof ask,
        .resting_sd_kcal_d = rest > 0 ? p->sd_resting_kcal_d : p->sd_total_kcal_d / f->who.pal,
        .pal_sd = rest > 0 ? sqrt(rest) / p->resting_kcal_d : 0,
        .total_sd_kcal_d = p->total_equation == REFUEL_EQ_MEASURED ? p->sd_total_kcal_d : REFUEL_NOT_GIVEN,
        .fat_sd_kg = p->sd_body_fat_points / 100 * p->weight_kg,
        .thermogenesis_sd = THERMOGENESIS_SD,
        .intake_sd_kcal_d = o->intake_sd_kcal_d,
        .level = f->level,
        .mode = o->band,
        .method = o->samples > 0 ? REFUEL_BAND_MONTE_CARLO : REFUEL_BAND_LINEAR,
        .draws = (int32_t)rf_given_or(o->samples, 0),
        .seed = (uint32_t)rf_given_or(o->seed, 0)};
    double *middle = f->sd_kg + f->rows;
    refuel_band out = REFUEL_BAND_INIT;
    out.capacity = f->rows;
    out.weight_kg = middle;
    out.sd_kg = f->sd_kg;
    out.low_kg = f->low_kg;
    out.high_kg = f->high_kg;
    if (o->samples > 0) {
        double most = floor((double)REFUEL_BAND_NUMBERS_MAX / (double)f->rows);
        if (o->samples > most) {
            rf_fail_range(err, "samples", o->samples, REFUEL_BAND_DRAWS_MIN, most, "");
            rf_note(err, " for so many rows; a larger every gives fewer");
            return REFUEL_E_RANGE;
        }
        ask.workspace_capacity = (size_t)o->samples * f->rows;
        ask.workspace = malloc(ask.workspace_capacity * sizeof *ask.workspace);
        if (!ask.workspace) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    }
    refuel_status status = refuel_project_band(&f->who, schedule, f->day, f->rows, &ask, &out, err);
    free(ask.workspace);
    return status;
}

static double length_days(const rf_project_options *o, const rf_forecast *f)
{
    if (!isnan(o->days)) return o->days;
    return f->question == RF_QUESTION_INTAKE ? ceil(f->target_day) : DEFAULT_DAYS;
}

refuel_status rf_forecast_make(const refuel_request *request, const rf_project_options *options, int default_every,
                               rf_forecast *f, refuel_error *err)
{
    memset(f, 0, sizeof *f);
    f->plan.struct_size = sizeof f->plan;
    refuel_status status = refuel_plan(request, &f->plan, err);
    if (status == REFUEL_OK && !isnan(options->pal)) status = plan_with_pal(request, options, f, err);
    if (status == REFUEL_OK) status = check_question(request, options, f, err);
    if (status == REFUEL_OK) status = make_person(options, f, err);
    if (status != REFUEL_OK) return status;
    refuel_schedule_row *row = calloc((size_t)options->schedule_rows + 2, sizeof *row);
    if (!row) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    status = rf_forecast_course(request, options, f, row, &schedule, err);
    size_t every = !isnan(options->every_days) ? (size_t)options->every_days : (size_t)default_every;
    if (status == REFUEL_OK) status = make_room(f, (size_t)length_days(options, f), every, err);
    if (status == REFUEL_OK) status = run_model(f, &schedule, err);
    if (status == REFUEL_OK) status = run_band(options, f, &schedule, err);
    f->reach = (refuel_reach_result)REFUEL_REACH_RESULT_INIT;
    if (status == REFUEL_OK && f->question == RF_QUESTION_DAY)
        status = refuel_solve_day(&f->who, &schedule, f->target_kg, &f->reach, err);
    if (status == REFUEL_OK && f->question == RF_QUESTION_DAY) rf_forecast_judge_day(f);
    if (status == REFUEL_OK) rf_follow(f, &schedule);
    free(row);
    return status;
}

void rf_forecast_free(rf_forecast *forecast)
{
    free(forecast->memory);
    forecast->memory = NULL;
}
