/* A value on the range that is ok. */
#ifndef REFUEL_CLI_RENDER_HTML_RANGE_H
#define REFUEL_CLI_RENDER_HTML_RANGE_H

#include "cli/finding_text.h"
#include "cli/page.h"

/* Whether there is something to draw: a value and an edge. */
int cli_html_has_range(const refuel_finding *finding);

/* The drawing, with its words for who does not see it. */
void cli_html_range(const cli_page *page, const refuel_finding *finding, const cli_finding_text *text);

/* What the parts of such a drawing mean. */
void cli_html_range_key(const cli_page *page, double level);

#endif
