#include "cli/finding_row.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"
#include "core/number.h"
#include "diet/edge.h"

#define VALUE_WIDTH 28
#define DASH "\xE2\x80\x93" /* an en dash: three bytes in one column */

/* How the numbers of a check are shown. */
typedef struct scale {
    double factor;
    int decimals;
    char unit[32];
} scale;

const char *cli_verdict_colour(int32_t verdict)
{
    if (verdict == REFUEL_VERDICT_RISK) return cli_colour("\033[31m");
    if (verdict == REFUEL_VERDICT_LOW || verdict == REFUEL_VERDICT_HIGH) return cli_colour("\033[33m");
    return verdict == REFUEL_VERDICT_OK ? cli_colour("\033[32m") : "";
}

/* Units in plain and short words: what is a unit of the results is not always one that people know. */
static scale scale_of(const refuel_check_info *info, const cli_units *units)
{
    static const struct {
        const char *unit, *plain;
    } words[] = {{"% of body weight per week", "% a week"}, {"kcal/kg FFM/d", "kcal/kg fat-free"}};
    const char *plain = info->unit;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].unit, info->unit) == 0) plain = words[i].plain;
    scale s = {1, info->unit[0] == '%' || strcmp(info->unit, "kg/m2") == 0 ? 2 : 0, ""};
    int energy = strncmp(plain, "kcal", 4) == 0;
    if (energy) s.factor = cli_energy(units, 1);
    snprintf(s.unit, sizeof s.unit, "%s%s", energy ? cli_energy_unit(units) : "", energy ? plain + 4 : plain);
    return s;
}

/* "2,300 kcal/d", "0.71 % a week", "43 kcal/kg fat-free (34-51)" with an en dash. Returns the bytes to pad to. */
static int value_text(const refuel_finding *it, const scale *s, char *text, size_t size)
{
    char number[RF_NUMBER_TEXT], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    if (isnan(it->value)) {
        snprintf(text, size, "%s", isnan(it->low) && isnan(it->high) ? "" : "-");
        return VALUE_WIDTH;
    }
    rf_number_fixed(it->value * s->factor, s->decimals, true, number);
    rf_number_fixed(it->interval_low * s->factor, s->decimals, true, low);
    rf_number_fixed(it->interval_high * s->factor, s->decimals, true, high);
    if (isnan(it->interval_low) || strcmp(low, high) == 0) {
        snprintf(text, size, "%s %s", number, s->unit);
        return VALUE_WIDTH;
    }
    snprintf(text, size, "%s %s (%s" DASH "%s)", number, s->unit, low, high);
    return VALUE_WIDTH + 2;
}

static double rounded(double value, const scale *s, double (*how)(double))
{
    double unit = pow(10, -s->decimals);
    return unit * how(value * s->factor / unit);
}

/* Edges are rounded inwards, so that who keeps to what is printed is inside; but a value that is inside is printed so. */
static void edges_text(const refuel_finding *it, const scale *s, char *text, size_t size)
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    double value = rounded(it->value, s, round), least = rounded(it->low, s, ceil), most = rounded(it->high, s, floor);
    if (!rf_below(it->value, it->low)) least = fmin(least, value); /* fmin and fmax pass over a NaN */
    if (!rf_above(it->value, it->high)) most = fmax(most, value);
    *text = '\0';
    if (!isnan(it->low)) rf_number_fixed(least, s->decimals, true, low);
    if (!isnan(it->high)) rf_number_fixed(most, s->decimals, true, high);
    if (!isnan(it->low) && !isnan(it->high))
        snprintf(text, size, strcmp(low, high) == 0 ? "%s" : "%s to %s", low, high);
    else if (!isnan(it->low))
        snprintf(text, size, "%s or more", low);
    else if (it->high == 0) /* of a count */
        snprintf(text, size, "none");
    else if (!isnan(it->high))
        snprintf(text, size, "%s or less", high);
}

void cli_finding_heading(void)
{
    char text[128];
    snprintf(text, sizeof text, "%-9s %-30s %-*s %s", "verdict", "rule", VALUE_WIDTH, "you", "ok");
    cli_heading(text, "");
}

void cli_finding_row(const refuel_finding *it, const cli_units *units)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    char value[160], edges[96];
    scale s = scale_of(info, units);
    int width = value_text(it, &s, value, sizeof value);
    edges_text(it, &s, edges, sizeof edges);
    cli_line("  %s%-7s%s %-30s %-*s %s", cli_verdict_colour(it->verdict),
             refuel_verdict_text((refuel_verdict)it->verdict), cli_colour("\033[0m"), info->title, width, value, edges);
}
