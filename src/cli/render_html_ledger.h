/* The energy of a day as a table whose rows are bars. */
#ifndef REFUEL_CLI_RENDER_HTML_LEDGER_H
#define REFUEL_CLI_RENDER_HTML_LEDGER_H

#include "cli/energy_rows.h"
#include "cli/page.h"

/* The terms stand behind each other and end at the total, the goal leads from there to what to eat. level is that of the
   ranges. */
void cli_html_ledger(const cli_page *page, const cli_energy_row *row, int rows, double level);

#endif
