/* Papers as BibTeX entries. */
#ifndef REFUEL_CLI_RENDER_BIBTEX_H
#define REFUEL_CLI_RENDER_BIBTEX_H

#include "io/registry.h"

/* Every paper, as in docs/references.bib. */
void cli_render_bibliography(void);

/* What one entry rests on: the papers of a formula or of two, the source of a method or a check, a paper itself. */
void cli_render_bibtex(const rf_entry *entry);

#endif
