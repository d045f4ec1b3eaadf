#include "core/number.h"

#include <math.h>
#include <string.h>

#include "core/decimal.h"
#include "core/quick.h"
#include "core/shortest.h"

static size_t digits(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && text[n] >= '0' && text[n] <= '9') n++;
    return n;
}

/* Bytes of a number at the start of text, 0 where there is none. */
static size_t number_length(const char *text, size_t length)
{
    size_t at = length > 0 && (*text == '-' || *text == '+') ? 1 : 0;
    size_t whole = digits(text + at, length - at);
    at += whole;
    size_t part = 0;
    if (at < length && text[at] == '.') {
        part = digits(text + at + 1, length - at - 1);
        if (part > 0) at += 1 + part;
    }
    if (whole + part == 0) return 0;
    if (at < length && (text[at] == 'e' || text[at] == 'E')) {
        size_t sign = at + 1 < length && (text[at + 1] == '-' || text[at + 1] == '+') ? 1 : 0;
        size_t power = digits(text + at + 1 + sign, length - at - 1 - sign);
        if (power > 0) at += 1 + sign + power;
    }
    return at;
}

static int read_power(const char *text, size_t length)
{
    size_t at = *text == '-' || *text == '+' ? 1 : 0;
    int power = 0;
    for (; at < length; at++)
        if (power < 10000) power = 10 * power + (text[at] - '0'); /* out of reach is far enough */
    return *text == '-' ? -power : power;
}

/* The digits of a number without a sign. */
static void read_digits(const char *text, size_t length, rf_decimal *out)
{
    bool part = false;
    size_t at = 0;
    out->count = out->point = 0;
    for (; at < length && text[at] != 'e' && text[at] != 'E'; at++) {
        if (text[at] == '.') {
            part = true;
            continue;
        }
        bool counts = out->count > 0 || text[at] != '0';
        if (counts) out->digit[out->count++] = text[at];
        if (counts && !part) out->point++;
        if (!counts && part) out->point--;
    }
    rf_decimal_strip(out);
    if (at < length) out->point += read_power(text + at + 1, length - at - 1);
}

size_t rf_number_read(const char *text, size_t length, double *value)
{
    enum { LENGTH_MAX = 63 }; /* a longer number is no number that anybody typed */
    size_t used = rf_quick_read(text, length, value);
    if (used > 0) return used;
    used = number_length(text, length);
    if (used == 0 || used > LENGTH_MAX) return 0;
    rf_decimal read;
    size_t sign = *text == '-' || *text == '+' ? 1 : 0;
    read_digits(text + sign, used - sign, &read);
    double got = rf_decimal_nearest(&read);
    if (!isfinite(got)) return 0;
    *value = *text == '-' ? -got : got;
    return used;
}

static char *put(char *to, const char *from, int count)
{
    memcpy(to, from, (size_t)count);
    return to + count;
}

static char *put_zeros(char *to, int count)
{
    memset(to, '0', (size_t)count);
    return to + count;
}

static char *put_power(char *to, int power)
{
    unsigned size = (unsigned)(power < 0 ? -power : power);
    to = put(to, power < 0 ? "e-" : "e+", 2);
    if (size >= 100) *to++ = (char)('0' + size / 100);
    *to++ = (char)('0' + size / 10 % 10);
    *to++ = (char)('0' + size % 10);
    return to;
}

/* As %g lays it out: with an exponent where the first digit stands more than four places behind the point, or further in
   front of it than there are digits. */
static char *lay_out(const rf_decimal *it, int precision, char *to)
{
    bool scientific = it->count > 0 && (it->point < -3 || it->point > precision);
    int whole = scientific ? 1 : it->point; /* digits before the point */
    if (it->count == 0) return put_zeros(to, 1);
    if (whole >= it->count) {
        to = put(to, it->digit, it->count);
        to = put_zeros(to, whole - it->count);
    } else if (whole > 0) {
        to = put(to, it->digit, whole);
        *to++ = '.';
        to = put(to, it->digit + whole, it->count - whole);
    } else {
        to = put(to, "0.", 2);
        to = put_zeros(to, -whole);
        to = put(to, it->digit, it->count);
    }
    return scientific ? put_power(to, it->point - 1) : to;
}

/* The fewest digits of 15, 16 and 17 that read back as value, which is positive; returns which of these. */
static int shortest(double value, rf_decimal *out)
{
    rf_scientific quick;
    int precision = rf_quick_digits(value, &quick);
    if (precision > 0) {
        rf_decimal_from(quick, out);
        return precision;
    }
    rf_decimal all;
    rf_decimal_of(rf_binary_of(rf_bits_of(value)), &all);
    for (precision = 15; precision <= 17; precision++) {
        *out = all;
        rf_decimal_round(out, precision);
        if (rf_decimal_nearest(out) == value) break;
    }
    return precision;
}

static const char *special(double value)
{
    return isnan(value) ? "nan" : value < 0 ? "-inf" : "inf";
}

size_t rf_number_text(double value, char text[RF_NUMBER_TEXT])
{
    if (!isfinite(value)) {
        strcpy(text, special(value));
        return strlen(text);
    }
    text[0] = '-';
    size_t sign = signbit(value) != 0, used = rf_shortest_text(fabs(value), text + sign);
    if (used > 0) {
        text[sign + used] = '\0';
        return sign + used;
    }
    rf_decimal it;
    it.count = it.point = 0;
    int precision = value != 0 ? shortest(fabs(value), &it) : 1;
    char *end = lay_out(&it, precision, text + sign);
    *end = '\0';
    return (size_t)(end - text);
}

void rf_number_fixed(double value, int decimals, bool group, char text[RF_NUMBER_TEXT])
{
    rf_decimal it;
    if (!isfinite(value)) {
        strcpy(text, special(value));
        return;
    }
    rf_decimal_of(rf_binary_of(rf_bits_of(fabs(value))), &it);
    rf_decimal_round(&it, it.point + decimals);
    bool negative = value < 0 && it.count > 0; /* a rounded zero has no sign */
    int whole = it.count > 0 && it.point > 1 ? it.point : 1, commas = group ? (whole - 1) / 3 : 0;
    int length = negative + whole + commas + (decimals > 0 ? 1 + decimals : 0);
    if (length >= RF_NUMBER_TEXT) { /* a cut number would be another number */
        rf_number_text(value, text);
        return;
    }
    if (negative) *text++ = '-';
    for (int i = it.point - whole; i < it.point + decimals; i++) {
        int behind = i - it.point; /* the place: -1 is the units, 0 the first decimal */
        if (behind == 0) *text++ = '.';
        if (group && behind < 0 && i > it.point - whole && -behind % 3 == 0) *text++ = ',';
        *text++ = i >= 0 && i < it.count ? it.digit[i] : '0';
    }
    *text = '\0';
}

void rf_number_short(double value, int decimals, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(value, decimals, false, text);
    if (!strchr(text, '.')) return;
    size_t end = strlen(text);
    while (text[end - 1] == '0') end--;
    if (text[end - 1] == '.') end--;
    text[end] = '\0';
}
