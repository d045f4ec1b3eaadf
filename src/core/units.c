#include "core/units.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "core/failure.h"
#include "core/figure.h"
#include "core/printable.h"
#include "core/units_table.h"

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; /* tolower follows the locale */
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

static size_t letters(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && is_letter(text[n])) n++;
    return n;
}

/* Letters match in either case, except that Cal needs its capital: a small calorie is a thousandth of it. */
static bool same_letters(const char *name, const char *text, size_t length)
{
    if (name[0] == 'C' && (length == 0 || text[0] != 'C')) return false;
    for (size_t i = 0; i < length; i++)
        if (lower(name[i]) != lower(text[i])) return false; /* the end of the name as well */
    return name[length] == '\0';
}

/* Bytes of text that match a name with more than letters in it: a sign, or two words. */
static size_t sign_matches(const char *name, const char *text, size_t length)
{
    size_t at = 0;
    for (; name[at]; at++) {
        bool gap = name[at] == ' ' || name[at] == '-';
        if (at >= length) return 0;
        if (gap ? text[at] != ' ' && text[at] != '-' : lower(name[at]) != lower(text[at])) return 0;
    }
    return is_letter(*name) && at < length && is_letter(text[at]) ? 0 : at;
}

/* Bytes of text that match a name: all of its leading letters, which are `word`, or a sign. */
static size_t name_matches(const char *name, const char *text, size_t length, size_t word)
{
    if (length == 0 || ((*name ^ *text) & ~0x20) != 0)
        return 0; /* nearly always: not even this letter in either case */
    if (same_letters(name, text, word) && word > 0) return word;
    return name[strcspn(name, " -")] || !is_letter(*name) ? sign_matches(name, text, length) : 0;
}

/* An abbreviation may have a full stop, where no digit makes a decimal point of it. */
static size_t full_stop(const char *text, size_t length, size_t used)
{
    bool stops = used > 0 && used < length && is_letter(text[used - 1]) && text[used] == '.';
    if (stops && used + 1 < length && text[used + 1] >= '0' && text[used + 1] <= '9') return used;
    return used + stops;
}

static const rf_unit *unit_with(const char *symbol, size_t length)
{
    for (size_t i = 0; i < sizeof unit_rows / sizeof *unit_rows; i++) {
        const char *own = unit_rows[i].symbol;
        size_t at = 0;
        while (at < length && own[at] == symbol[at]) at++; /* stops at the end of its own as well */
        if (at == length && !own[length]) return &unit_rows[i];
    }
    return NULL;
}

const rf_unit *rf_unit_named(const char *symbol)
{
    return unit_with(symbol, strlen(symbol));
}

size_t rf_unit_read(const char *text, size_t length, const rf_unit **unit)
{
    size_t word = letters(text, length), best = 0; /* '' is an inch although ' is a foot */
    const rf_unit *symbol = word > 0 ? unit_with(text, word) : NULL;
    if (symbol) { /* as people mostly write */
        *unit = symbol;
        return full_stop(text, length, word);
    }
    for (size_t i = 0; i < sizeof unit_rows / sizeof *unit_rows; i++) {
        const char *const *names = unit_rows[i].names;
        for (size_t k = 0; k < RF_UNIT_NAMES && names[k]; k++) {
            size_t used = name_matches(names[k], text, length, word);
            if (used <= best) continue;
            best = used;
            *unit = &unit_rows[i];
        }
    }
    return full_stop(text, length, best);
}

static size_t spaces(const char *text, size_t length)
{
    size_t n = 0, used;
    while ((used = rf_space_read(text + n, length - n)) > 0) n += used;
    return n;
}

size_t rf_per_read(const char *text, size_t length)
{
    if (length > 0 && *text == '/') return 1;
    size_t word = letters(text, length);
    for (size_t i = 0; word > 0 && i < sizeof per_words / sizeof *per_words; i++)
        if (same_letters(per_words[i], text, word)) return word;
    return 0;
}

size_t rf_divisor_read(const char *text, size_t length, const rf_unit **per)
{
    size_t at = spaces(text, length), word = rf_per_read(text + at, length - at);
    if (word > 0) {
        at += word;
        at += spaces(text + at, length - at);
        size_t used = rf_unit_read(text + at, length - at, per);
        return used > 0 ? at + used : 0;
    }
    word = letters(text + at, length - at);
    for (size_t i = 0; word > 0 && i < sizeof adverb_rows / sizeof *adverb_rows; i++) {
        if (!same_letters(adverb_rows[i].word, text + at, word)) continue;
        *per = rf_unit_named(adverb_rows[i].per);
        return at + word;
    }
    return 0;
}

size_t rf_measure_read(const char *text, size_t length, rf_measure *measure)
{
    rf_measure got = {NULL, NULL};
    size_t word = letters(text, length);
    for (size_t i = 0; i < sizeof rate_rows / sizeof *rate_rows; i++) {
        if (word == 0 || !same_letters(rate_rows[i].name, text, word)) continue;
        *measure = (rf_measure){rf_unit_named(rate_rows[i].of), rf_unit_named(rate_rows[i].per)};
        return word;
    }
    size_t at = rf_unit_read(text, length, &got.of);
    if (at == 0) return 0;
    at += rf_divisor_read(text + at, length - at, &got.per);
    *measure = got;
    return at;
}

rf_measure rf_measure_named(const char *text)
{
    size_t size = strcspn(text, "/");
    const char *slash = text + size, *per = *slash ? slash + 1 : "";
    rf_measure got = {NULL, NULL};
    if (size > 0 || !*slash) got.of = unit_with(text, size);
    if (*per) got.per = unit_with(per, strlen(per));
    if (got.of && (got.per || !*slash)) return got; /* symbols, as nearly always */
    if (rf_measure_read(text, strlen(text), &got) != strlen(text)) got.of = NULL;
    return got;
}

static bool same_dimension(const rf_unit *a, const rf_unit *b)
{
    return a && b ? a->dimension == b->dimension : a == b;
}

static rf_measure flipped(rf_measure it)
{
    return (rf_measure){it.per, it.of};
}

bool rf_measure_same(rf_measure a, rf_measure b)
{
    if (!a.of || !b.of) return false;
    if (same_dimension(a.of, b.of)) return same_dimension(a.per, b.per);
    return same_dimension(a.of, b.per) && same_dimension(a.per, b.of);
}

typedef struct ratio {
    double top, bottom;
} ratio;

/* from / to in lowest terms, so that products of two ratios stay far below 2^53 and with that exact. */
static ratio unit_ratio(const rf_unit *from, const rf_unit *to)
{
    if (!from || !to || from == to) return (ratio){1, 1};
    double top = from->top * to->bottom, bottom = from->bottom * to->top;
    uint64_t a = (uint64_t)top, b = (uint64_t)bottom; /* whole numbers, below 2^53 as well */
    while (b > 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return (ratio){top / (double)a, bottom / (double)a};
}

double rf_measure_convert(double value, rf_measure from, rf_measure to)
{
    bool inverse = !same_dimension(from.of, to.of);
    if (inverse) from = flipped(from);
    ratio of = unit_ratio(from.of, to.of), per = unit_ratio(to.per, from.per);
    double top = of.top * per.top, bottom = of.bottom * per.bottom;
    return inverse ? top / (value * bottom) : value * top / bottom;
}

refuel_status refuel_convert(double value, const char *from, const char *to, double *out, refuel_error *err)
{
    if (!from || !to || !out) return rf_fail(err, REFUEL_E_NULL, "", "a unit or the place of the result is null");
    char from_text[RF_PRINTABLE], to_text[RF_PRINTABLE];
    rf_printable(from, strlen(from), from_text);
    rf_printable(to, strlen(to), to_text);
    rf_measure a = rf_measure_named(from), b = rf_measure_named(to);
    if (!a.of) return rf_fail(err, REFUEL_E_UNIT, "from", "%s is not a known unit", from_text);
    if (!b.of) return rf_fail(err, REFUEL_E_UNIT, "to", "%s is not a known unit", to_text);
    if (!rf_measure_same(a, b))
        return rf_fail(err, REFUEL_E_UNIT, "to", "%s cannot be converted to %s", from_text, to_text);
    double got = rf_measure_convert(value, a, b);
    if (!isfinite(value) || !isfinite(got)) {
        rf_fail(err, REFUEL_E_RANGE, "value", "it, or what it is in %s, is not a finite number", to_text);
        if (err) err->value = value;
        return REFUEL_E_RANGE;
    }
    *out = got;
    return rf_done(err);
}
