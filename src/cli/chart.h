/* A chart of a projection for a terminal. */
#ifndef REFUEL_CLI_CHART_H
#define REFUEL_CLI_CHART_H

#include "cli/picture.h"

/* The projection, its range, the static rule and the target, in characters. */
void cli_chart(const cli_picture *picture);

#endif
