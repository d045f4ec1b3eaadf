/* The table of one run. */
#ifndef REFUEL_CLI_RENDER_RUN_H
#define REFUEL_CLI_RENDER_RUN_H

#include "cli/written.h"
#include "io/session_answer.h"

void cli_render_run(const rf_session_answer *answer, const cli_units *units);

#endif
