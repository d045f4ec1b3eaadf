/* What makes the request of a forecast impossible before anything is computed. */
#include <math.h>
#include <stdio.h>

#include "core/failure.h"
#include "core/sized.h"
#include "forecast/forecast_input.h"
#include "person/person.h"

const rf_refused rf_forecast_refused[] = {
    {REFUEL_INPUT_SEX, REFUEL_SEX_UNKNOWN,
     "weight is projected by the model of one sex: give female or male, or look at one after the other"},
    {REFUEL_INPUT_LIFE_STAGE, REFUEL_PREGNANT,
     "weight is not projected in pregnancy: it is meant to rise, and the model knows of no child; refuel plan says what "
     "to eat, and midwife or doctor follow the weight"},
    {REFUEL_INPUT_LIFE_STAGE, REFUEL_LACTATING,
     "weight is not projected while nursing: milk and the months after birth change it in ways that the model does not "
     "know; refuel plan says what to eat, milk included, and midwife or doctor advise about weight"},
    {0, 0, NULL}};

refuel_status rf_forecast_check_person(const refuel_request *request, refuel_error *err)
{
    if (request->age_y < RF_ADULT_AGE_Y) {
        rf_fail_range(err, "age", request->age_y, RF_ADULT_AGE_Y, RF_AGE_Y_MAX, "y");
        rf_note(
            err,
            ": a body that grows is not projected, its weight is meant to change; refuel plan says what to eat, and a "
            "doctor or dietitian follows height and weight");
        return REFUEL_E_RANGE;
    }
    return REFUEL_OK;
}

/* The date of the target and the time to it are one member: it is called by its number. */
static refuel_status check_single(refuel_forecast_request *ask, refuel_error *err)
{
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++) {
        const rf_field *field = &rf_forecast_fields[i];
        if (i == REFUEL_FORECAST_INPUT_BY || !rf_field_gives(field, ask)) continue;
        double value = rf_field_load(field, ask);
        refuel_status status = rf_field_check(field, field->info.path, &value, err);
        if (status != REFUEL_OK) return status;
        rf_field_store(field, ask, value);
    }
    return REFUEL_OK;
}

static refuel_status check_schedule(const refuel_forecast_request *ask, refuel_error *err)
{
    if (ask->schedule_rows > 0 && !ask->schedule)
        return rf_fail(err, REFUEL_E_NULL, "schedule", "rows were announced, but the pointer is null");
    for (size_t i = 0; i < ask->schedule_rows; i++) {
        char called[40];
        snprintf(called, sizeof called, "schedule row %zu", i + 1);
        refuel_status status = rf_forecast_check_row(i ? &ask->schedule[i - 1] : NULL, &ask->schedule[i], called, err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

refuel_status rf_forecast_check(const refuel_forecast_request *ask, refuel_forecast_request *known, refuel_error *err)
{
    refuel_forecast_request given;
    refuel_status status = rf_sized_read(ask, &given, &rf_empty_forecast, sizeof given, "forecast", err);
    if (status == REFUEL_OK) status = check_single(&given, err);
    if (status == REFUEL_OK) status = check_schedule(&given, err);
    if (status == REFUEL_OK) *known = given;
    return status;
}
