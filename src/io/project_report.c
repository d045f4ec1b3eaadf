#include "io/project_report.h"

#include <math.h>
#include <refuel/json.h>
#include <refuel/version.h>
#include <refuel/warning.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "io/report.h"
#include "io/request.h"
#include "plan/request.h"

typedef rf_json_writer writer;

/* One column of the report, from a daily array. */
static void put_daily(writer *w, const char *key, const rf_forecast *f, const double *daily)
{
    rf_json_open_array(w, key);
    for (size_t i = 0; i < f->rows; i++) rf_json_put_number(w, NULL, daily[rf_forecast_index(f, i)]);
    rf_json_close(w);
}

static void put_rows(writer *w, const char *key, const double *row, size_t rows)
{
    rf_json_open_array(w, key);
    for (size_t i = 0; i < rows; i++) rf_json_put_number(w, NULL, row[i]);
    rf_json_close(w);
}

static void put_solution(writer *w, const rf_forecast *f)
{
    if (f->question == RF_QUESTION_PATH) {
        rf_json_put_null(w, "solution");
        return;
    }
    rf_json_open_object(w, "solution");
    rf_json_put_number(w, "target_weight_kg", f->target_kg);
    if (f->question == RF_QUESTION_DAY) {
        rf_json_put_number(w, "target_day", f->reach.day);
        rf_json_put_number(w, "intake_kcal_d", f->intake_kcal_d[f->days - 1]);
        rf_json_put_number(w, "maintenance_kcal_d", f->reach.maintenance_kcal_d);
        rf_json_put_number(w, "settled_kcal_d", f->reach.settled_kcal_d);
        rf_json_put_number(w, "plateau_weight_kg", f->reach.plateau_weight_kg);
        rf_json_put_truth(w, "feasible", f->solution.feasible);
        rf_json_put_text(w, "binding", refuel_binding_name(f->solution.binding));
        rf_json_close(w);
        return;
    }
    const refuel_target_result *s = &f->solution;
    rf_json_put_number(w, "target_day", f->target_day);
    rf_json_put_number(w, "intake_kcal_d", s->intake_kcal_d);
    rf_json_put_number(w, "maintenance_kcal_d", s->maintenance_kcal_d);
    rf_json_put_number(w, "settled_kcal_d", s->settled_kcal_d);
    rf_json_put_number(w, "reached_weight_kg", s->weight_kg);
    rf_json_put_truth(w, "feasible", s->feasible);
    rf_json_put_text(w, "binding", refuel_binding_name(s->binding));
    rf_json_put_number(w, "binding_intake_kcal_d", s->binding_intake_kcal_d);
    rf_json_put_number(w, "binding_weight_kg", s->binding_weight_kg);
    rf_json_close(w);
}

static void put_checks(writer *w, const rf_forecast *f)
{
    rf_json_open_array(w, "checks");
    for (int32_t i = 0; i < f->followed_count; i++) {
        const rf_followed *it = &f->followed[i];
        if (it->verdict == REFUEL_VERDICT_NONE) continue;
        const refuel_check_info *info = refuel_check_describe(it->check);
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "id", info->id);
        rf_json_put_text(w, "verdict", refuel_verdict_text((refuel_verdict)it->verdict));
        rf_json_put_text(w, "action", refuel_action_text((refuel_action)it->action));
        rf_json_put_number(w, "first_day", it->first_day);
        rf_json_put_number(w, "first_risk_day", it->first_risk_day);
        rf_json_put_number(w, "value", it->value);
        rf_json_put_number(w, "low", it->low);
        rf_json_put_number(w, "high", it->high);
        rf_json_put_text(w, "unit", info->unit);
        rf_json_put_text(w, "source", it->source);
        rf_json_close(w);
    }
    rf_json_close(w);
}

static void put_warnings(writer *w, const rf_forecast *f)
{
    rf_json_open_array(w, "warnings");
    rf_report_warning_list(w, f->plan.warnings);
    for (size_t i = 0; rf_project_warning_at(i); i++)
        if (f->flags & (uint32_t)rf_project_warning_at(i)->number)
            rf_report_object(w, NULL, rf_record_of(REFUEL_RECORD_WARNING), rf_project_warning_at(i));
    rf_json_close(w);
}

/* What the baseline rests on, and the model. */
static void put_model_sources(writer *w, const rf_forecast *f)
{
    rf_references references = {.count = 0};
    refuel_finding findings[REFUEL_CHECK_END];
    size_t count = 0;
    for (int32_t i = 0; i < f->followed_count; i++)
        findings[count++] = (refuel_finding){.source = f->followed[i].source};
    rf_plan_references(&f->plan, findings, count, &references);
    rf_reference_formula(&references, REFUEL_EQ_HALL_2011);
    rf_report_sources(w, &references);
}

void rf_report_forecast(rf_json_writer *w, const rf_forecast *f)
{
    rf_json_put_text(w, "schema", "refuel/project/1");
    rf_json_put_text(w, "refuel", refuel_version());
    rf_json_put_text(w, "model", "hall-2011");
    rf_json_put_text(w, "parameters", f->who.parameters == REFUEL_PARAMETERS_PLANNER ? "planner" : "hall-2011");
    rf_json_open_object(w, "baseline");
    rf_json_put_number(w, "resting_kcal_d", f->who.resting_kcal_d);
    rf_json_put_number(w, "pal", f->who.pal);
    rf_json_put_number(w, "intake_kcal_d", f->baseline_intake_kcal_d);
    rf_json_put_number(w, "fat_kg", f->fat_kg[0]);
    rf_json_close(w);
    put_rows(w, "day", f->day, f->rows);
    put_daily(w, "weight_kg", f, f->weight_kg);
    put_daily(w, "fat_kg", f, f->fat_kg);
    put_daily(w, "fat_free_kg", f, f->fat_free_kg);
    put_daily(w, "intake_kcal_d", f, f->intake_kcal_d);
    put_daily(w, "expenditure_kcal_d", f, f->expenditure_kcal_d);
    rf_json_open_object(w, "interval");
    rf_json_put_number(w, "level", f->level);
    rf_json_open_array(w, "weight_kg");
    put_rows(w, NULL, f->low_kg, f->rows);
    put_rows(w, NULL, f->high_kg, f->rows);
    rf_json_close(w);
    put_rows(w, "sd_kg", f->sd_kg, f->rows);
    rf_json_close(w);
    rf_json_open_object(w, "static_rule");
    put_daily(w, "weight_kg", f, f->static_kg);
    rf_json_close(w);
    rf_json_open_object(w, "goal");
    rf_report_group(w, "goal.", rf_record_of(REFUEL_RECORD_PLAN), &f->plan);
    rf_json_close(w);
    put_solution(w, f);
    put_checks(w, f);
    put_warnings(w, f);
    put_model_sources(w, f);
}

static refuel_status unknown_column(const char *called, const char *key, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(key, strlen(key), shown);
    return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; a row has day, intake_kcal_d and run_km_week",
                   shown);
}

static refuel_status read_entry(rf_project_options *options, const rf_json_node *object, refuel_error *err)
{
    char called[40] = "schedule row ", number[RF_NUMBER_TEXT];
    rf_number_fixed(options->schedule_rows + 1, 0, false, number);
    strcat(called, number);
    double cell[RF_SCHEDULE_COLUMNS] = {NAN, NAN, NAN};
    if (rf_json_type_of(object) != RF_JSON_OBJECT)
        return rf_fail(err, REFUEL_E_TYPE, called, "each row is an object with day and intake_kcal_d");
    for (const rf_json_node *it = rf_json_first(object); it; it = rf_json_next(it)) {
        size_t k = 0;
        while (k < RF_SCHEDULE_COLUMNS && strcmp(rf_json_key(it), rf_schedule_column[k]) != 0) k++;
        if (k == RF_SCHEDULE_COLUMNS) return unknown_column(called, rf_json_key(it), err);
        if (rf_json_type_of(it) != RF_JSON_NUMBER)
            return rf_fail(err, REFUEL_E_TYPE, called, "%s takes a number", rf_schedule_column[k]);
        if (!isnan(cell[k]))
            return rf_fail(err, REFUEL_E_DUPLICATE, called, "%s was given twice", rf_schedule_column[k]);
        cell[k] = rf_json_number(it);
    }
    if (isnan(cell[0]) || isnan(cell[1]))
        return rf_fail(err, REFUEL_E_MISSING, called, "each row needs day and intake_kcal_d");
    rf_schedule_entry entry = {cell[0], cell[1], cell[2]};
    return rf_schedule_add(options, &entry, called, err);
}

static refuel_status read_schedule(void *context, const rf_json_node *member, bool *known, refuel_error *err)
{
    rf_project_options *options = context;
    *known = strcmp(rf_json_key(member), "schedule") == 0;
    if (!*known) return REFUEL_E_UNKNOWN;
    if (options->schedule_rows > 0) return rf_fail(err, REFUEL_E_DUPLICATE, "schedule", "it was given twice");
    if (rf_json_type_of(member) != RF_JSON_ARRAY || !rf_json_first(member))
        return rf_fail(err, REFUEL_E_TYPE, "schedule", "it takes an array of rows");
    for (const rf_json_node *it = rf_json_first(member); it; it = rf_json_next(it)) {
        refuel_status status = read_entry(options, it, err);
        if (status != REFUEL_OK && err) strcpy(err->field, "schedule"); /* the message names the row */
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

refuel_status rf_project_from_json(const char *text, size_t length, refuel_request *request,
                                   rf_project_options *options, refuel_error *err)
{
    rf_json_node *root = NULL;
    rf_input_set sets[] = {{.row = rf_request_fields, .rows = REFUEL_INPUT_END},
                           {.row = rf_project_fields, .rows = RF_OPTION_END}};
    refuel_status status = rf_json_parse(text, length, &root, err);
    if (status == REFUEL_OK) status = rf_inputs_from_json(root, sets, 2, read_schedule, options, err);
    if (status == REFUEL_OK) status = rf_request_apply(request, sets[0].text, rf_today(), err);
    if (status == REFUEL_OK)
        status = rf_fields_apply(rf_project_fields, RF_OPTION_END, options, sets[1].text, rf_today(), err);
    rf_json_free(root);
    return status;
}

/* What needs the forecast: its memory is freed by the caller, whatever happens here. */
static refuel_status answer(const char *text, size_t length, rf_project_options *options, rf_forecast *forecast,
                            rf_json_writer *w, refuel_error *err)
{
    refuel_request request = rf_empty_request;
    refuel_status status = rf_project_from_json(text, length, &request, options, err);
    if (status == REFUEL_OK) status = rf_forecast_make(&request, options, 1, forecast, err);
    if (status == REFUEL_OK) rf_report_forecast(w, forecast);
    return status;
}

refuel_status refuel_project_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_project_options *options = malloc(sizeof *options);
    if (!options) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *options = rf_empty_options;
    rf_forecast forecast = {.memory = NULL};
    rf_json_writer w;
    rf_json_begin(&w);
    refuel_status status = answer(text, length, options, &forecast, &w, err);
    if (status == REFUEL_OK) status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    rf_forecast_free(&forecast);
    free(options);
    return status;
}
