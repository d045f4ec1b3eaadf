#include "cli/finding_text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "diet/edge.h"

/* How the numbers of a check are shown. */
typedef struct scale {
    double factor;
    int decimals;
    char unit[32];
} scale;

/* Units in plain and short words: what is a unit of the results is not always one that people know. */
static scale scale_of(const refuel_check_info *info, const cli_units *units)
{
    static const struct {
        const char *unit, *plain;
    } words[] = {{"% of body weight per week", "% a week"}, {"kcal/kg FFM/d", "kcal/kg fat-free"}};
    const char *plain = info->unit;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].unit, info->unit) == 0) plain = words[i].plain;
    static const struct {
        const char *unit;
        int decimals;
    } fine[] = {{"% of body weight per week", 2}, {"kg/m2", 2}, {"L/h", 2}, {"% of energy", 1}, {"% of weight", 1}};
    scale s = {1, 0, ""};
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
        if (strcmp(fine[i].unit, info->unit) == 0) s.decimals = fine[i].decimals;
    int energy = strncmp(plain, "kcal", 4) == 0;
    if (energy) s.factor = cli_energy(units, 1);
    snprintf(s.unit, sizeof s.unit, "%s%s", energy ? cli_energy_unit(units) : "", energy ? plain + 4 : plain);
    return s;
}

static void put_value(const refuel_finding *it, const scale *s, cli_finding_text *out)
{
    char number[RF_NUMBER_TEXT], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT];
    if (isnan(it->value)) {
        snprintf(out->value, sizeof out->value, "%s", isnan(it->low) && isnan(it->high) ? "" : "-");
        return;
    }
    rf_number_fixed(it->value * s->factor, s->decimals, true, number);
    rf_number_fixed(it->interval_low * s->factor, s->decimals, true, low);
    rf_number_fixed(it->interval_high * s->factor, s->decimals, true, high);
    cli_span(low, high, range);
    if (isnan(it->interval_low) || strcmp(low, high) == 0)
        snprintf(out->value, sizeof out->value, *s->unit ? "%s %s" : "%s", number, s->unit);
    else
        snprintf(out->value, sizeof out->value, "%s %s (%s)", number, s->unit, range);
}

static double rounded(double value, const scale *s, double (*how)(double))
{
    double unit = pow(10, -s->decimals);
    return unit * how(value * s->factor / unit);
}

/* Edges are rounded inwards, so that who keeps to what is printed is inside; but a value that is inside is printed so. */
static void put_edges(const refuel_finding *it, const scale *s, cli_finding_text *out)
{
    double value = rounded(it->value, s, round), least = rounded(it->low, s, ceil), most = rounded(it->high, s, floor);
    if (!rf_below(it->value, it->low)) least = fmin(least, value); /* fmin and fmax pass over a NaN */
    if (!rf_above(it->value, it->high)) most = fmax(most, value);
    out->low[0] = out->high[0] = out->edges[0] = '\0';
    if (!isnan(it->low)) rf_number_fixed(least, s->decimals, true, out->low);
    if (!isnan(it->high)) rf_number_fixed(most, s->decimals, true, out->high);
    if (*out->low && *out->high)
        snprintf(out->edges, sizeof out->edges, strcmp(out->low, out->high) == 0 ? "%s" : "%s to %s", out->low,
                 out->high);
    else if (it->high == 0) /* of a count */
        snprintf(out->edges, sizeof out->edges, "none");
    else if (*out->low || *out->high)
        snprintf(out->edges, sizeof out->edges, *out->low ? "%s or more" : "%s or less",
                 *out->low ? out->low : out->high);
}

void cli_finding_text_of(const refuel_finding *it, const cli_units *units, cli_finding_text *out)
{
    scale s = scale_of(refuel_check_describe(it->id), units);
    put_value(it, &s, out);
    put_edges(it, &s, out);
}
