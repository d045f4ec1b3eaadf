#include "cli/render_track.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/in_units.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "cli/track_rows.h"
#include "core/date.h"
#include "io/track_words.h"

static void days_lines(const rf_track_answer *it)
{
    char text[CLI_TRACK_TEXT];
    cli_track_days(it, text);
    cli_line("%s", text);
    for (const rf_track_left_out *one = it->left_out; one->number; one++)
        cli_line("  left out: %.0f %s: %s", one->count, one->reason, one->message);
}

static void note(void *context, const char *text)
{
    char shown[CLI_IN_UNITS];
    cli_print_wrapped(NULL, cli_in_units(context, text, shown));
}

void cli_render_track(const rf_track_answer *it, const cli_units *units)
{
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT], level[RF_NUMBER_TEXT], left[2 * RF_DATE_TEXT + 32],
        right[RF_NUMBER_TEXT + 16];
    cli_units own = *units;
    cli_track_row row[CLI_TRACK_ROWS];
    int rows = cli_track_table(it, units, row);
    char sentence[CLI_TRACK_TEXT];
    cli_track_sentence(it, units, sentence);
    if (*sentence) cli_print_wrapped(NULL, sentence);
    rf_date_text((int64_t)it->day[0], first);
    rf_date_text((int64_t)it->last_day, last);
    cli_level_text(it->level, level);
    snprintf(left, sizeof left, "From the log, %s to %s", first, last);
    snprintf(right, sizeof right, "%s range", level);
    cli_heading(left, it->withheld ? "" : right);
    for (int i = 0; i < rows; i++) cli_line("  %-22s %-24s %s", row[i].name, row[i].value, row[i].interval);
    days_lines(it);
    rf_track_notes(it, note, &own);
    puts("Sources: docs/track.md; refuel track --explain               " CLI_NOT_ADVICE);
}

static void put_cell(double value, const char *before)
{
    char text[RF_NUMBER_TEXT] = "";
    if (!isnan(value)) rf_number_text(value, text);
    printf("%s%s", before, text);
}

void cli_track_csv(const rf_track_answer *it)
{
    char date[RF_DATE_TEXT];
    const char *why = rf_track_why(it);
    if (it->withheld)
        fputs("refuel: track: no amounts and no weights are told, because of an answer about eating\n", stderr);
    else if (why)
        fprintf(stderr, "refuel: track: not enough data: %s\n", why);
    puts("day,expenditure_kcal_d,sd_kcal_d,low_kcal_d,high_kcal_d,trend_weight_kg,low_kg,high_kg");
    for (size_t i = 0; i < it->days; i++) {
        rf_date_text((int64_t)it->day[i], date);
        fputs(date, stdout);
        put_cell(it->enough ? it->kcal_d[i] : NAN, ",");
        put_cell(it->enough ? it->sd_kcal_d[i] : NAN, ",");
        put_cell(it->enough ? it->kcal_band[0][i] : NAN, ",");
        put_cell(it->enough ? it->kcal_band[1][i] : NAN, ",");
        put_cell(it->weight_kg_d[i], ",");
        put_cell(it->weight_band[0][i], ",");
        put_cell(it->weight_band[1][i], ",");
        putchar('\n');
    }
}
