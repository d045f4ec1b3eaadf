#include "cli/render_html_range.h"

#include <math.h>

#include "cli/html.h"

#define ROOM 0.25        /* of what is shown, on either side */
#define FLAT_SHARE 0.1   /* of a value: what is shown where all numbers are the same */
#define SIDE_PERCENT 12  /* so near to a side, words would stand out of it */
#define APART_PERCENT 20 /* nearer than that, the words of two edges would overlap */

int cli_html_has_range(const refuel_finding *it)
{
    return !isnan(it->value) && !(isnan(it->low) && isnan(it->high));
}

/* Wide enough for all numbers; an amount does not begin below 0. */
static refuel_range axis_of(const refuel_finding *it)
{
    double low = fmin(fmin(it->value, it->interval_low), fmin(it->low, it->high)); /* fmin and fmax pass over a NaN */
    double high = fmax(fmax(it->value, it->interval_high), fmax(it->low, it->high));
    double span = high > low ? high - low : fmax(FLAT_SHARE * fabs(high), FLAT_SHARE);
    refuel_range axis = {low - ROOM * span, high + ROOM * span};
    if (low >= 0) axis.low = fmax(axis.low, 0);
    return axis;
}

static double at(refuel_range axis, double value)
{
    return 100 * (value - axis.low) / (axis.high - axis.low);
}

static void put_edge(const cli_page *page, double percent)
{
    cli_html(page->to, "<line class=\"edge\" x1=\"%f%%\" x2=\"%f%%\" y1=\"5\" y2=\"25\" />", percent, percent);
}

static void put_words(const cli_page *page, double percent, const char *words)
{
    const char *anchor = percent < SIDE_PERCENT ? "start" : percent > 100 - SIDE_PERCENT ? "end" : "middle";
    cli_html(page->to, "<text x=\"%f%%\" y=\"42\" text-anchor=\"%s\">%s</text>", percent, anchor, words);
}

static void put_band(const cli_page *page, refuel_range axis, const refuel_finding *it, const cli_finding_text *text)
{
    int has_low = !isnan(it->low), has_high = !isnan(it->high);
    double low = has_low ? at(axis, it->low) : 0, high = has_high ? at(axis, it->high) : 100;
    cli_html(page->to, "<rect class=\"band\" x=\"%f%%\" y=\"7\" width=\"%f%%\" height=\"16\" />", low,
             fmax(high - low, 0));
    if (has_low) put_edge(page, low);
    if (has_high) put_edge(page, high);
    if (has_low && has_high && high - low < APART_PERCENT) {
        char both[CLI_RANGE_TEXT];
        cli_span(text->low, text->high, both);
        put_words(page, (low + high) / 2, both);
        return;
    }
    if (has_low) put_words(page, low, text->low);
    if (has_high) put_words(page, high, text->high);
}

void cli_html_range(const cli_page *page, const refuel_finding *it, const cli_finding_text *text)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    refuel_range axis = axis_of(it);
    double value = at(axis, it->value);
    cli_html(page->to, "<svg role=\"img\" aria-label=\"%s: %s; ok: %s\">", info->title, text->value, text->edges);
    cli_html(page->to, "<line class=\"rail\" x1=\"0%%\" x2=\"100%%\" y1=\"15\" y2=\"15\" />");
    put_band(page, axis, it, text);
    if (!isnan(it->interval_low))
        cli_html(page->to, "<line class=\"reach\" x1=\"%f%%\" x2=\"%f%%\" y1=\"15\" y2=\"15\" />",
                 at(axis, it->interval_low), at(axis, it->interval_high));
    cli_html(page->to, "<circle class=\"mark\" cx=\"%f%%\" cy=\"15\" r=\"6\" /></svg>", value);
}

void cli_html_range_key(const cli_page *page, double level)
{
    char percent[RF_NUMBER_TEXT];
    cli_level_text(level, percent);
    cli_html(
        page->to,
        "<ul class=\"legend\">\n<li><svg aria-hidden=\"true\"><circle class=\"mark\" cx=\"50%%\" cy=\"6\" r=\"6\" /></svg>"
        "the value</li>\n<li><svg aria-hidden=\"true\"><line class=\"reach\" x1=\"0\" x2=\"100%%\" y1=\"6\" y2=\"6\" />"
        "</svg>its %s range</li>\n<li><svg aria-hidden=\"true\"><rect class=\"band\" x=\"0\" y=\"0\" width=\"100%%\" "
        "height=\"12\" /><line class=\"edge\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"12\" /></svg>ok</li>\n</ul>\n",
        percent);
}
