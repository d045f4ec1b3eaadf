/* What a projection consists of, in the order of JSON. */
#ifndef REFUEL_IO_PROJECT_PARTS_H
#define REFUEL_IO_PROJECT_PARTS_H

#include "io/forecast.h"
#include "io/report.h"

extern const rf_answer_type rf_project_type;

/* Writes the members of the answer into the object that is open. */
void rf_report_forecast(rf_json_writer *w, const rf_forecast *forecast);

#endif
