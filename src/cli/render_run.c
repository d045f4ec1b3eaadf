#include "cli/render_run.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>

#include "cli/findings.h"
#include "cli/in_units.h"
#include "cli/print.h"

#define INDENT 10 /* of the sentences, behind their first word */

/* "1 h 30 min", "24 min 30 s", as it is read back: under an hour to the second, as its pace is. */
static void time_text(double time_h, char text[CLI_UNITS_TEXT])
{
    long minutes = lround(60 * time_h), seconds = lround(3600 * time_h);
    if (seconds >= 3600 && minutes % 60)
        snprintf(text, CLI_UNITS_TEXT, "%ld h %ld min", minutes / 60, minutes % 60);
    else if (seconds >= 3600)
        snprintf(text, CLI_UNITS_TEXT, "%ld h", minutes / 60);
    else if (seconds < 60)
        snprintf(text, CLI_UNITS_TEXT, "%ld s", seconds);
    else if (seconds % 60)
        snprintf(text, CLI_UNITS_TEXT, "%ld min %ld s", seconds / 60, seconds % 60);
    else
        snprintf(text, CLI_UNITS_TEXT, "%ld min", seconds / 60);
}

#define SMALL_KCAL 100.0 /* up to here the ends of a range are not rounded to tens */

static void energy_row(const cli_units *units, const char *name, double kcal, const char *how, refuel_range range)
{
    char number[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], interval[CLI_RANGE_TEXT];
    if (range.high < SMALL_KCAL)
        cli_span(cli_energy_text(units, range.low, number), cli_energy_text(units, range.high, high), interval);
    else
        cli_energy_range(units, range, interval);
    cli_line("  %-12s %7s   %-32s %s", name, cli_energy_text(units, kcal, number), how, interval);
}

/* "gross per km     70   1.00 kcal per kg and km" */
static void cost_row(const refuel_session_result *run, const cli_units *units)
{
    static const refuel_range none = {NAN, NAN};
    char per_kg[RF_NUMBER_TEXT], how[64], name[16];
    double km = units->miles ? REFUEL_KM_PER_MI : 1;
    rf_number_fixed(cli_energy(units, run->gross_kcal_kg_km), 2, false, per_kg);
    snprintf(how, sizeof how, "%s %s per kg and km", per_kg, cli_energy_unit(units));
    snprintf(name, sizeof name, "gross per %s", units->miles ? "mi" : "km");
    energy_row(units, name, run->gross_kcal / run->distance_km * km, how, none);
}

static void energy_table(const refuel_session_result *run, const cli_units *units)
{
    char level[RF_NUMBER_TEXT], left[2 * CLI_UNITS_TEXT + 16], right[RF_NUMBER_TEXT + 16], how[RF_NUMBER_TEXT + 32],
        distance[CLI_UNITS_TEXT], time[CLI_UNITS_TEXT], rest[RF_NUMBER_TEXT];
    cli_distance_text(units, run->distance_km, run->speed_km_h, distance);
    time_text(run->time_h, time);
    rf_number_fixed(run->level * 100, 0, false, level);
    snprintf(left, sizeof left, "%s in %s, %s", distance, time, cli_energy_unit(units));
    snprintf(right, sizeof right, "%s %% range", level);
    snprintf(how, sizeof how, "less %s that rest takes", cli_energy_text(units, run->rest_kcal, rest));
    cli_heading(left, right);
    energy_row(units, "gross", run->gross_kcal, "", run->gross_interval_kcal);
    energy_row(units, "net", run->net_kcal, how, run->net_interval_kcal);
    cost_row(run, units);
}

/* "1-4", "0.3-0.5" */
static void span_of(refuel_range it, int decimals, char text[CLI_RANGE_TEXT])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    if (decimals > 0) {
        rf_number_short(it.low, decimals, low);
        rf_number_short(it.high, decimals, high);
    } else {
        rf_number_fixed(it.low, 0, true, low);
        rf_number_fixed(it.high, 0, true, high);
    }
    cli_span(low, high, text);
}

/* Grams, and what they are per kg or hour; nothing where nothing is named. */
static void food_row(const char *name, refuel_range grams, refuel_range each, const char *how)
{
    char all[CLI_RANGE_TEXT], one[CLI_RANGE_TEXT];
    if (isnan(grams.low)) return;
    span_of(grams, 0, all);
    span_of(each, 1, one);
    cli_line("  %-27s %*s%s   %s %s", name, 11 - cli_columns(all), "", all, one, how);
}

static void food_table(const refuel_session_result *run)
{
    char hours[RF_NUMBER_TEXT], how[64];
    rf_number_short(run->refuel_h, 1, hours);
    snprintf(how, sizeof how, "g/kg an hour, for %s h", hours);
    cli_heading("Around it                         grams", "");
    food_row("before a race: carbohydrate", run->loading_g_d, run->loading_g_kg_d, "g/kg a day, for 36 to 48 h");
    food_row("before: carbohydrate", run->before_g, run->before_g_kg, "g/kg, 1 to 4 h before the start");
    food_row("on the way: carbohydrate", run->during_g, run->during_g_h, "g an hour");
    food_row("after: carbohydrate", run->refuel_g_h, run->refuel_g_kg_h, how);
    food_row("after: protein", run->protein_g, run->protein_g_kg, "g/kg, with the next meal");
}

static void sentence(const char *name, const char *text, const cli_units *units)
{
    char shown[CLI_IN_UNITS];
    printf("%-*s", INDENT, name);
    cli_wrap(cli_in_units(units, text, shown), INDENT, INDENT, CLI_WIDTH);
}

void cli_render_run(const rf_session_answer *answer, const cli_units *units)
{
    const refuel_session_result *run = &answer->run;
    energy_table(run, units);
    putchar('\n');
    food_table(run);
    putchar('\n');
    sentence("Before", run->before, units);
    sentence("During", run->during, units);
    sentence("After", run->after, units);
    sentence("Fluid", run->drink, units);
    sentence("", run->rehydrate, units);
    cli_warnings(run->warnings, &answer->told.plan, units);
    cli_footer("run");
}
