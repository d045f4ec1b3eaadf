/* The rows of the checks, and what stands under every table. */
#ifndef REFUEL_CLI_FINDINGS_H
#define REFUEL_CLI_FINDINGS_H

#include <refuel/plan.h>

#include "cli/units.h"

/* One check: verdict, title, value, edges of ok. */
void cli_finding_row(const refuel_finding *it);

/* Every check with that verdict; with its message below where asked. */
void cli_findings(const refuel_plan_result *p, int32_t verdict, int with_messages);

/* The titles of what is ok, on one line. Gates that did not fire are not worth a word. */
void cli_ok_line(const refuel_plan_result *p);

/* What became of the goal. */
void cli_goal_notes(const refuel_plan_result *p, const cli_units *units);

void cli_warnings(const refuel_plan_result *p);
void cli_footer(const char *command);

#endif
