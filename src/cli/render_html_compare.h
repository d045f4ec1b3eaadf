/* Every equation and method side by side. */
#ifndef REFUEL_CLI_RENDER_HTML_COMPARE_H
#define REFUEL_CLI_RENDER_HTML_COMPARE_H

#include "cli/page.h"
#include "io/answer.h"

void cli_html_comparison(const cli_page *page, const rf_answer *answer);

#endif
