#include "core/meaning.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/cursor.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/outside.h"
#include "core/printable.h"

enum { READING = 256 }; /* longer than a text may be */

/* "2.100 kcal can mean 2,100 or 2.1 kcal": one unit for what was written, which may mean the other. */
static refuel_status ask_number(const rf_asked *asked, const rf_amount *amount, double large, double small,
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
static refuel_status ask_calorie(const rf_asked *asked, const rf_amount *amount)
{
    double many = amount->three == RF_SEPARATOR_NONE ? amount->number : amount->grouped;
    return ask_number(asked, amount, many, many / 1000, amount->measure.per ? "kcal a day" : "kcal");
}

/* The same text with something else in place of its number, or of its unit: "5:30" for "5.30 min" in 5.30 min/km. */
typedef struct cut {
    int before, number_at, number, unit_at, unit, behind_at, behind; /* places and lengths */
} cut;

static cut cut_of(const rf_amount *amount)
{
    const char *text = amount->text;
    size_t end = amount->unit_at, from, behind = amount->unit_at;
    while (end > 0 && text[end - 1] == ' ') end--;
    for (from = end; from > 0 && strchr("0123456789.,", text[from - 1]);) from--;
    while (behind < amount->length && rf_is_letter(text[behind])) behind++;
    return (cut){.before = (int)from,
                 .number_at = (int)from,
                 .number = (int)(end - from),
                 .unit_at = (int)amount->unit_at,
                 .unit = (int)(behind - amount->unit_at),
                 .behind_at = (int)behind,
                 .behind = (int)(amount->length - behind)};
}

static refuel_status ask_either(const rf_asked *asked, const rf_amount *amount, const char *one, const char *other)
{
    char shown[3][RF_PRINTABLE];
    rf_printable(amount->text, amount->length, shown[0]);
    rf_printable(one, strlen(one), shown[1]);
    rf_printable(other, strlen(other), shown[2]);
    return rf_fail(asked->err, REFUEL_E_SYNTAX, asked->field, "%s can mean %s or %s: write one of the two", shown[0],
                   shown[1], shown[2]);
}

/* 5.30 min/km: five minutes and thirty seconds, or 5.3 minutes. */
static refuel_status ask_sixty(const rf_asked *asked, const rf_amount *amount)
{
    const cut at = cut_of(amount);
    const char *text = amount->text, *number = text + at.number_at;
    bool hours = rf_is_unit(amount->measure.of, RF_U_H);
    char one[READING], other[READING], decimal[RF_NUMBER_TEXT];
    rf_number_text(amount->sixty, decimal);
    snprintf(one, sizeof one, "%.*s%.*s%s%.2s%.*s", at.before, text, at.number - 3, number, hours ? "h" : ":",
             number + at.number - 2, at.behind, text + at.behind_at);
    snprintf(other, sizeof other, "%.*s%s%s%.*s", at.before, text, decimal, hours ? "h" : "min", at.behind,
             text + at.behind_at);
    return ask_either(asked, amount, one, other);
}

/* A run of 30m a week: m is metres, or miles, where so many of them can be run. */
static bool may_be_miles(rf_kind kind, const rf_limits *limits, const rf_amount *amount)
{
    const char *unit = amount->text + amount->unit_at;
    size_t length = amount->length - amount->unit_at;
    bool letter = length > 0 && (*unit | 0x20) == 'm' && (length == 1 || !rf_is_letter(unit[1]));
    if (kind != RF_KIND_DISTANCE_PER_WEEK || !letter || !rf_is_unit(amount->measure.of, RF_U_M)) return false;
    rf_measure miles = {&rf_units[RF_U_MI], amount->measure.per}, own = rf_kind_rows[kind].own;
    return amount->number != 0 && rf_measure_fits(own, miles) &&
           rf_is_possible(limits, rf_measure_convert(amount->number, miles, own));
}

static refuel_status ask_miles(const rf_asked *asked, const rf_amount *amount)
{
    const cut at = cut_of(amount);
    char one[READING], other[READING];
    int before = at.number_at + at.number;
    snprintf(one, sizeof one, "%.*smi%.*s", before, amount->text, at.behind, amount->text + at.behind_at);
    snprintf(other, sizeof other, "%.*smetres%.*s", before, amount->text, at.behind, amount->text + at.behind_at);
    return ask_either(asked, amount, one, other);
}

/* In energy so many are usual that people write a sign between thousands; in MJ nobody counts them. */
static refuel_status choose_thousands(const rf_asked *asked, rf_amount *amount)
{
    const rf_unit *of = amount->measure.of;
    bool energy = of && of->dimension == RF_DIMENSION_ENERGY, many = energy && !rf_is_unit(of, RF_U_MJ);
    bool comma = amount->three == RF_SEPARATOR_COMMA, point = amount->three == RF_SEPARATOR_POINT;
    if ((many && point) || (!energy && comma)) return ask_number(asked, amount, amount->grouped, amount->number, NULL);
    if (many && comma) amount->number = amount->grouped;
    if (many || amount->three != RF_SEPARATOR_SPACE) return REFUEL_OK;
    return rf_amount_refuse(asked, amount, REFUEL_E_SYNTAX,
                            "cannot be read: use a point for decimals, and nothing between thousands");
}

refuel_status rf_meaning_choose(rf_kind kind, const rf_limits *limits, const rf_asked *asked, rf_amount *amount)
{
    if (rf_is_unit(amount->measure.of, RF_U_CAL)) return ask_calorie(asked, amount);
    if (!isnan(amount->sixty) && rf_kind_rows[kind].clock) return ask_sixty(asked, amount);
    if (amount->three != RF_SEPARATOR_NONE) return choose_thousands(asked, amount);
    return may_be_miles(kind, limits, amount) ? ask_miles(asked, amount) : REFUEL_OK;
}
