/* A projection as JSON, and from JSON. */
#ifndef REFUEL_IO_PROJECT_REPORT_H
#define REFUEL_IO_PROJECT_REPORT_H

#include "io/forecast.h"

/* Writes the whole answer; buffer, capacity and needed as in refuel_plan_json. */
refuel_status rf_forecast_json(const rf_forecast *forecast, char *buffer, size_t capacity, size_t *needed,
                               refuel_error *err);

/* Reads a request with the options of a projection; "schedule" is an array of objects with day, intake_kcal_d and
   run_km_week. */
refuel_status rf_project_from_json(const char *text, size_t length, refuel_request *request,
                                   rf_project_options *options, refuel_error *err);

#endif
