/* A bar in a row of a table. The row tells its numbers, so that a reader of the screen passes over the bar. */
#ifndef REFUEL_CLI_RENDER_HTML_BAR_H
#define REFUEL_CLI_RENDER_HTML_BAR_H

#include "cli/page.h"

typedef struct cli_bar {
    refuel_range axis;  /* what the row is wide */
    double from, to;    /* NaN where there is nothing to draw */
    refuel_range range; /* a line over its end; NaN where there is none */
    const char *kind;   /* class of the style sheet: "term", "total", "change" */
} cli_bar;

void cli_html_bar(const cli_page *page, const cli_bar *bar);

#endif
