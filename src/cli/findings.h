/* The rows of the checks, and what stands under every table. */
#ifndef REFUEL_CLI_FINDINGS_H
#define REFUEL_CLI_FINDINGS_H

#include <refuel/plan.h>

#include "cli/written.h"
#include "io/answer.h"

/* Every check with that verdict, of the ok ones those that have something to inform of; with its message below where asked. */
void cli_findings(const rf_answer *answer, int32_t verdict, int with_messages, const cli_units *units);

/* What is wrong, the worst first, then what is ok and has something to say; each with its words. */
void cli_told_findings(const rf_answer *answer, const cli_units *units);

/* The titles of what is ok, on one line. Gates that did not fire are not worth a word. */
void cli_ok_line(const rf_answer *answer);

/* What is not known, on one line, and the flags that would make it known. */
void cli_unknown_lines(const rf_answer *answer);

/* The warnings of a set, with the numbers of a plan. */
void cli_warnings(refuel_warnings set, const refuel_plan_result *plan, const cli_units *units);
void cli_footer(const char *command);

#endif
