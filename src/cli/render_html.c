#include "cli/render_html.h"

#include <math.h>
#include <string.h>

#include "cli/check_words.h"
#include "cli/html.h"
#include "cli/plan_words.h"
#include "cli/render_html_checks.h"
#include "cli/render_html_compare.h"
#include "cli/render_html_days.h"
#include "cli/render_html_food.h"
#include "cli/render_html_frame.h"
#include "cli/render_html_ledger.h"
#include "cli/render_log.h"
#include "cli/timing_words.h"
#include "io/explain.h"
#include "io/from_log_parts.h"

/* The sentence of all checks, and which made it so. */
static void put_overall(cli_page *page, const refuel_overall *it)
{
    cli_html(page->to, "<p>");
    cli_html_verdict(page, it->verdict);
    cli_html(page->to, " %s", it->message);
    for (int i = 0; it->worst[i]; i++)
        cli_html(page->to, i ? ", %s" : "<small class=\"capital\">%s", refuel_check_describe(it->worst[i])->title);
    cli_html(page->to, it->worst[0] ? "</small></p>\n" : "</p>\n");
}

/* How much the plan eats, and what is spent. */
static void put_intake(cli_page *page, const refuel_plan_result *p, const char *verb)
{
    char eat[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT], total[RF_NUMBER_TEXT], spread[CLI_RANGE_TEXT],
        percent[RF_NUMBER_TEXT];
    const char *unit = cli_energy_unit(&page->units);
    if (isnan(p->intake_kcal_d)) return;
    cli_energy_range(&page->units, p->intake_interval_kcal_d, range);
    cli_energy_range(&page->units, p->total_interval_kcal_d, spread);
    cli_level_text(p->level, percent);
    cli_html(page->to, "<p>%s %s %s a day.</p>\n<p>The %s range is <span class=\"whole\">%s</span>. ", verb,
             cli_energy_text(&page->units, p->intake_kcal_d, eat), unit, percent, range);
    cli_html(page->to, "You spend %s %s a day <span class=\"whole\">(%s)</span>.</p>\n",
             cli_energy_text(&page->units, p->total_kcal_d, total), unit, spread);
}

/* A crossed limit of health stands before the amount, which is then nothing to recommend. */
static void put_plan_answer(cli_page *page, const rf_answer *answer)
{
    int crossed = answer->overall.verdict == REFUEL_VERDICT_RISK;
    if (crossed) put_overall(page, &answer->overall);
    put_intake(page, &answer->plan, crossed ? "The plan is" : "Eat");
    if (!crossed) put_overall(page, &answer->overall);
}

static void put_answer(cli_page *page, const rf_answer *answer)
{
    cli_html(page->to, "<div class=\"answer\">\n");
    if (answer->kind == RF_ANSWER_CHECK)
        cli_check_lines(answer, &page->units, cli_html_paragraph, page);
    else
        put_plan_answer(page, answer);
    cli_sweat_line(&answer->plan, cli_html_paragraph, page);
    cli_goal_lines(&answer->plan, cli_floor_kcal_d(answer), &page->units, cli_html_paragraph, page);
    cli_html(page->to, "</div>\n");
}

/* The rows of the plan, and of a check what is eaten. */
static void put_ledger(cli_page *page, const rf_answer *answer)
{
    cli_energy_row row[CLI_ENERGY_ROWS + 1];
    int rows = cli_energy_rows(&answer->plan, answer->from_log, &page->units, row);
    if (answer->kind == RF_ANSWER_CHECK)
        row[rows++] =
            (cli_energy_row){CLI_ENERGY_EAT, "you eat", answer->plan.eaten[REFUEL_NUTRIENT_ENERGY], {NAN, NAN}, ""};
    cli_html_section(page, "energy", "Energy of a day");
    cli_html_ledger(page, row, rows, answer->plan.level);
    cli_html_section_end(page);
}

static void put_explanation(cli_page *page, const rf_answer *answer)
{
    if (!page->explain) return;
    cli_html_explanation_begin(page);
    rf_explain(answer, cli_html_explanation_line, page);
    cli_html_explanation_end(page);
}

void cli_html_answer(cli_page *page, const rf_answer *answer)
{
    const refuel_plan_result *p = &answer->plan;
    rf_references references = {.count = 0};
    rf_plan_references(p, answer->finding, answer->findings, &references);
    rf_day_references(answer->day, answer->days, &references);
    rf_from_log_references(answer->from_log, &references);
    cli_html_begin(page, answer->kind == RF_ANSWER_CHECK ? "Do you eat enough?" : "How much to eat", p);
    put_answer(page, answer);
    cli_html_log(page, answer->from_log);
    if (!answer->withheld) put_ledger(page, answer);
    if (!answer->withheld) cli_html_food(page, answer);
    cli_html_days(page, answer);
    cli_html_checks(page, answer, &references);
    cli_html_comparison(page, answer);
    cli_html_notes(page, p->warnings, p, answer->need, answer->needs);
    put_explanation(page, answer);
    cli_html_sources(page, &references);
    cli_html_end(page, p->level);
}
