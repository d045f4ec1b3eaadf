#include "io/project_report.h"

#include <math.h>
#include <refuel/json.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "io/project_parts.h"
#include "io/request.h"
#include "plan/request.h"

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
