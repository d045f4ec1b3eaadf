/* The answer to "why am I so tired?" for people. */
#ifndef REFUEL_CLI_RENDER_FATIGUE_H
#define REFUEL_CLI_RENDER_FATIGUE_H

#include "cli/page.h"
#include "io/fatigue_answer.h"

/* On one screen. An emergency was told already. */
void cli_render_fatigue(const rf_fatigue_answer *answer, const cli_units *units);

/* As a page: an emergency first, and with it nothing else, unless all is asked for. */
void cli_html_fatigue(cli_page *page, const rf_fatigue_answer *answer, int all);

#endif
