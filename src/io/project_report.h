/* The request of a projection from JSON. */
#ifndef REFUEL_IO_PROJECT_REPORT_H
#define REFUEL_IO_PROJECT_REPORT_H

#include "io/forecast.h"

/* Reads a request with the options of a projection; "schedule" is an array of objects with day, intake_kcal_d and
   run_km_week. */
refuel_status rf_project_from_json(const char *text, size_t length, refuel_request *request,
                                   rf_project_options *options, refuel_error *err);

#endif
