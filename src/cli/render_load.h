/* Training load for people, and as CSV. */
#ifndef REFUEL_CLI_RENDER_LOAD_H
#define REFUEL_CLI_RENDER_LOAD_H

#include "io/load_answer.h"

/* How many days are shown where nobody says how many: eight weeks. */
#define CLI_LOAD_DAYS 56

/* Week by week, then where things stand, and what was found. */
void cli_render_load(const rf_load_answer *answer, bool miles);

/* Every day of the answer. */
void cli_load_csv(const rf_load_answer *answer);

#endif
