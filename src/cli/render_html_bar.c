#include "cli/render_html_bar.h"

#include <math.h>

#include "cli/html.h"

/* Percent of the width. */
static double at(const cli_bar *bar, double value)
{
    return 100 * (value - bar->axis.low) / (bar->axis.high - bar->axis.low);
}

/* A line from one place to another with a stroke at each end. */
static void put_whisker(const cli_page *page, const char *kind, double from, double to)
{
    const double strokes[][4] = {{from, to, 9, 9}, {from, from, 5, 13}, {to, to, 5, 13}};
    for (size_t i = 0; i < sizeof strokes / sizeof *strokes; i++)
        cli_html(page->to, "<line class=\"%s\" x1=\"%f%%\" x2=\"%f%%\" y1=\"%f\" y2=\"%f\" />", kind, strokes[i][0],
                 strokes[i][1], strokes[i][2], strokes[i][3]);
}

void cli_html_bar(const cli_page *page, const cli_bar *bar)
{
    double from = at(bar, fmin(bar->from, bar->to)), to = at(bar, fmax(bar->from, bar->to));
    cli_html(page->to, "<svg aria-hidden=\"true\">");
    if (!isnan(bar->from) && !isnan(bar->to))
        cli_html(page->to, "<rect class=\"%s\" x=\"%f%%\" y=\"2\" width=\"%f%%\" height=\"14\" />", bar->kind, from,
                 to - from);
    cli_html(page->to, "<line class=\"zero\" x1=\"%f%%\" x2=\"%f%%\" y1=\"-2\" y2=\"18\" />", at(bar, 0), at(bar, 0));
    if (!isnan(bar->range.low)) {
        put_whisker(page, "halo", at(bar, bar->range.low), at(bar, bar->range.high));
        put_whisker(page, "whisker", at(bar, bar->range.low), at(bar, bar->range.high));
    }
    cli_html(page->to, "</svg>");
}
