/* The report of an import. */
#ifndef REFUEL_CLI_RENDER_IMPORT_H
#define REFUEL_CLI_RENDER_IMPORT_H

#include "io/import_answer.h"

/* To standard error, so that the log may go to standard output. */
void cli_render_import(const rf_import_answer *answer);

#endif
