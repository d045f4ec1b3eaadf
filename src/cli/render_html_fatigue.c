/* The page of "why am I so tired?". */
#include <math.h>
#include <stdio.h>

#include "cli/fatigue_lines.h"
#include "cli/html.h"
#include "cli/plan_words.h"
#include "cli/render_fatigue.h"
#include "cli/render_html_frame.h"
#include "cli/render_html_range.h"
#include "cli/running_words.h"
#include "cli/urgent.h"
#include "core/field.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/lacking.h"
#include "fatigue/ranking.h"
#include "fatigue/see.h"
#include "fatigue/sign.h"
#include "io/emergency.h"
#include "io/explain_fatigue.h"
#include "io/fatigue_notes.h"
#include "io/fatigue_parts.h"
#include "io/fatigue_summary.h"
#include "io/fatigue_words.h"

/* What all parts have in common. */
typedef struct parts {
    cli_page *page;
    const rf_fatigue *it;
    const rf_references *references;
    const rf_fatigue_given *given;
} parts;

static void paragraph(cli_page *page, const char *text)
{
    char shown[CLI_IN_UNITS];
    if (*text) cli_html_paragraph(page, cli_in_units(&page->units, text, shown));
}

static void put_urgent(void *context, const char *titles, const char *words)
{
    cli_page *page = context;
    cli_html(page->to, "<p><b class=\"capital\">%s</b>. %s</p>\n", titles, words);
}

static void put_see(const parts *p)
{
    const refuel_fatigue_result *r = &p->it->result;
    cli_html_section(p->page, "see", "Whom to see");
    cli_html(p->page->to, "<ul>\n");
    for (size_t i = 0; rf_see_at(r->see, i); i++)
        cli_html(p->page->to, "<li class=\"capital\">%s</li>\n", refuel_see_text(rf_see_at(r->see, i)));
    cli_html(p->page->to, "</ul>\n");
    cli_html_section_end(p->page);
}

/* An emergency before everything else, and before amounts whom to see about them. */
static void put_answer(const parts *p, int all)
{
    cli_page *page = p->page;
    const refuel_fatigue_result *r = &p->it->result;
    char text[RF_FATIGUE_TEXT], state[CLI_EVIDENCE_LIST], running[CLI_RUNNING];
    cli_html(page->to, "<div class=\"answer\">\n");
    rf_fatigue_summary(p->it, text);
    paragraph(page, text);
    cli_urgent_lines(r->emergency, put_urgent, page);
    if (rf_fatigue_refers(r)) put_see(p);
    if (r->emergency && !all) {
        cli_html(page->to, "<p class=\"small\">The rest can wait; refuel fatigue --all shows it.</p>\n");
    } else {
        rf_fatigue_balance(p->it, text);
        paragraph(page, text);
        cli_running_balance(p->it, running);
        paragraph(page, running);
        if (cli_report_words(p->it)) cli_html(page->to, "<p>What you eat is %s</p>\n", cli_report_words(p->it));
        rf_fatigue_log(p->it, page->units.miles, text);
        paragraph(page, text);
        rf_fatigue_notes(p->given, cli_html_paragraph, page);
        cli_state_text(r, state);
        paragraph(page, state);
    }
    cli_html(page->to, "</div>\n");
}

static void put_evidence(const parts *p, const refuel_evidence *one)
{
    cli_page *page = p->page;
    char text[CLI_EVIDENCE], message[CLI_IN_UNITS];
    int numbers = p->it->result.withheld != REFUEL_WITHHELD_EATING;
    refuel_finding found = cli_evidence_finding(one);
    cli_evidence_text(one, numbers, &page->units, text);
    cli_html(page->to, "<li>\n<p>%s</p>\n<div>\n<p class=\"capital\">%s</p>\n<p class=\"small capital\">%s",
             one->side == REFUEL_SIDE_FOR ? "for" : "against", text, cli_in_units(&page->units, one->message, message));
    cli_html_source(page, p->references, one->source);
    cli_html(page->to, "</p>\n</div>\n");
    if (one->check && *one->unit && numbers && cli_html_has_range(&found)) {
        cli_finding_text of;
        cli_finding_text_of(&found, &page->units, &of);
        cli_html(page->to, "<div class=\"graph\">");
        cli_html_range(page, &found, &of);
        cli_html(page->to, "</div>\n");
    }
    cli_html(page->to, "</li>\n");
}

static void put_cause(const parts *p, const refuel_cause *cause)
{
    cli_page *page = p->page;
    char advice[RF_FATIGUE_TEXT];
    rf_fatigue_advice(p->it, cause, advice);
    cli_html(page->to, "<h3 class=\"capital\">%s: %s signs</h3>\n", cause->title,
             rf_choice_name(rf_certainty_words, cause->certainty));
    paragraph(page, cause->message);
    paragraph(page, advice);
    cli_html(page->to, "<ul class=\"checks\">\n");
    for (int side = REFUEL_SIDE_FOR; side <= REFUEL_SIDE_AGAINST; side++)
        for (size_t i = 0; i < cause->evidence_count; i++) {
            const refuel_evidence *one = &p->it->evidence[cause->evidence_first + i];
            if (one->side == side) put_evidence(p, one);
        }
    cli_html(page->to, "</ul>\n");
}

static void put_causes(const parts *p)
{
    cli_page *page = p->page;
    char list[CLI_EVIDENCE_LIST];
    cli_html_section(page, "causes", "What may be behind it");
    for (size_t i = 0; rf_ranked(p->it, i); i++) put_cause(p, rf_ranked(p->it, i));
    cli_quiet_causes(p->it, REFUEL_VERDICT_OK, list);
    if (*list) cli_html(page->to, "<p>Nothing that was given speaks for: %s.</p>\n", list);
    cli_quiet_causes(p->it, REFUEL_VERDICT_UNKNOWN, list);
    if (*list) cli_html(page->to, "<p>Not judged: %s.</p>\n", list);
    cli_html_section_end(page);
}

static void put_tomorrow(const parts *p)
{
    const refuel_fatigue_result *r = &p->it->result;
    char food[RF_FATIGUE_TEXT], around[RF_FATIGUE_TEXT], running[CLI_RUNNING];
    rf_fatigue_tomorrow(r, food);
    rf_fatigue_around(r, around);
    if (r->emergency || (!*food && r->withheld <= REFUEL_WITHHELD_UNKNOWN)) return;
    cli_html_section(p->page, "tomorrow", "Tomorrow");
    paragraph(p->page, *food ? food : r->withheld_message);
    cli_running_tomorrow(r, running);
    paragraph(p->page, running);
    paragraph(p->page, around);
    cli_html_section_end(p->page);
}

static void put_lists(const parts *p)
{
    cli_page *page = p->page;
    char text[CLI_EVIDENCE_LIST];
    if (p->it->result.see && !rf_fatigue_refers(&p->it->result)) put_see(p);
    if (!p->it->result.lacking) return;
    cli_html_section(page, "missing", "What would help most to know");
    cli_html(page->to, "<ul>\n");
    for (size_t i = 0; rf_lacking_at(p->it, i); i++) {
        cli_lacking_text(p->it, rf_lacking_at(p->it, i), text);
        cli_html(page->to, "<li>%s</li>\n", text);
    }
    cli_html(page->to, "</ul>\n");
    cli_html_section_end(page);
}

static void put_rest(const parts *p)
{
    put_causes(p);
    put_tomorrow(p);
    put_lists(p);
    cli_html_notes(p->page, p->it->result.warnings, &p->it->judged.plan, NULL, 0);
}

/* Where nothing but the emergency is shown, nothing else is named as a source. */
static void refer(const rf_fatigue *it, int alone, rf_references *to)
{
    const refuel_sign_info *sign;
    if (!alone) {
        rf_fatigue_references(it, to);
        return;
    }
    to->count = 0;
    for (size_t i = 0; (sign = rf_emergency_at(it->result.emergency, i)); i++) rf_reference_paper(to, sign->source);
}

void cli_html_fatigue(cli_page *page, const rf_fatigue_answer *answer, int all)
{
    const rf_fatigue *it = &answer->whole;
    rf_references references;
    const parts p = {page, it, &references, answer->given};
    int alone = it->result.emergency && !all;
    refer(it, alone && !page->explain, &references);
    cli_html_begin(page, "Why am I so tired?", it->judged.planned ? &it->judged.plan : NULL);
    put_answer(&p, all);
    if (!alone) put_rest(&p);
    if (page->explain) {
        cli_html_explanation_begin(page);
        rf_explain_fatigue(it, cli_html_explanation_line, page);
        cli_html_explanation_end(page);
    }
    cli_html_sources(page, &references);
    cli_html_end(page, it->judged.planned && !alone ? it->judged.plan.level : NAN);
}
