/* The days of a page. */
#ifndef REFUEL_CLI_RENDER_HTML_DAYS_H
#define REFUEL_CLI_RENDER_HTML_DAYS_H

#include "cli/page.h"
#include "io/answer.h"

/* Nothing where no days were asked for. */
void cli_html_days(cli_page *page, const rf_answer *answer);

#endif
