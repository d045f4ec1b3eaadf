/* The answer about expenditure from a log, for people and as CSV. */
#ifndef REFUEL_CLI_RENDER_TRACK_H
#define REFUEL_CLI_RENDER_TRACK_H

#include "cli/written.h"
#include "io/track_answer.h"

void cli_render_track(const rf_track_answer *answer, const cli_units *units);

/* A row for each day. */
void cli_track_csv(const rf_track_answer *answer);

#endif
