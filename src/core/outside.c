#include "core/outside.h"

#include <stdio.h>
#include <string.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/units.h"

#define SAME 1e-9 /* of a number: what converting leaves */
#define LONG_M 100
#define DIGITS 4 /* of a limit that is not round in the unit that was written */

enum { UNIT_TEXT = 64, LIMIT_TEXT = 64 };

/* "; did you mean 1.75 m?" where number would be usual in another unit that is common for the kind; else "". */
static void suggest(rf_kind kind, const rf_limits *limits, double number, char text[RF_PHRASE])
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    const double *usual = limits->usual[1] > 0 ? limits->usual : row->usual;
    *text = '\0';
    for (const char *from = row->common; *from; from += strspn(from, " ")) {
        char name[16], written[RF_NUMBER_TEXT];
        size_t size = strcspn(from, " ");
        snprintf(name, sizeof name, "%.*s", (int)size, from);
        from += size;
        rf_measure unit = rf_measure_named(name), own = row->own;
        if (row->per_optional && !unit.per) unit.per = own.per;
        double value = rf_measure_convert(number, unit, own);
        if (!rf_is_possible(limits, value) || value < usual[0] || value > usual[1]) continue;
        rf_number_text(number, written);
        snprintf(text, RF_PHRASE, "; did you mean %s %s?", written, name);
        return;
    }
}

/* "; did you mean 9:30/mi?" of a pace for a metre: m is a mile to many. */
static void suggest_mile(const rf_kind_row *row, const rf_limits *limits, const rf_outside *it, char text[RF_PHRASE])
{
    size_t length = strlen(it->given);
    rf_measure miles = {it->measure.of, &rf_units[RF_U_MI]};
    bool letter = length > 0 && (it->given[length - 1] | 0x20) == 'm';
    if (letter && rf_is_unit(it->measure.per, RF_U_M) &&
        rf_is_possible(limits, rf_measure_convert(it->number, miles, row->own)))
        snprintf(text, RF_PHRASE, "; did you mean %.100si?", it->given);
}

/* A limit in so many digits, on the side that is allowed: up for the lower one, down for the upper one. */
static double inward(double limit, bool is_low, int digits)
{
    if (limit == 0 || !isfinite(limit)) return limit;
    double scale = rf_pow(10, digits - 1 - floor(rf_log10(fabs(limit)))), scaled = limit * scale, whole = round(scaled);
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

double rf_told_limit(double limit)
{
    const double share = 0.005;
    double scale = 100, told = round(limit * scale) / scale;
    if (!isfinite(told)) return limit;
    while (fabs(told - limit) > share * fabs(limit)) {
        scale *= 10;
        told = round(limit * scale) / scale;
    }
    return told;
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
    char number[RF_NUMBER_TEXT], unit[UNIT_TEXT];
    double most = rf_told_limit((it->value < limits->low ? limits->low : limits->high) * per_own);
    in_words(measure, unit);
    rf_number_text(most, number);
    snprintf(text, RF_PHRASE, "; the most is %s%s %s", most > 0 ? "+" : "", number, unit);
}

/* "2:24/km": a limit of speed as a pace, in whole seconds on the side that is allowed. */
static void pace_text(double limit, bool is_low, rf_measure own, const rf_unit *per, char text[LIMIT_TEXT])
{
    double seconds = rf_measure_convert(limit, own, (rf_measure){&rf_units[RF_U_S], per});
    seconds = is_low ? floor(seconds * (1 + SAME)) : ceil(seconds * (1 - SAME));
    double minutes = floor(seconds / 60), hours = floor(minutes / 60);
    if (hours > 0)
        snprintf(text, LIMIT_TEXT, "%.0f:%02.0f:%02.0f/%s", hours, minutes - 60 * hours, seconds - 60 * minutes,
                 per->symbol);
    else
        snprintf(text, LIMIT_TEXT, "%.0f:%02.0f/%s", minutes, seconds - 60 * minutes, per->symbol);
}

/* The limits as they are shown, and the unit that goes with both; "" where it stands in them. */
typedef struct told {
    char low[LIMIT_TEXT], high[LIMIT_TEXT], unit[UNIT_TEXT];
} told;

static void tell_in(const rf_kind_row *row, const rf_limits *limits, const rf_outside *it, double per_own, told *out)
{
    rf_measure shown = it->measure;
    rf_number_text(shown_limit(limits->low, per_own, true), out->low);
    rf_number_text(shown_limit(limits->high, per_own, false), out->high);
    snprintf(out->unit, sizeof out->unit, "%s", per_own == 1 ? row->info.unit : it->unit ? it->unit : "");
    if (per_own != 1 && !it->unit)
        snprintf(out->unit, sizeof out->unit, "%s%s%s", shown.of->symbol, shown.per ? "/" : "",
                 shown.per ? shown.per->symbol : "");
}

refuel_status rf_refuse_outside(rf_kind kind, const rf_limits *limits, const rf_outside *it, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    rf_measure own = row->own;
    bool turned = it->measure.of && it->measure.per && own.per && it->measure.of->dimension == own.per->dimension &&
                  it->measure.per->dimension == own.of->dimension;
    bool linear = !turned && !it->own_unit && it->number != 0 && isfinite(it->value) && it->value != 0;
    double per_own = linear ? it->number / it->value : 1;
    char hint[RF_PHRASE] = "";
    told out;
    tell_in(row, limits, it, per_own, &out);
    bool pace = turned && limits->low > 0 && isfinite(limits->high) &&
                it->measure.per->top >= it->measure.per->bottom * LONG_M; /* whole seconds tell it */
    if (pace) {
        pace_text(limits->high, false, own, it->measure.per, out.low);
        pace_text(limits->low, true, own, it->measure.per, out.high);
        *out.unit = '\0';
    }
    if (row->verbs && !it->own_unit)
        the_most(limits, it, linear ? it->measure : own, per_own, hint);
    else if (turned)
        suggest_mile(row, limits, it, hint);
    else if (it->hint)
        suggest(kind, limits, it->number, hint);
    rf_fail(err, REFUEL_E_RANGE, limits->field, "%s is outside %s%s..%s%s%s%s", it->given,
            limits->or_zero ? "0 or " : "", out.low, out.high, *out.unit ? " " : "", out.unit, hint);
    if (err) {
        err->value = it->value;
        err->low = limits->low;
        err->high = limits->high;
    }
    return REFUEL_E_RANGE;
}
