/* A chart of a projection for a terminal. */
#ifndef REFUEL_CLI_CHART_H
#define REFUEL_CLI_CHART_H

#include <refuel/forecast.h>

#include "cli/written.h"

/* The projection, its range, and the static rule, in characters. */
void cli_chart(const refuel_forecast_result *forecast, const cli_units *units);

#endif
