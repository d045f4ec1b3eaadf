/* What a person needs in a day, for people and as CSV. */
#ifndef REFUEL_CLI_RENDER_NEEDS_H
#define REFUEL_CLI_RENDER_NEEDS_H

#include "cli/written.h"
#include "io/needs_parts.h"

void cli_render_needs(const rf_needs_answer *answer, const cli_units *units);
void cli_needs_csv(const rf_needs_answer *answer);

#endif
