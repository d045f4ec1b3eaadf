/* An expenditure that was learnt in pictures: weight, and energy. */
#ifndef REFUEL_CLI_RENDER_HTML_TRACK_CHART_H
#define REFUEL_CLI_RENDER_HTML_TRACK_CHART_H

#include "cli/page.h"
#include "cli/track_picture.h"

/* Two figures on the same days, one above the other. */
void cli_html_track_chart(cli_page *page, const cli_track_picture *picture);

#endif
