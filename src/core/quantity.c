#include "core/quantity.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/meaning.h"
#include "core/number.h"
#include "core/outside.h"
#include "core/printable.h"
#include "core/written_date.h"

static rf_asked asked_of(rf_kind kind, const rf_limits *limits, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    return (rf_asked){.field = limits->field,
                      .example = limits->example ? limits->example : row->info.example,
                      .err = err,
                      .clock = row->clock,
                      .months = rf_is_unit(row->own.of, RF_U_MONTH)};
}

/* -2 lb a week are -0.907185 kg in six digits, which is a little more than -2 lb, and "the most is -0.91 kg a week" in the
   message that refuses more. Such rounding is forgiven, and no more. number is value in the unit that was written; NaN of
   one that a program gave: it has all digits. */
static double forgive(const rf_kind_row *row, const rf_limits *limits, double value, double number)
{
    const double share = 1e-6;
    if (row->whole || (value >= limits->low && value <= limits->high) || !isfinite(value)) return value;
    bool below = value < limits->low;
    double limit = below ? limits->low : limits->high;
    if (fabs(value - limit) <= share * fabs(limit)) return limit;
    double told = row->verbs ? rf_told_limit(limit * (number / value)) : NAN;
    return (below ? number >= told : number <= told) ? limit : value;
}

static refuel_status refuse_fraction(rf_kind kind, const rf_limits *limits, const char *given, refuel_error *err)
{
    const char *example = limits->example ? limits->example : rf_kind_rows[kind].info.example;
    return rf_fail(err, REFUEL_E_SYNTAX, limits->field, "%s is not a whole number; write it like %s", given, example);
}

/* "1.75 cm": a number in a unit. */
static void write_given(double number, const char *unit, char text[RF_PHRASE])
{
    char written[RF_NUMBER_TEXT];
    rf_number_text(number, written);
    snprintf(text, RF_PHRASE, "%s%s%s", written, *unit ? " " : "", unit);
}

refuel_status rf_quantity_check(rf_kind kind, const rf_limits *limits, double *value, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    double got = forgive(row, limits, *value, NAN);
    bool possible = rf_is_possible(limits, got);
    if (possible && !(row->whole && got != floor(got))) {
        *value = got;
        return REFUEL_OK;
    }
    char given[RF_PHRASE];
    write_given(got, row->info.unit, given);
    if (possible) return refuse_fraction(kind, limits, given, err);
    rf_outside outside = {.value = got, .number = got, .given = given, .own_unit = true, .hint = true};
    return rf_refuse_outside(kind, limits, &outside, err);
}

/* "70kg is a mass, not a length" */
static refuel_status refuse_other(rf_kind kind, const rf_asked *asked, const rf_amount *amount, const char *is)
{
    char what[2 * RF_PHRASE];
    snprintf(what, sizeof what, "is %s, not %s", is, rf_kind_rows[kind].info.name);
    return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, what);
}

/* Nobody is five hours old: an age in so short a unit is something else. */
static refuel_status refuse_short(const rf_asked *asked, const rf_amount *amount)
{
    char what[2 * RF_PHRASE];
    snprintf(what, sizeof what, "is in %s, where days are the shortest unit", amount->measure.of->symbol);
    return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, what);
}

/* Is the amount of the right kind? *measure is completed by what goes without saying. */
static refuel_status settle(rf_kind kind, const rf_asked *asked, const rf_amount *amount, rf_measure *measure)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    rf_measure own = row->own;
    bool bare = !measure->of;
    if (bare) measure->of = row->bare;
    rf_measure given = *measure;
    if (row->per_optional && !given.per) given.per = own.per;
    if (rf_measure_fits(own, given) && (bare || !row->only_bare)) {
        *measure = given;
        return row->calendar && !rf_is_long(given.of) ? refuse_short(asked, amount) : REFUEL_OK;
    }
    if (!given.per && own.per && rf_is_long(own.per) && given.of->dimension == own.of->dimension)
        return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, "needs \"a week\" behind it");
    char is[RF_PHRASE];
    rf_measure_describe(*measure, is);
    return refuse_other(kind, asked, amount, is);
}

/* What cannot be read at all may be something else. */
static refuel_status refuse_text(rf_kind kind, const rf_asked *asked, const rf_amount *amount, refuel_status status)
{
    rf_written_date date;
    if (amount->length == 0 || !rf_written_date_read(amount->text, amount->length, &date)) return status;
    return refuse_other(kind, asked, amount, "a date");
}

/* Whether a kind is a time. */
static bool is_time(const rf_kind_row *row)
{
    return row->own.of->dimension == RF_DIMENSION_TIME && !row->own.per;
}

/* Whether so much a week is asked for and given: a pace of 5:30/week is neither hours nor minutes. */
static bool is_weekly(const rf_kind_row *row, const rf_amount *amount)
{
    return row->own.per && rf_is_long(row->own.per) && rf_is_long(amount->measure.per);
}

/* 0, 0 km of a distance a week: nothing is nothing, in whatever it is counted. */
static bool is_nothing(const rf_kind_row *row, const rf_amount *amount)
{
    const rf_measure *it = &amount->measure;
    return amount->number == 0 && isnan(amount->upper) && !amount->clock && !it->per &&
           (!it->of || it->of->dimension == row->own.of->dimension);
}

refuel_status rf_quantity_amount(rf_kind kind, const rf_limits *limits, const char *text, size_t length,
                                 rf_amount *amount, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    const rf_asked asked = asked_of(kind, limits, err);
    refuel_status status = rf_amount_read(&asked, text, length, amount);
    if (status != REFUEL_OK) return refuse_text(kind, &asked, amount, status);
    if (amount->verb && !row->verbs) return refuse_other(kind, &asked, amount, "a change");
    if (amount->clock && row->clock && (amount->measure.per ? is_weekly(row, amount) : is_time(row)))
        return rf_amount_refuse(&asked, amount, REFUEL_E_SYNTAX,
                                "can mean hours and minutes or minutes and seconds: write 1h30 or 1min30s");
    if (amount->clock && row->bare) return refuse_other(kind, &asked, amount, "a time");
    if (row->amounts && is_nothing(row, amount)) amount->measure = row->own;
    if (!amount->measure.of && !row->bare) return rf_amount_refuse(&asked, amount, REFUEL_E_UNIT, "has no unit");
    if (!amount->measure.of && amount->fraction)
        return rf_amount_refuse(&asked, amount, REFUEL_E_SYNTAX, "is a fraction without a unit");
    return rf_meaning_choose(kind, limits, &asked, amount);
}

/* 1:45/half marathon: nobody runs it in so many minutes, and many do in so many hours. Where the hours are possible, the
   minutes are not: they are sixty times faster. */
static double as_hours(const rf_kind_row *row, const rf_limits *limits, double by_minutes)
{
    const double minutes_per_hour = 60;
    double by_hours = by_minutes / minutes_per_hour;
    return row->clock && rf_is_possible(limits, by_hours) ? by_hours : by_minutes;
}

/* A value that is no whole number, or outside; own: units do not tell it. */
static refuel_status refuse_value(rf_kind kind, const rf_limits *limits, const rf_amount *amount, rf_measure measure,
                                  double value, bool own, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    char given[RF_PHRASE], unit[RF_PRINTABLE];
    rf_printable(amount->text + amount->unit_at, amount->length - amount->unit_at, unit);
    if (amount->compound || amount->verb)
        rf_printable(amount->text, amount->length, given);
    else
        write_given(amount->number, *unit || !row->bare ? unit : row->info.unit, given);
    if (rf_is_possible(limits, value)) return refuse_fraction(kind, limits, given, err);
    bool clock = amount->compound && measure.of->dimension == RF_DIMENSION_TIME; /* 1h30 counts minutes */
    const rf_outside outside = {.value = value,
                                .number = amount->number,
                                .given = given,
                                .measure = measure,
                                .unit = amount->compound ? NULL : unit,
                                .own_unit = clock,
                                .hint = !own && !amount->compound};
    return rf_refuse_outside(kind, limits, &outside, err);
}

refuel_status rf_quantity_take(rf_kind kind, const rf_limits *limits, const rf_amount *amount, double own,
                               double *value, refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    rf_measure measure = amount->measure;
    double got = own;
    if (isnan(own)) {
        const rf_asked asked = asked_of(kind, limits, err);
        refuel_status status = settle(kind, &asked, amount, &measure);
        if (status != REFUEL_OK) return status;
        got = rf_measure_convert(amount->number, measure, row->own);
    }
    got = forgive(row, limits, got, amount->number);
    bool possible = rf_is_possible(limits, got);
    if (amount->race && !possible) {
        got = as_hours(row, limits, got);
        possible = rf_is_possible(limits, got);
    }
    if (!possible || (row->whole && got != floor(got)))
        return refuse_value(kind, limits, amount, measure, got, !isnan(own), err);
    *value = got;
    return REFUEL_OK;
}
