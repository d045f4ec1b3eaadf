#include "core/amount.h"

#include <math.h>

#include "core/amount_join.h"
#include "core/amount_part.h"
#include "core/amount_sign.h"
#include "core/amount_times.h"
#include "core/printable.h"

enum { TEXT_MAX = 200 };

/* "-", a long one, or "to", with a number behind it: the upper end of a range. */
static bool read_to(rf_cursor *it)
{
    if (rf_left(it) == 0) return false; /* as nearly always */
    rf_cursor ahead = *it;
    rf_skip_spaces(&ahead);
    size_t used = rf_peek(&ahead) == '-' ? 1 : rf_stands_dash(&ahead);
    if (used == 0) used = rf_stands(&ahead, "\xE2\x80\x94"); /* U+2014 */
    if (used == 0) used = rf_stands_word(&ahead, "to");
    ahead.at += used;
    rf_skip_spaces(&ahead);
    if (used == 0 || !rf_is_digit(rf_peek(&ahead))) return false;
    it->at = ahead.at;
    return true;
}

/* The upper end behind the lower one, whose unit may be left out: 50-60km/week, 50 km to 60 km a week. */
static refuel_status read_upper(rf_cursor *it)
{
    const rf_amount lower = it->got;
    rf_measure from = lower.measure;
    it->got.measure = (rf_measure){NULL, NULL};
    refuel_status status = rf_parts_read(it);
    if (status != REFUEL_OK) return status;
    rf_measure to = it->got.measure;
    if (from.of && to.of && from.of->smaller == to.of)
        return rf_refuse(it, REFUEL_E_SYNTAX, "has a sign inside; it stands in front");
    if (from.of && !from.per) from.per = to.per;
    if (!from.of) from = to;
    if (lower.three != RF_SEPARATOR_NONE || it->got.three != RF_SEPARATOR_NONE)
        return rf_refuse(it, REFUEL_E_SYNTAX, "is a range of numbers with signs between thousands");
    if (from.of && !rf_measure_same(from, to)) return rf_refuse(it, REFUEL_E_SYNTAX, "cannot be read as a range");
    double low = from.of ? rf_measure_convert(lower.number, from, to) : lower.number, high = it->got.number;
    it->got.number = fmin(low, high);
    it->got.upper = fmax(low, high);
    it->got.compound = true;
    return REFUEL_OK;
}

/* Printable ASCII, as nearly always. */
static bool is_plain(const char *text, size_t length)
{
    bool plain = true;
    for (size_t i = 0; i < length; i++) plain = plain && text[i] >= ' ' && text[i] < 0x7F;
    return plain;
}

static refuel_status refuse_bytes(const rf_cursor *it)
{
    if (it->got.length > TEXT_MAX) return rf_refuse(it, REFUEL_E_SYNTAX, "is too long");
    if (it->got.length > 0 && is_plain(it->got.text, it->got.length)) return REFUEL_OK;
    if (!rf_utf8_valid(it->got.text, it->got.length)) return rf_refuse(it, REFUEL_E_SYNTAX, "is not valid UTF-8");
    if (rf_has_control(it->got.text, it->got.length)) return rf_refuse(it, REFUEL_E_SYNTAX, "has a control character");
    if (it->got.length == 0) return rf_refuse(it, REFUEL_E_SYNTAX, "the text is empty");
    return REFUEL_OK;
}

/* What goes without saying and is said: 34 years old, 34-year-old, 34 years of age, 1.6 g/kg a day. */
static void skip_end(rf_cursor *it)
{
    static const char *const of_age[] = {"old", "of age"};
    const rf_measure measure = it->got.measure;
    const rf_unit *per = NULL;
    if (!measure.of || rf_left(it) == 0) return;
    if (measure.of->dimension == RF_DIMENSION_TIME && !measure.per) {
        rf_cursor ahead = *it;
        if (it->dashed && rf_peek(&ahead) == '-') ahead.at++;
        rf_skip_spaces(&ahead);
        for (size_t i = 0; i < sizeof of_age / sizeof *of_age; i++) {
            size_t used = rf_stands_word(&ahead, of_age[i]);
            if (used > 0) it->at = ahead.at + used;
        }
    } else if (measure.per && measure.per->dimension == RF_DIMENSION_MASS) {
        size_t used = rf_divisor_read(rf_rest(it), rf_left(it), &per);
        if (rf_is_unit(per, RF_U_D)) it->at += used;
    }
}

/* What may stand behind all parts: how often, the sign as a word, what goes without saying. */
static refuel_status read_behind(rf_cursor *it, double *times, bool *negative)
{
    if (*times == 0 && it->got.measure.of && !it->got.measure.per) {
        rf_skip_spaces(it);
        it->at += rf_times_behind(it, times);
        if (*times > 0) rf_part_per(it);
    }
    refuel_status status = rf_sign_behind(it, negative);
    if (status != REFUEL_OK) return status;
    skip_end(it);
    return rf_left(it) > 0 ? rf_refuse_rest(it) : REFUEL_OK;
}

/* How often: "3x" in front of the amount, or "3 times" behind it. */
static refuel_status read_product(rf_cursor *it, double *times, bool *negative)
{
    it->at += rf_times_read(it, times);
    if (*times > 0) rf_skip_spaces(it);
    const rf_unit *per = NULL;
    if (*times > 0 && rf_divisor_read(rf_rest(it), rf_left(it), &per) > 0)
        return rf_refuse(it, REFUEL_E_SYNTAX, "says how often, and not how much");
    refuel_status status = rf_parts_read(it);
    if (status == REFUEL_OK && read_to(it)) status = read_upper(it);
    if (status == REFUEL_OK && rf_left(it) > 0) status = read_behind(it, times, negative);
    if (status != REFUEL_OK) return status;
    if (*times > 0 && !it->got.measure.per) return rf_refuse(it, REFUEL_E_UNIT, "needs \"a week\" behind it");
    return REFUEL_OK;
}

/* -0 is 0. */
static double signed_number(double value, bool negative)
{
    return negative && value != 0 ? -value : value;
}

refuel_status rf_amount_read(const rf_asked *asked, const char *text, size_t length, rf_amount *amount)
{
    rf_cursor it = {.asked = asked, .got = {.text = text, .length = length, .upper = NAN, .sixty = NAN}, .count = 1};
    refuel_status status = length > TEXT_MAX ? refuse_bytes(&it) : REFUEL_OK;
    while (it.got.length > 0 && text[it.got.length - 1] == ' ') it.got.length--;
    while (it.got.length > 0 && *it.got.text == ' ') it.got.text++, it.got.length--;
    if (status == REFUEL_OK) status = refuse_bytes(&it);
    if (status == REFUEL_OK) {
        double times = 0;
        bool negative = rf_sign_read(&it);
        status = read_product(&it, &times, &negative);
        double factor = (times > 0 ? times : 1) / it.count;
        it.got.number = signed_number(it.got.number * factor, negative);
        it.got.upper = signed_number(it.got.upper * factor, negative);
        it.got.grouped = signed_number(it.got.grouped * factor, negative);
        it.got.compound = it.got.compound || factor != 1;
    }
    *amount = it.got;
    return status;
}
