#include "cli/findings.h"

#include <stdio.h>

#include "cli/finding_row.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "cli/timing_words.h"

static void message_row(const refuel_finding *it, const cli_units *units)
{
    char message[CLI_IN_UNITS];
    printf("%10s", "");
    cli_wrap(cli_in_units(units, it->message, message), 10, 10, CLI_WIDTH);
}

/* Of what is ok or not known only that which has something to say. */
void cli_findings(const rf_answer *answer, int32_t verdict, int with_messages, const cli_units *units)
{
    for (size_t i = 0; i < answer->findings; i++) {
        if (answer->finding[i].verdict != verdict) continue;
        if (verdict <= REFUEL_VERDICT_UNKNOWN && !cli_informs(&answer->finding[i])) continue;
        if (cli_is_repeated(answer, &answer->finding[i])) continue;
        cli_finding_row(&answer->finding[i], units);
        if (with_messages) message_row(&answer->finding[i], units);
    }
}

void cli_told_findings(const rf_answer *answer, const cli_units *units)
{
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict >= REFUEL_VERDICT_OK; verdict--)
        cli_findings(answer, verdict, 1, units);
}

/* The titles with one verdict, on one line. Returns whether there are any. */
static int titles_line(const rf_answer *answer, int32_t verdict)
{
    char titles[CLI_LIST];
    cli_titles(answer, verdict, titles);
    if (!*titles) return 0;
    printf("  %s%-7s%s ", cli_verdict_colour(verdict), refuel_verdict_text((refuel_verdict)verdict),
           cli_colour("\033[0m"));
    cli_wrap(titles, 10, 10, CLI_WIDTH);
    return 1;
}

void cli_ok_line(const rf_answer *answer)
{
    titles_line(answer, REFUEL_VERDICT_OK);
}

static void indented(void *context, const char *line)
{
    (void)context;
    printf("%10s", "");
    cli_wrap(line, 10, 10, CLI_WIDTH);
}

void cli_unknown_lines(const rf_answer *answer)
{
    char flags[CLI_LIST];
    if (!titles_line(answer, REFUEL_VERDICT_UNKNOWN)) return;
    cli_timing_lines(answer, indented, NULL);
    cli_unknown_flags(answer, flags);
    cli_timing_flags(answer, flags);
    if (!*flags) return;
    printf("%10sto judge more, give ", "");
    cli_wrap(flags, 30, 10, CLI_WIDTH);
}

void cli_warnings(refuel_warnings set, const refuel_plan_result *plan, const cli_units *units)
{
    char text[CLI_IN_UNITS];
    for (size_t i = 0; cli_warning(set, i, plan, units, text); i++) {
        printf("Note: ");
        cli_wrap(text, 6, 6, CLI_WIDTH);
    }
}

void cli_footer(const char *command)
{
    printf("Sources: refuel %s --explain        " CLI_NOT_ADVICE "\n", command);
}
