/* A day's food as a table whose rows are bars. */
#ifndef REFUEL_CLI_RENDER_HTML_FOOD_H
#define REFUEL_CLI_RENDER_HTML_FOOD_H

#include "cli/page.h"
#include "io/answer.h"

/* What is planned, its share of the energy and its range, beside it what is eaten where that was judged; where it does not
   fit, why. Nothing where no intake is known. */
void cli_html_food(const cli_page *page, const rf_answer *answer);

#endif
