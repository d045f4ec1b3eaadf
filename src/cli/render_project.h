/* A projection for people, and as CSV. */
#ifndef REFUEL_CLI_RENDER_PROJECT_H
#define REFUEL_CLI_RENDER_PROJECT_H

#include "cli/written.h"
#include "io/forecast_answer.h"

void cli_render_project(const rf_forecast_answer *answer, const cli_units *units);
void cli_project_csv(const refuel_forecast_result *forecast);

#endif
