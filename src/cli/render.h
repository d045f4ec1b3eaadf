/* Tables for people: aligned, rounded to what the error allows, readable without colour. */
#ifndef REFUEL_CLI_RENDER_H
#define REFUEL_CLI_RENDER_H

#include <refuel/compare.h>
#include <refuel/plan.h>

#include "cli/units.h"

void cli_render_plan(const refuel_plan_result *plan, const cli_units *units);
void cli_render_check(const refuel_plan_result *plan, const cli_units *units);
void cli_render_comparison(const refuel_comparison *rows, size_t count, const refuel_plan_result *plan);

/* Colour: only on a terminal, never where NO_COLOR is set. Returns "" where there is none. */
const char *cli_colour(const char *code);

/* Prints text wrapped at width columns; the first line goes on where the cursor stands (column at), the others begin
   with indent blanks. */
void cli_wrap(const char *text, int at, int indent, int width);

#endif
