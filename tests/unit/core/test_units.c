#include "core/units.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <ctype.h>
#include <math.h>
#include <string.h>

#include "core/units_table.h"

static double convert(double value, const char *from, const char *to)
{
    double out = NAN;
    cr_expect(eq(int, (int)refuel_convert(value, from, to, &out, NULL), REFUEL_OK), "%s to %s", from, to);
    return out;
}

/* The public constants and the table say the same, to the last bit. */
Test(units, constants)
{
    cr_expect(eq(dbl, convert(1, "lb", "kg"), REFUEL_KG_PER_LB));
    cr_expect(eq(dbl, convert(1, "st", "lb"), REFUEL_LB_PER_STONE));
    cr_expect(eq(dbl, convert(1, "lb", "oz"), REFUEL_OZ_PER_LB));
    cr_expect(eq(dbl, convert(1, "in", "cm"), REFUEL_CM_PER_IN));
    cr_expect(eq(dbl, convert(1, "ft", "in"), REFUEL_IN_PER_FT));
    cr_expect(eq(dbl, convert(1, "ft", "m"), REFUEL_M_PER_FT));
    cr_expect(eq(dbl, convert(1, "yd", "ft"), 3));
    cr_expect(eq(dbl, convert(1, "mi", "yd"), 1760));
    cr_expect(eq(dbl, convert(1, "mi", "km"), REFUEL_KM_PER_MI));
    cr_expect(eq(dbl, convert(1, "kcal", "kJ"), REFUEL_KJ_PER_KCAL));
    cr_expect(eq(dbl, convert(1, "week", "d"), REFUEL_DAYS_PER_WEEK));
    cr_expect(eq(dbl, convert(1, "month", "d"), REFUEL_DAYS_PER_MONTH));
    cr_expect(eq(dbl, convert(1, "y", "d"), REFUEL_DAYS_PER_YEAR));
    cr_expect(eq(dbl, convert(1, "y", "month"), 12));
}

/* Where value times the numerator is exact, one rounding is all there is. */
Test(units, exact)
{
    cr_expect(eq(dbl, convert(-2, "lb/week", "kg/week"), -2 * 0.45359237));
    cr_expect(eq(dbl, convert(30, "mi/week", "km/week"), 48.28032));
    cr_expect(eq(dbl, convert(7, "km/day", "km/week"), 49));
    cr_expect(eq(dbl, convert(3, "m/s", "km/h"), 10.8));
    cr_expect(eq(dbl, convert(67, "in", "cm"), 170.18));
    cr_expect(eq(dbl, convert(6, "min/km", "km/h"), 10));
    cr_expect(eq(dbl, convert(10, "km/h", "min/km"), 6));
    cr_expect(eq(dbl, convert(1, "mph", "mi/h"), 1));
    for (int tenths = -20; tenths <= 20; tenths++) {
        double lb = tenths / 10.0, kg = convert(lb, "lb/week", "kg/week");
        double kcal_d = kg / REFUEL_KG_PER_LB * (REFUEL_KCAL_PER_LB / REFUEL_DAYS_PER_WEEK);
        cr_expect(fabs(kcal_d - 500 * lb) < 1e-12 * 500 * 2);
        if (tenths % 10 == 0) cr_expect(eq(dbl, kcal_d, 500 * lb));
    }
}

Test(units, names)
{
    const rf_unit *unit = NULL;
    cr_expect(eq(sz, rf_unit_read("POUNDS of", 9, &unit), 6));
    cr_expect(eq(str, (char *)unit->symbol, "lb"));
    cr_expect(eq(sz, rf_unit_read("''", 2, &unit), 2));
    cr_expect(eq(str, (char *)unit->symbol, "in"));
    cr_expect(eq(sz, rf_unit_read("'7", 2, &unit), 1));
    cr_expect(eq(str, (char *)unit->symbol, "ft"));
    cr_expect(eq(sz, rf_unit_read("kilof", 5, &unit), 0));
    cr_expect(eq(sz, rf_unit_read("cal", 3, &unit), 3));
    cr_expect(eq(str, (char *)unit->symbol, "cal"), "a small calorie is not the food calorie");
    cr_expect(eq(sz, rf_unit_read("Cal", 3, &unit), 3));
    cr_expect(eq(str, (char *)unit->symbol, "kcal"));
    cr_expect(eq(sz, rf_unit_read("lb. 4", 5, &unit), 3), "the full stop of an abbreviation");
    cr_expect(eq(sz, rf_unit_read("lb.4", 4, &unit), 2), "a decimal point is none");
    cr_expect(eq(sz, rf_unit_read("Half Marathons", 13, &unit), 13));
    cr_expect(eq(str, (char *)unit->symbol, "half-marathon"));
    cr_expect(eq(sz, rf_unit_read("half marathonx", 14, &unit), 4));
    cr_expect(eq(sz, rf_unit_read("kgm", 2, &unit), 2), "only length bytes count");
    cr_expect(eq(sz, rf_unit_read("", 0, &unit), 0));
    rf_measure measure;
    cr_expect(eq(sz, rf_measure_read("km / week later", 15, &measure), 9));
    cr_expect(eq(str, (char *)measure.per->symbol, "week"));
    cr_expect(eq(sz, rf_measure_read("km/furlong", 10, &measure), 2), "the slash is left unread");
    cr_expect(eq(ptr, (void *)measure.per, NULL));
    static const char *const week[] = {"km/week",   "KM per Week", "kms a wk.", "km each week",
                                       "km weekly", "kpw",         "km/w",      "kilometres every week"};
    for (size_t i = 0; i < sizeof week / sizeof *week; i++) {
        cr_expect(eq(sz, rf_measure_read(week[i], strlen(week[i]), &measure), strlen(week[i])), "%s", week[i]);
        cr_expect(eq(str, (char *)measure.of->symbol, "km"), "%s", week[i]);
        cr_expect(eq(str, (char *)measure.per->symbol, "week"), "%s", week[i]);
    }
    static const char *const none[] = {"km/", "/", "/km", "km/furlong", "furlong", "km/week/", "km ", "5km"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(eq(ptr, (void *)rf_measure_named(none[i]).of, NULL), "%s", none[i]);
}

/* The table is searched by halves, so it must be in order, and nothing in it is out of reach of the reader. */
Test(units, every_word)
{
    const size_t words = sizeof unit_words / sizeof *unit_words;
    for (size_t i = 0; i < words; i++) {
        const unit_word *it = &unit_words[i];
        if (i > 0) cr_expect(strcmp(unit_words[i - 1].word, it->word) < 0, "%s", it->word);
        rf_measure measure = {NULL, NULL};
        const rf_unit *unit = NULL;
        size_t length = strlen(it->word);
        char loud[32];
        for (size_t k = 0; k <= length; k++) loud[k] = (char)toupper((unsigned char)it->word[k]);
        const char *forms[] = {it->word, loud};
        for (int form = 0; form < 2 && it->of != RF_U_CAL; form++) {
            const char *text = forms[form];
            size_t used = it->kind == PER      ? rf_per_read(text, length)
                          : it->kind == ADVERB ? rf_divisor_read(text, length, &unit)
                                               : rf_measure_read(text, length, &measure);
            cr_expect(eq(sz, used, length), "%s", text);
            if (it->kind == UNIT) cr_expect(measure.of == &rf_units[it->of] && !measure.per, "%s", text);
            if (it->kind == RATE)
                cr_expect(measure.of == &rf_units[it->of] && measure.per == &rf_units[it->per], "%s", text);
            if (it->kind == ADVERB) cr_expect(unit == &rf_units[it->per], "%s", text);
        }
    }
}

/* A constant text is looked up by symbols, any other is read: both lead to the same units. */
Test(units, measure_named)
{
    static const struct {
        const char *symbols, *words;
    } rows[] = {{"km/week", "Kilometers / weeks"},
                {"min/km", "mins/kms"},
                {"kcal/d", "Cal/day"},
                {"%", "percent"},
                {"in", "''"},
                {"MJ", "mj"},
                {"y", "years"},
                {"mi/h", "mph"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_measure a = rf_measure_named(rows[i].symbols), b = rf_measure_named(rows[i].words), c = {NULL, NULL};
        cr_expect(eq(sz, rf_measure_read(rows[i].symbols, strlen(rows[i].symbols), &c), strlen(rows[i].symbols)));
        cr_expect(a.of && a.of == b.of && a.per == b.per, "%s", rows[i].symbols);
        cr_expect(a.of == c.of && a.per == c.per, "%s", rows[i].symbols);
    }
    cr_expect(eq(str, (char *)rf_measure_named("").of->symbol, ""));
    cr_expect(eq(ptr, (void *)rf_measure_named("").per, NULL));
}

Test(units, refused)
{
    refuel_error err;
    double out = 7;
    cr_expect(eq(int, (int)refuel_convert(1, "lb", "furlong", &out, &err), REFUEL_E_UNIT));
    cr_expect(eq(str, err.message, "to: furlong is not a known unit"));
    cr_expect(eq(int, (int)refuel_convert(1, "lb", "km", &out, &err), REFUEL_E_UNIT));
    cr_expect(eq(str, err.message, "to: lb cannot be converted to km"));
    cr_expect(eq(int, (int)refuel_convert(1, "kcal/d", "kcal", &out, NULL), REFUEL_E_UNIT));
    cr_expect(eq(int, (int)refuel_convert(0, "min/km", "km/h", &out, &err), REFUEL_E_RANGE));
    cr_expect(eq(dbl, err.value, 0));
    cr_expect(eq(int, (int)refuel_convert(1e308, "lb", "g", &out, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)refuel_convert(NAN, "lb", "kg", &out, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)refuel_convert(1, NULL, "kg", &out, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_convert(1, "lb", "kg", NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(dbl, out, 7));
}
