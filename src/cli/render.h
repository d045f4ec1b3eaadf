/* Tables for people: aligned, rounded to what the error allows, readable without colour. */
#ifndef REFUEL_CLI_RENDER_H
#define REFUEL_CLI_RENDER_H

#include "cli/written.h"
#include "io/answer.h"

void cli_render_plan(const rf_answer *answer, const cli_units *units);
void cli_render_check(const rf_answer *answer, const cli_units *units);
void cli_render_comparison(const rf_answer *answer, const cli_units *units);

#endif
