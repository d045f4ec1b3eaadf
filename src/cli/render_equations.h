/* The registry for people and as a page of the documents. */
#ifndef REFUEL_CLI_RENDER_EQUATIONS_H
#define REFUEL_CLI_RENDER_EQUATIONS_H

#include "io/registry.h"

/* Every formula in a line. */
void cli_render_formulas(void);

/* One entry in full. */
void cli_render_entry(const rf_entry *entry);

/* The page docs/equations.md. */
void cli_render_equations_page(void);

#endif
