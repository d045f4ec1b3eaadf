/* What a plan, a check or a projection took from a log, above the rest. */
#ifndef REFUEL_CLI_RENDER_LOG_H
#define REFUEL_CLI_RENDER_LOG_H

#include "cli/page.h"
#include "cli/written.h"
#include "io/from_log_list.h"

/* As a table; nothing where there was no log (NULL). */
void cli_render_log(const rf_from_log *from, const cli_units *units);

/* As a part of a page, likewise. */
void cli_html_log(cli_page *page, const rf_from_log *from);

#endif
