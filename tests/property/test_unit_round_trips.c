/* There and back between all pairs of units of a kind, and a number written with a unit is read as the same number. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/units.h"
#include "support/quantities.h"

static const struct {
    rf_kind kind;
    const char *units; /* the first is that of the kind */
} groups[] = {
    {RF_KIND_LENGTH, "cm mm m km in ft yd mi"},
    {RF_KIND_MASS, "kg g lb st oz"},
    {RF_KIND_DISTANCE_PER_WEEK, "km/week mi/week km/d metre/month ft/y"},
    {RF_KIND_SPEED, "km/h mph m/s min/km s/mi min/mi"},
    {RF_KIND_MASS_PER_WEEK, "kg/week lb/week oz/month st/y g/d"},
    {RF_KIND_ENERGY_PER_DAY, "kcal/d kJ/d MJ/week kcal/month"},
    {RF_KIND_DURATION, "d s min h week month y"},
    {RF_KIND_DISTANCE, "km m mi ft"},
    {RF_KIND_CLIMB, "m ft km"},
    {RF_KIND_TIME, "h min s d"},
    {RF_KIND_MILLIGRAMS_PER_DAY, "mg/d ug/d g/d mg/week"},
    {RF_KIND_MICROGRAMS_PER_DAY, "ug/d mg/d g/d"},
    {RF_KIND_VOLUME_PER_DAY, "l/d dl/d cl/d ml/d"},
    {RF_KIND_GRAMS, "g kg mg oz"},
    {RF_KIND_MILLIGRAMS, "mg g ug"},
    {RF_KIND_GRAMS_PER_HOUR, "g/h g/min oz/h"},
    {RF_KIND_VOLUME, "l ml dl cl floz"},
    {RF_KIND_VOLUME_PER_HOUR, "l/h ml/h floz/h ml/min"},
};

static uint64_t state = 20261123;

/* Evenly spread over the powers of ten from 0.001 to 1000. */
static double next_value(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return pow(10, (double)(state >> 11) / 9007199254740992.0 * 6 - 3);
}

static int split(const char *units, char names[8][16])
{
    int count = 0;
    for (int used = 0; sscanf(units, "%15s%n", names[count], &used) == 1; units += used) count++;
    return count;
}

static bool is_close(double a, double b)
{
    return fabs(a - b) <= 4 * 2.220446049250313e-16 * fabs(b);
}

/* Each way rounds at most twice, so the way back ends within four units in the last place. */
Test(unit_round_trips, pairs)
{
    int checked = 0;
    for (size_t group = 0; group < sizeof groups / sizeof *groups; group++) {
        char names[8][16];
        int count = split(groups[group].units, names);
        for (int i = 0; i < count * count * 100; i++) {
            const char *from = names[i % count], *to = names[i / count % count];
            double value = next_value(), there = 0, back = 0;
            refuel_status status = refuel_convert(value, from, to, &there, NULL);
            if (status == REFUEL_OK) status = refuel_convert(there, to, from, &back, NULL);
            if (status != REFUEL_OK || !is_close(back, value)) cr_fatal("%.17g %s to %s: %.17g", value, from, to, back);
            checked++;
        }
    }
    cr_expect(ge(int, checked, 20000));
}

/* Text and numbers take the same way: the reader and refuel_convert agree to the bit. */
Test(unit_round_trips, text_is_conversion)
{
    const rf_limits any = {"x", -INFINITY, INFINITY, NULL, false, {0, 0}};
    for (size_t group = 0; group < sizeof groups / sizeof *groups; group++) {
        char names[8][16];
        int count = split(groups[group].units, names);
        for (int i = 0; i < count * 500; i++) {
            char text[64], number[RF_NUMBER_TEXT];
            double value = next_value(), read = 0, converted = 0;
            rf_number_text(value, number);
            int length = snprintf(text, sizeof text, "%s%s%s", number, i & 1 ? " " : "", names[i % count]);
            refuel_status status = read_quantity(groups[group].kind, &any, text, (size_t)length, &read, NULL);
            refuel_convert(value, names[i % count], names[0], &converted, NULL);
            if (status != REFUEL_OK || read != converted) cr_fatal("%s: %.17g, %.17g", text, read, converted);
        }
    }
}

/* A compound is its smallest unit counted: 5ft7in is 67 in, to the bit. */
Test(unit_round_trips, compounds)
{
    static const struct {
        rf_kind kind;
        const char *form, *flat;
        int ratio;
    } forms[] = {{RF_KIND_LENGTH, "%dft%din", "%din", 12},     {RF_KIND_LENGTH, "%d'%d", "%din", 12},
                 {RF_KIND_MASS, "%dst %dlb", "%dlb", 14},      {RF_KIND_MASS, "%dlb %doz", "%doz", 16},
                 {RF_KIND_DURATION, "%dh%d", "%dmin", 60},     {RF_KIND_SPEED, "%d:%02d/km", "%ds/km", 60},
                 {RF_KIND_AGE, "%dy %dmonths", "%dmonths", 12}};
    const rf_limits any = {"x", -INFINITY, INFINITY, NULL, false, {0, 0}};
    for (size_t form = 0; form < sizeof forms / sizeof *forms; form++) {
        for (int large = 1; large < 20; large++) {
            for (int small = 0; small <= forms[form].ratio; small++) {
                char text[64], flat[64];
                double a = 0, b = 0;
                int n = snprintf(text, sizeof text, forms[form].form, large, small);
                int m = snprintf(flat, sizeof flat, forms[form].flat, large * forms[form].ratio + small);
                refuel_status s = read_quantity(forms[form].kind, &any, text, (size_t)n, &a, NULL);
                refuel_status t = read_quantity(forms[form].kind, &any, flat, (size_t)m, &b, NULL);
                bool whole = small == forms[form].ratio; /* 5ft12in is refused */
                if (t != REFUEL_OK || (s == REFUEL_OK) == whole || (!whole && a != b)) cr_fatal("%s, %s", text, flat);
            }
        }
    }
}
