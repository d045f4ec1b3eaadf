/* Pictures of a projection: what --plot and --html ask for. */
#ifndef REFUEL_CLI_PROJECT_DRAW_H
#define REFUEL_CLI_PROJECT_DRAW_H

#include "cli/command.h"
#include "cli/picture.h"
#include "io/forecast_answer.h"

cli_picture cli_picture_of(const cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *answer);

/* Draws what was asked for, day by day, also where the answer has fewer rows. */
refuel_status cli_project_draw(const cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *answer,
                               refuel_error *err);

#endif
