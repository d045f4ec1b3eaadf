#include <refuel/forecast.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"
#include "core/warning.h"
#include "forecast/forecast_band.h"
#include "forecast/forecast_checks.h"
#include "forecast/forecast_course.h"
#include "forecast/forecast_days.h"
#include "forecast/forecast_input.h"
#include "forecast/forecast_result.h"
#include "forecast/forecast_start.h"
#include "plan/request.h"

#define DEFAULT_DAYS 365

/* The rows of the result: every Nth day, and the last. */
typedef struct rf_rows {
    size_t last, every, count; /* last: day of the last row */
} rf_rows;

static rf_rows rows_to(size_t last, size_t every)
{
    return (rf_rows){.last = last, .every = every, .count = last / every + 1 + (last % every != 0)};
}

static rf_rows rows_of(const refuel_forecast_request *ask)
{
    size_t last = DEFAULT_DAYS;
    if (!isnan(ask->target_day)) last = (size_t)fmax(1, round(ask->target_day));
    if (!isnan(ask->days)) last = (size_t)ask->days;
    return rows_to(last, (size_t)rf_given_or(ask->every_days, 1));
}

static size_t day_of(const rf_rows *rows, size_t row)
{
    return row * rows->every < rows->last ? row * rows->every : rows->last;
}

size_t refuel_forecast_rows(const refuel_forecast_request *ask)
{
    refuel_forecast_request known;
    return rf_forecast_check(ask, &known, NULL) == REFUEL_OK ? rows_of(&known).count : 0;
}

static refuel_warnings warnings_of(const refuel_plan_result *plan, uint32_t flags)
{
    static const struct {
        refuel_project_flag flag;
        refuel_warning_id warning;
    } of_model[] = {{REFUEL_PROJECT_FAT_LOW, REFUEL_WARNING_PROJECT_FAT_LOW},
                    {REFUEL_PROJECT_BMI_LOW, REFUEL_WARNING_PROJECT_BMI_LOW},
                    {REFUEL_PROJECT_FAT_CLAMPED, REFUEL_WARNING_PROJECT_FAT_CLAMPED},
                    {REFUEL_PROJECT_ACTIVITY_CLAMPED, REFUEL_WARNING_PROJECT_ACTIVITY_CLAMPED},
                    {REFUEL_PROJECT_FAT_TRANSFER, REFUEL_WARNING_PROJECT_FAT_TRANSFER}};
    refuel_warnings set = plan->warnings;
    for (size_t i = 0; i < sizeof of_model / sizeof *of_model; i++)
        rf_warn_if(&set, of_model[i].warning, flags & (uint32_t)of_model[i].flag);
    return set;
}

/* Everything on the way to the answer. */
typedef struct forecast {
    rf_start start;
    rf_target target;
    rf_course course;
    refuel_schedule_row *row; /* of the course */
    rf_rows rows;
    rf_days days;
    double *band_memory;
    rf_band band;
    refuel_followed followed[REFUEL_CHECK_PLACES];
    size_t followed_count;
} forecast;

static refuel_status make_memory(const refuel_forecast_request *ask, forecast *f, refuel_error *err)
{
    size_t rows = f->rows.count;
    f->row = calloc(ask->schedule_rows + 2, sizeof *f->row);
    f->band_memory = calloc(5 * rows, sizeof *f->band_memory);
    if (!f->row || !f->band_memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    double *at = f->band_memory;
    f->band = (rf_band){rows, at, at + rows, at + 2 * rows, at + 3 * rows, at + 4 * rows};
    return REFUEL_OK;
}

/* f->start and f->target are there. */
static refuel_status follow(const refuel_request *request, const refuel_forecast_request *ask, forecast *f,
                            refuel_error *err)
{
    const refuel_schedule *schedule = &f->course.schedule;
    refuel_status status = make_memory(ask, f, err);
    if (status == REFUEL_OK) status = rf_forecast_course(request, ask, &f->start, &f->target, f->row, &f->course, err);
    double reached = f->course.reach.day;
    if (status == REFUEL_OK)
        status = rf_days_follow(&f->start.who, schedule, f->rows.last, reached, f->course.ends, &f->days, err);
    if (status == REFUEL_OK) {
        f->rows = rows_to(f->days.count - 1, f->rows.every);
        f->band.rows = f->rows.count;
        for (size_t i = 0; i < f->rows.count; i++) f->band.day[i] = (double)day_of(&f->rows, i);
        status = rf_forecast_band(&f->start, ask, schedule, &f->band, err);
    }
    if (status == REFUEL_OK) f->followed_count = rf_forecast_follow(&f->start, &f->days, schedule, f->followed);
    return status;
}

static void put_rows(double *to, const double *daily, const rf_rows *rows)
{
    for (size_t i = 0; to && i < rows->count; i++) to[i] = daily[day_of(rows, i)];
}

static void put_column(double *to, const double *from, size_t rows)
{
    if (to) memcpy(to, from, rows * sizeof *to);
}

static void put_solution(const forecast *f, refuel_forecast_result *out)
{
    const refuel_target_result *s = &f->course.solution;
    out->target_kg = f->target.kg;
    out->target_day = out->target_intake_kcal_d = out->maintenance_kcal_d = out->settled_kcal_d = NAN;
    out->reached_weight_kg = out->binding_intake_kcal_d = out->binding_weight_kg = out->plateau_weight_kg = NAN;
    out->feasible = 0;
    out->binding = REFUEL_BINDING_NONE;
    if (f->target.question == REFUEL_QUESTION_INTAKE) {
        out->target_day = f->target.day;
        out->target_intake_kcal_d = s->intake_kcal_d;
        out->maintenance_kcal_d = s->maintenance_kcal_d;
        out->settled_kcal_d = s->settled_kcal_d;
        out->reached_weight_kg = s->weight_kg;
        out->binding_intake_kcal_d = s->binding_intake_kcal_d;
        out->binding_weight_kg = s->binding_weight_kg;
        out->feasible = s->feasible;
        out->binding = s->binding;
    } else if (f->target.question == REFUEL_QUESTION_DAY) {
        static const refuel_reach_result never = REFUEL_REACH_RESULT_INIT;
        const refuel_reach_result *reach = f->days.missed ? &never : &f->course.reach;
        out->target_day = reach->day;
        out->target_intake_kcal_d = rf_given_or(f->course.until_kcal_d, f->days.intake_kcal_d[f->days.count - 1]);
        out->maintenance_kcal_d = reach->maintenance_kcal_d;
        out->settled_kcal_d = reach->settled_kcal_d;
        out->plateau_weight_kg = rf_forecast_plateau(&f->start, &f->course);
        out->binding = (int32_t)rf_forecast_obstacle(&f->start, f->target.kg, &f->course.reach, f->days.missed);
        out->feasible = out->binding == REFUEL_BINDING_NONE;
    }
}

/* What the caller gave stays: size, arrays and capacities. */
static void put_result(const forecast *f, refuel_forecast_result *out)
{
    out->rows = f->rows.count;
    out->followed_count = f->followed_count;
    out->level = f->start.plan.level;
    out->resting_kcal_d = f->start.who.resting_kcal_d;
    out->pal = f->start.who.pal;
    out->baseline_intake_kcal_d = f->start.intake_kcal_d;
    out->baseline_fat_kg = f->days.fat_kg[0];
    out->floor_kcal_d = f->start.floor_kcal_d;
    out->warnings = warnings_of(&f->start.plan, f->days.flags);
    out->question = (int32_t)f->target.question;
    out->parameters =
        f->start.who.parameters == REFUEL_PARAMETERS_PLANNER ? REFUEL_PARAMETERS_PLANNER : REFUEL_PARAMETERS_HALL_2011;
    out->end_day = f->days.end ? (double)f->rows.last : NAN;
    out->end_reason = f->days.end;
    out->end_message = rf_forecast_end_message(f->days.end);
    put_solution(f, out);
}

/* Nothing is written before everything is known to fit. */
static refuel_status deliver(const forecast *f, refuel_forecast_result *out, refuel_error *err)
{
    size_t rows = f->rows.count;
    if (out->followed && out->followed_capacity < f->followed_count)
        return rf_fail(err, REFUEL_E_BUFFER, "", "there is no room for %zu checks", f->followed_count);
    put_column(out->day, f->band.day, rows);
    put_column(out->low_kg, f->band.low_kg, rows);
    put_column(out->high_kg, f->band.high_kg, rows);
    put_column(out->sd_kg, f->band.sd_kg, rows);
    put_rows(out->weight_kg, f->days.weight_kg, &f->rows);
    put_rows(out->fat_kg, f->days.fat_kg, &f->rows);
    put_rows(out->fat_free_kg, f->days.fat_free_kg, &f->rows);
    put_rows(out->intake_kcal_d, f->days.intake_kcal_d, &f->rows);
    put_rows(out->expenditure_kcal_d, f->days.expenditure_kcal_d, &f->rows);
    put_rows(out->static_weight_kg, f->days.static_weight_kg, &f->rows);
    if (out->followed) memcpy(out->followed, f->followed, f->followed_count * sizeof *f->followed);
    put_result(f, out);
    return REFUEL_OK;
}

/* An output of the caller as this library knows it, with arrays that hold the rows. */
static refuel_status read_output(const refuel_forecast_result *given, size_t rows, refuel_forecast_result *out,
                                 refuel_error *err)
{
    static const refuel_forecast_result empty = REFUEL_FORECAST_RESULT_INIT;
    refuel_status status = rf_sized_check(given, "", err);
    if (status == REFUEL_OK) status = rf_sized_read(given, out, &empty, sizeof *out, "", err);
    if (status != REFUEL_OK) return status;
    int arrays = out->day || out->weight_kg || out->fat_kg || out->fat_free_kg || out->intake_kcal_d ||
                 out->expenditure_kcal_d || out->low_kg || out->high_kg || out->sd_kg || out->static_weight_kg;
    if (arrays && out->capacity < rows)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the arrays are too small: %zu rows are needed", rows);
    return REFUEL_OK;
}

refuel_status refuel_forecast(const refuel_request *request, const refuel_forecast_request *ask,
                              refuel_plan_result *plan, refuel_forecast_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_forecast: a required pointer is null");
    forecast f = {.row = NULL};
    refuel_request known;
    refuel_forecast_request asked;
    refuel_forecast_result result;
    refuel_status status = rf_request_check(request, rf_forecast_refused, &known, err);
    if (status == REFUEL_OK) status = rf_forecast_check_person(&known, err);
    if (status == REFUEL_OK) status = rf_forecast_check(ask, &asked, err);
    if (status == REFUEL_OK) f.rows = rows_of(&asked);
    if (status == REFUEL_OK) status = read_output(out, f.rows.count, &result, err);
    if (status == REFUEL_OK && plan) status = rf_sized_check(plan, "", err);
    if (status == REFUEL_OK) status = rf_forecast_target(&known, &asked, &f.target, err);
    if (status == REFUEL_OK) status = rf_forecast_start(&known, &asked, &f.start, err);
    if (status == REFUEL_OK) status = follow(&known, &asked, &f, err);
    if (status == REFUEL_OK) status = deliver(&f, &result, err);
    free(f.row);
    free(f.band_memory);
    rf_days_free(&f.days);
    if (status != REFUEL_OK) return status;
    rf_sized_write(out, &result, sizeof result);
    if (plan) rf_sized_write(plan, &f.start.plan, sizeof f.start.plan);
    return rf_done(err);
}

const refuel_result_info *refuel_forecast_result_at(refuel_forecast_record record, size_t i)
{
    if (record <= REFUEL_FORECAST_RECORD_NONE || record >= REFUEL_FORECAST_RECORD_END) return NULL;
    return i < rf_forecast_records[record].rows ? &rf_forecast_records[record].row[i] : NULL;
}
