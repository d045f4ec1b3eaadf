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
#include "plan/input.h"

typedef refuel_json_builder builder;
typedef refuel_json_node node;

/* One column of the report, from a daily array. */
static void put_daily(builder *b, node *in, const char *key, const refuel_forecast *f, const double *daily)
{
    node *array = refuel_json_put_array(b, in, key);
    for (size_t i = 0; i < f->rows; i++) refuel_json_put_number(b, array, NULL, daily[refuel_forecast_index(f, i)]);
}

static void put_rows(builder *b, node *in, const char *key, const double *row, size_t rows)
{
    node *array = refuel_json_put_array(b, in, key);
    for (size_t i = 0; i < rows; i++) refuel_json_put_number(b, array, NULL, row[i]);
}

static void put_binding(builder *b, node *in, int32_t binding)
{
    const char *name = refuel_binding_name(binding);
    if (name)
        refuel_json_put_text(b, in, "binding", name);
    else
        refuel_json_put_null(b, in, "binding");
}

static void put_solution(builder *b, const refuel_forecast *f)
{
    if (f->question == REFUEL_QUESTION_PATH) {
        refuel_json_put_null(b, b->root, "solution");
        return;
    }
    node *in = refuel_json_put_object(b, b->root, "solution");
    refuel_json_put_number(b, in, "target_weight_kg", f->target_kg);
    if (f->question == REFUEL_QUESTION_DAY) {
        refuel_json_put_number(b, in, "target_day", f->reach.day);
        refuel_json_put_number(b, in, "intake_kcal_d", f->intake_kcal_d[f->days - 1]);
        refuel_json_put_number(b, in, "maintenance_kcal_d", f->reach.maintenance_kcal_d);
        refuel_json_put_number(b, in, "settled_kcal_d", f->reach.settled_kcal_d);
        refuel_json_put_number(b, in, "plateau_weight_kg", f->reach.plateau_weight_kg);
        refuel_json_put_truth(b, in, "feasible", f->solution.feasible);
        put_binding(b, in, f->solution.binding);
        return;
    }
    const refuel_target_result *s = &f->solution;
    refuel_json_put_number(b, in, "target_day", f->target_day);
    refuel_json_put_number(b, in, "intake_kcal_d", s->intake_kcal_d);
    refuel_json_put_number(b, in, "maintenance_kcal_d", s->maintenance_kcal_d);
    refuel_json_put_number(b, in, "settled_kcal_d", s->settled_kcal_d);
    refuel_json_put_number(b, in, "reached_weight_kg", s->weight_kg);
    refuel_json_put_truth(b, in, "feasible", s->feasible);
    put_binding(b, in, s->binding);
    refuel_json_put_number(b, in, "binding_intake_kcal_d", s->binding_intake_kcal_d);
    refuel_json_put_number(b, in, "binding_weight_kg", s->binding_weight_kg);
}

static void put_checks(builder *b, const refuel_forecast *f)
{
    node *array = refuel_json_put_array(b, b->root, "checks");
    for (int32_t i = 0; i < f->followed_count; i++) {
        const refuel_followed *it = &f->followed[i];
        if (it->verdict == REFUEL_VERDICT_NONE) continue;
        refuel_check_info info = refuel_check_describe((refuel_check_id)it->check);
        node *in = refuel_json_put_object(b, array, NULL);
        refuel_json_put_text(b, in, "id", info.id);
        refuel_json_put_text(b, in, "verdict", refuel_verdict_text((refuel_verdict)it->verdict));
        refuel_json_put_text(b, in, "action", refuel_action_text((refuel_action)it->action));
        refuel_json_put_number(b, in, "first_day", it->first_day);
        refuel_json_put_number(b, in, "first_risk_day", it->first_risk_day);
        refuel_json_put_number(b, in, "value", it->value);
        refuel_json_put_number(b, in, "low", it->low);
        refuel_json_put_number(b, in, "high", it->high);
        refuel_json_put_text(b, in, "unit", info.unit);
        refuel_json_put_text(b, in, "source", info.source);
    }
}

static void put_warnings(builder *b, const refuel_forecast *f)
{
    node *array = refuel_json_put_array(b, b->root, "warnings");
    refuel_put_warnings(b, array, &f->plan);
    for (size_t i = 0; refuel_project_warning_at(i); i++) {
        const refuel_warning *it = refuel_project_warning_at(i);
        if (!(f->flags & it->flag)) continue;
        node *in = refuel_json_put_object(b, array, NULL);
        refuel_json_put_text(b, in, "id", it->id);
        refuel_json_put_text(b, in, "field", it->field);
        refuel_json_put_text(b, in, "message", it->message);
    }
}

/* What the baseline rests on, and the model. */
static void put_model_sources(builder *b, const refuel_forecast *f)
{
    refuel_source source[REFUEL_SOURCES_MAX + 1];
    size_t count = refuel_plan_sources(&f->plan, source);
    source[count++] = (refuel_source){"hall-2011", "Hall KD et al. Lancet 2011;378:826-37, with web appendix",
                                      "10.1016/S0140-6736(11)60812-X"};
    refuel_put_sources(b, source, count);
}

refuel_status refuel_forecast_json(const refuel_forecast *f, char *buffer, size_t capacity, size_t *needed,
                                   refuel_error *err)
{
    builder b;
    refuel_json_begin(&b);
    refuel_json_put_text(&b, b.root, "schema", "refuel/project/1");
    refuel_json_put_text(&b, b.root, "refuel", refuel_version());
    refuel_json_put_text(&b, b.root, "model", "hall-2011");
    refuel_json_put_text(&b, b.root, "parameters",
                         f->who.parameters == REFUEL_PARAMETERS_PLANNER ? "planner" : "hall-2011");
    node *in = refuel_json_put_object(&b, b.root, "baseline");
    refuel_json_put_number(&b, in, "resting_kcal_d", f->who.resting_kcal_d);
    refuel_json_put_number(&b, in, "pal", f->who.pal);
    refuel_json_put_number(&b, in, "intake_kcal_d", f->baseline_intake_kcal_d);
    refuel_json_put_number(&b, in, "fat_kg", f->fat_kg[0]);
    put_rows(&b, b.root, "day", f->day, f->rows);
    put_daily(&b, b.root, "weight_kg", f, f->weight_kg);
    put_daily(&b, b.root, "fat_kg", f, f->fat_kg);
    put_daily(&b, b.root, "fat_free_kg", f, f->fat_free_kg);
    put_daily(&b, b.root, "intake_kcal_d", f, f->intake_kcal_d);
    put_daily(&b, b.root, "expenditure_kcal_d", f, f->expenditure_kcal_d);
    in = refuel_json_put_object(&b, b.root, "interval");
    refuel_json_put_number(&b, in, "level", f->level);
    node *pair = refuel_json_put_array(&b, in, "weight_kg");
    put_rows(&b, pair, NULL, f->low_kg, f->rows);
    put_rows(&b, pair, NULL, f->high_kg, f->rows);
    put_rows(&b, in, "sd_kg", f->sd_kg, f->rows);
    in = refuel_json_put_object(&b, b.root, "static_rule");
    put_daily(&b, in, "weight_kg", f, f->static_kg);
    refuel_put_goal(&b, &f->plan);
    put_solution(&b, f);
    put_checks(&b, f);
    put_warnings(&b, f);
    put_model_sources(&b, f);
    refuel_status status = refuel_json_print(&b, buffer, capacity, needed, err);
    refuel_json_end(&b);
    return status;
}

static refuel_status unknown_column(const char *called, const char *key, refuel_error *err)
{
    char shown[REFUEL_PRINTABLE];
    refuel_printable(key, strlen(key), shown);
    return refuel_fail(err, REFUEL_E_UNKNOWN, called,
                       "\"%s\" is not known; a row has day, intake_kcal_d and run_km_week", shown);
}

static refuel_status read_entry(refuel_project_options *options, const refuel_json_node *object, refuel_error *err)
{
    char called[40] = "schedule row ", number[REFUEL_NUMBER_TEXT];
    refuel_number_fixed(options->schedule_rows + 1, 0, false, number);
    strcat(called, number);
    double cell[REFUEL_SCHEDULE_COLUMNS] = {NAN, NAN, NAN};
    if (refuel_json_type_of(object) != REFUEL_JSON_OBJECT)
        return refuel_fail(err, REFUEL_E_TYPE, called, "each row is an object with day and intake_kcal_d");
    for (const refuel_json_node *it = refuel_json_first(object); it; it = refuel_json_next(it)) {
        size_t k = 0;
        while (k < REFUEL_SCHEDULE_COLUMNS && strcmp(refuel_json_key(it), refuel_schedule_column[k]) != 0) k++;
        if (k == REFUEL_SCHEDULE_COLUMNS) return unknown_column(called, refuel_json_key(it), err);
        if (refuel_json_type_of(it) != REFUEL_JSON_NUMBER)
            return refuel_fail(err, REFUEL_E_TYPE, called, "%s takes a number", refuel_schedule_column[k]);
        if (!isnan(cell[k]))
            return refuel_fail(err, REFUEL_E_DUPLICATE, called, "%s was given twice", refuel_schedule_column[k]);
        cell[k] = refuel_json_number(it);
    }
    if (isnan(cell[0]) || isnan(cell[1]))
        return refuel_fail(err, REFUEL_E_MISSING, called, "each row needs day and intake_kcal_d");
    refuel_schedule_entry entry = {cell[0], cell[1], cell[2]};
    return refuel_schedule_add(options, &entry, called, err);
}

static refuel_status read_schedule(void *context, const refuel_json_node *member, bool *known, refuel_error *err)
{
    refuel_project_options *options = context;
    *known = strcmp(refuel_json_key(member), "schedule") == 0;
    if (!*known) return REFUEL_E_UNKNOWN;
    if (options->schedule_rows > 0) return refuel_fail(err, REFUEL_E_DUPLICATE, "schedule", "it was given twice");
    if (refuel_json_type_of(member) != REFUEL_JSON_ARRAY || !refuel_json_first(member))
        return refuel_fail(err, REFUEL_E_TYPE, "schedule", "it takes an array of rows");
    for (const refuel_json_node *it = refuel_json_first(member); it; it = refuel_json_next(it)) {
        refuel_status status = read_entry(options, it, err);
        if (status != REFUEL_OK && err) strcpy(err->field, "schedule"); /* the message names the row */
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

refuel_status refuel_project_from_json(const char *text, size_t length, refuel_request *request,
                                       refuel_project_options *options, refuel_error *err)
{
    refuel_json_node *root = NULL;
    refuel_input_set sets[] = {{.row = refuel_request_fields, .rows = REFUEL_INPUT_END},
                               {.row = refuel_project_fields, .rows = REFUEL_OPTION_END}};
    refuel_status status = refuel_json_parse(text, length, &root, err);
    if (status == REFUEL_OK) status = refuel_inputs_from_json(root, sets, 2, read_schedule, options, err);
    if (status == REFUEL_OK) status = refuel_request_apply(request, sets[0].text, refuel_today(), err);
    if (status == REFUEL_OK)
        status = refuel_fields_apply(refuel_project_fields, REFUEL_OPTION_END, options, &options->given, sets[1].text,
                                     refuel_today(), err);
    refuel_json_free(root);
    return status;
}

refuel_status refuel_project_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    if (!text || (!buffer && capacity > 0)) return refuel_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_project_options *options = calloc(1, sizeof *options);
    if (!options) return refuel_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    refuel_request request;
    refuel_forecast forecast = {.memory = NULL};
    refuel_request_init(&request);
    refuel_status status = refuel_project_from_json(text, length, &request, options, err);
    if (status == REFUEL_OK) status = refuel_forecast_make(&request, options, 1, &forecast, err);
    if (status == REFUEL_OK) status = refuel_forecast_json(&forecast, buffer, capacity, needed, err);
    refuel_forecast_free(&forecast);
    free(options);
    return status;
}
