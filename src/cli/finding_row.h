/* One check as a row of a table. */
#ifndef REFUEL_CLI_FINDING_ROW_H
#define REFUEL_CLI_FINDING_ROW_H

#include <refuel/plan.h>

#include "cli/written.h"

/* The colour of a verdict on a terminal; "" elsewhere. */
const char *cli_verdict_colour(int32_t verdict);

/* What stands above the rows. */
void cli_finding_heading(void);

/* Verdict, title, value, edges of ok. */
void cli_finding_row(const refuel_finding *it, const cli_units *units);

#endif
