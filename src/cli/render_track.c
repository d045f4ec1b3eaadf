#include "cli/render_track.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/in_units.h"
#include "cli/plan_words.h"
#include "cli/print.h"
#include "core/date.h"
#include "io/track_words.h"

static void row(const char *name, const char *value, const char *interval)
{
    cli_line("  %-22s %-24s %s", name, value, interval);
}

static void expenditure_row(const rf_track_answer *it, const cli_units *units)
{
    char text[RF_NUMBER_TEXT], value[RF_NUMBER_TEXT + 16], interval[CLI_RANGE_TEXT];
    const char *name = it->old ? "expenditure then" : "expenditure now";
    if (!it->enough) {
        row(name, "not enough data", "");
        return;
    }
    snprintf(value, sizeof value, "%s %s a day", cli_energy_text(units, it->expenditure_kcal_d, text),
             cli_energy_unit(units));
    cli_energy_range(units, it->interval_kcal_d, interval);
    row(name, value, interval);
}

/* "-0.31", in the unit that is shown, with the sign that says which way. */
static void change_text(const cli_units *units, double kg_week, char text[RF_NUMBER_TEXT + 1])
{
    char number[RF_NUMBER_TEXT];
    double shown = cli_weight(units, fabs(kg_week));
    bool zero = shown < 0.005; /* as it is rounded */
    rf_number_fixed(shown, 2, false, number);
    snprintf(text, RF_NUMBER_TEXT + 1, "%s%s", zero ? "" : kg_week < 0 ? "-" : "+", number);
}

static void weight_rows(const rf_track_answer *it, const cli_units *units)
{
    char weight[CLI_WEIGHT_TEXT], value[RF_NUMBER_TEXT + 24], low[RF_NUMBER_TEXT + 1], high[RF_NUMBER_TEXT + 1],
        change[RF_NUMBER_TEXT + 1], interval[2 * RF_NUMBER_TEXT + 8];
    cli_weight_text(units, it->weight_kg, weight);
    row("trend weight", weight, "");
    if (isnan(it->change_kg_week)) return;
    change_text(units, it->change_kg_week, change);
    change_text(units, it->change_interval_kg_week.low, low);
    change_text(units, it->change_interval_kg_week.high, high);
    snprintf(value, sizeof value, "%s %s a week", change, cli_weight_unit(units));
    snprintf(interval, sizeof interval, "%s to %s", low, high);
    row("change of weight", value, interval);
}

static void intake_row(const rf_track_answer *it, const cli_units *units)
{
    char text[RF_NUMBER_TEXT], value[RF_NUMBER_TEXT + 16];
    if (isnan(it->intake_kcal_d) || it->intakes < 1) return;
    snprintf(value, sizeof value, "%s %s a day", cli_energy_text(units, it->intake_kcal_d, text),
             cli_energy_unit(units));
    row("eaten, as logged", value, "");
}

static void prior_row(const rf_track_answer *it)
{
    char text[64];
    if (!it->enough || isnan(it->prior_share)) return;
    snprintf(text, sizeof text, "%.0f %% of it", 100 * it->prior_share);
    row("from the equations", text, "");
}

static void days_lines(const rf_track_answer *it)
{
    cli_line("Days: %zu in the log, %.0f used; %.0f weigh-ins and %.0f intakes count", it->days, it->days_used,
             it->weigh_ins, it->intakes);
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
    rf_date_text((int64_t)it->day[0], first);
    rf_date_text((int64_t)it->last_day, last);
    cli_level_text(it->level, level);
    snprintf(left, sizeof left, "From the log, %s to %s", first, last);
    snprintf(right, sizeof right, "%s range", level);
    cli_heading(left, it->withheld ? "" : right);
    if (!it->withheld) {
        expenditure_row(it, units);
        weight_rows(it, units);
        intake_row(it, units);
        prior_row(it);
    }
    days_lines(it);
    rf_track_notes(it, note, &own);
    puts("Sources: docs/track.md; refuel track --json names each       " CLI_NOT_ADVICE);
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
