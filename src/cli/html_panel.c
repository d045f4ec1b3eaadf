#include "cli/html_panel.h"

#include <math.h>
#include <string.h>

#include "cli/html.h"

#define WIDTH 1000.0   /* of the lines, before they are stretched */
#define POINTS 400     /* of a line at the most: finer than a screen shows */
#define ROOM 0.06      /* of the height, above and below */
#define LETTER 4       /* from the foot of a word to its middle, pixels */
#define CROSS 7        /* from the foot of a cross to its middle, likewise */
#define LINE_HEIGHT 16 /* of the words below, likewise */

refuel_range cli_panel_axis(refuel_range values)
{
    double room = ROOM * (values.high - values.low);
    return (refuel_range){values.low - room, values.high + room};
}

static double last_day(const cli_panel *p)
{
    return fmax(p->day[p->rows - 1] - p->day[0], 1);
}

static double percent_of(const cli_panel *p, double day)
{
    return 100 * day / last_day(p);
}

static double y_of(const cli_panel *p, double value)
{
    return p->height * (p->axis.high - value) / (p->axis.high - p->axis.low);
}

static void put_rule(const cli_panel *p, const char *kind, double value)
{
    cli_html(p->to, "<line class=\"%s\" x1=\"0\" x2=\"100%%\" y1=\"%f\" y2=\"%f\" />", kind, y_of(p, value),
             y_of(p, value));
}

static void put_grid(const cli_panel *p)
{
    char label[RF_NUMBER_TEXT];
    double step = cli_step_of(p->axis.high - p->axis.low);
    for (double i = ceil(p->axis.low / step); i * step <= p->axis.high; i++) {
        rf_number_fixed(i * step, step < 1 ? 1 : 0, true, label);
        put_rule(p, "grid", i * step);
        cli_html(p->to, "<text x=\"-8\" y=\"%f\" text-anchor=\"end\">%s</text>\n", y_of(p, i * step) + LETTER, label);
    }
}

static void put_tic(const cli_panel *p, int day, const char *label)
{
    char first[CLI_TIC];
    double at = percent_of(p, day), y = p->height + LINE_HEIGHT;
    size_t length = strcspn(label, "\n");
    memcpy(first, label, length);
    first[length] = '\0';
    cli_html(p->to, "<line class=\"grid\" x1=\"%f%%\" x2=\"%f%%\" y1=\"0\" y2=\"%f\" />", at, at, p->height);
    cli_html(p->to, "<text x=\"%f%%\" y=\"%f\" text-anchor=\"middle\">%s%s</text>", at, y,
             day == 0 && !p->dates->dated ? "day " : "", first);
    if (label[length])
        cli_html(p->to, "<text x=\"%f%%\" y=\"%f\" text-anchor=\"middle\">%s</text>", at, y + LINE_HEIGHT,
                 label + length + 1);
}

/* Every other one is left out where the screen is narrow. */
static void put_tics(const cli_panel *p)
{
    char label[CLI_TIC];
    int last = (int)last_day(p), count = 0;
    for (int day = 0; day <= last; day++) {
        if (!cli_tic(p->dates, last, day, label)) continue;
        cli_html(p->to, count++ % 2 ? "<g class=\"odd\">" : "<g>");
        put_tic(p, day, label);
        cli_html(p->to, "</g>\n");
    }
}

void cli_panel_begin(const cli_panel *p, const char *title, const char *description)
{
    cli_html(
        p->to,
        "<div class=\"plot\">\n<svg role=\"img\" aria-label=\"%s\" height=\"%f\">\n<title>%s</title>\n<desc>%s</desc>\n",
        title, p->height + (p->dates->dated ? 2.5 : 1.5) * LINE_HEIGHT, title, description);
    put_grid(p);
    put_tics(p);
}

void cli_panel_end(const cli_panel *p)
{
    cli_html(p->to, "</svg>\n</div>\n");
}

/* A line is a symbol, which is stretched where it is used, and cut at the edge of the panel. */
static void begin_path(const cli_panel *p, const char *kind)
{
    cli_html(p->to, "<symbol id=\"%s-%s\" viewBox=\"0 0 %f %f\" preserveAspectRatio=\"none\"><path class=\"%s\" d=\"",
             p->name, kind, WIDTH, p->height, kind);
}

static void end_path(const cli_panel *p, const char *kind)
{
    cli_html(p->to, "\" /></symbol><use href=\"#%s-%s\" width=\"100%%\" height=\"%f\" />\n", p->name, kind, p->height);
}

static size_t row_step(const cli_panel *p)
{
    return (p->rows + POINTS - 1) / POINTS;
}

/* How many rows are drawn, and the i-th of them: every so many, and always the last one. */
static size_t drawn(const cli_panel *p)
{
    return (p->rows - 1 + row_step(p) - 1) / row_step(p) + 1;
}

static size_t row_at(const cli_panel *p, size_t i)
{
    size_t row = i * row_step(p);
    return row < p->rows ? row : p->rows - 1;
}

/* Moves the pen to a point, or draws a line to it. */
static void put_point(const cli_panel *p, int draws, size_t row, double value)
{
    cli_html(p->to, "%s%f %f", draws ? "L" : "M", WIDTH * (p->day[row] - p->day[0]) / last_day(p), y_of(p, value));
}

void cli_panel_line(const cli_panel *p, const char *kind, cli_panel_value value)
{
    int draws = 0;
    begin_path(p, kind);
    for (size_t i = 0; i < drawn(p); i++) {
        double it = value(p->of, row_at(p, i));
        if (!isnan(it)) put_point(p, draws, row_at(p, i), it);
        draws = !isnan(it);
    }
    end_path(p, kind);
}

void cli_panel_steps(const cli_panel *p, const char *kind, cli_panel_value value)
{
    int draws = 0;
    begin_path(p, kind);
    for (size_t i = 0; i < drawn(p); i++) {
        double it = value(p->of, row_at(p, i));
        if (!isnan(it)) {
            put_point(p, draws, row_at(p, i > 0 ? i - 1 : 0), it);
            put_point(p, 1, row_at(p, i), it);
        }
        draws = !isnan(it);
    }
    end_path(p, kind);
}

static bool is_between(const cli_panel *p, cli_panel_value low, cli_panel_value high, size_t i)
{
    return i < drawn(p) && !isnan(low(p->of, row_at(p, i))) && !isnan(high(p->of, row_at(p, i)));
}

/* Each run of days for itself: there along the upper line, and back along the lower one. */
void cli_panel_between(const cli_panel *p, const char *kind, cli_panel_value low, cli_panel_value high)
{
    begin_path(p, kind);
    for (size_t i = 0, end; i<drawn(p); i = end> i ? end : i + 1) {
        for (end = i; is_between(p, low, high, end);) end++;
        for (size_t k = i; k < end; k++) put_point(p, k > i, row_at(p, k), high(p->of, row_at(p, k)));
        for (size_t k = end; k > i; k--) put_point(p, 1, row_at(p, k - 1), low(p->of, row_at(p, k - 1)));
    }
    end_path(p, kind);
}

/* A stroke of no length with round ends is a dot, whatever stretches it. */
void cli_panel_dots(const cli_panel *p, const char *kind, cli_panel_value value, size_t step)
{
    size_t seen = 0;
    begin_path(p, kind);
    for (size_t row = 0; row < p->rows; row++) {
        double it = value(p->of, row);
        if (isnan(it) || seen++ % step != 0) continue;
        put_point(p, 0, row, it);
        cli_html(p->to, "h0");
    }
    end_path(p, kind);
}

void cli_panel_key(FILE *to, const char *kind, const char *words)
{
    cli_html(to, "<li><svg aria-hidden=\"true\"><path class=\"%s\" d=\"M0 6H28\" /></svg>%s</li>\n", kind, words);
}

void cli_panel_key_area(FILE *to, const char *kind, const char *words)
{
    cli_html(to, "<li><svg aria-hidden=\"true\"><rect class=\"%s\" width=\"28\" height=\"12\" /></svg>%s</li>\n", kind,
             words);
}

void cli_panel_mark(const cli_panel *p, const char *kind, double value, const char *words, int at_right)
{
    put_rule(p, kind, value);
    cli_html(p->to, "<text class=\"%s-words\" x=\"%s\" y=\"%f\" text-anchor=\"%s\">%s</text>\n", kind,
             at_right ? "100%" : "4", y_of(p, value) - LETTER, at_right ? "end" : "start", words);
}

void cli_panel_point(const cli_panel *p, const char *kind, double day, double value)
{
    cli_html(p->to, "<circle class=\"%s\" cx=\"%f%%\" cy=\"%f\" r=\"5\" />\n", kind, percent_of(p, day),
             y_of(p, value));
}

void cli_panel_cross(const cli_panel *p, const char *kind, double day, double value)
{
    cli_html(p->to, "<text class=\"%s\" x=\"%f%%\" y=\"%f\" text-anchor=\"middle\">&#215;</text>\n", kind,
             percent_of(p, day), y_of(p, value) + CROSS);
}
