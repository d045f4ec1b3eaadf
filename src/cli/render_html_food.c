#include "cli/render_html_food.h"

#include <math.h>

#include "cli/food_rows.h"
#include "cli/html.h"
#include "cli/render_html_bar.h"
#include "cli/render_html_frame.h"

static double kcal_d(const cli_food_row *it)
{
    return isnan(it->kcal_g) || isnan(it->planned_g_d) ? 0 : it->planned_g_d * it->kcal_g;
}

static void put_share(const cli_page *page, const cli_food_row *it, double from_kcal_d, double total_kcal_d)
{
    char percent[RF_NUMBER_TEXT];
    const cli_bar bar = {{0, total_kcal_d}, from_kcal_d, from_kcal_d + kcal_d(it), {NAN, NAN}, "term"};
    cli_html(page->to, "<td class=\"bar\">");
    if (!isnan(it->kcal_g)) cli_html_bar(page, &bar);
    cli_html(page->to, "</td><td class=\"number\">");
    rf_number_fixed(100 * kcal_d(it) / total_kcal_d, 0, false, percent);
    if (!isnan(it->kcal_g)) cli_html(page->to, "%s %%", percent);
    cli_html(page->to, "</td>");
}

static void put_row(const cli_page *page, const cli_food_row *it, double from_kcal_d, double total_kcal_d,
                    int has_eaten)
{
    char eaten[RF_NUMBER_TEXT];
    cli_html(page->to, "<tr><th scope=\"row\">%s</th>", it->name);
    put_share(page, it, from_kcal_d, total_kcal_d);
    cli_html(page->to, "<td class=\"number\">%s", it->planned);
    if (*it->range) cli_html(page->to, "<small>%s</small>", it->range);
    cli_html(page->to, "</td><td class=\"number\">%s</td>", it->per_kg);
    if (has_eaten) cli_html(page->to, "<td class=\"number\">%s</td>", cli_whole(it->eaten_g_d, eaten));
    cli_html(page->to, "</tr>\n");
}

static void put_table(const cli_page *page, const cli_food_row *row, int rows, int has_eaten)
{
    double total_kcal_d = 0, from_kcal_d = 0;
    for (int i = 0; i < rows; i++) total_kcal_d += kcal_d(&row[i]);
    cli_html(
        page->to,
        "<table class=\"bars food\">\n<thead><tr><th scope=\"col\">food</th><th scope=\"col\" colspan=\"2\">share of "
        "the energy</th><th scope=\"col\" class=\"number\">g a day<small>range</small></th>"
        "<th scope=\"col\" class=\"number\">g per kg</th>");
    if (has_eaten) cli_html(page->to, "<th scope=\"col\" class=\"number\">you eat, g</th>");
    cli_html(page->to, "</tr></thead>\n<tbody>\n");
    for (int i = 0; i < rows; i++) {
        put_row(page, &row[i], from_kcal_d, total_kcal_d, has_eaten);
        from_kcal_d += kcal_d(&row[i]);
    }
    cli_html(page->to, "</tbody>\n</table>\n");
}

void cli_html_food(const cli_page *page, const rf_answer *answer)
{
    cli_food_row row[CLI_FOOD_ROWS];
    int rows = cli_food_rows(&answer->plan, row), has_eaten = 0;
    for (int i = 0; i < rows; i++) has_eaten |= answer->kind == RF_ANSWER_CHECK && !isnan(row[i].eaten_g_d);
    if (answer->plan.macros.state == REFUEL_SPLIT_NONE) return;
    cli_html_section(page, "food", answer->kind == RF_ANSWER_CHECK ? "A day's food for the goal" : "A day's food");
    if (rows) put_table(page, row, rows, has_eaten);
    cli_food_lines(answer, &page->units, cli_html_paragraph, (void *)page);
    cli_html_section_end(page);
}
