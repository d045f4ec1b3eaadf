#include "core/outside.h"

#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/units.h"

#define SAME 1e-9 /* of a number: what converting leaves */
#define DIGITS 4  /* of a limit that is not round in the unit that was written */

enum { UNIT_TEXT = 64 };

/* "; did you mean 1.75 m?" where number would be possible in another unit that is common for the kind; else "". */
static void suggest(rf_kind kind, const rf_limits *limits, double number, char text[RF_PHRASE])
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    *text = '\0';
    for (const char *from = row->common; *from; from += strspn(from, " ")) {
        char name[16], written[RF_NUMBER_TEXT];
        size_t size = strcspn(from, " ");
        snprintf(name, sizeof name, "%.*s", (int)size, from);
        from += size;
        rf_measure unit = rf_measure_named(name), own = row->own;
        if (row->per_optional && !unit.per) unit.per = own.per;
        double value = rf_measure_convert(number, unit, own);
        if (!rf_is_possible(limits, value)) continue;
        rf_number_text(number, written);
        snprintf(text, RF_PHRASE, "; did you mean %s %s?", written, name);
        return;
    }
}

/* A limit in so many digits, on the side that is allowed: up for the lower one, down for the upper one. */
static double inward(double limit, bool is_low, int digits)
{
    if (limit == 0 || !isfinite(limit)) return limit;
    double scale = pow(10, digits - 1 - floor(log10(fabs(limit)))), scaled = limit * scale, whole = round(scaled);
    if (fabs(scaled - whole) > SAME * fabs(scaled)) whole = is_low ? ceil(scaled) : floor(scaled);
    return scale >= 1 ? whole / scale : whole * (1 / scale);
}

/* What a limit is in the unit that was written. A limit that needs a few digits more to be exact has them. */
static double shown_limit(double limit, double per_own, bool is_low)
{
    const int exact_digits = 9;
    if (per_own == 1) return limit;
    double there = limit * per_own, exact = inward(there, is_low, exact_digits);
    bool is_exact = fabs(exact - there) <= SAME * fabs(there) && fabs(exact * 1000 - round(exact * 1000)) < SAME;
    return is_exact ? exact : inward(there, is_low, DIGITS);
}

/* "lb a week": the unit of a rate in words. */
static void in_words(rf_measure it, char text[UNIT_TEXT])
{
    const char *per = it.per ? it.per->symbol : "";
    snprintf(text, UNIT_TEXT, "%s%s%s", it.of ? it.of->symbol : "", *per ? " a " : "",
             strcmp(per, "d") == 0 ? "day" : per);
}

/* "; the most is -0.91 kg a week": of a goal, whose unit says more than its range. */
static void the_most(const rf_limits *limits, const rf_outside *it, rf_measure measure, double per_own,
                     char text[RF_PHRASE])
{
    const int decimals = 2;
    char number[RF_NUMBER_TEXT], unit[UNIT_TEXT];
    double most = (it->value < limits->low ? limits->low : limits->high) * per_own;
    in_words(measure, unit);
    rf_number_fixed(most, decimals, false, number);
    char *end = number + strlen(number);
    while (end[-1] == '0') *--end = '\0';
    if (end[-1] == '.') *--end = '\0';
    snprintf(text, RF_PHRASE, "; the most is %s%s %s", most > 0 ? "+" : "", number, unit);
}

refuel_status rf_refuse_outside(rf_kind kind, const rf_limits *limits, const rf_outside *it, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    rf_measure own = row->own, shown = own;
    double per_own = 1;
    const char *unit = NULL;
    bool linear = !it->own_unit && it->number != 0 && isfinite(it->value) && it->value != 0;
    bool turned = linear && own.per && it->measure.of->dimension == own.per->dimension;
    if (linear && !turned) {
        shown = it->measure;
        per_own = it->number / it->value;
        unit = per_own == 1 || !it->unit ? NULL : it->unit;
    }
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], symbols[UNIT_TEXT], hint[RF_PHRASE] = "";
    rf_number_text(shown_limit(limits->low, per_own, true), low);
    rf_number_text(shown_limit(limits->high, per_own, false), high);
    snprintf(symbols, sizeof symbols, "%s%s%s", shown.of ? shown.of->symbol : "", shown.per ? "/" : "",
             shown.per ? shown.per->symbol : "");
    if (!unit) unit = symbols;
    if (row->verbs)
        the_most(limits, it, shown, per_own, hint);
    else if (it->hint)
        suggest(kind, limits, it->number, hint);
    rf_fail(err, REFUEL_E_RANGE, limits->field, "%s is outside %s%s..%s%s%s%s", it->given,
            limits->or_zero ? "0 or " : "", low, high, *unit ? " " : "", unit, hint);
    if (err) {
        err->value = it->value;
        err->low = limits->low;
        err->high = limits->high;
    }
    return REFUEL_E_RANGE;
}
