/* The page of an expenditure that was learnt from a log. */
#include "cli/render_html_track.h"

#include <math.h>

#include "cli/html.h"
#include "cli/in_units.h"
#include "cli/render_html_frame.h"
#include "cli/render_html_track_chart.h"
#include "cli/track_rows.h"
#include "core/date.h"
#include "io/explain_track.h"
#include "io/track_parts.h"
#include "io/track_words.h"

#define TITLE "Energy spent, by the log"
#define DAYS_MOST 42 /* of a table with all days; of a longer log it has one a week */
#define WEEK_D 7

static void put_sentence(void *context, const char *text)
{
    cli_page *page = context;
    char shown[CLI_IN_UNITS];
    cli_html(page->to, "<p>%s</p>\n", cli_in_units(&page->units, text, shown));
}

static void put_note(void *context, const char *text)
{
    cli_page *page = context;
    char shown[CLI_IN_UNITS];
    cli_html(page->to, "<li><p>%s</p></li>\n", cli_in_units(&page->units, text, shown));
}

static void put_answer(cli_page *page, const rf_track_answer *a)
{
    char sentence[CLI_TRACK_TEXT];
    cli_track_sentence(a, &page->units, sentence);
    cli_html(page->to, "<div class=\"answer\">\n");
    rf_track_first_notes(a, put_sentence, page);
    if (*sentence) cli_html(page->to, "<p>%s</p>\n", sentence);
    cli_html(page->to, "</div>\n");
}

static void put_days(cli_page *page, const rf_track_answer *a)
{
    char days[CLI_TRACK_TEXT];
    cli_track_days(a, days);
    cli_html(page->to, "<p>%s.</p>\n", days);
    for (const rf_track_left_out *it = a->left_out; it->number; it++)
        cli_html(page->to, "<p class=\"small\">Left out: %f, %s.</p>\n", it->count, it->message);
}

static void put_numbers(cli_page *page, const rf_track_answer *a)
{
    cli_track_row row[CLI_TRACK_ROWS];
    char level[RF_NUMBER_TEXT], first[RF_DATE_TEXT], last[RF_DATE_TEXT];
    int rows = cli_track_table(a, &page->units, row);
    rf_date_text((int64_t)a->day[0], first);
    rf_date_text((int64_t)a->last_day, last);
    cli_level_text(a->level, level);
    cli_html_section(page, "now", "What the log tells");
    if (rows > 0) {
        cli_html(page->to,
                 "<table>\n<caption>From %s to %s</caption>\n<thead><tr><th scope=\"col\">what</th>"
                 "<th scope=\"col\">how much</th><th scope=\"col\">%s range</th></tr></thead>\n<tbody>\n",
                 first, last, level);
        for (int i = 0; i < rows; i++)
            cli_html(page->to, "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n", row[i].name, row[i].value,
                     row[i].interval);
        cli_html(page->to, "</tbody>\n</table>\n");
        cli_html(page->to,
                 "<p class=\"small\">A range holds what is true with a chance of %s. That of the expenditure reaches "
                 "further up than down, as food may be missing in the log.</p>\n",
                 level);
    }
    put_days(page, a);
    cli_html_section_end(page);
}

static void put_pair(cli_page *page, double value, double low, double high, int decimals)
{
    char text[RF_NUMBER_TEXT], ends[2][RF_NUMBER_TEXT], range[CLI_RANGE_TEXT];
    if (isnan(value)) {
        cli_html(page->to, "<td class=\"number\">-</td><td class=\"number\"></td>");
        return;
    }
    rf_number_fixed(value, decimals, true, text);
    rf_number_fixed(low, decimals, true, ends[0]);
    rf_number_fixed(high, decimals, true, ends[1]);
    cli_span(ends[0], ends[1], range);
    cli_html(page->to, "<td class=\"number\">%s</td><td class=\"number\">%s</td>", text, range);
}

/* As a picture has them, but each day by itself. */
static void put_row(cli_page *page, const cli_track_picture *p, size_t day)
{
    const rf_track_answer *a = p->answer;
    char date[RF_DATE_TEXT];
    double told = isnan(cli_track_spent(p, day)) ? NAN : cli_energy(&p->units, a->kcal_d[day]);
    rf_date_text((int64_t)a->day[day], date);
    cli_html(page->to, "<tr><th scope=\"row\">%s</th>", date);
    put_pair(page, cli_weight(&p->units, a->weight_kg_d[day]), cli_weight(&p->units, a->weight_band[0][day]),
             cli_weight(&p->units, a->weight_band[1][day]), 1);
    put_pair(page, told, cli_energy(&p->units, a->kcal_band[0][day]), cli_energy(&p->units, a->kcal_band[1][day]), 0);
    cli_html(page->to, "<td>%s</td></tr>\n", isnan(told) ? "" : isnan(cli_track_sure(p, day)) ? "less sure" : "enough");
}

static void put_table(cli_page *page, const cli_track_picture *p)
{
    const rf_track_answer *a = p->answer;
    size_t step = a->days > DAYS_MOST ? WEEK_D : 1;
    cli_html(page->to,
             "<details>\n<summary>The numbers</summary>\n"
             "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"The numbers\">\n<table>\n"
             "<caption>Trend weight, %s; energy spent, mean of seven days, %s a day</caption>\n"
             "<thead><tr><th scope=\"col\">day</th><th scope=\"col\" class=\"number\">weight</th>"
             "<th scope=\"col\" class=\"number\">range</th><th scope=\"col\" class=\"number\">spent</th>"
             "<th scope=\"col\" class=\"number\">range</th><th scope=\"col\">data</th></tr></thead>\n<tbody>\n",
             cli_weight_unit(&p->units), cli_energy_unit(&p->units));
    for (size_t day = (a->days - 1) % step; day < a->days; day += step) put_row(page, p, day);
    cli_html(page->to, "</tbody>\n</table>\n</div>\n</details>\n");
}

static void put_notes(cli_page *page, const rf_track_answer *a)
{
    cli_html_section(page, "notes", "What to know about the numbers");
    cli_html(page->to, "<ul class=\"notes\">\n");
    rf_track_more_notes(a, put_note, page);
    cli_html(page->to, "</ul>\n");
    cli_html_section_end(page);
}

/* The person of today: who weighs what the log shows last. */
static void put_head(cli_page *page, const rf_track_answer *a)
{
    refuel_plan_result now = REFUEL_PLAN_RESULT_INIT;
    refuel_request person = a->person;
    person.weight_kg = a->weight_kg;
    bool known = !a->withheld && refuel_plan(&person, &now, NULL) == REFUEL_OK;
    cli_html_begin(page, TITLE, known ? &now : NULL);
}

static bool has_notes(const rf_track_answer *a)
{
    return !a->withheld || a->old;
}

static void put_explanation(cli_page *page, const rf_track_answer *a)
{
    if (!page->explain) return;
    cli_html_explanation_begin(page);
    rf_explain_track(a, cli_html_explanation_line, page);
    cli_html_explanation_end(page);
}

/* Nothing was learnt: the page says why, so that no older one stays in its place. */
static void put_refusal(cli_page *page, const char *why)
{
    cli_html_begin(page, TITLE, NULL);
    cli_html(page->to, "<div class=\"answer\">\n<p>Nothing is told: %s.</p>\n</div>\n", why);
    cli_html_end(page, NAN);
}

void cli_html_track(cli_page *page, const cli_track_picture *p)
{
    const rf_track_answer *a = p->answer;
    rf_references references = {.count = 0};
    if (p->refusal) {
        put_refusal(page, p->refusal);
        return;
    }
    rf_track_references(a, &references);
    put_head(page, a);
    put_answer(page, a);
    put_numbers(page, a);
    if (!a->withheld) {
        cli_html_section(page, "days", "Day by day");
        cli_html_track_chart(page, p);
        put_table(page, p);
        cli_html_section_end(page);
    }
    if (has_notes(a)) put_notes(page, a);
    put_explanation(page, a);
    cli_html_sources(page, &references);
    cli_html_end(page, NAN);
}
