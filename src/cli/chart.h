/* A chart of a projection for a terminal. */
#ifndef REFUEL_CLI_CHART_H
#define REFUEL_CLI_CHART_H

#include "cli/units.h"
#include "io/forecast.h"

/* The projection, its range, and the static rule, in characters. */
void cli_chart(const rf_forecast *forecast, const cli_units *units);

#endif
