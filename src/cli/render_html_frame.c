#include "cli/render_html_frame.h"

#include <math.h>
#include <refuel/version.h>
#include <string.h>

#include "cli/html.h"
#include "cli/html_style.h"
#include "cli/need_notes.h"
#include "cli/person_line.h"
#include "cli/plan_words.h"
#include "core/date.h"
#include "core/printable.h"

/* The policy keeps the promise of the page: a browser that reads it neither loads nor runs anything. */
static void put_head(cli_page *page, const char *title, const char *client)
{
    FILE *to = page->to;
    cli_html(
        to,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<meta name=\"generator\" content=\"refuel %s\" />\n<title>%s%s%s - refuel</title>\n<style>\n",
        refuel_version(), title, *client ? ", " : "", client);
    for (const char *const *line = cli_html_style; *line; line++) fprintf(to, "%s\n", *line);
    cli_html(to, "</style>\n</head>\n");
}

void cli_html_begin(cli_page *page, const char *title, const refuel_plan_result *plan)
{
    char person[CLI_PERSON], client[RF_PRINTABLE] = "", date[RF_DATE_TEXT];
    if (page->id) rf_printable(page->id, strlen(page->id), client);
    *person = '\0';
    if (plan) cli_person_line(plan, &page->units, person);
    rf_date_text(page->today, date);
    put_head(page, title, client);
    cli_html(page->to, "<body>\n<header>\n<h1>%s</h1>\n", title);
    if (*client) cli_html(page->to, "<p class=\"client\"><bdi>%s</bdi></p>\n", client);
    cli_html(page->to, "<p class=\"person\">");
    if (plan) cli_html(page->to, "%s<br />", person);
    cli_html(page->to, "<time datetime=\"%s\">%s</time></p>\n</header>\n<main>\n", date, date);
}

void cli_html_section(cli_page *page, const char *id, const char *heading)
{
    cli_html(page->to, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id, heading);
}

void cli_html_section_end(cli_page *page)
{
    cli_html(page->to, "</section>\n");
}

void cli_html_paragraph(void *context, const char *line)
{
    cli_page *page = context;
    cli_html(page->to, "<p class=\"capital\">%s</p>\n", line);
}

void cli_html_verdict(cli_page *page, int32_t verdict)
{
    const char *word = refuel_verdict_text((refuel_verdict)verdict);
    cli_html(page->to, "<span class=\"verdict %s\">%s</span>", word, word);
}

void cli_html_notes(cli_page *page, refuel_warnings set, const refuel_plan_result *plan, const refuel_need *needs,
                    size_t n)
{
    char text[CLI_IN_UNITS], note[CLI_NEED_NOTE];
    if (!cli_warning(set, 0, plan, &page->units, text) && !cli_need_note(needs, n, CLI_UPPER_NOTES, 0, note)) return;
    cli_html_section(page, "notes", "What to know about the numbers");
    cli_html(page->to, "<ul class=\"notes\">\n");
    for (size_t i = 0; cli_warning(set, i, plan, &page->units, text); i++)
        cli_html(page->to, "<li><p class=\"capital\">%s</p></li>\n", text);
    for (size_t i = 0; cli_need_note(needs, n, CLI_UPPER_NOTES, i, note); i++)
        cli_html(page->to, "<li><p class=\"capital\">%s</p></li>\n", note);
    cli_html(page->to, "</ul>\n");
    cli_html_section_end(page);
}

void cli_html_explanation_begin(cli_page *page)
{
    cli_html_section(page, "explanation", "How each number came about");
    cli_html(page->to, "<pre>");
}

void cli_html_explanation_line(void *context, const char *line)
{
    cli_page *page = context;
    cli_html(page->to, "%s\n", line);
}

void cli_html_explanation_end(cli_page *page)
{
    cli_html(page->to, "</pre>\n");
    cli_html_section_end(page);
}

void cli_html_sources(cli_page *page, const rf_references *references)
{
    cli_html_section(page, "sources", "Sources");
    cli_html(page->to, "<ul class=\"sources\">\n");
    for (size_t i = 0; i < references->count; i++) {
        const refuel_reference *it = &references->of[i];
        cli_html(page->to, "<li id=\"source-%s\"><b>%s</b> %s", it->id, it->id, it->citation);
        if (*it->doi) cli_html(page->to, ". <a href=\"https://doi.org/%s\">doi:%s</a>", it->doi, it->doi);
        cli_html(page->to, "</li>\n");
    }
    cli_html(page->to, "</ul>\n");
    cli_html_section_end(page);
}

void cli_html_source(cli_page *page, const rf_references *references, const char *key)
{
    for (size_t i = 0; i < references->count; i++)
        if (strcmp(references->of[i].id, key) == 0) {
            cli_html(page->to, " <a href=\"#source-%s\">%s</a>", key, key);
            return;
        }
}

void cli_html_end(cli_page *page, double level)
{
    char percent[RF_NUMBER_TEXT];
    cli_html(page->to, "</main>\n<footer class=\"small\">\n");
    if (!isnan(level)) {
        cli_level_text(level, percent);
        cli_html(page->to, "<p>A range holds %s of people like this one.</p>\n", percent);
    }
    cli_html(page->to,
             "<p>" CLI_NOT_ADVICE
             " It makes no diagnosis: a check that says risk is a reason to look closer, with a physician or a "
             "dietitian.</p>\n<p>refuel %s</p>\n</footer>\n</body>\n</html>\n",
             refuel_version());
}
