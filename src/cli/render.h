/* Tables for people: aligned, rounded to what the error allows, readable without colour. */
#ifndef REFUEL_CLI_RENDER_H
#define REFUEL_CLI_RENDER_H

#include <refuel/compare.h>
#include <refuel/plan.h>

#include "cli/units.h"

void cli_render_plan(const refuel_plan_result *plan, const cli_units *units);
void cli_render_check(const refuel_plan_result *plan, const cli_units *units);
void cli_render_comparison(const refuel_comparison *rows, size_t count, const refuel_plan_result *plan);

#endif
