/* A chart of an expenditure for a terminal. */
#ifndef REFUEL_CLI_CHART_TRACK_H
#define REFUEL_CLI_CHART_TRACK_H

#include "cli/track_picture.h"

/* Weights with their trend, and the expenditure beside what the equations say, in characters. Of what is not told there is no
   chart. */
void cli_chart_track(const cli_track_picture *picture);

#endif
