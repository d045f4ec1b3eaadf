#include "io/forecast_request.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "forecast/forecast_input.h"
#include "io/json_request.h"
#include "plan/request.h"

static refuel_status unknown_column(const char *called, const char *key, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(key, strlen(key), shown);
    return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; a row has day, intake_kcal_d and run_km_week",
                   shown);
}

static refuel_status read_row(rf_schedule *schedule, const rf_json_node *object, refuel_error *err)
{
    char called[40];
    snprintf(called, sizeof called, "schedule row %zu", schedule->rows + 1);
    double cell[RF_SCHEDULE_COLUMNS] = {NAN, NAN, NAN};
    if (rf_json_type_of(object) != RF_JSON_OBJECT)
        return rf_fail(err, REFUEL_E_TYPE, called, "each row is an object with day and intake_kcal_d");
    for (const rf_json_node *it = rf_json_first(object); it; it = rf_json_next(it)) {
        size_t k = 0;
        while (k < RF_SCHEDULE_COLUMNS && strcmp(rf_json_key(it), rf_schedule_column[k]) != 0) k++;
        if (k == RF_SCHEDULE_COLUMNS) return unknown_column(called, rf_json_key(it), err);
        if (rf_json_type_of(it) == RF_JSON_NULL) continue;
        if (rf_json_type_of(it) != RF_JSON_NUMBER)
            return rf_fail(err, REFUEL_E_TYPE, called, "%s takes a number", rf_schedule_column[k]);
        if (!isnan(cell[k]))
            return rf_fail(err, REFUEL_E_DUPLICATE, called, "%s was given twice", rf_schedule_column[k]);
        cell[k] = rf_json_number(it);
    }
    if (isnan(cell[0]) || isnan(cell[1]))
        return rf_fail(err, REFUEL_E_MISSING, called, "each row needs day and intake_kcal_d");
    refuel_forecast_row row = {cell[0], cell[1], cell[2]};
    return rf_schedule_add(schedule, &row, called, err);
}

refuel_status rf_schedule_from_json(void *context, const rf_json_node *member, bool *known, refuel_error *err)
{
    rf_schedule *schedule = context;
    *known = strcmp(rf_json_key(member), "schedule") == 0;
    if (!*known) return REFUEL_E_UNKNOWN;
    if (rf_json_type_of(member) == RF_JSON_NULL) return REFUEL_OK;
    if (schedule->rows > 0) return rf_fail(err, REFUEL_E_DUPLICATE, "schedule", "it was given twice");
    if (rf_json_type_of(member) != RF_JSON_ARRAY || !rf_json_first(member))
        return rf_fail(err, REFUEL_E_TYPE, "schedule", "it takes an array of rows");
    for (const rf_json_node *it = rf_json_first(member); it; it = rf_json_next(it)) {
        refuel_status status = read_row(schedule, it, err);
        if (status != REFUEL_OK && err) strcpy(err->field, "schedule"); /* the message names the row */
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

refuel_status rf_forecast_take_other(void *others, const rf_json_node *member, bool *known, refuel_error *err)
{
    rf_forecast_others *it = others;
    refuel_status status = it->log.given ? rf_track_take_log(&it->log, member, known, err) : REFUEL_E_UNKNOWN;
    if (it->log.given && *known) return status;
    if (it->schedule) return rf_schedule_from_json(it->schedule, member, known, err);
    *known = strcmp(rf_json_key(member), "schedule") == 0;
    return *known ? REFUEL_OK : REFUEL_E_UNKNOWN;
}

rf_from_log_use rf_forecast_log_use(const rf_field_text of_forecast[REFUEL_FORECAST_INPUT_END])
{
    rf_from_log_use use = rf_from_log_alone;
    use.has_baseline = of_forecast[REFUEL_FORECAST_INPUT_PAL].called != NULL;
    use.ahead = true;
    return use;
}

void rf_forecast_from_json(const rf_json_node *object, rf_forecast_given *given, rf_from_log *log, rf_input_set sets[2],
                           rf_errors *errors)
{
    rf_forecast_others others = {.schedule = &given->schedule, .log.given = log ? &log->given : NULL};
    rf_input_set_begin(&sets[0], rf_request_fields, RF_REQUEST_ROWS);
    sets[0].explains = true;
    rf_input_set_begin(&sets[1], rf_forecast_fields, REFUEL_FORECAST_INPUT_END);
    rf_inputs_from_json(object, sets, 2, rf_forecast_take_other, &others, errors);
    if (log) {
        rf_from_log_use use = rf_forecast_log_use(sets[1].text);
        use.tried = others.log.read;
        rf_from_log_take(log, &use, sets[0].text, errors);
    }
    rf_forecast_apply(given, sets[0].text, sets[1].text, errors);
}

/* Who tells of a pregnancy or of nursing without the life stage is refused as with it, and nothing is passed over. */
static void refuse_child(const rf_field_text texts[RF_REQUEST_ROWS], rf_errors *errors)
{
    static const struct {
        int row;
        int32_t stage;
    } told[] = {{REFUEL_INPUT_GESTATION_WEEK, REFUEL_PREGNANT},
                {REFUEL_INPUT_PRE_PREGNANCY_WEIGHT, REFUEL_PREGNANT},
                {REFUEL_INPUT_MONTHS_SINCE_BIRTH, REFUEL_LACTATING},
                {REFUEL_INPUT_NURSING, REFUEL_LACTATING}};
    if (texts[REFUEL_INPUT_LIFE_STAGE].called) return;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        if (!texts[told[i].row].called) continue;
        const rf_refused *why = rf_refused_choice(rf_forecast_refused, REFUEL_INPUT_LIFE_STAGE, told[i].stage);
        refuel_error *err = rf_errors_place(errors);
        rf_fail(err, REFUEL_E_CONFLICT, texts[told[i].row].called, "%s", why->why);
        rf_field_blame(&rf_request_fields[told[i].row], err);
        rf_errors_took(errors, REFUEL_E_CONFLICT);
        return;
    }
}

void rf_forecast_apply(rf_forecast_given *given, rf_field_text of_request[RF_REQUEST_ROWS],
                       rf_field_text of_forecast[REFUEL_FORECAST_INPUT_END], rf_errors *errors)
{
    given->dated = of_forecast[REFUEL_FORECAST_INPUT_BY].called != NULL;
    refuse_child(of_request, errors);
    rf_request_apply(&given->request, of_request, rf_forecast_refused, rf_today(), errors);
    rf_fields_apply(rf_forecast_fields, REFUEL_FORECAST_INPUT_END, NULL, &given->ask, of_forecast, rf_today(), errors);
}

void rf_forecast_begin(rf_forecast_given *given)
{
    given->request = rf_empty_request;
    given->ask = rf_empty_forecast;
    given->schedule.rows = 0;
    given->dated = false;
}
