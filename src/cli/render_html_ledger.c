#include "cli/render_html_ledger.h"

#include <math.h>
#include <string.h>

#include "cli/html.h"
#include "cli/render_html_bar.h"

static int is_sum(const cli_energy_row *it)
{
    return it->kind == CLI_ENERGY_TOTAL || it->kind == CLI_ENERGY_EAT;
}

/* Where a row begins and ends, kcal a day; sum is where the rows above it ended, and is moved on. */
static refuel_range reach(const cli_energy_row *it, double *sum)
{
    if (is_sum(it)) {
        *sum = it->kcal_d;
        return (refuel_range){0, it->kcal_d};
    }
    double from = *sum;
    if (!isnan(it->kcal_d)) *sum += it->kcal_d;
    return (refuel_range){from, from + it->kcal_d};
}

static refuel_range axis_of(const cli_energy_row *row, int rows)
{
    refuel_range axis = {0, 1};
    double sum = 0;
    for (int i = 0; i < rows; i++) { /* fmin and fmax pass over a NaN */
        double end = reach(&row[i], &sum).high;
        axis.low = fmin(axis.low, end);
        axis.high = fmax(axis.high, fmax(end, row[i].range.high));
    }
    return axis;
}

static void put_how(FILE *to, const char *how)
{
    char line[CLI_HOW_TEXT];
    while (*how) {
        size_t length = strcspn(how, "\n");
        memcpy(line, how, length);
        line[length] = '\0';
        cli_html(to, "<small>%s</small>", line);
        how += length + (how[length] == '\n');
    }
}

static void put_row(const cli_page *page, const cli_energy_row *it, const cli_bar *bar)
{
    char number[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT];
    cli_html(page->to, is_sum(it) ? "<tr class=\"sum\"><th scope=\"row\">%s" : "<tr><th scope=\"row\">%s", it->name);
    put_how(page->to, it->how);
    cli_html(page->to, "</th><td class=\"bar\">");
    cli_html_bar(page, bar);
    cli_energy_range(&page->units, it->range, range);
    cli_html(page->to, "</td><td class=\"number\">%s", cli_energy_text(&page->units, it->kcal_d, number));
    if (*range) cli_html(page->to, "<small>%s</small>", range);
    cli_html(page->to, "</td></tr>\n");
}

void cli_html_ledger(const cli_page *page, const cli_energy_row *row, int rows, double level)
{
    static const char *const kinds[] = {[CLI_ENERGY_TERM] = "term",
                                        [CLI_ENERGY_TOTAL] = "total",
                                        [CLI_ENERGY_GOAL] = "change",
                                        [CLI_ENERGY_EAT] = "total"};
    char percent[RF_NUMBER_TEXT];
    double sum = 0;
    cli_level_text(level, percent);
    cli_html(
        page->to,
        "<table class=\"bars ledger\">\n<thead><tr><th scope=\"col\">part</th><th scope=\"col\">how it adds up</th>"
        "<th scope=\"col\" class=\"number\">%s a day<small>%s range</small></th></tr></thead>\n<tbody>\n",
        cli_energy_unit(&page->units), percent);
    for (int i = 0; i < rows; i++) {
        refuel_range it = reach(&row[i], &sum);
        const cli_bar bar = {axis_of(row, rows), it.low, it.high, row[i].range, kinds[row[i].kind]};
        put_row(page, &row[i], &bar);
    }
    cli_html(page->to, "</tbody>\n</table>\n");
}
