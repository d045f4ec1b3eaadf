/* The page of a projection. */
#include <math.h>

#include "cli/html.h"
#include "cli/plan_words.h"
#include "cli/project_words.h"
#include "cli/render_html.h"
#include "cli/render_html_chart.h"
#include "cli/render_html_checks.h"
#include "cli/render_html_frame.h"
#include "cli/render_html_ledger.h"
#include "cli/render_log.h"
#include "io/explain_forecast.h"
#include "io/forecast_parts.h"

#define SAME_KCAL_D 0.5 /* what rounding hides */

/* What crosses a limit of health on the way. */
static void put_risks(cli_page *page, const refuel_forecast_result *f)
{
    char words[CLI_FOLLOWED];
    for (size_t i = 0; i < f->followed_count; i++) {
        if (f->followed[i].verdict != REFUEL_VERDICT_RISK || !cli_followed_words(&f->followed[i], words)) continue;
        cli_html(page->to, "<p>");
        cli_html_verdict(page, REFUEL_VERDICT_RISK);
        cli_html(page->to, " <span class=\"capital\">%s</span></p>\n", words);
    }
}

static void put_answer(cli_page *page, const rf_forecast_answer *a, const char *summary)
{
    const refuel_forecast_result *f = &a->forecast;
    cli_html(page->to, "<div class=\"answer\">\n");
    cli_end_line(f, &page->units, cli_html_paragraph, page);
    cli_solution_lines(a, &page->units, cli_html_paragraph, page);
    cli_html(page->to, "<p>%s.</p>\n", summary);
    put_risks(page, f);
    cli_goal_lines(&a->plan, f->floor_kcal_d, &page->units, cli_html_paragraph, page);
    cli_html(page->to, "</div>\n");
}

/* The numbers behind the picture, as the table on a terminal has them. */
static void put_table(cli_page *page, const refuel_forecast_result *f)
{
    char level[RF_NUMBER_TEXT];
    const char *weight = cli_weight_unit(&page->units), *energy = cli_energy_unit(&page->units);
    cli_level_text(f->level, level);
    cli_html(page->to,
             "<details>\n<summary>The numbers</summary>\n"
             "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"The numbers\">\n<table>\n"
             "<caption>Body weight and fat, %s; energy, %s a day</caption>\n",
             weight, energy);
    const char *const heads[] = {"day", "weight", level, "fat", "eaten", "spent", "3500-rule"};
    cli_html(page->to, "<thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        cli_html(page->to, "<th scope=\"col\" class=\"number\">%s%s</th>", heads[i], heads[i] == level ? " range" : "");
    cli_html(page->to, "</tr></thead>\n<tbody>\n");
    for (size_t row = 0; row < f->rows; row++) {
        cli_project_cells cell;
        cli_project_cells_of(f, row, &page->units, &cell);
        const char *const cells[] = {cell.weight, cell.range, cell.fat, cell.eaten, cell.spent, cell.by_rule};
        cli_html(page->to, "<tr><th scope=\"row\" class=\"number\">%s</th>", cell.day);
        for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
            cli_html(page->to, "<td class=\"number\">%s</td>", cells[i]);
        cli_html(page->to, "</tr>\n");
    }
    cli_html(page->to, "</tbody>\n</table>\n</div>\n</details>\n");
}

/* What the present weight costs: the terms up to the total, where the projection starts from it and not from another level of
   activity. */
static void put_start(cli_page *page, const rf_forecast_answer *a)
{
    cli_energy_row row[CLI_ENERGY_ROWS];
    int rows = cli_energy_rows(&a->plan, a->from_log, &page->units, row), terms = 0;
    if (!(fabs(a->forecast.baseline_intake_kcal_d - a->plan.total_kcal_d) < SAME_KCAL_D)) return;
    while (terms < rows && row[terms].kind <= CLI_ENERGY_TOTAL) terms++;
    cli_html_section(page, "energy", "Energy of a day at the start");
    cli_html_ledger(page, row, terms, a->plan.level);
    cli_html_section_end(page);
}

static void put_explanation(cli_page *page, const rf_forecast_answer *a)
{
    if (!page->explain) return;
    cli_html_explanation_begin(page);
    rf_explain_forecast(a, cli_html_explanation_line, page);
    cli_html_explanation_end(page);
}

void cli_html_project(cli_page *page, const rf_forecast_answer *a, const cli_picture *picture)
{
    char summary[CLI_COURSE];
    rf_references references = {.count = 0};
    rf_forecast_references(a, &references);
    cli_course_words(&a->forecast, &page->units, summary);
    cli_html_begin(page, "Where the weight goes", &a->plan);
    put_answer(page, a, summary);
    cli_html_log(page, a->from_log);
    cli_html_section(page, "course", "Day by day");
    cli_html_chart(page, picture, summary);
    put_table(page, &a->forecast);
    cli_html_section_end(page);
    cli_html_followed(page, &a->forecast, &references);
    put_start(page, a);
    cli_html_notes(page, a->forecast.warnings, &a->plan, NULL, 0);
    put_explanation(page, a);
    cli_html_sources(page, &references);
    cli_html_end(page, a->plan.level);
}
