/* A projection in pictures: body weight, and the energy of a day. */
#ifndef REFUEL_CLI_RENDER_HTML_CHART_H
#define REFUEL_CLI_RENDER_HTML_CHART_H

#include "cli/page.h"
#include "cli/picture.h"

/* Two figures on the same days, one above the other. summary says in words what the first one shows. */
void cli_html_chart(const cli_page *page, const cli_picture *picture, const char *summary);

#endif
