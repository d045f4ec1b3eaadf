/* The inputs of a projection, from wherever they come. */
#ifndef REFUEL_CLI_FORECAST_SOURCES_H
#define REFUEL_CLI_FORECAST_SOURCES_H

#include "cli/sources.h"
#include "io/forecast_request.h"

/* Reads one request of project, as cli_sources_read. The file of --schedule replaces a schedule of the JSON. Goal, intake, schedule and
   the day of a target say what is asked: of several sources the last that says it counts. */
void cli_forecast_read(cli_sources *sources, const rf_json_node *object, rf_forecast_given *given, rf_from_log *log,
                       rf_errors *errors);

#endif
