#include "cli/render_html_days.h"

#include <math.h>

#include "cli/day_rows.h"
#include "cli/html.h"
#include "cli/render_html_bar.h"
#include "cli/render_html_frame.h"

static void put_number(cli_page *page, const char *text)
{
    cli_html(page->to, "<td class=\"number\">%s</td>", text);
}

static void put_row(cli_page *page, const cli_day_row *it, double most_kcal_d)
{
    const cli_bar bar = {{0, most_kcal_d}, 0, it->intake_kcal_d, {NAN, NAN}, *it->type ? "term" : "total"};
    cli_html(page->to, *it->type ? "<tr><th scope=\"row\">%s" : "<tr class=\"sum\"><th scope=\"row\">%s", it->name);
    if (*it->type) cli_html(page->to, " %s", it->type);
    cli_html(page->to, "</th>");
    cli_html(page->to, "<td class=\"number\">%s<small>%s min</small></td>", it->run, it->minutes);
    put_number(page, it->total);
    cli_html(page->to, "<td class=\"bar\">");
    if (!isnan(it->intake_kcal_d)) cli_html_bar(page, &bar);
    cli_html(page->to, "</td><td class=\"number\">%s<small>%s</small></td>", it->intake, it->goal);
    put_number(page, it->carbohydrate);
    put_number(page, it->protein);
    put_number(page, it->fat);
    cli_html(page->to, "</tr>\n");
}

void cli_html_days(cli_page *page, const rf_answer *answer)
{
    cli_day_row row[CLI_DAY_ROWS];
    int rows = cli_day_rows(answer, &page->units, row);
    double most_kcal_d = 0;
    if (rows == 0) return;
    for (int i = 0; i < rows; i++) most_kcal_d = fmax(most_kcal_d, row[i].intake_kcal_d);
    cli_html_section(page, "days", "Day by day");
    cli_html(
        page->to,
        "<table class=\"bars columns\">\n<thead><tr><th scope=\"col\">day</th><th scope=\"col\" class=\"number\">run"
        "</th><th scope=\"col\" class=\"number\">spend, %s</th><th scope=\"col\" colspan=\"2\">eat, %s"
        "<small>of it the goal</small></th><th scope=\"col\" class=\"number\">carbohydrate, g</th>"
        "<th scope=\"col\" class=\"number\">protein, g</th><th scope=\"col\" class=\"number\">fat, g</th></tr></thead>\n"
        "<tbody>\n",
        cli_energy_unit(&page->units), cli_energy_unit(&page->units));
    for (int i = 0; i < rows; i++) put_row(page, &row[i], most_kcal_d);
    cli_html(page->to, "</tbody>\n</table>\n");
    cli_day_lines(answer, &page->units, cli_html_paragraph, page);
    cli_html_section_end(page);
}
