/* The table of what is eaten. */
#include <stdio.h>

#include "cli/check_words.h"
#include "cli/finding_row.h"
#include "cli/findings.h"
#include "cli/need_notes.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "cli/render.h"
#include "cli/render_days.h"
#include "cli/render_log.h"
#include "cli/timing_words.h"

void cli_render_check(const rf_answer *answer, const cli_units *units)
{
    cli_check_lines(answer, units, cli_print_wrapped, NULL);
    putchar('\n');
    cli_render_log(answer->from_log, units);
    cli_finding_heading();
    cli_told_findings(answer, units);
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        if (cli_is_plain(it) && !cli_is_quiet(it) && !cli_is_repeated(answer, it)) cli_finding_row(it, units);
    }
    cli_unknown_lines(answer);
    cli_render_days(answer, units);
    cli_sweat_line(&answer->plan, cli_print_wrapped, NULL);
    if (cli_health_words(answer)) puts(cli_health_words(answer));
    cli_goal_lines(&answer->plan, cli_floor_kcal_d(answer), units, cli_print_line, NULL);
    cli_warnings(answer->plan.warnings, &answer->plan, units);
    cli_need_notes(answer->need, answer->needs, CLI_UPPER_NOTES);
    cli_footer("check");
}
