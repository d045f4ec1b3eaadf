/* The table of days. */
#ifndef REFUEL_CLI_RENDER_DAYS_H
#define REFUEL_CLI_RENDER_DAYS_H

#include "cli/written.h"
#include "io/answer.h"

/* Nothing where no days were asked for. */
void cli_render_days(const rf_answer *answer, const cli_units *units);

#endif
