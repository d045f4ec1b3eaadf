/* A projection for people, and as CSV. */
#ifndef REFUEL_CLI_RENDER_PROJECT_H
#define REFUEL_CLI_RENDER_PROJECT_H

#include "cli/written.h"
#include "io/forecast_answer.h"

void cli_render_project(const rf_forecast_answer *answer, const cli_units *units);
void cli_project_csv(const refuel_forecast_result *forecast);

/* A weight in the unit that the person wrote in, with its unit: "63.5 kg", "140.0 lb". */
#define CLI_WEIGHT_TEXT 48
void cli_weight_text(const cli_units *units, double weight_kg, char text[CLI_WEIGHT_TEXT]);

#endif
