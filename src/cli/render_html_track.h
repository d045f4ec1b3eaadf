/* The page of an expenditure that was learnt from a log. */
#ifndef REFUEL_CLI_RENDER_HTML_TRACK_H
#define REFUEL_CLI_RENDER_HTML_TRACK_H

#include "cli/page.h"
#include "cli/track_picture.h"

void cli_html_track(cli_page *page, const cli_track_picture *picture);

#endif
