#include "cli/render_html_compare.h"

#include <math.h>
#include <refuel/equation.h>

#include "cli/compare_words.h"
#include "cli/html.h"
#include "cli/render_html_bar.h"
#include "cli/render_html_frame.h"

/* What the rows of a kind differ in. */
static double compared_kcal_d(const refuel_comparison *it)
{
    return it->kind == REFUEL_FORMULA_RESTING ? it->resting_kcal_d : it->total_kcal_d;
}

static void put_row(const cli_page *page, const refuel_comparison *it, double most_kcal_d)
{
    char resting[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT];
    const char *note = cli_comparison_note(it);
    const cli_bar bar = {{0, most_kcal_d}, 0, compared_kcal_d(it), {NAN, NAN}, it->chosen ? "total" : "term"};
    cli_html(page->to, it->chosen ? "<tr class=\"sum\"><th scope=\"row\">* %s" : "<tr><th scope=\"row\">%s", it->key);
    if (*note) cli_html(page->to, "<small>%s</small>", note);
    cli_html(page->to, "</th><td class=\"bar\">");
    cli_html_bar(page, &bar);
    cli_html(page->to, "</td><td class=\"number\">%s</td><td class=\"number\">%s</td></tr>\n",
             cli_energy_text(&page->units, it->resting_kcal_d, resting),
             cli_energy_text(&page->units, it->total_kcal_d, total));
}

static void put_table(const cli_page *page, const rf_answer *answer, int32_t kind)
{
    double most_kcal_d = refuel_compare_spread(answer->row, answer->rows, kind).high;
    if (isnan(most_kcal_d)) return;
    cli_html(
        page->to,
        "<table class=\"bars food\">\n<thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s a day</th>"
        "<th scope=\"col\" class=\"number\">resting</th><th scope=\"col\" class=\"number\">total</th></tr></thead>\n"
        "<tbody>\n",
        cli_comparison_heading(kind), cli_energy_unit(&page->units));
    for (size_t i = 0; i < answer->rows; i++)
        if (answer->row[i].kind == kind) put_row(page, &answer->row[i], most_kcal_d);
    cli_html(page->to, "</tbody>\n</table>\n");
}

void cli_html_comparison(const cli_page *page, const rf_answer *answer)
{
    if (answer->kind != RF_ANSWER_COMPARE) return;
    cli_html_section(page, "comparison", "Equations and methods");
    put_table(page, answer, REFUEL_FORMULA_RESTING);
    put_table(page, answer, REFUEL_FORMULA_REQUIREMENT);
    cli_comparison_lines(answer, cli_html_paragraph, (void *)page);
    cli_html_section_end(page);
}
