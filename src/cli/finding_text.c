#include "cli/finding_text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/nutrient_words.h"
#include "core/edge.h"
#include "core/number.h"

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

/* A whole number, or one with as many decimals as it has: 1,451, 0.71, 18.5. */
static void put_number(double shown, const scale *s, char text[RF_NUMBER_TEXT])
{
    if (s->decimals > 0)
        rf_number_short(shown, s->decimals, text);
    else
        rf_number_fixed(shown, 0, true, text);
}

/* One of what is counted in whole, "1 meal": a unit of many letters ends in an s. */
static void make_singular(const char *number, const scale *s, char unit[32])
{
    size_t length = strlen(s->unit);
    snprintf(unit, 32, "%s", s->unit);
    if (strcmp(number, "1") == 0 && length > 3 && unit[length - 1] == 's') unit[length - 1] = '\0';
}

static void put_value(const refuel_finding *it, const scale *s, cli_finding_text *out)
{
    char unit[32];
    char number[RF_NUMBER_TEXT], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT];
    if (isnan(it->value)) {
        snprintf(out->value, sizeof out->value, "%s", isnan(it->low) && isnan(it->high) ? "" : "-");
        return;
    }
    put_number(it->value * s->factor, s, number);
    put_number(it->interval_low * s->factor, s, low);
    put_number(it->interval_high * s->factor, s, high);
    cli_span(low, high, range);
    make_singular(number, s, unit);
    if (isnan(it->interval_low) || strcmp(low, high) == 0)
        snprintf(out->value, sizeof out->value, *unit ? "%s %s" : "%s", number, unit);
    else
        snprintf(out->value, sizeof out->value, "%s %s (%s)", number, unit, range);
}

static void put_edges(const refuel_finding *it, const scale *s, cli_finding_text *out)
{
    refuel_range given = {it->low * s->factor, it->high * s->factor},
                 edges = cli_edges(it->value * s->factor, given, s->decimals);
    if (!isnan(it->low)) put_number(edges.low, s, out->low);
    if (!isnan(it->high)) put_number(edges.high, s, out->high);
}

static void join_edges(const refuel_finding *it, cli_finding_text *out)
{
    if (*out->low && *out->high)
        snprintf(out->edges, sizeof out->edges, strcmp(out->low, out->high) == 0 ? "%s" : "%s to %s", out->low,
                 out->high);
    else if (it->high == 0) /* of a count */
        snprintf(out->edges, sizeof out->edges, "none");
    else if (*out->low || *out->high)
        snprintf(out->edges, sizeof out->edges, *out->low ? "%s or more" : "%s or less",
                 *out->low ? out->low : out->high);
}

/* About three digits of a vitamin or mineral; what is outside of an edge is printed so. */
static double shown_amount(const refuel_finding *it)
{
    double step = it->value >= 100 ? 1 : it->value >= 10 ? 10 : 100, parts = it->value * step;
    if (rf_below(it->value, it->low)) return floor(parts) / step;
    return (rf_above(it->value, it->high) ? ceil(parts) : round(parts)) / step;
}

/* The edges are as the tables print them. */
static void put_amounts(const refuel_finding *it, const refuel_check_info *info, cli_finding_text *out)
{
    char unit[32], number[RF_NUMBER_TEXT];
    cli_micro_text(info->unit, unit, sizeof unit);
    cli_amount_text(shown_amount(it), number);
    snprintf(out->value, sizeof out->value, isnan(it->value) ? "-" : "%s %s", number, unit);
    if (!isnan(it->low)) cli_amount_text(it->low, out->low);
    if (!isnan(it->high)) cli_amount_text(it->high, out->high);
}

void cli_finding_text_of(const refuel_finding *it, const cli_units *units, cli_finding_text *out)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    out->low[0] = out->high[0] = out->edges[0] = '\0';
    if (info->nutrient) {
        put_amounts(it, info, out);
    } else {
        scale s = scale_of(info, units);
        put_value(it, &s, out);
        put_edges(it, &s, out);
    }
    join_edges(it, out);
}
