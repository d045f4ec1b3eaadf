#include "core/quantity.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/outside.h"
#include "core/printable.h"

static rf_asked asked_of(rf_kind kind, const rf_limits *limits, refuel_error *err)
{
    return (rf_asked){limits->field, limits->example ? limits->example : rf_kind_rows[kind].info.example, err};
}

/* -2 lb a week are -0.907185 kg in six digits, which is a little more than -2 lb. Such rounding is forgiven, and no more. */
static double forgive(const rf_kind_row *row, const rf_limits *limits, double value)
{
    const double share = 1e-6;
    if (row->whole) return value;
    if (value < limits->low && limits->low - value <= share * fabs(limits->low)) return limits->low;
    if (value > limits->high && value - limits->high <= share * fabs(limits->high)) return limits->high;
    return value;
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
    double got = forgive(row, limits, *value);
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

/* Is the amount of the right kind? Completes what goes without saying. */
static refuel_status settle(rf_kind kind, const rf_asked *asked, rf_amount *amount)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    rf_measure own = row->own;
    if (!amount->measure.of && !row->bare) return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, "has no unit");
    bool bare = !amount->measure.of;
    if (bare) amount->measure.of = row->bare;
    rf_measure given = amount->measure;
    if (row->per_optional && !given.per) given.per = own.per;
    if (rf_measure_fits(own, given) && (bare || !row->only_bare)) {
        amount->measure = given;
        return REFUEL_OK;
    }
    char is[RF_PHRASE], what[2 * RF_PHRASE];
    rf_measure_describe(amount->measure, is);
    snprintf(what, sizeof what, "is %s, not %s", is, row->info.name);
    return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, what);
}

/* "2.100 kcal can mean 2,100 or 2.1 kcal": one unit for what was written, which may mean the other. */
static refuel_status ask_back(const rf_asked *asked, const rf_amount *amount, double large, double small,
                              const char *unit_name)
{
    char unit[RF_PRINTABLE], written[RF_PRINTABLE], shown[RF_PRINTABLE];
    char few[RF_NUMBER_TEXT], all[RF_NUMBER_TEXT], many[RF_NUMBER_TEXT];
    size_t digits = amount->unit_at;
    while (digits > 0 && amount->text[digits - 1] == ' ') digits--;
    rf_printable(amount->text, digits, written);
    rf_printable(amount->text + amount->unit_at, amount->length - amount->unit_at, shown);
    rf_printable(unit_name ? unit_name : shown, strlen(unit_name ? unit_name : shown), unit);
    rf_number_text(small, few);
    rf_number_text(large, all);
    rf_number_fixed(large, large == floor(large) ? 0 : 3, true, many);
    return rf_fail(asked->err, REFUEL_E_SYNTAX, asked->field, "%s%s%s can mean %s or %s%s%s: write %s%s or %s%s",
                   written, *shown ? " " : "", shown, many, few, *unit ? " " : "", unit, all, unit, few, unit);
}

/* A calorie is a kilocalorie to most and a thousandth of it to a physicist. */
static refuel_status ask_calorie(const rf_asked *asked, rf_amount *amount)
{
    amount->measure.of = &rf_units[RF_U_KCAL];
    return ask_back(asked, amount, amount->number, amount->number / 1000, amount->measure.per ? "kcal a day" : "kcal");
}

/* In energy so many are usual that people write a sign between thousands; in MJ nobody counts them. */
static refuel_status choose_reading(const rf_asked *asked, rf_amount *amount)
{
    const rf_unit *of = amount->measure.of;
    bool energy = of && of->dimension == RF_DIMENSION_ENERGY, many = energy && !rf_is_unit(of, RF_U_MJ);
    if (rf_is_unit(of, RF_U_CAL)) return ask_calorie(asked, amount);
    bool comma = amount->three == RF_SEPARATOR_COMMA, point = amount->three == RF_SEPARATOR_POINT;
    if ((many && point) || (!energy && comma)) return ask_back(asked, amount, amount->grouped, amount->number, NULL);
    if (many && comma) amount->number = amount->grouped;
    if (many || amount->three != RF_SEPARATOR_SPACE) return REFUEL_OK;
    return rf_amount_refuse(asked, amount, REFUEL_E_SYNTAX,
                            "cannot be read: use a point for decimals, and nothing between thousands");
}

refuel_status rf_quantity_amount(rf_kind kind, const rf_limits *limits, const char *text, size_t length,
                                 rf_amount *amount, refuel_error *err)
{
    const rf_asked asked = asked_of(kind, limits, err);
    refuel_status status = rf_amount_read(&asked, text, length, amount);
    if (status != REFUEL_OK) return status;
    if (amount->verb && !rf_kind_rows[kind].verbs)
        return rf_amount_refuse(&asked, amount, REFUEL_E_SYNTAX, "does not begin with a number");
    if (amount->clock && (kind == RF_KIND_DURATION || kind == RF_KIND_TIME))
        return rf_amount_refuse(&asked, amount, REFUEL_E_SYNTAX,
                                "can mean hours and minutes or minutes and seconds: write 1h30 or 1min30s");
    if (!amount->measure.of && !rf_kind_rows[kind].bare)
        return rf_amount_refuse(&asked, amount, REFUEL_E_UNIT, "has no unit");
    return amount->three == RF_SEPARATOR_NONE && !rf_is_unit(amount->measure.of, RF_U_CAL)
               ? REFUEL_OK
               : choose_reading(&asked, amount);
}

refuel_status rf_quantity_take(rf_kind kind, const rf_limits *limits, const rf_amount *read, double own, double *value,
                               refuel_error *err)
{
    const rf_kind_row *row = &rf_kind_rows[kind];
    const rf_asked asked = asked_of(kind, limits, err);
    rf_amount amount = *read;
    bool by_units = isnan(own);
    refuel_status status = by_units ? settle(kind, &asked, &amount) : REFUEL_OK;
    if (status != REFUEL_OK) return status;
    double got = forgive(row, limits, by_units ? rf_measure_convert(amount.number, amount.measure, row->own) : own);
    bool possible = rf_is_possible(limits, got);
    if (possible && !(row->whole && got != floor(got))) {
        *value = got;
        return REFUEL_OK;
    }
    char given[RF_PHRASE], unit[RF_PRINTABLE];
    rf_printable(amount.text + amount.unit_at, amount.length - amount.unit_at, unit);
    if (amount.compound || amount.verb)
        rf_printable(amount.text, amount.length, given);
    else
        write_given(amount.number, *unit || !row->bare ? unit : row->info.unit, given);
    if (possible) return refuse_fraction(kind, limits, given, err);
    rf_outside outside = {.value = got,
                          .number = amount.number,
                          .given = given,
                          .measure = amount.measure,
                          .hint = by_units && !amount.compound};
    outside.own_unit = amount.compound;
    outside.unit = unit;
    return rf_refuse_outside(kind, limits, &outside, err);
}

refuel_status rf_quantity_read(rf_kind kind, const rf_limits *limits, const char *text, size_t length, double *value,
                               refuel_error *err)
{
    rf_amount amount;
    refuel_status status = rf_quantity_amount(kind, limits, text, length, &amount, err);
    const rf_asked asked = asked_of(kind, limits, err);
    if (status == REFUEL_OK && !isnan(amount.upper))
        status = rf_amount_refuse(&asked, &amount, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    return status == REFUEL_OK ? rf_quantity_take(kind, limits, &amount, NAN, value, err) : status;
}
