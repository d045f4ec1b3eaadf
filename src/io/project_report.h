/* A projection as JSON, and from JSON. */
#ifndef REFUEL_IO_PROJECT_REPORT_H
#define REFUEL_IO_PROJECT_REPORT_H

#include "io/forecast.h"
#include "io/json_write.h"

/* Writes the members of the answer into the object that is open. */
void rf_report_forecast(rf_json_writer *w, const rf_forecast *forecast);

/* Reads a request with the options of a projection; "schedule" is an array of objects with day, intake_kcal_d and
   run_km_week. */
refuel_status rf_project_from_json(const char *text, size_t length, refuel_request *request,
                                   rf_project_options *options, refuel_error *err);

#endif
