#include "cli/render_html_checks.h"

#include <math.h>

#include "cli/html.h"
#include "cli/plan_words.h"
#include "cli/project_words.h"
#include "cli/render_html_frame.h"
#include "cli/render_html_range.h"
#include "cli/timing_words.h"
#include "diet/case.h"

/* What all rows have in common. */
typedef struct checks {
    cli_page *page;
    const rf_references *references;
} checks;

/* of_day: they are those of one day among many. */
static void put_numbers(cli_page *page, const cli_finding_text *text, int of_day)
{
    if (!*text->value && !*text->edges) return;
    cli_html(page->to, "<p>%s%s", of_day ? "At first " : "", text->value);
    if (*text->edges) cli_html(page->to, " <span class=\"small\">ok: %s</span>", text->edges);
    cli_html(page->to, "</p>\n");
}

/* when is what a projection says beside the title, or "". */
static void put_check(const checks *all, const refuel_finding *it, const char *when)
{
    cli_page *page = all->page;
    const refuel_check_info *info = refuel_check_describe(it->id);
    char message[CLI_IN_UNITS];
    cli_finding_text text;
    cli_finding_text_of(it, &page->units, &text);
    cli_html(page->to, "<li>\n<p>");
    cli_html_verdict(page, it->verdict);
    cli_html(page->to, "</p>\n<div>\n<h3 class=\"capital\">%s</h3>\n", *when ? when : info->title);
    put_numbers(page, &text, *when && !rf_check_is_of_health(it->id));
    cli_html(page->to, "<p class=\"small capital\">%s", cli_in_units(&page->units, it->message, message));
    cli_html_source(page, all->references, it->source);
    cli_html(page->to, "</p>\n</div>\n");
    if (cli_html_has_range(it)) {
        cli_html(page->to, "<div class=\"graph\">");
        cli_html_range(page, it, &text);
        cli_html(page->to, "</div>\n");
    }
    cli_html(page->to, "</li>\n");
}

/* Those with one verdict: of what is ok, or not known, first what has something to say. */
static void put_verdict(const checks *all, const rf_answer *answer, int32_t verdict, int plain)
{
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        int shown = verdict == REFUEL_VERDICT_UNKNOWN ? cli_informs(it) : cli_is_plain(it) == plain;
        if (it->verdict == verdict && shown && !cli_is_quiet(it)) put_check(all, it, "");
    }
}

static void put_small(void *context, const char *line)
{
    const cli_page *page = context;
    cli_html(page->to, "<p class=\"small capital\">%s</p>\n", line);
}

static void put_unknown(cli_page *page, const rf_answer *answer)
{
    char titles[CLI_LIST], flags[CLI_LIST];
    cli_titles(answer, REFUEL_VERDICT_UNKNOWN, titles);
    if (!*titles) return;
    cli_unknown_flags(answer, flags);
    cli_timing_flags(answer, flags);
    cli_html(page->to, "<li>\n<p>");
    cli_html_verdict(page, REFUEL_VERDICT_UNKNOWN);
    cli_html(page->to, "</p>\n<div>\n<p class=\"capital\">%s</p>\n", titles);
    cli_timing_lines(answer, put_small, page);
    if (*flags) cli_html(page->to, "<p class=\"small\">To judge more, give %s</p>\n", flags);
    cli_html(page->to, "</div>\n</li>\n");
}

void cli_html_checks(cli_page *page, const rf_answer *answer, const rf_references *references)
{
    const checks all = {page, references};
    cli_html_section(page, "checks", answer->kind == RF_ANSWER_CHECK ? "Checks of what you eat" : "Checks of the plan");
    cli_html_range_key(page, answer->plan.level);
    cli_html(page->to, "<ul class=\"checks\">\n");
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict >= REFUEL_VERDICT_OK; verdict--)
        put_verdict(&all, answer, verdict, 0);
    put_verdict(&all, answer, REFUEL_VERDICT_OK, 1);
    put_unknown(page, answer);
    cli_html(page->to, "</ul>\n");
    if (answer->kind == RF_ANSWER_CHECK && cli_health_words(answer))
        cli_html(page->to, "<p class=\"small\">%s</p>\n", cli_health_words(answer));
    cli_html_section_end(page);
}

void cli_html_followed(cli_page *page, const refuel_forecast_result *f, const rf_references *references)
{
    const checks all = {page, references};
    char when[CLI_FOLLOWED];
    int begun = 0;
    for (size_t i = 0; i < f->followed_count; i++) {
        const refuel_followed *it = &f->followed[i];
        if (!cli_followed_words(it, when)) continue;
        if (!begun++) {
            cli_html_section(page, "checks", "Checks on the way");
            cli_html_range_key(page, NAN);
            cli_html(page->to, "<ul class=\"checks\">\n");
        }
        const refuel_finding first = {.id = it->check,
                                      .verdict = it->verdict,
                                      .action = it->action,
                                      .value = it->value,
                                      .interval_low = NAN,
                                      .interval_high = NAN,
                                      .low = it->low,
                                      .high = it->high,
                                      .unit = it->unit,
                                      .message = it->message,
                                      .source = it->source};
        put_check(&all, &first, when);
    }
    if (!begun) return;
    cli_html(page->to, "</ul>\n");
    cli_html_section_end(page);
}
