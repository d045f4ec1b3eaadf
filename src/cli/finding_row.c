#include "cli/finding_row.h"

#include <stdio.h>
#include <string.h>

#include "cli/finding_text.h"
#include "cli/print.h"

#define VALUE_WIDTH 28

const char *cli_verdict_colour(int32_t verdict)
{
    if (verdict == REFUEL_VERDICT_RISK) return cli_colour("\033[31m");
    if (verdict == REFUEL_VERDICT_LOW || verdict == REFUEL_VERDICT_HIGH) return cli_colour("\033[33m");
    return verdict == REFUEL_VERDICT_OK ? cli_colour("\033[32m") : "";
}

void cli_finding_heading(void)
{
    char text[128];
    snprintf(text, sizeof text, "%-9s %-30s %-*s %s", "verdict", "rule", VALUE_WIDTH, "you", "ok");
    cli_heading(text, "");
}

void cli_finding_row(const refuel_finding *it, const cli_units *units)
{
    cli_finding_text text;
    cli_finding_text_of(it, units, &text);
    int width = VALUE_WIDTH + (int)strlen(text.value) - cli_columns(text.value); /* in bytes, as printf counts */
    cli_line("  %s%-7s%s %-30s %-*s %s", cli_verdict_colour(it->verdict),
             refuel_verdict_text((refuel_verdict)it->verdict), cli_colour("\033[0m"),
             refuel_check_describe(it->id)->title, width, text.value, text.edges);
}
