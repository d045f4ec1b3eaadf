/* The table of what a forecast takes besides the request of a plan. */
#ifndef REFUEL_FORECAST_FORECAST_INPUT_TABLE_H
#define REFUEL_FORECAST_FORECAST_INPUT_TABLE_H

#include <refuel/forecast_input.h>
#include <refuel/request.h>

#include "core/field.h"
#include "weight/hall.h"

#define RF_FORECAST_PAL_MIN 1.1112 /* RF_PAL_MIN, as people write it */
#define RF_FORECAST_PAL_MAX RF_PAL_MAX

/* Indexed by refuel_forecast_input; row 0 is empty. */
extern const rf_field rf_forecast_fields[REFUEL_FORECAST_INPUT_END];
extern const refuel_forecast_request rf_empty_forecast;

/* One row of a schedule behind another one, NULL for the first. called names it in a message; the field is the schedule. */
refuel_status rf_forecast_check_row(const refuel_forecast_row *before, const refuel_forecast_row *row,
                                    const char *called, refuel_error *err);

/* Is this the path of an input of a forecast, which a plan does not take? */
bool rf_forecast_takes(const char *path);

/* The model is one of people who neither carry nor nurse a child, of one sex ... */
extern const rf_refused rf_forecast_refused[];

/* ... and of adults: who cannot be projected, and what to do instead. */
refuel_status rf_forecast_check_person(const refuel_request *request, refuel_error *err);

/* Everything that makes a request impossible by itself. *known is the request as this library knows it, whatever the size
   of the caller's struct. */
refuel_status rf_forecast_check(const refuel_forecast_request *ask, refuel_forecast_request *known, refuel_error *err);

#endif
