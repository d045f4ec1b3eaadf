#include "io/forecast_answer.h"

#include <refuel/version.h>
#include <stdlib.h>

#include "core/failure.h"
#include "forecast/forecast_result.h"
#include "io/report.h"

static refuel_status make_room(rf_forecast_answer *out, size_t rows, refuel_error *err)
{
    refuel_forecast_result *f = &out->forecast;
    double **column[] = {&f->day,           &f->weight_kg,          &f->fat_kg, &f->fat_free_kg,
                         &f->intake_kcal_d, &f->expenditure_kcal_d, &f->low_kg, &f->high_kg,
                         &f->sd_kg,         &f->static_weight_kg};
    const size_t columns = sizeof column / sizeof *column;
    out->memory = calloc(columns * rows, sizeof *out->memory);
    if (!out->memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    for (size_t i = 0; i < columns; i++) *column[i] = out->memory + i * rows;
    f->capacity = rows;
    f->followed = out->followed;
    f->followed_capacity = REFUEL_FOLLOWED_MAX;
    return REFUEL_OK;
}

refuel_status rf_forecast_answer_make(const rf_forecast_given *given, rf_forecast_answer *out, refuel_error *err)
{
    refuel_forecast_request ask = given->ask;
    ask.schedule = given->schedule.row;
    ask.schedule_rows = given->schedule.rows;
    out->memory = NULL;
    out->plan.struct_size = sizeof out->plan;
    out->forecast = (refuel_forecast_result)REFUEL_FORECAST_RESULT_INIT;
    size_t rows = refuel_forecast_rows(&ask); /* none where the request is impossible: then that is told */
    refuel_status status = make_room(out, rows ? rows : 1, err);
    return status == REFUEL_OK ? refuel_forecast(&given->request, &ask, &out->plan, &out->forecast, err) : status;
}

void rf_forecast_answer_free(rf_forecast_answer *answer)
{
    free(answer->memory);
    answer->memory = NULL;
}

static void put_solution(rf_json_writer *w, const refuel_forecast_result *f)
{
    if (f->question == REFUEL_QUESTION_PATH)
        rf_json_put_null(w, "solution");
    else
        rf_report_object(w, "solution",
                         rf_forecast_record_of(f->question == REFUEL_QUESTION_DAY ? REFUEL_FORECAST_RECORD_DAY
                                                                                  : REFUEL_FORECAST_RECORD_INTAKE),
                         f);
}

/* What the baseline rests on, the edges that the checks stand on, and the model. */
static void put_sources(rf_json_writer *w, const rf_forecast_answer *a)
{
    rf_references references = {.count = 0};
    rf_plan_references(&a->plan, NULL, 0, &references);
    for (size_t i = 0; i < a->forecast.followed_count; i++) rf_reference_paper(&references, a->followed[i].source);
    rf_reference_formula(&references, REFUEL_EQ_HALL_2011);
    rf_report_sources(w, &references);
}

void rf_report_forecast(rf_json_writer *w, const rf_forecast_answer *a)
{
    const refuel_forecast_result *f = &a->forecast;
    rf_json_put_text(w, "schema", "refuel/project/1");
    rf_json_put_text(w, "refuel", refuel_version());
    rf_json_put_text(w, "model", refuel_equation_key(REFUEL_EQ_HALL_2011));
    rf_report_members(w, rf_forecast_record_of(REFUEL_FORECAST_RECORD_COURSE), f, f->rows);
    rf_json_open_object(w, "goal");
    rf_report_group(w, "goal.", rf_record_of(REFUEL_RECORD_PLAN), &a->plan);
    rf_json_close(w);
    put_solution(w, f);
    rf_json_open_array(w, "checks");
    for (size_t i = 0; i < f->followed_count; i++)
        rf_report_object(w, NULL, rf_forecast_record_of(REFUEL_FORECAST_RECORD_FOLLOWED), &a->followed[i]);
    rf_json_close(w);
    rf_report_warnings(w, f->warnings);
    put_sources(w, a);
}
