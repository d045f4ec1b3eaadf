#include "core/amount.h"

#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"

enum { TEXT_MAX = 200, WHAT_MAX = 160 };

typedef struct reading {
    const rf_asked *asked;
    rf_amount got; /* its number is without the sign, its measure that of the parts so far */
    size_t at;
} reading;

refuel_status rf_amount_refuse(const rf_asked *asked, const rf_amount *amount, refuel_status status, const char *what)
{
    char given[RF_PRINTABLE];
    rf_printable(amount->text, amount->length, given);
    return rf_fail(asked->err, status, asked->field, "%s%s%s; write it like %s", given, *given ? " " : "", what,
                   asked->example);
}

static refuel_status refuse(const reading *it, refuel_status status, const char *what)
{
    return rf_amount_refuse(it->asked, &it->got, status, what);
}

static const char *rest(const reading *it)
{
    return it->got.text + it->at;
}

static size_t left(const reading *it)
{
    return it->got.length - it->at;
}

static char peek(const reading *it)
{
    return left(it) > 0 ? *rest(it) : '\0';
}

static void skip_spaces(reading *it)
{
    while (peek(it) == ' ') it->at++;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool begins(const reading *it, const char *with)
{
    return left(it) >= strlen(with) && memcmp(rest(it), with, strlen(with)) == 0;
}

/* Something stands where a unit or the end should be. */
static refuel_status refuse_rest(reading *it)
{
    skip_spaces(it);
    char next = peek(it);
    if (next == ',' || is_digit(next))
        return refuse(it, REFUEL_E_SYNTAX, "cannot be read: use a point for decimals, and nothing between thousands");
    if (next == '+' || next == '-') return refuse(it, REFUEL_E_SYNTAX, "has a sign inside; it stands in front");
    if (next == '/') {
        it->at++;
        skip_spaces(it);
    }
    size_t used = 0;
    while (used < left(it) && !strchr(" /0123456789.,:+-", rest(it)[used])) used++;
    if (used == 0) return refuse(it, REFUEL_E_SYNTAX, "cannot be read");
    char unit[RF_PRINTABLE], what[WHAT_MAX];
    rf_printable(rest(it), used, unit);
    const rf_unit *known = NULL;
    bool is_unit = rf_unit_read(rest(it), used, &known) == used;
    snprintf(what, sizeof what, is_unit ? "has no place for the unit %s" : "has the unknown unit %s", unit);
    return refuse(it, REFUEL_E_UNIT, what);
}

/* One to three digits, the first not 0, a point, three digits: 2.100, not 0.100, 2187.652 or 2.1. */
static bool may_be_thousands(const char *text, size_t length)
{
    size_t whole = length > 4 ? length - 4 : 0;
    if (whole < 1 || whole > 3 || *text == '0' || text[whole] != '.') return false;
    for (size_t i = 0; i < length; i++)
        if (i != whole && !is_digit(text[i])) return false;
    return true;
}

/* Reads a number without a sign; *plain tells whether it is digits alone. */
static refuel_status read_number(reading *it, double *number, bool *plain)
{
    bool sign = peek(it) == '+' || peek(it) == '-';
    size_t used = sign ? 0 : rf_number_read(rest(it), left(it), number);
    if (used == 0 && is_digit(peek(it)))
        return refuse(it, REFUEL_E_SYNTAX, "has a number that is too large or too long");
    if (used == 0 && (begins(it, "\xE2\x88\x92") || begins(it, "\xE2\x80\x93")))
        return refuse(it, REFUEL_E_SYNTAX, "has a typographic minus; use the hyphen -");
    if (used == 0) return refuse(it, REFUEL_E_SYNTAX, "does not begin with a number");
    *plain = true;
    for (size_t i = 0; i < used; i++) *plain = *plain && is_digit(rest(it)[i]);
    it->got.thousands = may_be_thousands(rest(it), used);
    it->at += used;
    return REFUEL_OK;
}

/* Adds number in measure to the parts so far: 5 ft and 7 in are 67 in. */
static refuel_status add_part(reading *it, double number, rf_measure measure)
{
    const rf_unit *large = it->got.measure.of, *small = measure.of;
    if (large) {
        double ratio = rf_measure_convert(1, (rf_measure){large, NULL}, (rf_measure){small, NULL});
        if (!(number < ratio)) {
            char what[WHAT_MAX], count[RF_NUMBER_TEXT];
            rf_number_text(ratio, count);
            snprintf(what, sizeof what, "does not add up: 1 %s is %s %s", large->symbol, count, small->symbol);
            return refuse(it, REFUEL_E_SYNTAX, what);
        }
        number += it->got.number * ratio;
        it->got.compound = true;
    }
    it->got.number = number;
    it->got.measure = measure;
    return REFUEL_OK;
}

/* "/km" after a number whose own unit goes without saying: 5:30/km, 5min30/km. */
static void read_per(reading *it)
{
    size_t before = it->at;
    skip_spaces(it);
    if (peek(it) == '/') {
        it->at++;
        skip_spaces(it);
        size_t used = rf_unit_read(rest(it), left(it), &it->got.measure.per);
        it->at += used;
        if (used > 0) return;
    }
    it->at = before;
}

/* :30/km after the minutes, also as :30 min/km */
static refuel_status read_clock(reading *it, double minutes)
{
    const char *seconds = rest(it) + 1;
    size_t size = left(it) - 1;
    if (size < 2 || !is_digit(seconds[0]) || !is_digit(seconds[1]) || (size > 2 && is_digit(seconds[2])))
        return refuse(it, REFUEL_E_SYNTAX, "needs two digits after the colon");
    it->at++;
    double number = 0;
    bool plain;
    refuel_status status = read_number(it, &number, &plain);
    if (status == REFUEL_OK) status = add_part(it, minutes, rf_measure_named("min"));
    if (status == REFUEL_OK) status = add_part(it, number, rf_measure_named("s"));
    if (status != REFUEL_OK) return status;
    skip_spaces(it);
    if (begins(it, "min")) it->at += strlen("min");
    read_per(it);
    if (it->got.measure.per) return REFUEL_OK;
    return left(it) > 0 ? refuse_rest(it) : refuse(it, REFUEL_E_UNIT, "has no unit");
}

/* The unit of one number: as written, or, at the end of a compound, the one that goes without saying. */
static refuel_status read_unit(reading *it, rf_measure *unit, bool *written)
{
    const rf_unit *before = it->got.measure.of;
    *unit = (rf_measure){NULL, NULL};
    skip_spaces(it);
    if (!before) it->got.unit_at = it->at;
    size_t used = rf_measure_read(rest(it), left(it), unit);
    it->at += used;
    *written = used > 0;
    if (!before) return REFUEL_OK;
    if (used == 0 && before->bare && (left(it) == 0 || peek(it) == '/')) unit->of = rf_unit_named(before->smaller);
    if (!unit->of && left(it) > 0) return refuse_rest(it);
    if (!unit->of) return refuse(it, REFUEL_E_UNIT, "ends in a number without a unit");
    if (before->smaller && strcmp(before->smaller, unit->of->symbol) == 0) return REFUEL_OK;
    char what[WHAT_MAX];
    snprintf(what, sizeof what, "cannot be read: %s does not follow %s", unit->of->symbol, before->symbol);
    return refuse(it, REFUEL_E_SYNTAX, what);
}

/* Number and unit, again as long as numbers follow: 10st 4lb. */
static refuel_status read_parts(reading *it)
{
    for (;;) {
        double number = 0;
        bool plain, written;
        rf_measure unit;
        refuel_status status = read_number(it, &number, &plain);
        if (status != REFUEL_OK) return status;
        if (peek(it) == ':' && plain && !it->got.measure.of) return read_clock(it, number);
        status = read_unit(it, &unit, &written);
        if (status == REFUEL_OK) status = add_part(it, number, unit);
        if (status != REFUEL_OK || !unit.of) return status;
        if (!written) read_per(it);
        skip_spaces(it);
        if (!is_digit(peek(it)) || it->got.measure.per) return REFUEL_OK;
        if (!plain) return refuse(it, REFUEL_E_SYNTAX, "has decimals before its last part");
    }
}

static refuel_status refuse_bytes(const reading *it)
{
    if (it->got.length > TEXT_MAX) return refuse(it, REFUEL_E_SYNTAX, "is too long");
    if (!rf_utf8_valid(it->got.text, it->got.length)) return refuse(it, REFUEL_E_SYNTAX, "is not valid UTF-8");
    if (rf_has_control(it->got.text, it->got.length)) return refuse(it, REFUEL_E_SYNTAX, "has a control character");
    if (it->got.length == 0) return refuse(it, REFUEL_E_SYNTAX, "the text is empty");
    return REFUEL_OK;
}

refuel_status rf_amount_read(const rf_asked *asked, const char *text, size_t length, rf_amount *amount)
{
    reading it = {.asked = asked, .got = {.text = text, .length = length}};
    refuel_status status = length > TEXT_MAX ? refuse_bytes(&it) : REFUEL_OK;
    while (it.got.length > 0 && text[it.got.length - 1] == ' ') it.got.length--;
    while (it.got.length > 0 && *it.got.text == ' ') it.got.text++, it.got.length--;
    if (status == REFUEL_OK) status = refuse_bytes(&it);
    if (status == REFUEL_OK) {
        bool negative = peek(&it) == '-';
        if (negative || peek(&it) == '+') it.at++;
        status = read_parts(&it);
        if (status == REFUEL_OK && left(&it) > 0) status = refuse_rest(&it);
        if (negative && it.got.number > 0) it.got.number = -it.got.number; /* never -0 */
    }
    *amount = it.got;
    return status;
}
