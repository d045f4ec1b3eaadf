/* Checks, each with its words and with its value on the range that is ok. */
#ifndef REFUEL_CLI_RENDER_HTML_CHECKS_H
#define REFUEL_CLI_RENDER_HTML_CHECKS_H

#include <refuel/forecast.h>

#include "cli/page.h"
#include "io/answer.h"
#include "plan/plan_sources.h"

/* All of an answer: what is wrong, the worst first, then what is ok and has something to say, then the rest, and what is not
   known. */
void cli_html_checks(const cli_page *page, const rf_answer *answer, const rf_references *references);

/* Those of a projection that are not ok on every day; nothing where all are. */
void cli_html_followed(const cli_page *page, const refuel_forecast_result *forecast, const rf_references *references);

#endif
