#include "cli/render_fatigue.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cli/fatigue_lines.h"
#include "cli/findings.h"
#include "cli/in_units.h"
#include "cli/running_words.h"
#include "core/field.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/lacking.h"
#include "fatigue/ranking.h"
#include "fatigue/see.h"
#include "io/fatigue_notes.h"
#include "io/fatigue_summary.h"
#include "io/fatigue_words.h"

#define INDENT 11      /* of the sentences, behind their first word */
#define MOST_MISSING 4 /* that are named: the first help most */

/* "  for      energy availability ...", wrapped; nothing where there is no text. */
static void row(const cli_units *units, const char *name, const char *text)
{
    char shown[CLI_IN_UNITS];
    if (!*text) return;
    printf("%-*s", INDENT, name);
    cli_wrap(cli_in_units(units, text, shown), INDENT, INDENT, CLI_WIDTH);
}

static void sentence(const cli_units *units, const char *text)
{
    char shown[CLI_IN_UNITS];
    if (*text) cli_wrap(cli_in_units(units, text, shown), 0, 0, CLI_WIDTH);
}

static void cause_rows(const rf_fatigue *it, const refuel_cause *cause, const cli_units *units)
{
    char heading[128], list[CLI_EVIDENCE_LIST], advice[RF_FATIGUE_TEXT];
    snprintf(heading, sizeof heading, "%s: %s signs", cause->title,
             rf_choice_name(rf_certainty_words, cause->certainty));
    heading[0] = (char)toupper((unsigned char)heading[0]);
    cli_heading(heading, "");
    cli_evidence_list(it, cause, REFUEL_SIDE_FOR, units, list);
    row(units, "  for", list);
    cli_evidence_list(it, cause, REFUEL_SIDE_AGAINST, units, list);
    row(units, "  against", list);
    rf_fatigue_advice(it, cause, advice);
    row(units, "  do", advice);
}

/* One line each for the causes that have nothing to say. */
static void quiet_rows(const rf_fatigue *it, const cli_units *units)
{
    char list[CLI_EVIDENCE_LIST], line[CLI_EVIDENCE_LIST + 64];
    cli_quiet_causes(it, REFUEL_VERDICT_OK, list);
    snprintf(line, sizeof line, "Nothing in what you gave speaks for: %s.", list);
    if (*list) sentence(units, line);
    cli_quiet_causes(it, REFUEL_VERDICT_UNKNOWN, list);
    snprintf(line, sizeof line, "Not judged: %s.", list);
    if (*list) sentence(units, line);
}

static void tomorrow_rows(const rf_fatigue *it, const cli_units *units)
{
    char text[RF_FATIGUE_TEXT], running[CLI_RUNNING];
    const refuel_fatigue_result *r = &it->result;
    if (r->emergency) return;
    rf_fatigue_tomorrow(r, text);
    row(units, "Tomorrow", text);
    cli_running_tomorrow(r, running);
    row(units, "", running);
    rf_fatigue_around(r, text);
    row(units, "", text);
    if (r->withheld <= REFUEL_WITHHELD_UNKNOWN) return;
    snprintf(text, sizeof text, "%s.", r->withheld_message);
    text[0] = (char)toupper((unsigned char)text[0]);
    row(units, "Tomorrow", text);
}

static void see_rows(const refuel_fatigue_result *r, const cli_units *units)
{
    const char *name = "See";
    int see;
    for (size_t i = 0; (see = rf_see_at(r->see, i)); i++) {
        row(units, name, refuel_see_text(see));
        name = "";
    }
}

static void missing_rows(const rf_fatigue *it)
{
    char text[CLI_EVIDENCE_LIST];
    for (size_t i = 0; i < MOST_MISSING && rf_lacking_at(it, i); i++) {
        if (i == 0) puts("Would help most");
        cli_lacking_text(it, rf_lacking_at(it, i), text);
        printf("  ");
        cli_wrap(text, 2, 4, CLI_WIDTH);
    }
}

void cli_render_fatigue(const rf_fatigue_answer *answer, const cli_units *units)
{
    const rf_fatigue *it = &answer->whole;
    char text[RF_FATIGUE_TEXT], state[CLI_EVIDENCE_LIST], running[CLI_RUNNING];
    bool refers = rf_fatigue_refers(&it->result);
    if (it->result.emergency) putchar('\n');
    if (!it->result.emergency) {
        rf_fatigue_summary(it, text);
        sentence(units, text);
    }
    if (refers) {
        tomorrow_rows(it, units);
        see_rows(&it->result, units);
        putchar('\n');
    }
    rf_fatigue_balance(it, text);
    sentence(units, text);
    cli_running_balance(it, running);
    sentence(units, running);
    if (cli_report_words(it)) printf("What you eat is %s\n", cli_report_words(it));
    rf_fatigue_log(it, units->miles, text);
    sentence(units, text);
    cli_state_text(&it->result, state);
    sentence(units, state);
    putchar('\n');
    for (size_t i = 0; rf_ranked(it, i); i++) cause_rows(it, rf_ranked(it, i), units);
    quiet_rows(it, units);
    putchar('\n');
    if (!refers) {
        tomorrow_rows(it, units);
        see_rows(&it->result, units);
    }
    missing_rows(it);
    rf_fatigue_notes(answer->given, cli_note, NULL);
    cli_warnings(it->result.warnings, &it->judged.plan, units);
    cli_footer("fatigue");
}
