/* The registry for people and as a page of the documents. */
#ifndef REFUEL_CLI_RENDER_EQUATIONS_H
#define REFUEL_CLI_RENDER_EQUATIONS_H

#include "core/number.h"
#include "io/registry.h"

/* Every formula in a line. */
void cli_render_formulas(void);

/* One entry in full. */
void cli_render_entry(const rf_entry *entry);

/* The page docs/equations.md. */
void cli_render_equations_page(void);

/* Words of both. */
#define CLI_EXERCISE_HEADING "Exercise: kcal per kg and hour, the energy of rest included"
const char *cli_kind_heading(refuel_formula_kind kind);
const char *cli_unit_of_error(refuel_formula_kind kind);
const char *cli_met_text(const refuel_exercise_info *it, char text[RF_NUMBER_TEXT]);

#endif
